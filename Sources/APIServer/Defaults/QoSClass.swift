package import KubernetesModel

extension Pod {
  /// How willingly a node gives the Pod up when it runs out of memory. Asked of a Pod with its defaults.
  ///
  /// Only CPU and memory count. Where the Pod as a whole is given resources, its containers' do not.
  package var qosClass: PodQOSClass {
    var requests = ResourceList()
    var limits = ResourceList()
    var isGuaranteed = true
    for part in resourcesThatCount {
      requests.add(Self.counted(part?.requests))
      let partLimits = Self.counted(part?.limits)
      limits.add(partLimits)
      if partLimits.entries.count < 2 { isGuaranteed = false }
    }
    if requests.isEmpty, limits.isEmpty { return .bestEffort }
    let isMatched = requests.entries.allSatisfy { limits[$0.key] == $0.value }
    return isGuaranteed && isMatched && requests.entries.count == limits.entries.count ? .guaranteed : .burstable
  }

  private var resourcesThatCount: [ResourceRequirements?] {
    if let resources = spec?.value.resources { return [resources.value] }
    let containers = (spec?.value.containers ?? []) + (spec?.value.initContainers ?? [])
    return containers.map { $0.resources?.value }
  }

  /// The amounts of CPU and memory that are more than nothing.
  private static func counted(_ list: ResourceList?) -> ResourceList {
    var counted = ResourceList()
    for name in [ResourceName.cpu.rawValue, ResourceName.memory.rawValue] {
      if let amount = list?[name], amount > .zero { counted[name] = amount }
    }
    return counted
  }
}
