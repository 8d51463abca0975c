internal import KubernetesModel

/// What the container runtime knows of a container.
package enum RuntimeState: Hashable, Sendable {
  /// Never made, or removed.
  case missing
  /// Made, but its start failed.
  case created
  case running
  case exited(Int32)
  /// The runtime cannot say.
  case unknown
}

/// What a container's startup and liveness probes have found.
package struct ProbeVerdicts: Hashable, Sendable {
  /// Where a startup probe stands.
  package enum Startup: UInt8, Sendable {
    /// No run has finished.
    case notRun
    /// It runs, and has neither succeeded nor failed often enough.
    case undecided
    case succeeded
    case failed
  }

  package var startup: Startup
  package var livenessFailed: Bool

  package init(startup: Startup = .notRun, livenessFailed: Bool = false) {
    self.startup = startup
    self.livenessFailed = livenessFailed
  }
}

/// A container as the kubelet sees it when it decides what to do.
package struct RuntimeContainer: Hashable, Sendable {
  package var state: RuntimeState
  package var probes: ProbeVerdicts

  package init(_ state: RuntimeState, probes: ProbeVerdicts = ProbeVerdicts()) {
    self.state = state
    self.probes = probes
  }
}

/// The Pod's sandbox: the network and the shared namespaces that its containers run in.
package enum SandboxState: Sendable {
  /// Never made.
  case none
  case ready
  /// There is one, but it no longer runs: the node was started anew, say.
  case notReady
}
