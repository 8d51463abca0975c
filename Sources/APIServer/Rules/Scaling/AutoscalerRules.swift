internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of HorizontalPodAutoscalers.
enum AutoscalerRules {
  static let kinds = [least, most, target, policies, policyAmount, window]

  fileprivate static func judge(_ spec: HorizontalPodAutoscalerSpec, _ refusals: inout Refusals) {
    let path = FieldPath.root.field("spec")
    numbersAreInOrder(spec, path, &refusals)
    referenceIsComplete(spec.scaleTargetRef.contents(), path.field("scaleTargetRef"), &refusals)
    MetricRules.judge(spec, path.field("metrics"), &refusals)
    if let behavior = spec.behavior?.value {
      let place = path.field("behavior")
      if let rules = behavior.scaleUp?.value { rulesAreSound(rules, place.field("scaleUp"), &refusals) }
      if let rules = behavior.scaleDown?.value { rulesAreSound(rules, place.field("scaleDown"), &refusals) }
    }
  }

  private static let least = DiagnosticKind.rule(
    "autoscaler-min",
    "`minReplicas`는 1 이상이어야 하는데 {0}입니다.", "`minReplicas` is 1 or more; this is {0}.",
    write: ("`minReplicas: 1`처럼 적으십시오.", "Write `minReplicas: 1`, say."))

  private static let most = DiagnosticKind.rule(
    "autoscaler-max",
    "`maxReplicas`는 꼭 있어야 하고 `minReplicas`보다 작을 수 없습니다.", "`maxReplicas` must be there, and not below `minReplicas`.",
    write: ("`maxReplicas: 10`처럼 적으십시오.", "Write `maxReplicas: 10`, say."))

  private static let target = DiagnosticKind.rule(
    "autoscaler-target",
    "늘리고 줄일 대상의 `{1}`이(가) 없거나 잘못되었습니다.", "The `{1}` of what is scaled is missing or wrong.",
    write: (
      "`apiVersion: apps/v1`, `kind: Deployment`, `name`을 적으십시오.",
      "Give `apiVersion: apps/v1`, `kind: Deployment` and `name`."
    ))

  private static let policies = DiagnosticKind.rule(
    "autoscaler-policy",
    "늘리고 줄이는 규칙이 없거나 종류가 잘못되었습니다.", "The policies for scaling are missing or of no known kind.",
    write: (
      "`{type: Percent, value: 100, periodSeconds: 15}`처럼 적고, `selectPolicy`에는 `Max`, `Min`, `Disabled` 가운데 하나를 쓰십시오.",
      "Write `{type: Percent, value: 100, periodSeconds: 15}`, say, and `Max`, `Min` or `Disabled` for `selectPolicy`."
    ))

  private static let policyAmount = DiagnosticKind.rule(
    "autoscaler-policy-amount",
    "`{1}`은(는) 0보다 커야 하고, `periodSeconds`는 1800초까지인데 {0}입니다.",
    "`{1}` is above 0, and `periodSeconds` at most 1800; this is {0}.",
    write: ("알맞은 수로 바꾸십시오.", "Change the number."))

  private static let window = DiagnosticKind.rule(
    "autoscaler-window",
    "안정화 시간은 0초부터 3600초까지인데 {0}초입니다.", "The stabilization window is from 0 to 3600 seconds; this is {0}.",
    write: ("`stabilizationWindowSeconds: 300`처럼 적으십시오.", "Write `stabilizationWindowSeconds: 300`, say."))
}

extension AutoscalerRules {
  /// There is a largest number, and it is not below the smallest.
  private static func numbersAreInOrder(
    _ spec: HorizontalPodAutoscalerSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if let number = spec.minReplicas, number < 1 {
      refusals.refuse(
        least, path.field("minReplicas"), .number(Int64(number)), "must be greater than or equal to 1")
    }
    let number = spec.maxReplicas ?? 0
    let place = path.field("maxReplicas")
    if number < 1 { refusals.require(most, place, "must be set and greater than 0") }
    if let low = spec.minReplicas, number < low {
      refusals.refuse(most, place, .number(Int64(number)), "must be greater than or equal to `minReplicas`")
    }
  }

  /// A reference names a kind of some group and an object of it.
  static func referenceIsComplete(
    _ reference: CrossVersionObjectReference, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    for (name, value) in [("kind", reference.kind), ("name", reference.name)] {
      if value.orEmpty.isEmpty {
        refusals.require(target, path.field(name))
      } else {
        refusals.check(value.orEmpty, .pathSegment, target, path.field(name))
      }
    }
  }

  /// What is scaled is of a group, unless it is the core's one kind that can be scaled.
  fileprivate static func targetHasAGroup(
    _ reference: CrossVersionObjectReference, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let version = reference.apiVersion.orEmpty
    let slashes = version.utf8.count { $0 == UInt8(ascii: "/") }
    let place = path.field("apiVersion")
    if slashes > 1 {
      refusals.refuse(target, place, .text(version), "unexpected GroupVersion string: \(version)")
    } else if slashes == 0 || version.utf8.first == UInt8(ascii: "/"),
      !(version.isExactly("v1") && reference.kind.orEmpty.isExactly("ReplicationController"))
    {
      refusals.refuse(target, place, .text(version), "apiVersion must specify API group")
    }
  }

  /// Rules for one direction have policies of known kinds.
  private static func rulesAreSound(_ rules: HPAScalingRules, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("stabilizationWindowSeconds")
    if let seconds = rules.stabilizationWindowSeconds {
      if seconds < 0 {
        refusals.refuse(window, place, .number(Int64(seconds)), "must be greater than or equal to zero")
      } else if seconds > 3600 {
        refusals.refuse(window, place, .number(Int64(seconds)), "must be less than or equal to 3600")
      }
    }
    let choices = ["Disabled", "Max", "Min"]
    if let choice = rules.selectPolicy, !choices.contains(where: { $0.isExactly(choice.rawValue) }) {
      refusals.refuse(policies, path.field("selectPolicy"), BadValue(choice), unlessOneOf: choices)
    }
    let list = rules.policies ?? []
    if list.isEmpty { refusals.require(policies, path.field("policies"), "must specify at least one Policy") }
    for (index, policy) in list.enumerated() { policyIsSound(policy, path.field("policies").index(index), &refusals) }
  }

  private static func policyIsSound(_ policy: HPAScalingPolicy, _ path: FieldPath, _ refusals: inout Refusals) {
    if policy.type != .percent, policy.type != .pods {
      refusals.refuse(policies, path.field("type"), BadValue(policy.type), unlessOneOf: ["Percent", "Pods"])
    }
    for (name, value) in [("value", policy.value ?? 0), ("periodSeconds", policy.periodSeconds ?? 0)] {
      if value <= 0 {
        refusals.refuse(policyAmount, path.field(name), .number(Int64(value)), "must be greater than zero")
      }
    }
    if let seconds = policy.periodSeconds, seconds > 1800 {
      refusals.refuse(
        policyAmount, path.field("periodSeconds"), .number(Int64(seconds)), "must be less than or equal to 1800")
    }
  }
}

extension HorizontalPodAutoscaler {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { refusals in
      let spec = spec.contents()
      AutoscalerRules.judge(spec, &refusals)
      AutoscalerRules.targetHasAGroup(
        spec.scaleTargetRef.contents(), FieldPath.root.field("spec", "scaleTargetRef"), &refusals)
    }
  }
}

extension HorizontalPodAutoscalerV1 {
  /// The server judges the newer form of it, in which the CPU is one metric.
  package func refusals(by options: ServerOptions) -> Refusals {
    var newer = HorizontalPodAutoscaler()
    newer.metadata = metadata
    newer.spec = spec.map { older in
      var spec = HorizontalPodAutoscalerSpec()
      spec.minReplicas = older.value.minReplicas
      spec.maxReplicas = older.value.maxReplicas
      spec.scaleTargetRef = older.value.scaleTargetRef.map { older in
        var reference = CrossVersionObjectReference()
        (reference.apiVersion, reference.kind, reference.name) = (
          older.value.apiVersion, older.value.kind, older.value.name
        )
        return Box(reference)
      }
      spec.metrics = [.cpu(percent: older.value.targetCPUUtilizationPercentage ?? 80)]
      return Box(spec)
    }
    return newer.refusals(by: options)
  }
}
