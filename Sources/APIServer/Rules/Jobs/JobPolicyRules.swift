internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of a Job's policies for failure and success.
enum JobPolicyRules {
  static let kinds = [
    tooMany, action, actionNeedsIndexes, exitCodes, condition, oneReason, containerName, successRule, succeededIndexes,
  ]

  /// Judges both policies.
  static func judge(_ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    if let policy = spec.podFailurePolicy?.value {
      let rules = policy.rules ?? []
      let place = path.field("podFailurePolicy", "rules")
      if rules.count > limit { refusals.refuseCount(tooMany, place, rules.count, over: limit) }
      for (index, rule) in rules.enumerated() { ruleMakesSense(rule, spec, place.index(index), &refusals) }
    }
    if let policy = spec.successPolicy?.value {
      let place = path.field("successPolicy")
      guard spec.completionMode == .indexed else {
        return refusals.refuse(JobRules.indexedOnly, place, .object, "requires indexed completion mode")
      }
      successIsDefined(policy, spec, place.field("rules"), &refusals)
    }
  }

  /// No list of rules or conditions is longer.
  private static let limit = 20

  private static let tooMany = DiagnosticKind.rule(
    "job-policy-too-long",
    "`{1}`에는 {0}개가 있는데, 한도를 넘었습니다.", "`{1}` has {0} entries, which is above the limit.",
    write: ("항목을 줄이십시오.", "Write fewer of them."))

  private static let action = DiagnosticKind.rule(
    "job-failure-action",
    "실패했을 때 할 일은 `FailJob`, `FailIndex`, `Ignore`, `Count` 가운데 하나인데 '{0}'입니다.",
    "What to do about a failure is `FailJob`, `FailIndex`, `Ignore` or `Count`; this is '{0}'.",
    write: ("넷 가운데 하나를 적으십시오.", "Write one of the four."))

  private static let actionNeedsIndexes = DiagnosticKind.rule(
    "job-fail-index",
    "`FailIndex`는 번호마다 실패를 세는 `backoffLimitPerIndex`가 있어야 쓸 수 있습니다.",
    "`FailIndex` takes a `backoffLimitPerIndex`, which counts failures of each index.",
    write: ("`backoffLimitPerIndex: 1`을 더하십시오.", "Add `backoffLimitPerIndex: 1`."))

  private static let exitCodes = DiagnosticKind.rule(
    "job-exit-codes",
    "종료 코드의 조건이 잘못되었습니다({3}).", "This condition on exit codes is wrong ({3}).",
    write: (
      "`operator: In`이나 `NotIn`과, 작은 것부터 한 번씩 적은 0이 아닌 `values`를 쓰십시오.",
      "Use `operator: In` or `NotIn` and `values` in rising order, each once; 0 does not go with `In`."
    ))

  private static let condition = DiagnosticKind.rule(
    "job-pod-condition",
    "파드 조건 '{0}'은(는) 쓸 수 없습니다.", "'{0}' cannot be a Pod's condition.",
    write: (
      "`type: DisruptionTarget`, `status: \"True\"`처럼 적으십시오.",
      "Write `type: DisruptionTarget` and `status: \"True\"`, say."
    ))

  private static let oneReason = DiagnosticKind.rule(
    "job-failure-reason",
    "규칙마다 `onExitCodes`와 `onPodConditions` 가운데 꼭 하나만 적어야 합니다.",
    "Each rule has `onExitCodes` or `onPodConditions`, one of them.",
    write: ("하나만 남기거나 더하십시오.", "Keep or add one of the two."))

  private static let containerName = DiagnosticKind.rule(
    "job-exit-container",
    "템플릿에 '{0}'(이)라는 컨테이너가 없습니다.", "The template has no container '{0}'.",
    write: ("템플릿에 있는 컨테이너의 이름을 적거나 지우십시오.", "Name a container of the template, or delete it."))

  private static let successRule = DiagnosticKind.rule(
    "job-success-rule",
    "성공으로 볼 조건이 없거나 잘못되었습니다({3}).", "What counts as success is missing or wrong ({3}).",
    write: (
      "`succeededIndexes: 0-2`나 `succeededCount: 3`처럼 적으십시오.",
      "Write `succeededIndexes: 0-2` or `succeededCount: 3`, say."
    ))

  private static let succeededIndexes = DiagnosticKind.rule(
    "job-succeeded-indexes",
    "번호 목록 '{0}'을(를) 읽을 수 없습니다.", "The list of indexes '{0}' cannot be read.",
    write: ("`0,2-4`처럼 작은 것부터 `completions`보다 작은 수를 적으십시오.", "Write it like `0,2-4`, rising, below `completions`."))
}

extension JobPolicyRules {
  /// A rule says what happened and what to do.
  private static func ruleMakesSense(
    _ rule: PodFailurePolicyRule, _ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let place = path.field("action")
    let known = ["Count", "FailIndex", "FailJob", "Ignore"]
    if rule.action?.rawValue.isEmpty ?? true {
      refusals.require(action, place, "valid values: \(known.map { $0.goQuoted }.joined(separator: ", "))")
    } else if rule.action == .failIndex {
      if spec.backoffLimitPerIndex == nil {
        refusals.refuse(
          actionNeedsIndexes, place, BadValue(rule.action), "requires the backoffLimitPerIndex to be set")
      }
    } else if !known.contains(where: { $0.isExactly(rule.action?.rawValue ?? "") }) {
      refusals.refuse(action, place, BadValue(rule.action), unlessOneOf: known)
    }
    if let codes = rule.onExitCodes?.value { codesAreOrdered(codes, spec, path.field("onExitCodes"), &refusals) }
    let conditions = rule.onPodConditions ?? []
    if !conditions.isEmpty { conditionsAreKnown(conditions, path.field("onPodConditions"), &refusals) }
    if rule.onExitCodes != nil, !conditions.isEmpty {
      let detail = "specifying both OnExitCodes and OnPodConditions is not supported"
      refusals.refuse(oneReason, path, .object, detail)
    } else if rule.onExitCodes == nil, conditions.isEmpty {
      refusals.refuse(oneReason, path, .object, "specifying one of OnExitCodes and OnPodConditions is required")
    }
  }

  /// Exit codes are in order, each once, and those of failures.
  private static func codesAreOrdered(
    _ codes: PodFailurePolicyOnExitCodesRequirement, _ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let known = ["In", "NotIn"]
    let operation = codes.operator?.rawValue ?? ""
    if operation.isEmpty {
      refusals.require(exitCodes, path.field("operator"), "valid values: \"In\", \"NotIn\"")
    } else if !known.contains(where: { $0.isExactly(operation) }) {
      refusals.refuse(exitCodes, path.field("operator"), .text(operation), unlessOneOf: known)
    }
    if let name = codes.containerName, !spec.hasContainer(name) {
      refusals.refuse(
        containerName, path.field("containerName"), .text(name),
        "must be one of the container or initContainer names in the pod template")
    }
    let place = path.field("values")
    let values = codes.values ?? []
    if values.isEmpty { refusals.refuse(exitCodes, place, .object, "at least one value is required") }
    if values.count > 255 { refusals.refuseCount(tooMany, place, values.count, over: 255) }
    var seen: Set<Int32> = []
    for (index, value) in values.enumerated() {
      if !seen.insert(value).inserted { refusals.refuseTwice(exitCodes, place.index(index), .number(Int64(value))) }
      if codes.operator == .in, value == 0 {
        refusals.refuse(exitCodes, place.index(index), .number(0), "must not be 0 for the In operator")
      }
    }
    if zip(values, values.dropFirst()).contains(where: { $0 > $1 }) {
      refusals.refuse(exitCodes, place, .object, "must be ordered")
    }
  }

  /// Conditions are named and true, false or unknown.
  private static func conditionsAreKnown(
    _ conditions: [PodFailurePolicyOnPodConditionsPattern], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if conditions.count > limit { refusals.refuseCount(tooMany, path, conditions.count, over: limit) }
    let known = ["False", "True", "Unknown"]
    for (index, pattern) in conditions.enumerated() {
      let here = path.index(index)
      refusals.check(pattern.type?.rawValue ?? "", .qualifiedName, condition, here.field("type"))
      let status = pattern.status?.rawValue ?? ""
      if status.isEmpty {
        refusals.require(
          condition, here.field("status"), "valid values: \(known.map { $0.goQuoted }.joined(separator: ", "))")
      } else if !known.contains(where: { $0.isExactly(status) }) {
        refusals.refuse(condition, here.field("status"), .text(status), unlessOneOf: known)
      }
    }
  }

  /// Success is a number of indexes, or certain ones.
  private static func successIsDefined(
    _ policy: SuccessPolicy, _ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let rules = policy.rules ?? []
    if rules.isEmpty {
      refusals.require(successRule, path, "at least one rules must be specified when the successPolicy is specified")
    }
    if rules.count > limit { refusals.refuseCount(tooMany, path, rules.count, over: limit) }
    let completions = Int(spec.completions ?? 0)
    for (index, rule) in rules.enumerated() { ruleCanHold(rule, of: completions, path.index(index), &refusals) }
  }

  private static func ruleCanHold(
    _ rule: SuccessPolicyRule, of completions: Int, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if rule.succeededCount == nil, rule.succeededIndexes == nil {
      refusals.require(successRule, path, "at least one of succeededCount or succeededIndexes must be specified")
    }
    var listed = 0
    if let text = rule.succeededIndexes {
      let place = path.field("succeededIndexes")
      if text.utf8.count > 64 << 10 { refusals.refuseLength(succeededIndexes, place, over: 64 << 10) }
      do throws(IndexList.Fault) {
        listed = try IndexList.count(text, below: completions)
      } catch {
        refusals.refuse(succeededIndexes, place, .text(text), "error parsing succeededIndexes: \(error.words)")
      }
    }
    guard let count = rule.succeededCount else { return }
    let place = path.field("succeededCount")
    NumberRules.requireNonNegative(count, at: place, into: &refusals)
    if Int(count) > completions {
      refusals.refuse(
        successRule, place, .number(Int64(count)),
        "must be less than or equal to \(completions) (the number of specified completions)")
    }
    if rule.succeededIndexes != nil, Int(count) > listed {
      refusals.refuse(
        successRule, place, .number(Int64(count)),
        "must be less than or equal to \(listed) (the number of indexes in the specified succeededIndexes field)")
    }
  }
}

extension JobSpec {
  /// Whether the template has a container `name`.
  fileprivate func hasContainer(_ name: String) -> Bool {
    let spec = template?.value.spec
    return [spec?.value.containers, spec?.value.initContainers].contains { list in
      (list ?? []).contains { $0.name.orEmpty.isExactly(name) }
    }
  }
}
