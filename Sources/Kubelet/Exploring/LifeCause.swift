internal import KubernetesModel

/// What leads a Pod from one station to another.
package struct LifeCauses: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let scheduled = Self(rawValue: 1 << 0)
  /// An image was there, and a container started.
  package static let started = Self(rawValue: 1 << 1)
  package static let initSucceeded = Self(rawValue: 1 << 2)
  package static let initFailed = Self(rawValue: 1 << 3)
  /// An ordinary container ended with 0.
  package static let succeeded = Self(rawValue: 1 << 4)
  /// An ordinary container ended with another code.
  package static let failed = Self(rawValue: 1 << 5)
  /// A sidecar ended while it was needed.
  package static let sidecarEnded = Self(rawValue: 1 << 6)
  package static let probeSucceeded = Self(rawValue: 1 << 7)
  package static let readinessFailed = Self(rawValue: 1 << 8)
  package static let probeKilled = Self(rawValue: 1 << 9)
  package static let waited = Self(rawValue: 1 << 10)
  /// A rule made all containers start again.
  package static let restartedAll = Self(rawValue: 1 << 11)
  package static let deleted = Self(rawValue: 1 << 12)
  package static let evicted = Self(rawValue: 1 << 13)
  package static let deadline = Self(rawValue: 1 << 14)
  package static let nodeLost = Self(rawValue: 1 << 15)
  package static let nodeReturned = Self(rawValue: 1 << 16)
  package static let nodeRestarted = Self(rawValue: 1 << 17)
  package static let nodeGone = Self(rawValue: 1 << 18)
  /// All containers have been stopped.
  package static let stopped = Self(rawValue: 1 << 19)
}

extension PodMachine {
  /// What an event that is about to happen will be remembered as.
  func cause(of event: PodEvent) -> LifeCauses {
    switch event {
    case .gatesLifted, .scheduled: .scheduled
    case .imagePulled, .imagePullFailed: .started
    case .exited(let index, let code): cause(ofExit: index, code)
    case .startupSucceeded, .becameReady: .probeSucceeded
    case .becameUnready: .readinessFailed
    case .startupFailed, .livenessFailed: .probeKilled
    case .preStopEnded: .stopped
    case .deleted: .deleted
    case .evicted: .evicted
    case .nodeLost: .nodeLost
    case .nodeReturned: .nodeReturned
    case .nodeRestarted: .nodeRestarted
    case .nodeGone: .nodeGone
    case .passed: .deadline
    case .due: causeOfWaiting
    }
  }

  private func cause(ofExit index: Int, _ code: Int32) -> LifeCauses {
    if stopCause != nil { return .stopped }
    if containers[index].stopping != nil { return .probeKilled }
    if plan.restartsAll(index, after: code) { return .restartedAll }
    switch plan.containers[index].role {
    case .initializer: return code == 0 ? .initSucceeded : .initFailed
    case .sidecar: return .sidecarEnded
    case .app: return code == 0 ? .succeeded : .failed
    }
  }

  private var causeOfWaiting: LifeCauses {
    if isNodeLost { return .nodeLost }
    if stopCause != nil { return .stopped }
    return containers.contains { $0.stopping != nil } ? .probeKilled : .waited
  }
}
