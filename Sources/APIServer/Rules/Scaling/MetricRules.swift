internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of the metrics that a workload is scaled by.
enum MetricRules {
  static let kinds = [scaleToZero, type, source, sourceField, target, targetAmount]

  private static let scaleToZero = DiagnosticKind.rule(
    "autoscaler-scale-to-zero",
    "파드가 하나도 없으면 파드에서 잰 값이 없으므로, 0까지 줄이려면 `Object`나 `External` 지표가 있어야 합니다.",
    "Without Pods nothing can be measured of them; scaling to zero takes an `Object` or `External` metric.",
    write: ("`minReplicas: 1`로 바꾸십시오.", "Use `minReplicas: 1`."))

  private static let type = DiagnosticKind.rule(
    "autoscaler-metric-type",
    "지표의 종류는 `Resource`, `ContainerResource`, `Pods`, `Object`, `External`뿐인데 '{0}'입니다.",
    "A metric is `Resource`, `ContainerResource`, `Pods`, `Object` or `External`; this is '{0}'.",
    write: (
      "`type: Resource`와 `resource: {name: cpu, …}`처럼 적으십시오.",
      "Write `type: Resource` and `resource: {name: cpu, …}`, say."
    ))

  private static let source = DiagnosticKind.rule(
    "autoscaler-metric-source",
    "지표의 종류와 내용이 맞지 않습니다. `type: Resource`이면 `resource`만 적습니다.",
    "The metric's type and content disagree: with `type: Resource` there is `resource` and nothing else.",
    write: ("`type`과 같은 이름의 필드만 적으십시오.", "Give the field that is named like the `type`, and no other."))

  private static let sourceField = DiagnosticKind.rule(
    "autoscaler-metric-field",
    "지표의 `{1}`이(가) 없거나 잘못되었습니다.", "The metric's `{1}` is missing or wrong.",
    write: ("`{1}`을(를) 적으십시오.", "Write `{1}`."))

  private static let target = DiagnosticKind.rule(
    "autoscaler-metric-target",
    "지표의 목표가 없거나 둘입니다.", "The metric has no target, or two.",
    write: (
      "`target: {type: Utilization, averageUtilization: 50}`처럼 하나만 적으십시오.",
      "Write one, such as `target: {type: Utilization, averageUtilization: 50}`."
    ))

  private static let targetAmount = DiagnosticKind.rule(
    "autoscaler-target-amount",
    "지표의 목표는 0보다 커야 하는데 {0}입니다.", "A target is above 0; this is {0}.",
    write: ("0보다 큰 값을 적으십시오.", "Write more than 0."))
}

extension MetricRules {
  /// Judges all metrics.
  static func judge(_ spec: HorizontalPodAutoscalerSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let metrics = spec.metrics ?? []
    for (index, metric) in metrics.enumerated() { sourceFitsType(metric, path.index(index), &refusals) }
    if spec.minReplicas == 0, !metrics.contains(where: { $0.type == .object || $0.type == .external }) {
      refusals.forbid(
        scaleToZero, path, "must specify at least one Object or External metric to support scaling to zero replicas")
    }
  }

  /// The one source that is there is the one that the type names.
  private static func sourceFitsType(_ metric: MetricSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let name = metric.type?.rawValue ?? ""
    let known = ["ContainerResource", "External", "Object", "Pods", "Resource"]
    let isUnknown = !known.contains { $0.isExactly(name) }
    if name.isEmpty { refusals.require(type, path.field("type"), "must specify a metric source type") }
    if isUnknown { refusals.refuse(type, path.field("type"), .text(name), unlessOneOf: known) }
    let present = sources(of: metric)
    if let first = present.first { first.judgement(path.field(first.name), &refusals) }
    let expected = fields[metric.type ?? MetricSourceType(rawValue: "")]
    if let expected, !present.contains(where: { $0.name.isExactly(expected) }) {
      let detail = "must populate information for the given metric source"
      refusals.require(source, path.field(expected), detail)
    }
    // The server asks once more when it looks for the source that the type names.
    if isUnknown { refusals.refuse(type, path.field("type"), .text(name), unlessOneOf: known) }
    if present.count == 1 { return }
    for other in present where other.name != expected {
      refusals.forbid(source, path.field(other.name), "must populate the given metric source only")
    }
  }

  private static let fields: [MetricSourceType: String] = [
    .object: "object", .pods: "pods", .resource: "resource", .external: "external",
    .containerResource: "containerResource",
  ]

  private typealias Source = (name: String, judgement: (FieldPath, inout Refusals) -> Void)

  /// The sources that are there, in the server's order.
  private static func sources(of metric: MetricSpec) -> [Source] {
    var sources: [Source] = []
    if let source = metric.object?.value { sources.append(("object", { objectIsMeasured(source, $0, &$1) })) }
    if let source = metric.external?.value { sources.append(("external", { externalIsMeasured(source, $0, &$1) })) }
    if let source = metric.pods?.value { sources.append(("pods", { podsAreMeasured(source, $0, &$1) })) }
    if let source = metric.containerResource?.value {
      sources.append(("containerResource", { containerIsMeasured(source, $0, &$1) }))
    }
    if let source = metric.resource?.value {
      sources.append(
        ("resource", { resourceIsMeasured(source.name, source.target.contents(), $0, &$1) }))
    }
    return sources
  }

  private static func objectIsMeasured(_ source: ObjectMetricSource, _ path: FieldPath, _ refusals: inout Refusals) {
    AutoscalerRules.referenceIsComplete(
      source.describedObject.contents(), path.field("describedObject"), &refusals)
    metricIsNamed(source.metric.contents(), path.field("metric"), &refusals)
    let goal = source.target.contents()
    let place = path.field("target")
    targetIsPositive(goal, place, &refusals)
    if goal.value == nil, goal.averageValue == nil {
      refusals.require(target, place.field("averageValue"), "must set either a target value or averageValue")
    }
  }

  private static func externalIsMeasured(
    _ source: ExternalMetricSource, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    metricIsNamed(source.metric.contents(), path.field("metric"), &refusals)
    let goal = source.target.contents()
    let place = path.field("target")
    targetIsPositive(goal, place, &refusals)
    if goal.value == nil, goal.averageValue == nil {
      let detail = "must set either a target value for metric or a per-pod target"
      refusals.require(target, place.field("averageValue"), detail)
    }
    if goal.value != nil, goal.averageValue != nil {
      let detail = "may not set both a target value for metric and a per-pod target"
      refusals.forbid(target, place.field("value"), detail)
    }
  }

  private static func podsAreMeasured(_ source: PodsMetricSource, _ path: FieldPath, _ refusals: inout Refusals) {
    metricIsNamed(source.metric.contents(), path.field("metric"), &refusals)
    let goal = source.target.contents()
    let place = path.field("target")
    targetIsPositive(goal, place, &refusals)
    if !(goal.averageValue.map { Quantity.zero < $0 } ?? false) {
      refusals.require(target, place.field("averageValue"), "must specify a positive target averageValue")
    }
  }

  private static func containerIsMeasured(
    _ source: ContainerResourceMetricSource, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if source.container.orEmpty.isEmpty {
      refusals.require(sourceField, path.field("container"), "must specify a container")
    }
    resourceIsMeasured(source.name, source.target.contents(), path, &refusals)
  }

  private static func resourceIsMeasured(
    _ name: ResourceName?, _ goal: MetricTarget, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if name?.rawValue.isEmpty ?? true {
      refusals.require(sourceField, path.field("name"), "must specify a resource name")
    }
    let place = path.field("target")
    targetIsPositive(goal, place, &refusals)
    if goal.averageUtilization == nil, goal.averageValue == nil {
      let detail = "must set either a target raw value or a target utilization"
      refusals.require(target, place.field("averageUtilization"), detail)
    }
    if goal.averageUtilization != nil, goal.averageValue != nil {
      let detail = "may not set both a target raw value and a target utilization"
      refusals.forbid(target, place.field("averageValue"), detail)
    }
  }

  private static func metricIsNamed(_ metric: MetricIdentifier, _ path: FieldPath, _ refusals: inout Refusals) {
    let name = metric.name.orEmpty
    if name.isEmpty { return refusals.require(sourceField, path.field("name"), "must specify a metric name") }
    refusals.check(name, .pathSegment, sourceField, path.field("name"))
  }

  private static func targetIsPositive(_ goal: MetricTarget, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("type")
    let name = goal.type?.rawValue ?? ""
    if name.isEmpty { refusals.require(target, place, "must specify a metric target type") }
    if goal.type != .utilization, goal.type != .value, goal.type != .averageValue {
      refusals.refuse(target, place, .text(name), "must be either Utilization, Value, or AverageValue")
    }
    for (field, amount) in [("value", goal.value), ("averageValue", goal.averageValue)] {
      guard let amount, !(Quantity.zero < amount) else { continue }
      refusals.refuse(targetAmount, path.field(field), .text(amount.description), "must be positive")
    }
    if let percent = goal.averageUtilization, percent < 1 {
      refusals.refuse(
        targetAmount, path.field("averageUtilization"), .number(Int64(percent)), "must be greater than 0")
    }
  }
}
