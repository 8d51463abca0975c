internal import Diagnostics
internal import KubernetesModel

/// What the server asks of a Pod's tolerations.
enum TolerationRules {
  static let kinds = [keyRequired, secondsWithoutEviction, value, valueWithExists, operatorUnknown, effectUnknown]

  /// Judges a list of tolerations at `path`.
  static func judge(_ tolerations: [Toleration], _ path: FieldPath, _ refusals: inout Refusals) {
    for (index, toleration) in tolerations.enumerated() {
      let here = path.index(index)
      if let key = toleration.key, !key.isEmpty { LabelRules.keyIsWellFormed(key, here.field("key"), &refusals) }
      everythingIsToleratedByExists(toleration, here, &refusals)
      onlyEvictionHasATime(toleration, here, &refusals)
      operatorFitsValue(toleration, here, &refusals)
      effectIsKnown(toleration, here, &refusals)
    }
  }

  private static let keyRequired = DiagnosticKind.rule(
    "toleration-key-required",
    "키가 없는 톨러레이션은 모든 테인트를 견디겠다는 뜻이라 `operator: Exists`여야 합니다.",
    "A toleration without a key stands for all taints, which takes `operator: Exists`.",
    write: ("견딜 테인트의 `key`를 적거나 `operator: Exists`를 적으십시오.", "Give the taint's `key`, or write `operator: Exists`."))

  private static let secondsWithoutEviction = DiagnosticKind.rule(
    "toleration-seconds-effect",
    "`tolerationSeconds`는 쫓겨나기까지의 시간이라 `effect: NoExecute`일 때만 쓸 수 있습니다.",
    "`tolerationSeconds` is the time until eviction; it goes with `effect: NoExecute` only.",
    write: ("`effect: NoExecute`를 적거나 `tolerationSeconds`를 지우십시오.", "Write `effect: NoExecute` or delete it."))

  private static let value = DiagnosticKind.rule(
    "toleration-value",
    "테인트의 값은 레이블 값과 같은 모양이어야 하는데 '{0}'입니다.", "A taint's value looks like a label's; this is '{0}'.",
    write: ("노드의 테인트에 있는 값을 그대로 적으십시오.", "Write the value of the node's taint."))

  private static let valueWithExists = DiagnosticKind.rule(
    "toleration-exists-value",
    "`Exists`는 키만 보므로 `value`를 함께 쓸 수 없습니다.", "`Exists` looks at the key only; there is no `value` beside it.",
    write: ("`value`를 지우거나 `operator: Equal`로 바꾸십시오.", "Delete `value`, or write `operator: Equal`."))

  private static let operatorUnknown = DiagnosticKind.rule(
    "toleration-operator",
    "톨러레이션의 연산자 '{0}'은(는) 쓸 수 없습니다. `Lt`와 `Gt`는 기능 게이트를 켜야 합니다.",
    "A toleration cannot use the operator '{0}'; `Lt` and `Gt` need a feature gate.",
    write: ("`Equal`이나 `Exists`를 적으십시오.", "Write `Equal` or `Exists`."))

  private static let effectUnknown = DiagnosticKind.rule(
    "toleration-effect",
    "테인트의 효과 '{0}'은(는) 없습니다. 대소문자도 구별합니다.", "There is no effect '{0}'; case matters.",
    write: (
      "`NoSchedule`, `PreferNoSchedule`, `NoExecute` 가운데 하나를 적거나 지우십시오.",
      "Write `NoSchedule`, `PreferNoSchedule` or `NoExecute`, or delete it."
    ))
}

extension TolerationRules {
  /// To tolerate everything is to ask for existence only.
  private static func everythingIsToleratedByExists(
    _ toleration: Toleration, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard toleration.key.orEmpty.isEmpty, toleration.operator != .exists else { return }
    let detail = "operator must be Exists when `key` is empty, which means \"match all values and all keys\""
    refusals.refuse(keyRequired, path.field("operator"), BadValue(toleration.operator), detail)
  }

  /// Only an eviction can be put off.
  private static func onlyEvictionHasATime(
    _ toleration: Toleration, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard toleration.tolerationSeconds != nil, toleration.effect != .noExecute else { return }
    let detail = "effect must be 'NoExecute' when `tolerationSeconds` is set"
    refusals.refuse(secondsWithoutEviction, path.field("effect"), BadValue(toleration.effect), detail)
  }

  /// An operator has the value that it compares with, if it does.
  private static func operatorFitsValue(_ toleration: Toleration, _ path: FieldPath, _ refusals: inout Refusals) {
    let text = toleration.value.orEmpty
    let place = path.field("operator")
    switch toleration.operator {
    case .exists?:
      if !text.isEmpty {
        let detail = "value must be empty when `operator` is 'Exists'"
        refusals.refuse(valueWithExists, place, .text(text), detail, anchor: path.field("value"))
      }
    case let other where other == nil || other == .equal || other?.rawValue.isEmpty == true:
      let faults = ValueFormat.labelValue.faults(text)
      if !faults.isEmpty {
        refusals.refuse(value, place, .text(text), faults.joined(separator: ";"), anchor: path.field("value"))
      }
    case let other:
      // Comparing numbers is behind a gate; only those who try it are told of it.
      let isComparison = other == .lessThan || other == .greaterThan
      let known = ["Equal", "Exists"] + (isComparison ? ["Lt", "Gt"] : [])
      refusals.refuse(operatorUnknown, place, BadValue(other), unlessOneOf: known)
    }
  }

  /// An effect is one that taints have.
  private static func effectIsKnown(_ toleration: Toleration, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let effect = toleration.effect, !effect.rawValue.isEmpty, effect != .noSchedule,
      effect != .preferNoSchedule, effect != .noExecute
    else { return }
    refusals.refuse(
      effectUnknown, path.field("effect"), BadValue(effect),
      unlessOneOf: ["NoSchedule", "PreferNoSchedule", "NoExecute"])
  }
}
