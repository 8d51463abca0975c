internal import KubernetesModel

extension PodMachine {
  mutating func setImage(_ index: Int, _ image: ContainerLife.Image) -> Bool {
    guard containers[index].isWanted, containers[index].image != .present, stopCause == nil else { return false }
    containers[index].image = image
    return true
  }

  mutating func start(_ index: Int) {
    let hasRun = containers[index].state != .missing || containers[index].isResetting
    if case .exited(let code) = containers[index].state { containers[index].lastExit = code }
    if hasRun { containers[index].restartCount += 1 }
    containers[index].state = .running
    containers[index].isWanted = false
    containers[index].isResetting = false
    let plan = plan.containers[index]
    containers[index].startup = plan.startupProbe == nil ? .succeeded : .undecided
    containers[index].isReady = plan.readinessProbe == nil
  }

  /// A process that runs ends with `code`.
  mutating func exit(_ index: Int, _ code: Int32) -> Bool {
    guard containers[index].isRunning else { return false }
    let isRestarted = containers[index].stopping?.isRestarted == true
    end(index, code)
    // Who stops a container to start it again does both at once, unless the back-off bids to wait.
    if isRestarted, stopCause == nil, containers[index].backOff.restart(finished: now) <= now { restart(index) }
    return true
  }

  mutating func end(_ index: Int, _ code: Int32) {
    containers[index].state = .exited(code)
    containers[index].finished = now
    containers[index].stopping = nil
    containers[index].startup = .notRun
    containers[index].isReady = false
  }

  mutating func restart(_ index: Int) {
    containers[index].backOff.started(finished: containers[index].finished, now: now)
    start(index)
  }

  mutating func startup(_ index: Int, _ verdict: ProbeVerdicts.Startup) -> Bool {
    guard isProbed(index), containers[index].startup == .undecided else { return false }
    containers[index].startup = verdict
    return true
  }

  mutating func readiness(_ index: Int, _ isReady: Bool) -> Bool {
    guard plan.containers[index].readinessProbe != nil, containers[index].startup == .succeeded,
      containers[index].isRunning, containers[index].isReady != isReady
    else { return false }
    containers[index].isReady = isReady
    return true
  }

  mutating func liveness(_ index: Int) -> Bool {
    guard plan.containers[index].livenessProbe != nil, isProbed(index), containers[index].startup == .succeeded
    else { return false }
    let isSidecar = plan.containers[index].role == .sidecar
    let isRestarted = isSidecar || plan.restartsAfterProbe(index)
    beginStopping(index, grace: plan.grace(stopping: index, for: .livenessProbe), isRestarted: isRestarted)
    return true
  }

  /// Whether startup and liveness probes are run: not once the container is being stopped.
  private func isProbed(_ index: Int) -> Bool {
    containers[index].isRunning && containers[index].stopping == nil && stopCause == nil
  }
}
