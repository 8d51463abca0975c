internal import Diagnostics
internal import KubernetesModel

/// What the server asks of a container's own word on restarts.
enum RestartRules {
  static let kinds = [policyUnknown, policyMissing, tooManyRules, actionUnknown, exitCodesMissing, operatorUnknown]

  /// Judges the policy and the rules of one container.
  static func judge(_ container: Container, _ path: FieldPath, _ refusals: inout Refusals) {
    policyIsKnown(container, path, &refusals)
    guard let rules = container.restartPolicyRules, !rules.isEmpty else { return }
    if container.restartPolicy == nil {
      refusals.require(
        policyMissing, path.field("restartPolicy"), "must specify restartPolicy when restart rules are used")
    }
    let place = path.field("restartPolicyRules")
    if rules.count > 20 { refusals.refuseCount(tooManyRules, place, rules.count, over: 20) }
    for (index, rule) in rules.enumerated() { ruleIsComplete(rule, place.index(index), &refusals) }
  }

  private static let policyUnknown = DiagnosticKind.rule(
    "container-restart-policy",
    "재시작 정책 '{0}'은(는) 없습니다. 대소문자도 구별합니다.", "There is no restart policy '{0}'; case matters.",
    write: (
      "사이드카는 `Always`, 그 밖에는 `OnFailure`나 `Never`를 적으십시오.",
      "Write `Always` for a sidecar, else `OnFailure` or `Never`."
    ))

  private static let policyMissing = DiagnosticKind.rule(
    "container-restart-rules-need-policy",
    "재시작 규칙은 정책의 예외를 적는 것이라, 이 컨테이너 자신의 `restartPolicy`가 있어야 합니다.",
    "Restart rules are exceptions to a policy, so this container needs a `restartPolicy` of its own.",
    write: ("`restartPolicy: Never`처럼 적으십시오.", "Write `restartPolicy: Never`, say."))

  private static let tooManyRules = DiagnosticKind.rule(
    "container-restart-rules-too-many",
    "재시작 규칙은 20개, 규칙 하나의 종료 코드는 255개까지 적을 수 있는데 {0}개입니다.",
    "At most 20 restart rules, and 255 exit codes in one, may be given; here are {0}.",
    write: ("종료 코드를 한 규칙에 모으십시오.", "Gather exit codes in one rule."))

  private static let actionUnknown = DiagnosticKind.rule(
    "container-restart-rule-action",
    "재시작 규칙이 할 일 '{0}'은(는) 없습니다.", "No restart rule can do '{0}'.",
    write: (
      "이 컨테이너만이면 `Restart`, 파드의 모든 컨테이너면 `RestartAllContainers`를 적으십시오.",
      "Write `Restart` for this container, `RestartAllContainers` for all of the Pod."
    ))

  private static let exitCodesMissing = DiagnosticKind.rule(
    "container-restart-rule-exit-codes",
    "어떤 종료 코드일 때의 규칙인지 알 수 없습니다.", "Nothing says for which exit codes the rule is.",
    write: ("`exitCodes`에 `operator`와 `values`를 적으십시오.", "Give `operator` and `values` under `exitCodes`."))

  private static let operatorUnknown = DiagnosticKind.rule(
    "container-restart-rule-operator",
    "종료 코드를 견주는 연산자 '{0}'은(는) 없습니다.", "There is no operator '{0}' for exit codes.",
    write: ("`In`이나 `NotIn`을 적으십시오.", "Write `In` or `NotIn`."))
}

extension RestartRules {
  /// A policy of a container is one of those of Pods.
  private static func policyIsKnown(_ container: Container, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let policy = container.restartPolicy, policy != .always, policy != .never, policy != .onFailure else {
      return
    }
    refusals.refuse(
      policyUnknown, path.field("restartPolicy"), BadValue(policy), unlessOneOf: ["Always", "Never", "OnFailure"])
  }

  /// A rule says what to do, and after which exit codes.
  private static func ruleIsComplete(_ rule: ContainerRestartRule, _ path: FieldPath, _ refusals: inout Refusals) {
    if rule.action != .restart, rule.action != .restartAllContainers {
      refusals.refuse(
        actionUnknown, path.field("action"), BadValue(rule.action), unlessOneOf: ["Restart", "RestartAllContainers"])
    }
    let place = path.field("exitCodes")
    guard let codes = rule.exitCodes?.value else {
      return refusals.require(exitCodesMissing, place, "must be specified")
    }
    if codes.operator != .in, codes.operator != .notIn {
      refusals.refuse(
        operatorUnknown, place.field("operator"), BadValue(codes.operator), unlessOneOf: ["In", "NotIn"])
    }
    let count = codes.values?.count ?? 0
    if count > 255 { refusals.refuseCount(tooManyRules, place.field("values"), count, over: 255) }
  }
}
