internal import Diagnostics
internal import KubernetesModel

/// What the server asks of a Pod's wish to be spread over the cluster.
enum TopologySpreadRules {
  static let kinds = [notPositive, keyRequired, whenUnsatisfiable, duplicate, minDomains, nodePolicy]

  /// Judges all constraints.
  static func judge(_ constraints: [TopologySpreadConstraint]?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let constraints, !constraints.isEmpty else { return }
    let place = path.field("topologySpreadConstraints")
    let repeated = repeatedConstraints(constraints)
    for (index, constraint) in constraints.enumerated() {
      let here = place.index(index)
      skewIsPositive(constraint, here, &refusals)
      keyIsGiven(constraint, here, &refusals)
      actionIsKnown(constraint, here, &refusals)
      if repeated.contains(index) { refuseRepetition(constraint, here, &refusals) }
      domainsArePromised(constraint, here, &refusals)
      nodePolicyIsKnown(constraint.nodeAffinityPolicy, here, "nodeAffinityPolicy", &refusals)
      nodePolicyIsKnown(constraint.nodeTaintsPolicy, here, "nodeTaintsPolicy", &refusals)
      PodAffinityRules.labelKeysGoWithTheSelector(
        constraint.matchLabelKeys, constraint.labelSelector, here.field("matchLabelKeys"), &refusals)
      PodAffinityRules.labelKeysAreNotSelected(
        constraint.matchLabelKeys, constraint.labelSelector, here, &refusals)
      if let selector = constraint.labelSelector?.value {
        SelectorRules.judge(selector, here.field("labelSelector"), &refusals)
      }
    }
  }

  private static let notPositive = DiagnosticKind.rule(
    "topology-spread-not-positive",
    "`{1}`은(는) 1 이상이어야 하는데 {0}입니다.", "`{1}` is at least 1; this is {0}.",
    write: ("`{1}: 1`처럼 적으십시오.", "Write `{1}: 1`, say."))

  private static let keyRequired = DiagnosticKind.rule(
    "topology-spread-key-required",
    "어떤 단위로 고르게 퍼뜨릴지 알 수 없습니다.", "Nothing says over what to spread.",
    write: (
      "`topologyKey: topology.kubernetes.io/zone`처럼 적으십시오.", "Write `topologyKey: topology.kubernetes.io/zone`, say."
    ))

  private static let whenUnsatisfiable = DiagnosticKind.rule(
    "topology-spread-when-unsatisfiable",
    "고르게 퍼뜨릴 수 없을 때 할 일 '{0}'은(는) 없습니다.", "There is no way '{0}' to go on when spreading fails.",
    write: ("`DoNotSchedule`이나 `ScheduleAnyway`를 적으십시오.", "Write `DoNotSchedule` or `ScheduleAnyway`."))

  private static let duplicate = DiagnosticKind.rule(
    "topology-spread-duplicate",
    "`topologyKey`와 `whenUnsatisfiable`이 모두 같은 조건이 두 번 나옵니다.",
    "Two constraints have the same `topologyKey` and the same `whenUnsatisfiable`.",
    write: ("둘 가운데 하나를 지우십시오.", "Delete one of the two."))

  private static let minDomains = DiagnosticKind.rule(
    "topology-spread-min-domains",
    "`minDomains`는 `whenUnsatisfiable: DoNotSchedule`일 때만 뜻이 있습니다.",
    "`minDomains` means something with `whenUnsatisfiable: DoNotSchedule` only.",
    write: ("`minDomains`를 지우거나 `DoNotSchedule`로 바꾸십시오.", "Delete `minDomains` or use `DoNotSchedule`."))

  private static let nodePolicy = DiagnosticKind.rule(
    "topology-spread-node-policy",
    "노드를 셀 때의 정책 '{0}'은(는) 없습니다.", "There is no policy '{0}' for counting nodes.",
    write: ("`Honor`나 `Ignore`를 적으십시오.", "Write `Honor` or `Ignore`."))
}

extension TopologySpreadRules {
  /// The difference that is borne is at least one.
  private static func skewIsPositive(
    _ constraint: TopologySpreadConstraint, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let skew = constraint.maxSkew ?? 0
    if skew <= 0 { refusals.refuse(notPositive, path.field("maxSkew"), BadValue(skew), "must be greater than zero") }
  }

  /// It is said over what to spread.
  private static func keyIsGiven(
    _ constraint: TopologySpreadConstraint, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if constraint.topologyKey.orEmpty.isEmpty {
      refusals.require(keyRequired, path.field("topologyKey"), "can not be empty")
    }
  }

  /// It is said what to do when spreading fails.
  private static func actionIsKnown(
    _ constraint: TopologySpreadConstraint, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let action = constraint.whenUnsatisfiable
    if action == .doNotSchedule || action == .scheduleAnyway { return }
    refusals.refuse(
      whenUnsatisfiable, path.field("whenUnsatisfiable"), BadValue(action),
      unlessOneOf: ["DoNotSchedule", "ScheduleAnyway"])
  }

  /// The constraints that a later one says again.
  private static func repeatedConstraints(_ constraints: [TopologySpreadConstraint]) -> Set<Int> {
    var seen = ExactNames()
    var repeated: Set<Int> = []
    for (index, constraint) in constraints.enumerated().reversed() where !seen.insert(pair(constraint)) {
      repeated.insert(index)
    }
    return repeated
  }

  private static func pair(_ constraint: TopologySpreadConstraint) -> String {
    "{\(constraint.topologyKey.orEmpty), \(constraint.whenUnsatisfiable?.rawValue ?? "")}"
  }

  private static func refuseRepetition(
    _ constraint: TopologySpreadConstraint, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    refusals.refuseTwice(
      duplicate, path.field("{topologyKey, whenUnsatisfiable}"), .text(pair(constraint)),
      anchor: path.field("topologyKey"))
  }

  /// A number of domains can be asked for where Pods wait for them.
  private static func domainsArePromised(
    _ constraint: TopologySpreadConstraint, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let domains = constraint.minDomains else { return }
    let place = path.field("minDomains")
    if domains <= 0 { refusals.refuse(notPositive, place, BadValue(domains), "must be greater than zero") }
    if constraint.whenUnsatisfiable == .doNotSchedule { return }
    let action = constraint.whenUnsatisfiable?.rawValue ?? ""
    let detail = "can only use minDomains if whenUnsatisfiable=DoNotSchedule, not \(action)"
    refusals.refuse(minDomains, place, BadValue(domains), detail)
  }

  /// Nodes are counted in a way that exists.
  private static func nodePolicyIsKnown(
    _ policy: NodeInclusionPolicy?, _ path: FieldPath, _ name: String, _ refusals: inout Refusals
  ) {
    guard let policy, policy != .honor, policy != .ignore else { return }
    refusals.refuse(nodePolicy, path.field(name), BadValue(policy), unlessOneOf: ["Honor", "Ignore"])
  }
}
