internal import KubernetesModel

/// Which stations a Pod can come to, and what leads from one to the next: found by living every life of it.
package struct LifeMap: Equatable, Sendable {
  private static let count = LifeStation.allCases.count
  private var causes = Array(repeating: LifeCauses(), count: LifeMap.count * LifeMap.count)
  /// How many states were looked at.
  package internal(set) var stateCount = 0

  package init() {}

  /// What leads from one station to another; empty where nothing does.
  package internal(set) subscript(from: LifeStation, to: LifeStation) -> LifeCauses {
    get { causes[Int(from.rawValue) * Self.count + Int(to.rawValue)] }
    set { causes[Int(from.rawValue) * Self.count + Int(to.rawValue)] = newValue }
  }

  /// Whether the Pod can come to a station.
  package func reaches(_ station: LifeStation) -> Bool {
    station == .waiting || LifeStation.allCases.contains { !self[$0, station].isEmpty }
  }

  /// All that leads from a station in one phase to one in another.
  package func causes(from: LifePhase, to: LifePhase) -> LifeCauses {
    var causes = LifeCauses()
    for first in LifeStation.allCases where first.phase == from {
      for second in LifeStation.allCases where second.phase == to { causes.formUnion(self[first, second]) }
    }
    return causes
  }

  /// Adds what another Pod can do.
  package mutating func formUnion(_ other: LifeMap) {
    for index in causes.indices { causes[index].formUnion(other.causes[index]) }
  }
}
