internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of PodDisruptionBudgets, PriorityClasses and Leases.
enum BudgetRules {
  static let kinds = [bothWays, eviction, systemName, tooHigh, preemption, duration]

  private static let bothWays = DiagnosticKind.rule(
    "budget-both-ways",
    "`minAvailable`과 `maxUnavailable`은 같은 것을 두 가지로 말하므로 하나만 쓸 수 있습니다.",
    "`minAvailable` and `maxUnavailable` say the same in two ways; only one can stand.",
    write: ("둘 가운데 하나를 지우십시오.", "Delete one of them."))

  private static let eviction = DiagnosticKind.rule(
    "budget-eviction-policy",
    "준비되지 않은 파드를 내보내는 방식은 `IfHealthyBudget`과 `AlwaysAllow`뿐인데 '{0}'입니다.",
    "Pods that are not ready are evicted by `IfHealthyBudget` or `AlwaysAllow`; this is '{0}'.",
    write: ("둘 가운데 하나를 적으십시오.", "Write one of the two."))

  private static let systemName = DiagnosticKind.rule(
    "priority-class-system-name",
    "`system-`으로 시작하는 이름은 쿠버네티스가 쓰는 우선순위 클래스에만 씁니다.",
    "Names that begin with `system-` are for Kubernetes' own priority classes.",
    write: ("다른 이름을 쓰십시오.", "Use another name."))

  private static let tooHigh = DiagnosticKind.rule(
    "priority-class-value",
    "우선순위는 1,000,000,000(10억)을 넘을 수 없습니다. 그 위는 시스템이 씁니다.",
    "A priority is at most 1,000,000,000; what is above is the system's.",
    write: ("10억 이하의 수를 적으십시오.", "Write a number up to a thousand million."))

  private static let preemption = DiagnosticKind.rule(
    "priority-class-preemption",
    "선점 정책은 `PreemptLowerPriority`와 `Never`뿐인데 '{0}'입니다.",
    "Preemption is `PreemptLowerPriority` or `Never`; this is '{0}'.",
    write: ("둘 가운데 하나를 적으십시오.", "Write one of the two."))

  private static let duration = DiagnosticKind.rule(
    "lease-duration",
    "리스의 기간은 0초보다 길어야 하는데 {0}초입니다.", "A lease lasts longer than 0 seconds; this is {0}.",
    write: ("`leaseDurationSeconds: 15`처럼 적으십시오.", "Write `leaseDurationSeconds: 15`, say."))
}

extension BudgetRules {
  fileprivate static func judge(_ spec: PodDisruptionBudgetSpec, _ refusals: inout Refusals) {
    let path = FieldPath.root.field("spec")
    if spec.minAvailable != nil, spec.maxUnavailable != nil {
      refusals.refuse(bothWays, path, .object, "minAvailable and maxUnavailable cannot be both set")
    }
    for (name, amount) in [("minAvailable", spec.minAvailable), ("maxUnavailable", spec.maxUnavailable)] {
      NumberRules.requireCountOrPercentage(amount, at: path.field(name), into: &refusals)
      NumberRules.requireAtMostHundredPercent(amount, at: path.field(name), into: &refusals)
    }
    if let selector = spec.selector?.value { SelectorRules.judge(selector, path.field("selector"), &refusals) }
    let known = ["AlwaysAllow", "IfHealthyBudget"]
    if let policy = spec.unhealthyPodEvictionPolicy, !known.contains(where: { $0.isExactly(policy.rawValue) }) {
      refusals.refuse(eviction, path.field("unhealthyPodEvictionPolicy"), BadValue(policy), unlessOneOf: known)
    }
  }

  /// The system's own classes and their values.
  private static let systemClasses: [(name: String, value: Int32)] = [
    ("system-node-critical", 2_000_001_000), ("system-cluster-critical", 2_000_000_000),
  ]

  fileprivate static func judge(_ priority: PriorityClass, _ refusals: inout Refusals) {
    let name = (priority.metadata?.value.name).orEmpty
    if name.begins(with: "system-") {
      nameIsTheSystems(priority, name, &refusals)
    } else if let value = priority.value, value > 1_000_000_000 {
      refusals.forbid(
        tooHigh, FieldPath.root.field("value"), "maximum allowed value of a user defined priority is 1000000000")
    }
    let place = FieldPath.root.field("preemptionPolicy")
    guard let policy = priority.preemptionPolicy else { return }
    if policy.rawValue.isEmpty { return refusals.require(preemption, place) }
    if policy != .preemptLowerPriority, policy != .never {
      refusals.refuse(preemption, place, BadValue(policy), unlessOneOf: ["PreemptLowerPriority", "Never"])
    }
  }

  private static func nameIsTheSystems(_ priority: PriorityClass, _ name: String, _ refusals: inout Refusals) {
    let reason: String
    if let known = systemClasses.first(where: { $0.name.isExactly(name) }) {
      if priority.value ?? 0 != known.value {
        reason = "value of \(name) PriorityClass must be \(known.value)"
      } else if priority.globalDefault == true {
        reason = "globalDefault of \(name) PriorityClass must be false"
      } else {
        return
      }
    } else {
      reason = "\(name) is not a known system priority class"
    }
    refusals.forbid(
      systemName, FieldPath.root.field("metadata", "name"),
      "priority class names with 'system-' prefix are reserved for system use only. error: \(reason)")
  }

  fileprivate static func judge(_ spec: LeaseSpec, _ refusals: inout Refusals) {
    let path = FieldPath.root.field("spec")
    if let seconds = spec.leaseDurationSeconds, seconds <= 0 {
      refusals.refuse(
        duration, path.field("leaseDurationSeconds"), .number(Int64(seconds)), "must be greater than 0")
    }
    NumberRules.requireNonNegative(spec.leaseTransitions, at: path.field("leaseTransitions"), into: &refusals)
  }
}

extension PodDisruptionBudget {
  /// The server does not look at the metadata of budgets.
  package func refusals(by options: ServerOptions) -> Refusals {
    var refusals = Refusals(by: options)
    BudgetRules.judge(spec.contents(), &refusals)
    return refusals
  }
}

extension PriorityClass {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, isNamespaced: false) { BudgetRules.judge(self, &$0) }
  }
}

extension Lease {
  /// Any word will do as a lease's finalizer.
  package func refusals(by options: ServerOptions) -> Refusals {
    var metadata = metadata
    metadata?.value.finalizers = nil
    return MetadataRules.judge(metadata, by: options) { BudgetRules.judge(spec.contents(), &$0) }
  }
}
