internal import KubernetesModel
internal import Kubelet

/// A way from one station to another, or from a phase, that some Pod can go.
enum PhaseWay: CaseIterable, Sendable {
  case schedule, start, restartAll, pass, fall, wait, retry, succeed, fail, failEarly
  case deletePending, deleteRunning, stop, removeSucceeded, removeFailed

  /// Where it leads from and to: stations, or phases as a whole.
  var ends: (from: PhasePlace, to: PhasePlace) {
    switch self {
    case .schedule: (.station(.waiting), .station(.preparing))
    case .start: (.station(.preparing), .phase(.running))
    case .restartAll: (.phase(.running), .station(.preparing))
    case .pass: (.station(.running), .station(.ready))
    case .fall: (.station(.ready), .station(.running))
    case .wait: (.station(.ready), .station(.backOff))
    case .retry: (.station(.backOff), .station(.running))
    case .succeed: (.phase(.running), .station(.succeeded))
    case .fail: (.phase(.running), .station(.failed))
    case .failEarly: (.phase(.pending), .station(.failed))
    case .deletePending: (.phase(.pending), .station(.terminating))
    case .deleteRunning: (.phase(.running), .station(.terminating))
    case .stop: (.station(.terminating), .station(.gone))
    case .removeSucceeded: (.station(.succeeded), .station(.gone))
    case .removeFailed: (.station(.failed), .station(.gone))
    }
  }

  /// What leads along it in a map; empty where the Pod never goes it.
  func causes(in map: LifeMap) -> LifeCauses {
    switch self {
    case .wait: return map[.ready, .backOff].union(map[.running, .backOff])
    case .retry: return map[.backOff, .ready].union(map[.backOff, .running]).intersection([.waited, .nodeRestarted])
    case .deletePending, .deleteRunning:
      let phase = self == .deletePending ? LifePhase.pending : .running
      var causes = LifeCauses()
      for station in LifeStation.allCases where station.phase == phase {
        causes.formUnion(map[station, .terminating])
        causes.formUnion(map[station, .gone])
      }
      return causes
    default:
      var causes = LifeCauses()
      for from in ends.from.stations {
        for to in ends.to.stations { causes.formUnion(map[from, to]) }
      }
      return causes
    }
  }
}

/// A station, or a phase as a whole.
enum PhasePlace: Sendable {
  case station(LifeStation)
  case phase(LifePhase)

  var stations: [LifeStation] {
    switch self {
    case .station(let station): [station]
    case .phase(let phase): LifeStation.allCases.filter { $0.phase == phase }
    }
  }

  /// The name that it has among the parts of the picture.
  var id: String {
    switch self {
    case .station(let station): "\(station)"
    case .phase(let phase): phase.name.rawValue
    }
  }
}
