internal import Diagnostics
internal import KubernetesModel

/// What the server asks of all controllers that keep Pods: that they know their own Pods again.
enum WorkloadRules {
  static let kinds = [selectorRequired, selectorEmpty, selectorInvalid, selectorMismatch]

  static let selectorRequired = DiagnosticKind.rule(
    "workload-selector-required",
    "어떤 파드가 자기 것인지 알아볼 `selector`가 없습니다.", "There is no `selector` to know its own Pods by.",
    write: (
      "`spec.selector.matchLabels`에 `spec.template.metadata.labels`와 같은 레이블을 적으십시오.",
      "Give `spec.selector.matchLabels` the labels of `spec.template.metadata.labels`."
    ))

  private static let selectorEmpty = DiagnosticKind.rule(
    "workload-selector-empty",
    "비어 있는 `selector`는 네임스페이스의 모든 파드를 고르므로 쓸 수 없습니다.",
    "An empty `selector` would take every Pod of the namespace.",
    write: ("`matchLabels`에 템플릿의 레이블을 적으십시오.", "Give `matchLabels` the template's labels."))

  private static let selectorInvalid = DiagnosticKind.rule(
    "workload-selector-invalid",
    "`selector`가 잘못되어 파드를 고를 수 없습니다.", "The `selector` is wrong and selects nothing.",
    write: ("위에서 지적한 곳을 고치십시오.", "Mend what is named above."))

  static let selectorMismatch = DiagnosticKind.rule(
    "workload-selector-mismatch",
    "`selector`가 고르는 레이블이 템플릿의 레이블에 없어, 만든 파드를 자기 것으로 알아보지 못합니다.",
    "The `selector` does not match the template's labels, so it would not know the Pods that it makes.",
    write: (
      "`selector.matchLabels`와 `template.metadata.labels`를 똑같이 맞추십시오.",
      "Make `selector.matchLabels` and `template.metadata.labels` the same."
    ))
}

extension WorkloadRules {
  /// There is a selector that selects something but not everything; says whether Pods can be held against it.
  static func selectorSelects(
    _ selector: LabelSelector?, of kind: String, _ path: FieldPath, _ refusals: inout Refusals
  ) -> Bool {
    guard let selector else {
      refusals.require(selectorRequired, path)
      return true
    }
    let before = refusals.count
    SelectorRules.judge(selector, path, &refusals)
    let isGood = refusals.count == before
    if selector.isEmpty {
      refusals.refuse(selectorEmpty, path, .object, "empty selector is invalid for \(kind)")
    }
    return isGood
  }

  /// Refuses a selector that cannot be used, for what was said of its parts already.
  static func selectorIsUsable(_ path: FieldPath, _ detail: String, _ refusals: inout Refusals) {
    refusals.refuse(selectorInvalid, path, .object, detail)
  }

  /// The Pods that are made are the ones that are selected; without a selector none are.
  static func templateIsSelected(
    _ template: PodTemplateSpec, by selector: LabelSelector?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let labels = template.metadata?.value.labels
    if let selector, selector.isEmpty || selector.matches(labels ?? StringMap()) { return }
    refusals.refuse(
      selectorMismatch, path.field("metadata", "labels"), BadValue(labels),
      "`selector` does not match template `labels`")
  }
}
