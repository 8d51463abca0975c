internal import KubernetesModel

/// The life of one Pod, step by step: what the API server, the kubelet and the node make of each event.
///
/// It decides nothing by itself. Phase, restarts, next actions, grace and back-off are the rules of `PodPlan`; the
/// machine keeps what they are asked about, and the clock. Times are milliseconds.
package struct PodMachine: Sendable {
  /// Seconds after which a node that no longer answers counts as lost.
  package static let nodeMonitorGrace = 50
  /// Seconds that a Pod tolerates a lost node, where it does not say otherwise.
  package static let nodeToleration = 300

  package let plan: PodPlan
  package internal(set) var now = 0
  /// Whether a node has it.
  package internal(set) var isScheduled = false
  package internal(set) var containers: [ContainerLife]
  package internal(set) var phase = LifePhase.pending
  /// Why it is being, or was, stopped for good.
  package internal(set) var stopCause: StopCause?
  /// Whether somebody deleted it.
  package internal(set) var isDeleted = false
  /// Whether the object has been removed from the API. By force that happens before its containers have stopped.
  package internal(set) var isGone = false
  package internal(set) var isNodeLost = false
  /// Whether a gate keeps the scheduler from looking at it.
  package internal(set) var isGated: Bool
  /// Whether the containers have a sandbox that runs.
  var hasSandbox = true
  /// Whether `Initialized` has been true; then it stays so.
  var wasInitialized = false
  /// Seconds of grace for the whole Pod, once it is stopped.
  var grace = 0
  /// When the kubelet took it.
  var accepted = 0
  /// When a lost node costs it its life; `nil` while the node answers.
  var givenUp: Int?

  /// A Pod that has just been created.
  package init(_ plan: PodPlan) {
    self.plan = plan
    isGated = plan.isSchedulingGated
    containers = Array(repeating: ContainerLife(), count: plan.containers.count)
  }

  /// Whether any container runs.
  package var isAnyRunning: Bool { containers.contains { $0.state == .running } }

  /// Lets `event` happen. An event that cannot happen now changes nothing.
  ///
  /// Returns whether it could.
  @discardableResult
  package mutating func apply(_ event: PodEvent) -> Bool {
    if isGone, !isAnyRunning { return false }
    switch event {
    case .passed(let time): pass(until: now + max(0, time))
    case .due:
      guard let due else { return false }
      pass(until: max(now, due))
    case .deleted(let grace): return delete(grace)
    case .nodeReturned: return regainNode()
    case .nodeGone: return losePod()
    default:
      if isNodeLost || phase.isFinal || !applyOnNode(event) { return false }
      settle()
    }
    return true
  }

  private mutating func applyOnNode(_ event: PodEvent) -> Bool {
    switch event {
    case .gatesLifted: return liftGates()
    case .scheduled: return accept()
    case .imagePulled(let index): return setImage(index, .present)
    case .imagePullFailed(let index): return setImage(index, .failed)
    case .exited(let index, let code): return exit(index, code)
    case .startupSucceeded(let index): return startup(index, .succeeded)
    case .startupFailed(let index): return startup(index, .failed)
    case .becameReady(let index): return readiness(index, true)
    case .becameUnready(let index): return readiness(index, false)
    case .livenessFailed(let index): return liveness(index)
    case .preStopEnded(let index): return endPreStop(index)
    case .evicted: return isScheduled && stop(.evicted, grace: 1)
    case .nodeLost: return loseNode()
    case .nodeRestarted: return restartNode()
    case .deleted, .nodeReturned, .nodeGone, .passed, .due: return false
    }
  }
}
