internal import KubernetesModel

/// How a container behaves while it is stopped. Times in milliseconds.
package struct StoppingContainer: Sendable {
  package var role: ContainerPlan.Role
  /// How long its preStop hook takes, where it has one.
  package var preStop: Int?
  /// How long it goes on after SIGTERM; `nil` for a process that ignores the signal.
  package var exitAfterTerm: Int?
  /// One that does not run counts as stopped.
  package var isRunning: Bool

  package init(role: ContainerPlan.Role, preStop: Int? = nil, exitAfterTerm: Int?, isRunning: Bool = true) {
    self.role = role
    self.preStop = preStop
    self.exitAfterTerm = exitAfterTerm
    self.isRunning = isRunning
  }
}

/// When a container gets its signals. Times in milliseconds from the beginning.
package struct StoppedContainer: Equatable, Sendable {
  /// When SIGTERM is sent.
  package var term: Int
  /// How long after it SIGKILL follows.
  package var patience: Int
  /// When the container has ended.
  package var end: Int
  /// Whether SIGKILL ended it.
  package var isKilled: Bool
}

/// The stopping of all containers of a Pod.
///
/// All preStop hooks begin at once. Only SIGTERM is ordered: sidecars get it one after the other, the last of
/// the list first, when the ordinary containers have ended. All of it shares one grace period.
package enum Termination {
  /// When each of `containers` gets its signals, given `grace` seconds; `nil` for those that do not run.
  package static func schedule(_ containers: [StoppingContainer], grace: Int) -> [StoppedContainer?] {
    var result: [StoppedContainer?] = Array(repeating: nil, count: containers.count)
    var turn = 0
    for (index, container) in containers.enumerated() where container.isRunning && container.role != .sidecar {
      let stopped = stop(container, grace: grace, turn: 0)
      if container.role == .app { turn = max(turn, stopped.end) }
      result[index] = stopped
    }
    for (index, container) in containers.enumerated().reversed() where container.isRunning && container.role == .sidecar
    {
      let stopped = stop(container, grace: grace, turn: turn)
      turn = max(turn, stopped.end)
      result[index] = stopped
    }
    return result
  }

  /// `turn` is when those that have to end before it have ended.
  private static func stop(_ container: StoppingContainer, grace: Int, turn: Int) -> StoppedContainer {
    var clock = GraceClock(grace: grace)
    if let hook = container.preStop { clock.spend(hook) }
    clock.spend(turn - clock.now)
    let isKilled = container.exitAfterTerm.map { $0 > clock.patience } ?? true
    let end = clock.now + (isKilled ? clock.patience : container.exitAfterTerm ?? 0)
    return StoppedContainer(term: clock.now, patience: clock.patience, end: end, isKilled: isKilled)
  }
}

/// One container's way through its grace period. Times in milliseconds.
package struct GraceClock: Hashable, Sendable {
  /// Time since the beginning.
  package private(set) var now = 0
  /// What is left of the grace, in whole seconds as the kubelet counts it.
  package private(set) var left: Int

  /// A clock with `grace` seconds to spend.
  package init(grace: Int) { left = grace }

  /// Lets `time` pass, as much of it as there is grace left. Of what has passed only whole seconds are counted.
  package mutating func spend(_ time: Int) {
    let spent = max(0, min(time, left * 1000))
    now += spent
    left -= spent / 1000
  }

  /// The time from SIGTERM to SIGKILL: the rest, and at least two seconds.
  package var patience: Int { max(left, PodPlan.shortestShutdown) * 1000 }
}
