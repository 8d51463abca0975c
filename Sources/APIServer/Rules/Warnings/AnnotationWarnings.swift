internal import Diagnostics
internal import KubernetesModel
internal import Text

/// Warnings about annotations that do nothing any more.
enum AnnotationWarnings {
  static let kinds = [deadAnnotation]

  private static let deadAnnotation = DiagnosticKind.warning(
    "warn-annotation-dead",
    "어노테이션 `{0}`은(는) 이제 아무 일도 하지 않습니다.", "The annotation `{0}` does nothing any more.",
    write: ("서버가 알려 준 필드에 적으십시오.", "Use the field that the server names."))

  private static let successors = [
    (
      "scheduler.alpha.kubernetes.io/critical-pod",
      "non-functional in v1.16+; use the \"priorityClassName\" field instead"
    ),
    ("security.alpha.kubernetes.io/sysctls", "non-functional in v1.11+; use the \"sysctls\" field instead"),
    ("security.alpha.kubernetes.io/unsafe-sysctls", "non-functional in v1.11+; use the \"sysctls\" field instead"),
  ]
  private static let seccomp = "non-functional in v1.27+; use the \"seccompProfile\" field instead"
}

extension AnnotationWarnings {
  /// Warns of annotations that became fields long ago.
  static func warnOfForgottenKeys(
    _ metadata: ObjectMeta, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    guard let annotations = metadata.annotations, !annotations.isEmpty else { return }
    for (key, words) in successors where annotations[key] != nil {
      warnings.warn(deadAnnotation, path.field("annotations").key(key), words, value: key)
    }
  }

  /// Warns of seccomp profiles that stand in annotations only.
  static func warnOfSeccomp(
    _ metadata: ObjectMeta, _ spec: PodSpec, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    guard let annotations = metadata.annotations, !annotations.isEmpty else { return }
    let place = path.field("annotations")
    let podKey = PodAnnotationRules.seccompPodKey
    if spec.securityContext?.value.seccompProfile == nil, annotations[podKey] != nil {
      warnings.warn(deadAnnotation, place.key(podKey), seccomp, value: podKey)
    }
    var annotated = ExactNames()
    var hasAny = false
    for (key, _) in annotations.entries where key.begins(with: PodAnnotationRules.seccompPrefix) {
      hasAny = annotated.insert(key)
    }
    if !hasAny { return }
    ContainerVisit.each(of: spec, .root) { container, _ in
      if container.securityContext?.value.seccompProfile != nil { return }
      let key = PodAnnotationRules.seccompPrefix + container.name.orEmpty
      if annotated.contains(key) { warnings.warn(deadAnnotation, place.key(key), seccomp, value: key) }
    }
  }
}
