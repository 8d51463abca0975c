internal import Diagnostics
internal import KubernetesModel
internal import Text

/// Warnings about single containers.
enum ContainerWarnings {
  static let kinds = [hiddenVariable]

  private static let hiddenVariable = DiagnosticKind.warning(
    "warn-env-hidden",
    "환경 변수 `{0}`을(를) 두 번 정해 앞의 값이 가려지고, `kubectl apply`가 하나를 지울 수 있습니다.",
    "The variable `{0}` is set twice: the first value is hidden, and `kubectl apply` may drop one.",
    write: ("하나만 남기거나, 앞의 값을 `$({0})`로 이어 쓰십시오.", "Keep one, or build on the first by `$({0})`."))
}

extension ContainerWarnings {
  /// Warns about the containers of all sorts.
  static func warn(_ spec: PodSpec, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    ContainerVisit.each(of: spec, path) { container, here in
      if let resources = container.resources?.value {
        warnOfFractions(resources, here.field("resources"), &warnings)
      }
      warnOfHiddenVariables(container.env, here, &warnings)
    }
  }

  private static func warnOfFractions(
    _ resources: ResourceRequirements, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    for name in ["memory", "ephemeral-storage"] {
      FractionWarnings.warn(resources.limits, name, path.field("limits"), &warnings)
      FractionWarnings.warn(resources.requests, name, path.field("requests"), &warnings)
    }
  }

  /// A variable that stands again hides the one before, unless it is made of it.
  private static func warnOfHiddenVariables(
    _ variables: [EnvVar]?, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    guard let variables, variables.count > 1 else { return }
    var names = ExactNames()
    for (index, variable) in variables.enumerated() {
      let name = variable.name.orEmpty
      if names.insert(name) { continue }
      let reference = "$(\(name))"
      let value = variable.value.orEmpty
      let buildsOnIt = variable.valueFrom == nil && !value.isExactly(reference) && value.holds(reference)
      if buildsOnIt { continue }
      warnings.warn(
        hiddenVariable, path.field("env").index(index),
        "hides previous definition of \(name.goQuoted), which may be dropped when using apply", value: name)
    }
  }
}
