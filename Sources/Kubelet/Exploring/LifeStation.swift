internal import KubernetesModel

/// A stretch of a Pod's life that looks the same from outside: its phase, and what makes a difference within it.
package enum LifeStation: UInt8, CaseIterable, Sendable {
  /// Pending: no node has it.
  case waiting
  /// Pending: a node has it; images are pulled and init containers run.
  case preparing
  /// Running, but not ready.
  case running
  /// Running, and part of its Services.
  case ready
  /// Running, while an ordinary container waits for its next start.
  case backOff
  /// Deleted, and its containers are being stopped. No phase of its own: the old one stays.
  case terminating
  case succeeded
  case failed
  /// Removed from the API.
  case gone

  /// The phase that the API shows; `nil` where there is nothing to show any more, or the old one stays.
  package var phase: LifePhase? {
    switch self {
    case .waiting, .preparing: .pending
    case .running, .ready, .backOff: .running
    case .succeeded: .succeeded
    case .failed: .failed
    case .terminating, .gone: nil
    }
  }
}

extension PodMachine {
  /// Where the Pod stands.
  package var station: LifeStation {
    if isGone { return .gone }
    if isDeleted { return .terminating }
    switch phase {
    case .succeeded: return .succeeded
    case .failed: return .failed
    case .pending: return isScheduled ? .preparing : .waiting
    case .running:
      if plan.apps.contains(where: { containers[$0].isInBackOff }) { return .backOff }
      return isReady ? .ready : .running
    }
  }
}
