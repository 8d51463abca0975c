internal import KubernetesModel

extension Pod {
  /// The defaulted Pod as the server judges it: without the fields of features that are off by default in
  /// 1.36, and with the Pod's own labels in the selectors that refer to them.
  ///
  /// Costs nothing where there is nothing to prepare.
  func prepared(by options: ServerOptions) -> Pod {
    guard let spec else { return self }
    let hasGates = spec.value.hasGatedFields
    let hasKeys = spec.value.matchesOwnLabels
    if !hasGates, !hasKeys { return self }
    var pod = self
    if hasGates { pod.spec?.value.dropGatedFields() }
    if hasKeys, let labels = metadata?.value.labels { pod.spec?.value.mergeOwnLabels(labels) }
    return pod
  }
}

extension PodSpec {
  /// Whether a field is set whose feature is off. (Those that no rule looks at need not be dropped.)
  fileprivate var hasGatedFields: Bool {
    guard let volumes, !volumes.isEmpty else { return false }
    let span = volumes.span
    for index in span.indices {
      guard let projected = span[index].projected else { continue }
      if projected.value.sources?.contains(where: { $0.isGated }) ?? false { return true }
    }
    return false
  }

  /// Takes out projections of trust bundles and certificates of Pods.
  fileprivate mutating func dropGatedFields() {
    volumes?.setEach { volume in
      volume.projected?.value.sources?.setEach { source in
        source.clusterTrustBundle = nil
        source.podCertificate = nil
      }
    }
  }

  /// Whether a selector is to be completed by labels of the Pod itself.
  fileprivate var matchesOwnLabels: Bool {
    if (topologySpreadConstraints ?? []).contains(where: { !$0.matchLabelKeys.isAbsentOrEmpty }) { return true }
    guard let affinity = affinity?.value else { return false }
    let beside = affinity.podAffinity?.value
    let away = affinity.podAntiAffinity?.value
    return [
      beside?.requiredDuringSchedulingIgnoredDuringExecution, away?.requiredDuringSchedulingIgnoredDuringExecution,
    ].contains { $0?.contains(where: { $0.matchesOwnLabels }) ?? false }
      || [
        beside?.preferredDuringSchedulingIgnoredDuringExecution, away?.preferredDuringSchedulingIgnoredDuringExecution,
      ].contains { $0?.contains { $0.podAffinityTerm?.value.matchesOwnLabels ?? false } ?? false }
  }

  /// Adds the Pod's own labels to the selectors that refer to them.
  fileprivate mutating func mergeOwnLabels(_ labels: StringMap<String>) {
    topologySpreadConstraints?.setEach { constraint in
      constraint.labelSelector?.value.merge(constraint.matchLabelKeys, .in, labels)
    }
    affinity?.value.podAffinity?.value.requiredDuringSchedulingIgnoredDuringExecution?.setEach { $0.merge(labels) }
    affinity?.value.podAffinity?.value.preferredDuringSchedulingIgnoredDuringExecution?.setEach {
      $0.podAffinityTerm?.value.merge(labels)
    }
    affinity?.value.podAntiAffinity?.value.requiredDuringSchedulingIgnoredDuringExecution?.setEach {
      $0.merge(labels)
    }
    affinity?.value.podAntiAffinity?.value.preferredDuringSchedulingIgnoredDuringExecution?.setEach {
      $0.podAffinityTerm?.value.merge(labels)
    }
  }
}

extension VolumeProjection {
  fileprivate var isGated: Bool { clusterTrustBundle != nil || podCertificate != nil }
}

extension PodAffinityTerm {
  fileprivate var matchesOwnLabels: Bool { !matchLabelKeys.isAbsentOrEmpty || !mismatchLabelKeys.isAbsentOrEmpty }

  fileprivate mutating func merge(_ labels: StringMap<String>) {
    labelSelector?.value.merge(matchLabelKeys, .in, labels)
    labelSelector?.value.merge(mismatchLabelKeys, .notIn, labels)
  }
}

extension LabelSelector {
  /// Requires, or rules out, the values that `labels` have for `keys`.
  fileprivate mutating func merge(
    _ keys: [String]?, _ comparison: LabelSelectorOperator, _ labels: StringMap<String>
  ) {
    for key in keys ?? [] {
      guard let value = labels[key] else { continue }
      var requirement = LabelSelectorRequirement()
      requirement.key = key
      requirement.operator = comparison
      requirement.values = [value]
      matchExpressions = (matchExpressions ?? []) + [requirement]
    }
  }
}
