internal import KubernetesModel

extension PodMachine {
  /// Begins to stop the Pod for good, with `grace` seconds. Says whether that changed anything: one that is being
  /// stopped already can only be given less time.
  mutating func stop(_ cause: StopCause, grace: Int) -> Bool {
    let grace = max(grace, 1)
    if let stopCause {
      if cause == .deleted { self.stopCause = stopCause == .finished ? .deleted : stopCause }
      guard grace < self.grace else { return cause == .deleted && stopCause != .deleted }
    } else {
      stopCause = cause
    }
    self.grace = grace
    for index in containers.indices where containers[index].isRunning { beginStopping(index, grace: grace) }
    for index in containers.indices { containers[index].isWanted = false }
    return true
  }

  /// Begins to stop one container that runs, with `grace` seconds.
  mutating func beginStopping(_ index: Int, grace: Int, isRestarted: Bool = false) {
    let clock = GraceClock(grace: grace)
    if let stopping = containers[index].stopping, stopping.stage == .signalled {
      // The signal was sent; only the last one can come sooner.
      containers[index].stopping?.ends = min(stopping.ends, now + clock.patience)
      return
    }
    var stopping = Stopping(stage: .preStop, began: now, ends: now, clock: clock, isRestarted: isRestarted)
    if let hook = plan.containers[index].preStop, containers[index].stopping == nil {
      stopping.ends = now + min(grace, hook.seconds ?? grace) * 1000
    }
    containers[index].stopping = stopping
    advance(index)
  }

  mutating func endPreStop(_ index: Int) -> Bool {
    guard let stopping = containers[index].stopping, stopping.stage == .preStop, stopping.ends > now else {
      return false
    }
    containers[index].stopping?.ends = now
    return true
  }

  /// Lets every container that is being stopped go on to its next stage, until none can.
  mutating func advanceStopping() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for index in containers.indices where advance(index) { isChanged = true }
    }
  }

  /// Lets one container go on; says whether it did.
  @discardableResult
  private mutating func advance(_ index: Int) -> Bool {
    guard var stopping = containers[index].stopping else { return false }
    switch stopping.stage {
    case .preStop:
      guard stopping.ends <= now else { return false }
      stopping.clock.spend(now - stopping.began)
      stopping.stage = .turn
      stopping.began = now
      stopping.ends = now + stopping.clock.left * 1000
    case .turn:
      guard stopping.ends <= now || isTurn(of: index) else { return false }
      stopping.clock.spend(now - stopping.began)
      stopping.stage = .signalled
      stopping.began = now
      stopping.ends = now + stopping.clock.patience
    case .signalled:
      guard stopping.ends <= now else { return false }
      containers[index].stopping = stopping
      return exit(index, 137)
    }
    containers[index].stopping = stopping
    return true
  }

  /// Whether those that need the container have ended. Only sidecars wait, and only when the whole Pod is stopped.
  private func isTurn(of index: Int) -> Bool {
    guard stopCause != nil, plan.containers[index].role == .sidecar else { return true }
    return containers.indices.allSatisfy { other in
      switch plan.containers[other].role {
      case .initializer: true
      case .app: !containers[other].isRunning
      case .sidecar: other <= index || !containers[other].isRunning
      }
    }
  }
}
