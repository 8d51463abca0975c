internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of templates of Pods.
enum TemplateRules {
  static let kinds = [ephemeralContainers, restartPolicy, deadline]

  /// Judges the template at `path`; `claims` are the names of volumes that a StatefulSet adds to its Pods.
  static func judge(
    _ template: PodTemplateSpec, _ path: FieldPath, _ refusals: inout Refusals, claims: [String] = []
  ) {
    let metadata = template.metadata?.value ?? ObjectMeta()
    var pod = Pod()
    pod.spec = template.spec
    let spec = pod.prepared(by: refusals.options).spec?.value ?? PodSpec()
    var context = PodContext(ObjectMeta(), spec, isTemplate: true)
    for name in claims where !(spec.volumes ?? []).contains(where: { $0.name.orEmpty.isExactly(name) }) {
      context.volumes.add(.claim, named: name)
    }
    // The server leaves out `metadata` here.
    LabelRules.labelsAreWellFormed(metadata.labels, path.field("labels"), &refusals)
    AnnotationRules.keysAreWellFormed(metadata.annotations, path, &refusals)
    AnnotationRules.annotationsFit(metadata.annotations, path, &refusals)
    PodAnnotationRules.judge(metadata, spec, path, &refusals)
    PodSpecRules.judge(spec, ObjectMeta(), &context, path.field("spec"), &refusals)
    AnnotationMatchRules.judge(metadata, spec, path.field("spec"), &refusals)
    templateHasNoEphemeralContainers(spec, path.field("spec"), &refusals)
  }

  private static let ephemeralContainers = DiagnosticKind.rule(
    "template-ephemeral-containers",
    "임시 컨테이너는 이미 도는 파드에만 더할 수 있고 템플릿에는 쓸 수 없습니다.",
    "Ephemeral containers are added to a Pod that runs already; a template cannot have them.",
    write: ("`kubectl debug`로 더하고 템플릿에서는 지우십시오.", "Add them by `kubectl debug` and delete them here."))

  private static let restartPolicy = DiagnosticKind.rule(
    "template-restart-policy",
    "계속 떠 있어야 하는 파드의 재시작 정책은 `Always`뿐인데 '{0}'입니다.",
    "Pods that are to keep running restart `Always`; this is '{0}'.",
    write: (
      "`restartPolicy` 줄을 지우거나, 끝나는 작업이라면 Job을 쓰십시오.", "Delete `restartPolicy`, or use a Job for work that ends."
    ))

  private static let deadline = DiagnosticKind.rule(
    "template-active-deadline",
    "계속 떠 있어야 하는 파드에는 `activeDeadlineSeconds`를 줄 수 없습니다.",
    "Pods that are to keep running take no `activeDeadlineSeconds`.",
    write: ("이 줄을 지우거나 Job을 쓰십시오.", "Delete it, or use a Job."))
}

extension TemplateRules {
  private static func templateHasNoEphemeralContainers(
    _ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if spec.ephemeralContainers.isAbsentOrEmpty { return }
    refusals.forbid(
      ephemeralContainers, path.field("ephemeralContainers"), "ephemeral containers not allowed in pod template")
  }

  /// Pods that are kept running by a controller of `kind` start again whatever happens, for ever.
  static func podsRunForEver(_ spec: PodSpec, of kind: String, _ path: FieldPath, _ refusals: inout Refusals) {
    if spec.restartPolicy != .always {
      refusals.refuse(
        restartPolicy, path.field("restartPolicy"), BadValue(spec.restartPolicy), unlessOneOf: ["Always"])
    }
    if spec.activeDeadlineSeconds != nil {
      refusals.forbid(
        deadline, path.field("activeDeadlineSeconds"), "activeDeadlineSeconds in \(kind) is not Supported")
    }
  }
}

extension PodTemplate {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { refusals in
      TemplateRules.judge(template.contents(), FieldPath.root.field("template"), &refusals)
    }
  }
}
