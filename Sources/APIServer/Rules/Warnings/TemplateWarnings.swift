internal import Diagnostics
internal import KubernetesModel

/// What the server warns of in templates of Pods, and in the controllers around them.
enum TemplateWarnings {
  static let kinds = [name, appArmor, gracePeriod, history, hugeJob]

  private static let name = DiagnosticKind.warning(
    "warn-workload-name-hostname",
    "이름 '{0}'은(는) 파드의 이름과 호스트 이름에 들어가는데, 점이 있거나 63자를 넘으면 다른 이름이 됩니다.",
    "The name '{0}' becomes part of the Pods' names and host names; with dots or above 63 characters it becomes another.",
    write: ("점 없이 63자 이하로 줄이십시오.", "Keep it to 63 characters without dots."))

  private static let appArmor = DiagnosticKind.warning(
    "warn-apparmor-annotation",
    "AppArmor 프로필은 이제 어노테이션이 아니라 필드에 적습니다.", "An AppArmor profile is a field now, not an annotation.",
    write: (
      "컨테이너의 `securityContext.appArmorProfile`에 적으십시오.",
      "Write it in the container's `securityContext.appArmorProfile`."
    ))

  private static let gracePeriod = DiagnosticKind.warning(
    "warn-grace-period-negative",
    "끝낼 시간은 0초 이상이어야 하는데 {0}초입니다. 1초로 칩니다.", "The time to end is 0 seconds or more; {0} counts as 1.",
    write: ("`terminationGracePeriodSeconds: 30`처럼 적으십시오.", "Write `terminationGracePeriodSeconds: 30`, say."))

  private static let history = DiagnosticKind.warning(
    "warn-history-negative",
    "`revisionHistoryLimit`이 음수이면 옛 기록을 하나도 지우지 않습니다.", "A negative `revisionHistoryLimit` keeps every old revision.",
    write: ("0 이상의 수를 적으십시오.", "Write 0 or more."))

  private static let hugeJob = DiagnosticKind.warning(
    "warn-job-huge",
    "번호가 10만 개를 넘고 한꺼번에 1만 개 넘게 도는 잡은, 많이 실패하면 무엇이 끝났는지 다 적지 못할 수 있습니다.",
    "With more than 100,000 indexes and 10,000 Pods at a time, not all that is done may be written down when many fail.",
    write: ("`parallelism`을 줄이거나 잡을 나누십시오.", "Lower `parallelism`, or split the Job."))
}

extension TemplateWarnings {
  /// Warns about the template at `path`.
  static func warn(_ template: Box<PodTemplateSpec>?, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    let metadata = template.contents().metadata.contents()
    let spec = template.contents().spec.contents()
    PodWarnings.warn(metadata, spec, path, &warnings)
    warnOfAppArmor(metadata, spec, path.field("metadata", "annotations"), &warnings)
    if let seconds = spec.terminationGracePeriodSeconds, seconds < 0 {
      warnings.warn(
        gracePeriod, path.field("spec", "terminationGracePeriodSeconds"),
        "must be >= 0; negative values are invalid and will be treated as 1", value: String(seconds))
    }
  }

  /// Warns where names made of this one are no good host names.
  static func warnOfName(_ metadata: Box<ObjectMeta>?, _ warnings: inout ServerWarnings) {
    let text = MetadataRules.effectiveName(metadata.contents())
    let faults = ValueFormat.dnsLabel.faults(text)
    if faults.isEmpty { return }
    warnings.warn(
      name, FieldPath.root.field("metadata", "name"),
      "this is used in Pod names and hostnames, which can result in surprising behavior; a DNS label is recommended: "
        + "[\(faults.joined(separator: " "))]", value: text)
  }

  private static func warnOfAppArmor(
    _ metadata: ObjectMeta, _ spec: PodSpec, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    guard let annotations = metadata.annotations, !annotations.isEmpty else { return }
    ContainerVisit.each(of: spec, .root) { container, _ in
      let key = PodAnnotationRules.appArmorPrefix + container.name.orEmpty
      guard annotations[key] != nil, container.securityContext?.value.appArmorProfile == nil else { return }
      warnings.warn(
        appArmor, path.key(key), "deprecated since v1.30; use the \"appArmorProfile\" field instead", value: key)
    }
  }

  fileprivate static func warnOfHistory(_ spec: StatefulSetSpec?, _ warnings: inout ServerWarnings) {
    guard let limit = spec?.revisionHistoryLimit, limit < 0 else { return }
    warnings.warn(
      history, FieldPath.root.field("spec", "revisionHistoryLimit"),
      "a negative value retains all historical revisions; a value >= 0 is recommended", value: String(limit))
  }

  fileprivate static func warnOfSize(_ spec: JobSpec, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    guard spec.completionMode == .indexed, spec.completions ?? 0 > 100_000, spec.parallelism ?? 0 > 10_000 else {
      return
    }
    warnings.warn(
      hugeJob, path,
      "In Indexed Jobs with a number of completions higher than 10^5 and a parallelism higher than 10^4, Kubernetes "
        + "might not be able to track completedIndexes when a big number of indexes fail")
  }
}

private let templatePath = FieldPath.root.field("spec", "template")

extension Deployment {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    TemplateWarnings.warnOfName(metadata, &warnings)
    TemplateWarnings.warn(spec?.value.template, templatePath, &warnings)
    return warnings
  }
}

extension ReplicaSet {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    TemplateWarnings.warnOfName(metadata, &warnings)
    TemplateWarnings.warn(spec?.value.template, templatePath, &warnings)
    return warnings
  }
}

extension ReplicationController {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    TemplateWarnings.warnOfName(metadata, &warnings)
    TemplateWarnings.warn(spec?.value.template, templatePath, &warnings)
    return warnings
  }
}

extension StatefulSet {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    TemplateWarnings.warn(spec?.value.template, templatePath, &warnings)
    for (index, claim) in (spec?.value.volumeClaimTemplates ?? []).enumerated() {
      StorageWarnings.warn(
        claim, FieldPath.root.field("spec", "volumeClaimTemplates").index(index), &warnings)
    }
    TemplateWarnings.warnOfHistory(spec?.value, &warnings)
    return warnings
  }
}

extension DaemonSet {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    TemplateWarnings.warn(spec?.value.template, templatePath, &warnings)
    return warnings
  }
}

extension Job {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    TemplateWarnings.warnOfName(metadata, &warnings)
    TemplateWarnings.warnOfSize(spec.contents(), FieldPath.root.field("spec"), &warnings)
    TemplateWarnings.warn(spec?.value.template, templatePath, &warnings)
    return warnings
  }
}

extension CronJob {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    TemplateWarnings.warnOfName(metadata, &warnings)
    let path = FieldPath.root.field("spec", "jobTemplate", "spec")
    let job = spec.contents().jobTemplate.contents().spec.contents()
    TemplateWarnings.warnOfSize(job, path, &warnings)
    TemplateWarnings.warn(job.template, path.field("template"), &warnings)
    return warnings
  }
}

extension PodTemplate {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    TemplateWarnings.warn(template, FieldPath.root.field("template"), &warnings)
    return warnings
  }
}
