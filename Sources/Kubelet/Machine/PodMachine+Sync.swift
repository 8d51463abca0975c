internal import KubernetesModel

extension PodMachine {
  /// Lets the kubelet look at the Pod until it finds nothing more to do.
  mutating func settle() {
    if isNodeLost { return }
    while isScheduled, stopCause == nil, !phase.isFinal, sync() {}
    advanceStopping()
    refreshPhase()
    if isDeleted, phase.isFinal { isGone = true }
  }

  /// One look. Says whether it changed what the next will see.
  private mutating func sync() -> Bool {
    let actions = plan.nextActions(
      sandbox: hasSandbox ? .ready : .notReady, restartsAll: asksForReset
    ) { containers[$0].runtime }
    for index in containers.indices { containers[index].isWanted = false }
    if !actions.toReset.isEmpty { return reset(actions.toReset) }
    if actions.killsPod {
      if !actions.createsSandbox {
        _ = stop(.finished, grace: plan.gracePeriod ?? PodPlan.shortestShutdown)
        return false
      }
      hasSandbox = true
      for index in containers.indices { forgetSandbox(index) }
      return true
    }
    for kill in actions.toKill where containers[kill.container].stopping == nil {
      beginStopping(
        kill.container, grace: plan.grace(stopping: kill.container, for: kill.reason), isRestarted: kill.isRestarted)
    }
    var isChanged = false
    for index in actions.initToStart where tryStart(index) { isChanged = true }
    for index in actions.toStart where tryStart(index) { isChanged = true }
    return isChanged
  }

  /// In a new sandbox everything begins again, except what has succeeded and need not run a second time.
  private mutating func forgetSandbox(_ index: Int) {
    guard case .exited(let code) = containers[index].state else { return }
    let isInit = index < plan.initCount
    if !isInit, code == 0, plan.policy(of: index) == .onFailure { return }
    containers[index].state = .missing
    containers[index].lastExit = isInit ? nil : code
    containers[index].restartCount += 1
  }

  /// Starts a container if nothing is in the way.
  private mutating func tryStart(_ index: Int) -> Bool {
    if containers[index].isRunning { return false }
    containers[index].isWanted = true
    guard containers[index].image == .present else { return false }
    guard case .exited = containers[index].state else {
      start(index)
      return true
    }
    guard containers[index].backOff.restart(finished: containers[index].finished) <= now else { return false }
    restart(index)
    return true
  }

  /// Whether a container ended in a way that makes all of them start again.
  private var asksForReset: Bool {
    containers.indices.contains {
      if case .exited(let code) = containers[$0].state { plan.restartsAll($0, after: code) } else { false }
    }
  }

  /// Stops what runs and then removes everything, so that the Pod begins from its first init container.
  private mutating func reset(_ order: [Int]) -> Bool {
    for index in order where containers[index].isRunning && containers[index].stopping == nil {
      beginStopping(index, grace: plan.gracePeriod ?? PodPlan.shortestShutdown, isRestarted: false)
    }
    if order.contains(where: { containers[$0].isRunning }) { return false }
    for index in order {
      containers[index].state = .missing
      containers[index].lastExit = 137
      containers[index].isResetting = true
      containers[index].isWanted = false
    }
    return true
  }
}

extension ContainerLife {
  fileprivate var runtime: RuntimeContainer { RuntimeContainer(state, probes: ProbeVerdicts(startup: startup)) }
}
