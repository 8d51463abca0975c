internal import Diagnostics
internal import KubernetesModel

/// What the server asks of a Pod's own metadata.
enum MetadataRules {
  static let kinds = [
    nameRequired, nameFormat, generateNameFormat, namespaceFormat, resourceVersionSet,
  ]

  /// Judges the metadata of an object at the root of a document, whose name is of `format`, and what `rest` judges.
  ///
  /// An object of the cluster as a whole loses a namespace that it is given, and nobody minds.
  static func judge(
    _ metadata: Box<ObjectMeta>?, by options: ServerOptions, named format: ValueFormat = .dnsSubdomain,
    isNamespaced: Bool = true,
    _ rest: (inout Refusals) -> Void
  ) -> Refusals {
    var refusals = Refusals(by: options)
    var metadata = metadata?.value ?? ObjectMeta()
    if !isNamespaced { metadata.namespace = nil }
    let path = FieldPath.root.field("metadata")
    judge(metadata, path, &refusals, named: format)
    rest(&refusals)
    if refusals.count == 0 { resourceVersionIsTheServers(metadata, path, &refusals) }
    return refusals
  }

  /// Judges everything under `metadata` that is not particular to one kind.
  static func judge(
    _ metadata: ObjectMeta, _ path: FieldPath, _ refusals: inout Refusals, named format: ValueFormat = .dnsSubdomain
  ) {
    generatedNameHasAGoodPrefix(metadata, format, path, &refusals)
    nameIsWellFormed(metadata, format, path, &refusals)
    namespaceIsALabel(metadata, path, &refusals)
    LabelRules.labelsAreWellFormed(metadata.labels, path.field("labels"), &refusals)
    AnnotationRules.keysAreWellFormed(metadata.annotations, path, &refusals)
    AnnotationRules.annotationsFit(metadata.annotations, path, &refusals)
    OwnerRules.judge(metadata.ownerReferences, path, &refusals)
    FinalizerRules.judge(metadata.finalizers, path, &refusals)
  }

  private static let nameRequired = DiagnosticKind.rule(
    "metadata-name-required",
    "오브젝트를 부를 이름이 없습니다.", "Nothing names the object.",
    write: (
      "`metadata.name`에 소문자, 숫자, `-`로 된 이름을 적으십시오.",
      "Give `metadata.name` a name of lower-case letters, digits and `-`."
    ))

  private static let nameFormat = DiagnosticKind.rule(
    "metadata-name-format",
    "이름 '{0}'은(는) 호스트 이름으로도 쓰이므로 소문자, 숫자, `-`, `.`만 쓸 수 있고 글자나 숫자로 시작하고 끝나야 합니다.",
    "The name '{0}' serves as a host name too: only lower-case letters, digits, `-` and `.`, with a letter or digit at both ends.",
    write: ("`my-pod`처럼 253자 이하로 적으십시오.", "Write it like `my-pod`, in at most 253 characters."))

  private static let generateNameFormat = DiagnosticKind.rule(
    "metadata-generate-name-format",
    "'{0}' 뒤에 무작위 글자가 붙어 이름이 되므로, 이름에 쓸 수 있는 글자만 써야 합니다.",
    "Random letters are added to '{0}' to make the name, so only the characters of a name will do.",
    write: ("`my-pod-`처럼 적으십시오.", "Write it like `my-pod-`."))

  private static let namespaceFormat = DiagnosticKind.rule(
    "metadata-namespace-format",
    "네임스페이스 이름 '{0}'은(는) DNS 레이블이어야 합니다. 소문자, 숫자, `-`만 63자까지 쓸 수 있습니다.",
    "The namespace '{0}' must be a DNS label: lower-case letters, digits and `-`, at most 63 of them.",
    write: ("`dev`나 `team-a`처럼 적으십시오.", "Write it like `dev` or `team-a`."))

  private static let resourceVersionSet = DiagnosticKind.rule(
    "metadata-resource-version-set",
    "`resourceVersion`은 API 서버가 매기는 값이라, 새로 만드는 오브젝트에는 있을 수 없습니다. `kubectl get -o yaml`의 출력을 그대로 옮긴 듯합니다.",
    "The API server assigns `resourceVersion`; an object that is yet to be created has none. This looks like the output of `kubectl get -o yaml`.",
    write: ("`resourceVersion` 줄을 지우십시오.", "Delete the line with `resourceVersion`."))
}

extension MetadataRules {
  /// The part of a generated name that is given must be fit for a name.
  private static func generatedNameHasAGoodPrefix(
    _ metadata: ObjectMeta, _ format: ValueFormat, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let prefix = metadata.generateName, !prefix.isEmpty else { return }
    refusals.check(prefix, format.asPrefix, generateNameFormat, path.field("generateName"))
  }

  /// There is a name, given or generated, and it is one of `format`: a DNS subdomain for most kinds.
  private static func nameIsWellFormed(
    _ metadata: ObjectMeta, _ format: ValueFormat, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = effectiveName(metadata)
    if name.isEmpty {
      refusals.require(nameRequired, path.field("name"), "name or generateName is required")
    } else {
      refusals.check(name, format, nameFormat, path.field("name"))
    }
  }

  /// The name that the object will have; five letters stand for those that the server draws.
  static func effectiveName(_ metadata: ObjectMeta) -> String {
    if let name = metadata.name, !name.isEmpty { return name }
    guard let prefix = metadata.generateName, !prefix.isEmpty else { return "" }
    return String(decoding: prefix.utf8.prefix(58), as: UTF8.self) + "xxxxx"
  }

  /// A namespace is a DNS label; without one the request's own counts.
  private static func namespaceIsALabel(_ metadata: ObjectMeta, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let namespace = metadata.namespace, !namespace.isEmpty else { return }
    refusals.check(namespace, .dnsLabel, namespaceFormat, path.field("namespace"))
  }

  /// Storage refuses a version on what is yet to be created. It is asked only when nothing else is wrong.
  static func resourceVersionIsTheServers(_ metadata: ObjectMeta, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let version = metadata.resourceVersion, !version.isEmpty, version != "0" else { return }
    refusals.refuseRequest(
      resourceVersionSet, "resourceVersion should not be set on objects to be created",
      anchor: path.field("resourceVersion"))
  }
}
