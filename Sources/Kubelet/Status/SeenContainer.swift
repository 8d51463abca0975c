internal import KubernetesModel

/// What the API shows of a container's state.
package enum SeenState: Hashable, Sendable {
  /// A status that says nothing.
  case none
  case waiting
  case running
  case terminated(Int32)
}

/// A container as its status in the API shows it: what phase and conditions are computed from.
package struct SeenContainer: Hashable, Sendable {
  package var state: SeenState
  /// The exit code of its last run, where it has run before.
  package var lastExit: Int32?
  /// Whether it ended because all containers of the Pod start again; then it comes back whatever its policy.
  package var isResetting: Bool
  /// Whether it runs and its startup probe, if any, has succeeded.
  package var isStarted: Bool
  package var isReady: Bool

  package init(
    _ state: SeenState, lastExit: Int32? = nil, isResetting: Bool = false, isStarted: Bool = false,
    isReady: Bool = false
  ) {
    self.state = state
    self.lastExit = lastExit
    self.isResetting = isResetting
    self.isStarted = isStarted
    self.isReady = isReady
  }
}
