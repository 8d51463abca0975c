internal import Diagnostics
internal import KubernetesModel

/// What the server asks of selectors of labels.
enum SelectorRules {
  static let kinds = [operatorUnknown, valuesRequired, valuesForbidden]

  /// Judges a selector.
  static func judge(_ selector: LabelSelector, _ path: FieldPath, _ refusals: inout Refusals) {
    LabelRules.labelsAreWellFormed(selector.matchLabels, path.field("matchLabels"), &refusals)
    for (index, requirement) in (selector.matchExpressions ?? []).enumerated() {
      requirementMakesSense(requirement, path.field("matchExpressions").index(index), &refusals)
    }
  }

  static let operatorUnknown = DiagnosticKind.rule(
    "selector-operator",
    "레이블을 고르는 연산자 '{0}'은(는) 없습니다. 대소문자도 구별합니다.", "There is no selector operator '{0}'; case matters.",
    write: (
      "`In`, `NotIn`, `Exists`, `DoesNotExist` 가운데 하나를 적으십시오. `Gt`와 `Lt`는 노드를 고를 때만 쓸 수 있습니다.",
      "Write `In`, `NotIn`, `Exists` or `DoesNotExist`; `Gt` and `Lt` are for nodes only."
    ))

  static let valuesRequired = DiagnosticKind.rule(
    "selector-values-required",
    "견줄 값이 있어야 하는 연산자인데 `values`의 개수가 맞지 않습니다.",
    "This operator compares with values, and their number is wrong.",
    write: (
      "`In`과 `NotIn`은 하나 이상, `Gt`와 `Lt`는 꼭 하나를 적으십시오.", "Give `In` and `NotIn` one or more, `Gt` and `Lt` just one."
    ))

  static let valuesForbidden = DiagnosticKind.rule(
    "selector-values-forbidden",
    "`Exists`와 `DoesNotExist`는 키가 있는지만 보므로 견줄 값이 필요 없습니다.",
    "`Exists` and `DoesNotExist` look at the key only; there is nothing to compare.",
    write: ("`values`를 지우거나 `In`을 쓰십시오.", "Delete `values`, or use `In`."))
}

extension SelectorRules {
  /// An operator has the values that it needs, and a key.
  private static func requirementMakesSense(
    _ requirement: LabelSelectorRequirement, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let values = requirement.values ?? []
    switch requirement.operator {
    case .in?, .notIn?:
      if values.isEmpty {
        let detail = "must be specified when `operator` is 'In' or 'NotIn'"
        refusals.require(valuesRequired, path.field("values"), detail)
      }
    case .exists?, .doesNotExist?:
      if !values.isEmpty {
        let detail = "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"
        refusals.forbid(valuesForbidden, path.field("values"), detail)
      }
    case let other:
      refusals.refuse(operatorUnknown, path.field("operator"), BadValue(other), "not a valid selector operator")
    }
    LabelRules.keyIsWellFormed(requirement.key, path.field("key"), &refusals)
    valuesAreWellFormed(values, path, &refusals)
  }

  /// Every value is one that a label can have.
  static func valuesAreWellFormed(_ values: [String], _ path: FieldPath, _ refusals: inout Refusals) {
    for (index, value) in values.enumerated() {
      refusals.check(value, .labelValue, LabelRules.valueFormat, path.field("values").index(index))
    }
  }
}
