internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of a Pod's wishes about nodes.
enum NodeAffinityRules {
  static let kinds = [termsRequired, weight, fieldKey, fieldValues]

  /// Judges what nodes must and should be.
  static func judge(_ affinity: NodeAffinity, _ path: FieldPath, _ refusals: inout Refusals) {
    if let selector = affinity.requiredDuringSchedulingIgnoredDuringExecution?.value {
      judge(selector, path.field("requiredDuringSchedulingIgnoredDuringExecution"), &refusals)
    }
    let preferred = affinity.preferredDuringSchedulingIgnoredDuringExecution ?? []
    for (index, term) in preferred.enumerated() {
      let here = path.field("preferredDuringSchedulingIgnoredDuringExecution").index(index)
      weightIsAPercentage(term.weight, here, &refusals)
      if let preference = term.preference?.value {
        judge(preference, comparesLabels: false, here.field("preference"), &refusals)
      }
    }
  }

  /// Judges a selector of nodes, of a Pod or of a volume.
  static func judge(_ selector: NodeSelector, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("nodeSelectorTerms")
    let terms = selector.nodeSelectorTerms ?? []
    if terms.isEmpty { refusals.require(termsRequired, place, "must have at least one node selector term") }
    for (index, term) in terms.enumerated() {
      judge(term, comparesLabels: true, place.index(index), &refusals)
    }
  }

  private static let termsRequired = DiagnosticKind.rule(
    "node-selector-terms-required",
    "노드를 고를 조건이 하나도 없으면 어느 노드에도 맞지 않습니다.", "Without a single term no node matches.",
    write: ("`nodeSelectorTerms`에 `matchExpressions`를 적으십시오.", "Give `matchExpressions` under `nodeSelectorTerms`."))

  static let weight = DiagnosticKind.rule(
    "affinity-weight",
    "선호의 무게는 1부터 100까지인데 {0}입니다.", "A preference weighs from 1 to 100; this is {0}.",
    write: ("`weight: 50`처럼 적으십시오.", "Write `weight: 50`, say."))

  private static let fieldKey = DiagnosticKind.rule(
    "node-field-key",
    "노드를 고를 수 있는 필드는 `metadata.name`뿐인데 '{0}'입니다.",
    "Nodes can be chosen by the field `metadata.name` only; this is '{0}'.",
    write: ("레이블로 고르려면 `matchExpressions`를 쓰십시오.", "Use `matchExpressions` for labels."))

  private static let fieldValues = DiagnosticKind.rule(
    "node-field-values",
    "필드로 노드를 고를 때는 노드 이름 하나만 적을 수 있습니다.", "Choosing a node by its name takes one name.",
    write: ("`values`에 노드 이름을 하나만 적으십시오.", "Give one node's name in `values`."))
}

extension NodeAffinityRules {
  /// A weight is a share of a hundred.
  static func weightIsAPercentage(_ number: Int32?, _ path: FieldPath, _ refusals: inout Refusals) {
    let number = number ?? 0
    if (1...100).contains(number) { return }
    refusals.refuse(weight, path.field("weight"), BadValue(number), "must be in the range 1-100")
  }

  /// Judges one term. Of what is only preferred the server does not look at the values.
  private static func judge(
    _ term: NodeSelectorTerm, comparesLabels: Bool, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    for (index, requirement) in (term.matchExpressions ?? []).enumerated() {
      let here = path.field("matchExpressions").index(index)
      requirementMakesSense(requirement, here, &refusals)
      if comparesLabels { SelectorRules.valuesAreWellFormed(requirement.values ?? [], here, &refusals) }
    }
    for (index, requirement) in (term.matchFields ?? []).enumerated() {
      fieldIsTheName(requirement, path.field("matchFields").index(index), &refusals)
    }
  }

  /// An operator has the values that it needs, and a key.
  private static func requirementMakesSense(
    _ requirement: NodeSelectorRequirement, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let count = requirement.values?.count ?? 0
    let place = path.field("values")
    switch requirement.operator {
    case .in?, .notIn?:
      if count == 0 {
        let detail = "must be specified when `operator` is 'In' or 'NotIn'"
        refusals.require(SelectorRules.valuesRequired, place, detail)
      }
    case .exists?, .doesNotExist?:
      if count > 0 {
        let detail = "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"
        refusals.forbid(SelectorRules.valuesForbidden, place, detail)
      }
    case .greaterThan?, .lessThan?:
      if count != 1 {
        let detail = "must be specified single value when `operator` is 'Lt' or 'Gt'"
        refusals.require(SelectorRules.valuesRequired, place, detail)
      }
    case let other:
      refusals.refuse(
        SelectorRules.operatorUnknown, path.field("operator"), BadValue(other), "not a valid selector operator")
    }
    LabelRules.keyIsWellFormed(requirement.key, path.field("key"), &refusals)
  }

  /// A node is chosen by its name or not by a field at all.
  private static func fieldIsTheName(
    _ requirement: NodeSelectorRequirement, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let values = requirement.values ?? []
    if requirement.operator == .in || requirement.operator == .notIn {
      if values.count != 1 {
        let detail = "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"
        refusals.require(fieldValues, path.field("values"), detail)
      }
    } else {
      refusals.refuse(
        SelectorRules.operatorUnknown, path.field("operator"), BadValue(requirement.operator),
        "not a valid selector operator")
    }
    guard requirement.key.orEmpty.isExactly("metadata.name") else {
      return refusals.refuse(fieldKey, path.field("key"), BadValue(requirement.key), "not a valid field selector key")
    }
    for (index, value) in values.enumerated() {
      refusals.check(value, .dnsSubdomain, SpecRules.nodeName, path.field("values").index(index))
    }
  }
}
