internal import KubernetesModel

extension PodMachine {
  /// What the API shows of each container.
  package var seen: [SeenContainer?] {
    isScheduled ? containers.indices.map { seen($0) } : Array(repeating: nil, count: containers.count)
  }

  private func seen(_ index: Int) -> SeenContainer {
    let container = containers[index]
    let last = container.lastExit
    switch container.state {
    case .missing, .created, .unknown:
      return SeenContainer(.waiting, lastExit: last, isResetting: container.isResetting)
    case .running:
      let isStarted = container.startup == .succeeded
      let isReady = isStarted && container.isReady && plan.containers[index].role != .initializer
      return SeenContainer(.running, lastExit: last, isStarted: isStarted, isReady: isReady)
    case .exited(let code):
      if container.isInBackOff { return SeenContainer(.waiting, lastExit: code) }
      let isComplete = plan.containers[index].role == .initializer && code == 0
      return SeenContainer(.terminated(code), lastExit: last, isReady: isComplete)
    }
  }

  /// Whether an ordinary container has been made in the sandbox that runs.
  var hasInitialized: Bool { plan.apps.contains { containers[$0].state != .missing } }

  /// Works out the phase anew. The last one is told only when no container runs any more.
  mutating func refreshPhase() {
    if phase.isFinal || !isScheduled { return }
    if !wasInitialized { wasInitialized = plan.isInitialized(phase: phase) { seen($0) } }
    let isStopped = stopCause != nil && !isAnyRunning
    var next = plan.phase(isEnding: isStopped, hasInitialized: hasInitialized) { seen($0) }
    if isStopped, stopCause == .evicted || stopCause == .deadlineExceeded || !next.isFinal { next = .failed }
    if !next.isFinal || !isAnyRunning { phase = next }
  }

  /// Whether the Pod takes part in its Services. Gates that others keep are taken to be open.
  package var isReady: Bool {
    isScheduled && !isNodeLost && plan.areContainersReady(phase: phase) { seen($0) }
  }

  /// What `kubectl get pods` prints for it.
  package var columns: KubectlColumns {
    let seen = seen
    var pod = PrintedPod(
      phase: phase.name,
      containers: containers.indices.map { index in
        seen[index].map {
          PrintedContainer($0, reason: reason(index, $0), restartCount: containers[index].restartCount)
        }
      })
    if stopCause == .evicted, phase.isFinal { pod.reason = "Evicted" }
    if stopCause == .deadlineExceeded, phase.isFinal { pod.reason = "DeadlineExceeded" }
    pod.isSchedulingGated = isGated
    pod.isDeleted = isDeleted
    pod.isReady = isReady
    pod.isInitialized = wasInitialized
    return plan.columns(pod)
  }

  private func reason(_ index: Int, _ seen: SeenContainer) -> String {
    let container = containers[index]
    switch seen.state {
    case .none, .running: return ""
    case .terminated(let code): return code == 0 ? "Completed" : "Error"
    case .waiting:
      if container.isInBackOff { return "CrashLoopBackOff" }
      if container.isResetting { return "RestartingAllContainers" }
      if container.image == .failed { return "ImagePullBackOff" }
      return plan.initCount > 0 ? "PodInitializing" : "ContainerCreating"
    }
  }
}
