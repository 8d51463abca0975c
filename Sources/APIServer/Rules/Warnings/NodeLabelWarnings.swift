internal import Diagnostics
internal import KubernetesModel

/// Warnings about the labels by which nodes and Pods are chosen.
enum NodeLabelWarnings {
  static let kinds = [oldLabel, badValue, noSelector]

  /// Warns of labels of nodes that have newer names, and of values that no label has.
  static func warn(_ spec: PodSpec, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    for (key, _) in spec.nodeSelector?.entries ?? [] {
      guard let words = successor(of: key) else { continue }
      warnings.warn(oldLabel, path.field("nodeSelector").key(key), words, value: key)
    }
    if let affinity = spec.affinity?.value.nodeAffinity?.value {
      warn(affinity, path.field("affinity", "nodeAffinity"), &warnings)
    }
    for (index, constraint) in (spec.topologySpreadConstraints ?? []).enumerated() {
      let here = path.field("topologySpreadConstraints").index(index)
      let key = constraint.topologyKey.orEmpty
      if let words = successor(of: key) {
        warnings.warn(oldLabel, here.field("topologyKey"), "\(key) is \(words)", value: key)
      }
      warnOfMissingSelector(constraint.labelSelector, here, &warnings)
    }
  }

  /// Warns of terms about other Pods that match none.
  static func warnOfMissingSelectors(
    _ affinity: Affinity?, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    if let pods = affinity?.podAffinity?.value {
      warn(
        pods.requiredDuringSchedulingIgnoredDuringExecution, pods.preferredDuringSchedulingIgnoredDuringExecution,
        path.field("podAffinity"), &warnings)
    }
    if let pods = affinity?.podAntiAffinity?.value {
      warn(
        pods.requiredDuringSchedulingIgnoredDuringExecution, pods.preferredDuringSchedulingIgnoredDuringExecution,
        path.field("podAntiAffinity"), &warnings)
    }
  }

  private static let oldLabel = DiagnosticKind.warning(
    "warn-node-label-deprecated",
    "노드 레이블 `{0}`은(는) 새 이름으로 바뀌었고, 요즘 노드에는 없을 수 있습니다.",
    "The node label `{0}` has a new name; nodes may not bear the old one any more.",
    write: ("서버가 알려 준 새 이름으로 바꾸십시오.", "Use the new name that the server tells."))

  private static let badValue = DiagnosticKind.warning(
    "warn-node-label-value",
    "'{0}'은(는) 레이블 값이 될 수 없으므로 이 선호에 맞는 노드가 없습니다.",
    "'{0}' cannot be the value of a label, so no node meets this preference.",
    write: ("노드의 레이블에 있는 값을 적으십시오.", "Write a value that nodes bear."))

  private static let noSelector = DiagnosticKind.warning(
    "warn-null-label-selector",
    "`labelSelector`가 없으면 어느 파드에도 맞지 않아 이 조건은 아무 일도 하지 않습니다.",
    "Without `labelSelector` no Pod matches, and this term does nothing.",
    write: ("`labelSelector`에 고를 파드의 레이블을 적으십시오.", "Give the labels of the Pods that are meant in `labelSelector`."))
}

extension NodeLabelWarnings {
  /// Warns about the labels in a selector of nodes at `path`.
  static func warn(_ selector: NodeSelector?, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    for (index, term) in (selector?.nodeSelectorTerms ?? []).enumerated() {
      warn(term, comparesLabels: false, path.field("nodeSelectorTerms").index(index), &warnings)
    }
  }

  private static func warn(_ affinity: NodeAffinity, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    let required = affinity.requiredDuringSchedulingIgnoredDuringExecution?.value
    warn(required, path.field("requiredDuringSchedulingIgnoredDuringExecution"), &warnings)
    let preferred = affinity.preferredDuringSchedulingIgnoredDuringExecution ?? []
    for (index, term) in preferred.enumerated() {
      let here = path.field("preferredDuringSchedulingIgnoredDuringExecution").index(index)
      guard let preference = term.preference?.value else { continue }
      warn(preference, comparesLabels: true, here.field("preference"), &warnings)
    }
  }

  /// Of what is required, bad values are refused; of what is preferred they are only warned of.
  private static func warn(
    _ term: NodeSelectorTerm, comparesLabels: Bool, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    for (index, requirement) in (term.matchExpressions ?? []).enumerated() {
      let here = path.field("matchExpressions").index(index)
      let key = requirement.key.orEmpty
      if let words = successor(of: key) {
        warnings.warn(oldLabel, here.field("key"), "\(key) is \(words)", value: key)
      }
      guard comparesLabels else { continue }
      for (valueIndex, value) in (requirement.values ?? []).enumerated() {
        for fault in ValueFormat.labelValue.faults(value) {
          warnings.warn(badValue, here.field("values").index(valueIndex), "\(value) is invalid, \(fault)", value: value)
        }
      }
    }
  }

  private static func warn(
    _ required: [PodAffinityTerm]?, _ preferred: [WeightedPodAffinityTerm]?, _ path: FieldPath,
    _ warnings: inout ServerWarnings
  ) {
    for (index, term) in (required ?? []).enumerated() {
      let here = path.field("requiredDuringSchedulingIgnoredDuringExecution").index(index)
      warnOfMissingSelector(term.labelSelector, here, &warnings)
    }
    for (index, term) in (preferred ?? []).enumerated() {
      let here = path.field("preferredDuringSchedulingIgnoredDuringExecution").index(index).field("podAffinityTerm")
      warnOfMissingSelector(term.podAffinityTerm?.value.labelSelector, here, &warnings)
    }
  }

  private static func warnOfMissingSelector(
    _ selector: Box<LabelSelector>?, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    if selector != nil { return }
    warnings.warn(noSelector, path.field("labelSelector"), "a null labelSelector results in matching no pod")
  }

  /// What the server says of a label of nodes that has a newer name.
  static func successor(of label: String) -> String? {
    switch label {
    case "beta.kubernetes.io/arch": "deprecated since v1.14; use \"kubernetes.io/arch\" instead"
    case "beta.kubernetes.io/os": "deprecated since v1.14; use \"kubernetes.io/os\" instead"
    case "beta.kubernetes.io/instance-type":
      "deprecated since v1.17; use \"node.kubernetes.io/instance-type\" instead"
    case "failure-domain.beta.kubernetes.io/region":
      "deprecated since v1.17; use \"topology.kubernetes.io/region\" instead"
    case "failure-domain.beta.kubernetes.io/zone":
      "deprecated since v1.17; use \"topology.kubernetes.io/zone\" instead"
    case "node-role.kubernetes.io/master": "use \"node-role.kubernetes.io/control-plane\" instead"
    default: nil
    }
  }
}
