package import KubernetesModel

/// Where a Pod stands in its life, as the kubelet computes it. `Unknown` is not among them: the API still
/// knows it, but nothing has set it since 2015.
package enum LifePhase: UInt8, CaseIterable, Sendable {
  case pending
  case running
  case succeeded
  case failed

  /// Whether it is the end: a Pod never leaves this phase.
  package var isFinal: Bool { self == .succeeded || self == .failed }

  /// The phase as the API writes it.
  package var name: PodPhase {
    switch self {
    case .pending: .pending
    case .running: .running
    case .succeeded: .succeeded
    case .failed: .failed
    }
  }
}

extension PodPlan {
  /// The phase that the statuses of the containers make.
  ///
  /// `seen` holds the status of each of `containers`, `nil` where there is none. A Pod that `isEnding` is being
  /// stopped for good, so that nothing is started again; it `hasInitialized` when an ordinary container has been
  /// made in the sandbox that now runs.
  package func phase(_ seen: [SeenContainer?], isEnding: Bool, hasInitialized: Bool) -> LifePhase {
    phase(isEnding: isEnding, hasInitialized: hasInitialized) { seen[$0] }
  }

  /// The same, asking for one status after the other.
  func phase(isEnding: Bool, hasInitialized: Bool, of seen: (Int) -> SeenContainer?) -> LifePhase {
    var count = PhaseCount()
    for index in containers.indices {
      switch containers[index].role {
      case .initializer: count.addInitializer(seen(index)) { restarts(index, after: $0) }
      case .sidecar: count.addSidecar(seen(index))
      case .app: count.addApp(seen(index)) { restarts(index, after: $0) }
      }
    }
    if count.hasFailedInit { return .failed }
    if count.isInitPending || (count.isSidecarPending && !hasInitialized) || count.waiting > 0 { return .pending }
    if count.unknown > 0 || count.running + count.stopped == 0 { return .pending }
    if count.running > 0 { return .running }
    if isEnding, !isStatic { return count.stopped == count.succeeded ? .succeeded : .failed }
    if count.restarting > 0 { return .running }
    return count.stopped == count.succeeded ? .succeeded : .failed
  }
}

/// How many containers are in which state, as far as the phase asks.
private struct PhaseCount {
  var hasFailedInit = false
  var isInitPending = false
  var isSidecarPending = false
  var unknown = 0
  var waiting = 0
  var running = 0
  var stopped = 0
  var succeeded = 0
  /// Stopped, but to be started again.
  var restarting = 0

  mutating func addInitializer(_ seen: SeenContainer?, restarts: (Int32) -> Bool) {
    switch (seen?.state, seen?.lastExit) {
    case (.terminated(let code), _), (.waiting, let code?):
      if code != 0, seen?.isResetting == false, !restarts(code) { hasFailedInit = true }
    default: isInitPending = true
    }
  }

  mutating func addSidecar(_ seen: SeenContainer?) {
    guard let seen else { return unknown += 1 }
    switch seen.state {
    case .running:
      running += 1
      if !seen.isStarted { isSidecarPending = true }
    case .terminated: break
    case .waiting:
      if seen.lastExit == nil {
        waiting += 1
        isSidecarPending = true
      }
    case .none:
      unknown += 1
      isSidecarPending = true
    }
  }

  mutating func addApp(_ seen: SeenContainer?, restarts: (Int32) -> Bool) {
    guard let seen else { return unknown += 1 }
    switch seen.state {
    case .running: running += 1
    case .terminated(let code):
      stopped += 1
      if code == 0 { succeeded += 1 }
      if seen.isResetting || restarts(code) { restarting += 1 }
    case .waiting:
      guard let code = seen.lastExit else { return waiting += 1 }
      stopped += 1
      if seen.isResetting || restarts(code) { restarting += 1 }
    case .none: unknown += 1
    }
  }
}
