internal import KubernetesModel

/// What a container is doing, as its node knows it. Times in milliseconds.
package struct ContainerLife: Hashable, Sendable {
  /// Whether the image lies on the node.
  package enum Image: UInt8, Sendable {
    case absent
    /// The last try to pull it failed; another will follow.
    case failed
    case present
  }

  package internal(set) var image = Image.absent
  package internal(set) var state = RuntimeState.missing
  package internal(set) var startup = ProbeVerdicts.Startup.notRun
  /// What the readiness probe last said; `true` without one.
  package internal(set) var isReady = false
  package internal(set) var restartCount = 0
  /// The exit code of the run before this one.
  package internal(set) var lastExit: Int32?
  /// Whether it was removed so that all containers start again.
  package internal(set) var isResetting = false
  /// Whether the kubelet wants it to run, and waits for an image or the back-off.
  package internal(set) var isWanted = false
  package internal(set) var backOff = BackOff()
  package internal(set) var finished = 0
  /// How far its stopping has come; `nil` where nobody stops it.
  package internal(set) var stopping: Stopping?

  package var isRunning: Bool { state == .running }
}

/// How far the stopping of a container has come.
package struct Stopping: Hashable, Sendable {
  package enum Stage: UInt8, Sendable {
    /// The preStop hook runs.
    case preStop
    /// A sidecar waits until those that need it have ended.
    case turn
    /// SIGTERM has been sent.
    case signalled
  }

  package internal(set) var stage: Stage
  /// When the stage began and, unless something happens, ends: in milliseconds.
  var began: Int
  package internal(set) var ends: Int
  var clock: GraceClock
  /// Whether it is started again as soon as it has ended.
  var isRestarted: Bool
}

/// Why a Pod as a whole is stopped for good.
package enum StopCause: UInt8, Sendable {
  /// Its work is done, or cannot be done any more.
  case finished
  case deleted
  case evicted
  case deadlineExceeded
}
