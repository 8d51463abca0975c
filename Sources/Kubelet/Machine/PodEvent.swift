internal import KubernetesModel

/// Something that happens to a Pod. Containers are named by their place in the plan.
package enum PodEvent: Hashable, Sendable {
  /// Whoever keeps the scheduling gates has lifted them.
  case gatesLifted
  /// The scheduler has found a node, and its kubelet takes the Pod.
  case scheduled
  case imagePulled(Int)
  case imagePullFailed(Int)
  /// A container's process ended, by itself or because it was asked to.
  case exited(Int, Int32)
  case startupSucceeded(Int)
  /// The startup probe failed as often as it may.
  case startupFailed(Int)
  case becameReady(Int)
  case becameUnready(Int)
  /// The liveness probe failed as often as it may.
  case livenessFailed(Int)
  /// A preStop hook came to its end.
  case preStopEnded(Int)
  /// Somebody deleted the Pod, with or without a grace period of their own, in seconds.
  case deleted(grace: Int?)
  /// The node runs short of something, and its kubelet chose this Pod.
  case evicted
  /// The node no longer answers.
  case nodeLost
  case nodeReturned
  /// The node is removed from the cluster, and what was on it with it.
  case nodeGone
  /// The node was started anew: its containers and the sandbox are gone.
  case nodeRestarted
  /// Time passes: so many milliseconds.
  case passed(Int)
  /// Time passes until something happens by itself: a wait is over, a period ends.
  case due
}
