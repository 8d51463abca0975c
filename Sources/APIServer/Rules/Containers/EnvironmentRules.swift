internal import Diagnostics
internal import KubernetesModel

/// What the server asks of a container's environment variables.
enum EnvironmentRules {
  static let kinds = [
    nameRequired, nameFormat, noSource, twoSources, valueAndSource, prefixFormat, noWholesaleSource, referenceName,
  ]

  /// Judges single variables.
  static func judge(
    _ variables: [EnvVar]?, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let variables, !variables.isEmpty else { return }
    let place = path.field("env")
    for (index, variable) in variables.enumerated() {
      nameIsPrintable(variable, place, index, &refusals)
      guard let source = variable.valueFrom?.value else { continue }
      let here = place.index(index).field("valueFrom")
      EnvironmentSourceRules.judge(source, context, here, &refusals)
      valueHasOneSource(variable, source, here, &refusals)
    }
  }

  /// Judges the ConfigMaps and Secrets that become variables as a whole.
  static func judge(_ sources: [EnvFromSource]?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let sources, !sources.isEmpty else { return }
    let place = path.field("envFrom")
    for (index, source) in sources.enumerated() {
      let here = place.index(index)
      if let prefix = source.prefix, !prefix.isEmpty {
        refusals.check(prefix, .environmentName, prefixFormat, here.field("prefix"))
      }
      if let reference = source.configMapRef?.value {
        nameOfReferenceIsGiven(reference.name, here.field("configMapRef"), &refusals)
      }
      if let reference = source.secretRef?.value {
        nameOfReferenceIsGiven(reference.name, here.field("secretRef"), &refusals)
      }
      thereIsOneSource(source, place, here, &refusals)
    }
  }

  private static let nameRequired = DiagnosticKind.rule(
    "env-name-required",
    "환경 변수에 이름이 없습니다.", "The environment variable has no name.",
    write: ("`name: LOG_LEVEL`처럼 적으십시오.", "Write `name: LOG_LEVEL`, say."))

  private static let nameFormat = DiagnosticKind.rule(
    "env-name-format",
    "환경 변수 이름 '{0}'에는 `=`이 아닌 보통의 ASCII 글자만 쓸 수 있습니다.",
    "The name '{0}' of an environment variable may hold printable ASCII only, and no `=`.",
    write: ("`LOG_LEVEL`처럼 적으십시오.", "Write it like `LOG_LEVEL`."))

  private static let noSource = DiagnosticKind.rule(
    "env-value-from-empty",
    "`valueFrom`에 값을 어디서 가져올지가 없습니다.", "`valueFrom` does not say where the value comes from.",
    write: (
      "`configMapKeyRef`, `secretKeyRef`, `fieldRef`, `resourceFieldRef`, `fileKeyRef` 가운데 하나를 적으십시오.",
      "Write one of `configMapKeyRef`, `secretKeyRef`, `fieldRef`, `resourceFieldRef` and `fileKeyRef`."
    ))

  private static let twoSources = DiagnosticKind.rule(
    "env-two-sources",
    "값은 한 군데에서만 가져올 수 있습니다.", "A value comes from one place only.",
    write: ("하나만 남기십시오.", "Keep one."))

  private static let valueAndSource = DiagnosticKind.rule(
    "env-value-and-value-from",
    "`value`로 적은 값과 `valueFrom`으로 가져온 값 가운데 어느 것인지 알 수 없습니다.",
    "Is it the `value` that is written or the one that `valueFrom` fetches?",
    write: ("둘 가운데 하나를 지우십시오.", "Delete one of the two."))

  private static let prefixFormat = DiagnosticKind.rule(
    "env-from-prefix-format",
    "접두사 '{0}'은(는) 변수 이름의 앞부분이 되므로 `=`이 아닌 보통의 ASCII 글자만 쓸 수 있습니다.",
    "The prefix '{0}' begins the names of variables: printable ASCII only, and no `=`.",
    write: ("`DB_`처럼 적으십시오.", "Write it like `DB_`."))

  private static let noWholesaleSource = DiagnosticKind.rule(
    "env-from-source",
    "`envFrom`의 항목은 ConfigMap과 Secret 가운데 꼭 하나를 가리켜야 합니다.",
    "An entry of `envFrom` refers to either a ConfigMap or a Secret.",
    write: ("`configMapRef`나 `secretRef` 하나만 적으십시오.", "Write one `configMapRef` or one `secretRef`."))

  static let referenceName = DiagnosticKind.rule(
    "reference-name",
    "어느 오브젝트를 가리키는지 알 수 없습니다. '{0}'은(는) 오브젝트 이름이 아닙니다.",
    "Nothing says which object is meant: '{0}' is no object's name.",
    write: ("`name`에 오브젝트의 이름을 적으십시오.", "Give the object's name in `name`."))
}

extension EnvironmentRules {
  /// A variable has a name that shells and programs can take.
  private static func nameIsPrintable(
    _ variable: EnvVar, _ path: FieldPath, _ index: Int, _ refusals: inout Refusals
  ) {
    let name = variable.name.orEmpty
    if name.isEmpty {
      refusals.require(nameRequired, path.index(index).field("name"))
    } else {
      refusals.check(name, .environmentName, nameFormat, path.index(index).field("name"))
    }
  }

  /// A value is either written or comes from one place.
  private static func valueHasOneSource(
    _ variable: EnvVar, _ source: EnvVarSource, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let sources = [
      source.fieldRef != nil, source.resourceFieldRef != nil, source.configMapKeyRef != nil,
      source.secretKeyRef != nil, source.fileKeyRef != nil,
    ].count { $0 }
    if sources == 0 {
      let detail =
        "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`"
      refusals.refuse(noSource, path, "", detail)
    } else if !variable.value.orEmpty.isEmpty {
      refusals.refuse(valueAndSource, path, "", "may not be specified when `value` is not empty")
    } else if sources > 1 {
      refusals.refuse(twoSources, path, "", "may not have more than one field specified at a time")
    }
  }

  /// A reference names an object, or the beginning of a generated name.
  private static func nameOfReferenceIsGiven(
    _ name: String?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let place = path.field("name")
    if name.orEmpty.isEmpty { return refusals.require(referenceName, place) }
    refusals.check(name.orEmpty, .generatedNamePrefix, referenceName, place)
  }

  /// Variables come from a ConfigMap or from a Secret. The server leaves the index out of the path.
  private static func thereIsOneSource(
    _ source: EnvFromSource, _ path: FieldPath, _ anchor: FieldPath, _ refusals: inout Refusals
  ) {
    switch (source.configMapRef != nil, source.secretRef != nil) {
    case (false, false):
      refusals.refuse(
        noWholesaleSource, path, "", "must specify one of: `configMapRef` or `secretRef`", anchor: anchor)
    case (true, true):
      refusals.refuse(
        noWholesaleSource, path, "", "may not have more than one field specified at a time", anchor: anchor)
    default: break
    }
  }
}
