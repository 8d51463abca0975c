internal import KubernetesModel

extension PodHints {
  /// The advice about the Pods of a template at `path`. (Of annotations the server itself warns there.)
  fileprivate static func advice(_ template: Box<PodTemplateSpec>?, _ path: FieldPath = ofSpec) -> Hints {
    var hints = Hints()
    if let spec = template?.value.spec { advise(ObjectMeta(), spec.value, path, &hints) }
    return hints
  }

  private static let ofSpec = FieldPath.root.field("spec", "template")
  fileprivate static let ofJob = FieldPath.root.field("spec", "jobTemplate", "spec", "template")
}

extension Pod {
  package func hints() -> Hints {
    var hints = Hints()
    let metadata = metadata ?? Box(ObjectMeta())
    if let spec { PodHints.advise(metadata.value, spec.value, .root, &hints) }
    return hints
  }
}

extension Deployment {
  package func hints() -> Hints { PodHints.advice(spec?.value.template) }
}

extension ReplicaSet {
  package func hints() -> Hints { PodHints.advice(spec?.value.template) }
}

extension ReplicationController {
  package func hints() -> Hints { PodHints.advice(spec?.value.template) }
}

extension StatefulSet {
  package func hints() -> Hints { PodHints.advice(spec?.value.template) }
}

extension DaemonSet {
  package func hints() -> Hints { PodHints.advice(spec?.value.template) }
}

extension Job {
  package func hints() -> Hints { PodHints.advice(spec?.value.template) }
}

extension CronJob {
  package func hints() -> Hints {
    PodHints.advice(spec?.value.jobTemplate?.value.spec?.value.template, PodHints.ofJob)
  }
}

extension PodTemplate {
  package func hints() -> Hints { PodHints.advice(template, .root.field("template")) }
}
