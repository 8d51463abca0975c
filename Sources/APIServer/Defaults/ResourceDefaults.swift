internal import KubernetesModel

extension Optional where Wrapped == Box<ResourceRequirements> {
  /// What is limited and not requested is requested as it is limited.
  mutating func setRequestsFromLimits() {
    guard let limits = self?.value.limits else { return }
    var requests = self?.value.requests ?? ResourceList()
    for (name, limit) in limits.entries where requests[name] == nil { requests[name] = limit }
    self?.value.requests = requests
  }
}

extension ResourceRequirements {
  /// Amounts finer than a thousandth are rounded up.
  mutating func roundUpToMilli() {
    limits?.roundUpToMilli()
    requests?.roundUpToMilli()
  }
}

extension VolumeResourceRequirements {
  /// Amounts finer than a thousandth are rounded up.
  mutating func roundUpToMilli() {
    limits?.roundUpToMilli()
    requests?.roundUpToMilli()
  }
}

extension StringMap<Quantity> {
  /// Amounts finer than a thousandth are rounded up.
  mutating func roundUpToMilli() {
    setEachValue { amount in
      if !amount.isWholeMilli { amount = amount.roundedUpToMilli }
    }
  }
}

extension PodSpec {
  /// What the Pod as a whole is given, where it says something of that at all: huge pages as its containers are
  /// limited, requests as they request or else as the Pod itself is limited.
  mutating func setPodLevelResources() {
    guard let written = resources, !(written.value.limits.isUnset && written.value.requests.isUnset) else { return }
    var limits = resources?.value.limits ?? ResourceList()
    for (name, amount) in ContainerSums.limits(of: self).entries
    where ResourceNames.isHugePage(name) && limits[name] == nil {
      limits[name] = amount
    }
    if !limits.isEmpty { resources?.value.limits = limits }

    var requests = resources?.value.requests ?? ResourceList()
    for (name, amount) in ContainerSums.requests(of: self).entries
    where ResourceNames.isOfPodLevel(name) && !ResourceNames.isHugePage(name) && requests[name] == nil {
      requests[name] = amount
    }
    for (name, limit) in limits.entries where ResourceNames.isOfPodLevel(name) && requests[name] == nil {
      requests[name] = limit
    }
    if !requests.isEmpty { resources?.value.requests = requests }
  }
}

/// What names of resources say about them.
enum ResourceNames {
  /// Whether it is memory in pages of some size.
  static func isHugePage(_ name: String) -> Bool { name.utf8.starts(with: "hugepages-".utf8) }

  /// Whether a Pod as a whole may be given it.
  static func isOfPodLevel(_ name: String) -> Bool {
    name == ResourceName.cpu.rawValue || name == ResourceName.memory.rawValue || isHugePage(name)
  }
}
