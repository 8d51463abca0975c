internal import KubernetesModel

/// Where a Pod must run or would rather run, a badge for each condition.
enum AffinityBadges {
  static func all(of affinity: Affinity, at place: YAMLPlace) -> [Badge] {
    var badges: [Badge] = []
    if let nodes = affinity.nodeAffinity?.value {
      let place = place["nodeAffinity"]
      let terms = nodes.requiredDuringSchedulingIgnoredDuringExecution?.value.nodeSelectorTerms ?? []
      let required = place["requiredDuringSchedulingIgnoredDuringExecution"].line
      if !terms.isEmpty {
        badges.append(Badge(terms.map(\.words).joined(separator: " 또는 "), line: required, tip: "노드가 꼭 맞아야 합니다"))
      }
      let preferred = place["preferredDuringSchedulingIgnoredDuringExecution"]
      for (index, wish) in (nodes.preferredDuringSchedulingIgnoredDuringExecution ?? []).enumerated() {
        badges.append(
          Badge(
            "되도록 \(wish.preference?.value.words ?? "")", line: preferred[index].line,
            tip: "가중치 \(wish.weight ?? 0)"))
      }
    }
    if let pods = affinity.podAffinity?.value {
      badges += neighbours(
        "함께", pods.requiredDuringSchedulingIgnoredDuringExecution, pods.preferredDuringSchedulingIgnoredDuringExecution,
        at: place["podAffinity"])
    }
    if let pods = affinity.podAntiAffinity?.value {
      badges += neighbours(
        "떨어져", pods.requiredDuringSchedulingIgnoredDuringExecution,
        pods.preferredDuringSchedulingIgnoredDuringExecution,
        at: place["podAntiAffinity"])
    }
    return badges
  }

  private static func neighbours(
    _ way: String, _ required: [PodAffinityTerm]?, _ preferred: [WeightedPodAffinityTerm]?, at place: YAMLPlace
  ) -> [Badge] {
    let musts = place["requiredDuringSchedulingIgnoredDuringExecution"]
    let wishes = place["preferredDuringSchedulingIgnoredDuringExecution"]
    return (required ?? []).enumerated().map { index, term in
      Badge("\(term.words) \(way)", line: musts[index].line, tip: "topologyKey: \(term.topologyKey ?? "")")
    }
      + (preferred ?? []).enumerated().map { index, wish in
        let term = wish.podAffinityTerm?.value ?? PodAffinityTerm()
        return Badge(
          "되도록 \(term.words) \(way)", line: wishes[index].line, tip: "topologyKey: \(term.topologyKey ?? "")")
      }
  }
}

extension NodeSelectorTerm {
  /// All conditions of the term: `zone In a, b`.
  fileprivate var words: String {
    ((matchExpressions ?? []) + (matchFields ?? [])).map { requirement in
      let values = (requirement.values ?? []).joined(separator: ", ")
      return "\(requirement.key ?? "") \(requirement.operator?.rawValue ?? "")" + (values.isEmpty ? "" : " \(values)")
    }.joined(separator: " · ")
  }
}

extension PodAffinityTerm {
  /// The Pods that are meant: `app=web 파드와`.
  fileprivate var words: String {
    let labels = (labelSelector?.value.matchLabels?.entries ?? []).map { "\($0.key)=\($0.value)" }
    let conditions = (labelSelector?.value.matchExpressions ?? []).map { requirement in
      let values = (requirement.values ?? []).joined(separator: ", ")
      return "\(requirement.key ?? "") \(requirement.operator?.rawValue ?? "")" + (values.isEmpty ? "" : " \(values)")
    }
    let all = (labels + conditions).joined(separator: ", ")
    return all.isEmpty ? "모든 파드와" : "\(all) 파드와"
  }
}
