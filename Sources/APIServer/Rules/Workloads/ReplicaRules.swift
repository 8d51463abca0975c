internal import Diagnostics
internal import KubernetesModel

/// What the server asks of controllers that keep a number of equal Pods.
enum ReplicaRules {
  static let kinds = [templateRequired]

  private static let templateRequired = DiagnosticKind.rule(
    "workload-template-required",
    "어떤 파드를 만들지 알려 주는 `template`이 없습니다.", "There is no `template` of the Pods to make.",
    write: ("`spec.template`에 파드의 `metadata`와 `spec`을 적으십시오.", "Give `spec.template` a Pod's `metadata` and `spec`."))
}

extension ReplicaRules {
  /// The template of a Deployment or ReplicaSet: selected, sound, and for Pods that keep running.
  static func templateIsForReplicas(
    _ template: PodTemplateSpec, selectedBy selector: LabelSelector?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    WorkloadRules.templateIsSelected(template, by: selector, path, &refusals)
    TemplateRules.judge(template, path, &refusals)
    TemplateRules.podsRunForEver(template.spec.contents(), of: "ReplicaSet", path.field("spec"), &refusals)
  }

  fileprivate static func judge(_ spec: ReplicaSetSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    NumberRules.requireNonNegative(spec.replicas, at: path.field("replicas"), into: &refusals)
    NumberRules.requireNonNegative(spec.minReadySeconds, at: path.field("minReadySeconds"), into: &refusals)
    let place = path.field("selector")
    // The server says `deployment` here too.
    if WorkloadRules.selectorSelects(spec.selector?.value, of: "deployment", place, &refusals) {
      templateIsForReplicas(
        spec.template.contents(), selectedBy: spec.selector?.value, path.field("template"), &refusals)
    } else {
      WorkloadRules.selectorIsUsable(place, "invalid label selector", &refusals)
    }
  }

  fileprivate static func judge(_ spec: ReplicationControllerSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    NumberRules.requireNonNegative(spec.minReadySeconds, at: path.field("minReadySeconds"), into: &refusals)
    let selector = spec.selector ?? StringMap()
    if selector.isEmpty { refusals.require(WorkloadRules.selectorRequired, path.field("selector")) }
    NumberRules.requireNonNegative(spec.replicas, at: path.field("replicas"), into: &refusals)
    let place = path.field("template")
    guard let template = spec.template?.value else { return refusals.require(templateRequired, place) }
    if !selector.isEmpty {
      var query = LabelSelector()
      query.matchLabels = selector
      WorkloadRules.templateIsSelected(template, by: query, place, &refusals)
    }
    TemplateRules.judge(template, place, &refusals)
    TemplateRules.podsRunForEver(template.spec.contents(), of: "ReplicationController", place.field("spec"), &refusals)
  }
}

extension ReplicaSet {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) {
      ReplicaRules.judge(spec.contents(), FieldPath.root.field("spec"), &$0)
    }
  }
}

extension ReplicationController {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) {
      ReplicaRules.judge(spec.contents(), FieldPath.root.field("spec"), &$0)
    }
  }
}
