internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of a Pod's wishes about the Pods it runs beside, or away from.
enum PodAffinityRules {
  static let kinds = [namespace, topologyKey, keysWithoutSelector, keyTwice]

  /// Judges the terms that must and those that should hold.
  static func judge(
    required: [PodAffinityTerm]?, preferred: [WeightedPodAffinityTerm]?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    for (index, term) in (required ?? []).enumerated() {
      judge(term, path.field("requiredDuringSchedulingIgnoredDuringExecution").index(index), &refusals)
    }
    for (index, weighted) in (preferred ?? []).enumerated() {
      let here = path.field("preferredDuringSchedulingIgnoredDuringExecution").index(index)
      NodeAffinityRules.weightIsAPercentage(weighted.weight, here, &refusals)
      judge(weighted.podAffinityTerm?.value ?? PodAffinityTerm(), here.field("podAffinityTerm"), &refusals)
    }
  }

  private static let namespace = DiagnosticKind.rule(
    "pod-affinity-namespace",
    "네임스페이스 이름 '{0}'은(는) DNS 레이블이어야 합니다.", "The namespace '{0}' must be a DNS label.",
    write: ("소문자, 숫자, `-`만 쓰십시오.", "Use lower-case letters, digits and `-`."))

  static let topologyKey = DiagnosticKind.rule(
    "topology-key",
    "노드를 무엇으로 묶을지 정하는 `topologyKey`는 노드의 레이블 키여야 하는데 '{0}'입니다.",
    "`topologyKey`, by which nodes are grouped, is a label key of nodes; this is '{0}'.",
    write: (
      "노드마다면 `kubernetes.io/hostname`, 영역마다면 `topology.kubernetes.io/zone`을 적으십시오.",
      "Write `kubernetes.io/hostname` for nodes, `topology.kubernetes.io/zone` for zones."
    ))

  static let keysWithoutSelector = DiagnosticKind.rule(
    "match-label-keys-without-selector",
    "`{1}`은(는) `labelSelector`에 조건을 더하는 것이라 `labelSelector`가 있어야 합니다.",
    "`{1}` adds to `labelSelector`, which must be there.",
    write: ("`labelSelector`를 더하거나 `{1}`을(를) 지우십시오.", "Add `labelSelector` or delete `{1}`."))

  static let keyTwice = DiagnosticKind.rule(
    "match-label-keys-duplicate",
    "키 '{0}'을(를) 두 곳에서 따로 견주고 있습니다.", "The key '{0}' is compared in two places.",
    write: ("한 곳에만 남기십시오.", "Leave it in one."))
}

extension PodAffinityRules {
  private static func judge(_ term: PodAffinityTerm, _ path: FieldPath, _ refusals: inout Refusals) {
    if let selector = term.labelSelector?.value {
      SelectorRules.judge(selector, path.field("labelSelector"), &refusals)
    }
    if let selector = term.namespaceSelector?.value {
      SelectorRules.judge(selector, path.field("namespaceSelector"), &refusals)
    }
    namespacesAreNamed(term, path, &refusals)
    labelKeysGoWithTheSelector(term.matchLabelKeys, term.labelSelector, path.field("matchLabelKeys"), &refusals)
    labelKeysGoWithTheSelector(term.mismatchLabelKeys, term.labelSelector, path.field("mismatchLabelKeys"), &refusals)
    labelKeysAreNotSelected(term.matchLabelKeys, term.labelSelector, path, &refusals)
    noKeyBothMatchesAndMismatches(term, path, &refusals)
    topologyKeyIsALabelKey(term.topologyKey, path, &refusals)
  }

  /// Namespaces are named. The server names the field in the singular.
  private static func namespacesAreNamed(_ term: PodAffinityTerm, _ path: FieldPath, _ refusals: inout Refusals) {
    for (index, name) in (term.namespaces ?? []).enumerated() {
      refusals.check(
        name, .dnsLabel, namespace, path.field("namespace"), anchor: path.field("namespaces").index(index))
    }
  }

  /// Keys that add to a selector are label keys, and there is a selector.
  static func labelKeysGoWithTheSelector(
    _ keys: [String]?, _ selector: Box<LabelSelector>?, _ path: @autoclosure () -> FieldPath, _ refusals: inout Refusals
  ) {
    guard let keys, !keys.isEmpty else { return }
    if selector == nil {
      return refusals.forbid(keysWithoutSelector, path(), "must not be specified when labelSelector is not set")
    }
    for (index, key) in keys.enumerated() { LabelRules.keyIsWellFormed(key, path().index(index), &refusals) }
  }

  /// A key that is matched with the Pod's own label is not selected by hand as well. By now the server has
  /// added the Pod's labels to the selector, so a key that stands there twice was written once too often.
  static func labelKeysAreNotSelected(
    _ keys: [String]?, _ selector: Box<LabelSelector>?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let keys, !keys.isEmpty, let selector = selector?.value else { return }
    var places: [ExactText: Int] = [:]
    for (index, key) in keys.enumerated() { places[ExactText(key)] = index }
    var selected = ExactNames()
    for (key, _) in selector.matchLabels?.entries ?? [] { selected.insert(key) }
    for requirement in selector.matchExpressions ?? [] {
      let key = requirement.key.orEmpty
      let isNew = selected.insert(key)
      guard !isNew, let index = places[ExactText(key)] else { continue }
      refusals.refuse(
        keyTwice, path.index(index), .text(key), "exists in both matchLabelKeys and labelSelector",
        anchor: path.field("matchLabelKeys").index(index))
    }
  }

  /// No key is to be the same and to be different.
  private static func noKeyBothMatchesAndMismatches(
    _ term: PodAffinityTerm, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let mismatched = term.mismatchLabelKeys, !mismatched.isEmpty, let matched = term.matchLabelKeys else {
      return
    }
    var others = ExactNames()
    for key in mismatched { others.insert(key) }
    for (index, key) in matched.enumerated() where others.contains(key) {
      refusals.refuse(
        keyTwice, path.field("matchLabelKeys").index(index), .text(key),
        "exists in both matchLabelKeys and mismatchLabelKeys")
    }
  }

  /// Nodes are grouped by a label.
  private static func topologyKeyIsALabelKey(_ key: String?, _ path: FieldPath, _ refusals: inout Refusals) {
    if key.orEmpty.isEmpty { refusals.require(topologyKey, path.field("topologyKey"), "can not be empty") }
    refusals.check(key.orEmpty, .qualifiedName, topologyKey, path.field("topologyKey"))
  }
}
