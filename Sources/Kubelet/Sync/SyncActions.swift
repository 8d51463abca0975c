internal import KubernetesModel

/// What the kubelet does next with a Pod.
package struct SyncActions: Equatable, Sendable {
  /// Why a running container is stopped.
  package enum Reason: Sendable {
    case startupProbe
    case livenessProbe
    /// Nobody knows whether it runs; it is stopped to be sure.
    case unknownState
  }

  /// A container to stop, while the Pod goes on.
  package struct Kill: Equatable, Sendable {
    package var container: Int
    package var reason: Reason
    /// Whether it is started again afterwards.
    package var isRestarted: Bool
  }

  /// Every container is stopped, and the sandbox.
  package var killsPod = false
  /// A sandbox is made.
  package var createsSandbox = false
  /// Init containers to start, sidecars among them, in order.
  package var initToStart: [Int] = []
  /// Ordinary containers to start, in order.
  package var toStart: [Int] = []
  package var toKill: [Kill] = []
  /// Containers to stop and remove, in order, so that the Pod begins again from the first.
  package var toReset: [Int] = []
}

extension SyncActions.Kill {
  /// What the kubelet says of it.
  package func message(in plan: PodPlan) -> String {
    let container = plan.containers[self.container]
    let isInit = self.container < plan.initCount
    switch reason {
    case .unknownState:
      return "\(isInit ? "Init container" : "Container") is in \"unknown\" state, try killing it before restart"
    case .startupProbe, .livenessProbe:
      let probe = reason == .startupProbe ? "startup" : "liveness"
      let failure = "\(isInit ? "Init container" : "Container") \(container.name) failed \(probe) probe"
      return isRestarted && !isInit ? failure + ", will be restarted" : failure
    }
  }
}
