internal import KubernetesModel

extension PodPlan {
  /// What the kubelet does with the Pod when it looks at it next.
  ///
  /// `runtime` is what the runtime knows of each of `containers`; `restartsAll` says that a container's end asked
  /// for all of them to start again.
  package func nextActions(
    sandbox: SandboxState, runtime: [RuntimeContainer], restartsAll: Bool = false
  ) -> SyncActions {
    nextActions(sandbox: sandbox, restartsAll: restartsAll) { runtime[$0] }
  }

  /// The same, asking for one container after the other.
  func nextActions(sandbox: SandboxState, restartsAll: Bool, of runtime: (Int) -> RuntimeContainer) -> SyncActions {
    if sandbox != .ready { return actionsWithoutSandbox(sandbox, runtime, restartsAll: restartsAll) }
    var actions = SyncActions()
    if restartsAll {
      actions.toReset = containersToReset(runtime)
      return actions
    }
    guard decideInit(runtime, &actions) else { return actions }
    let kept = decideApps(runtime, &actions)
    if kept == 0, actions.toStart.isEmpty {
      // Sidecars must not keep a Pod alive whose work is done.
      actions.killsPod = true
      actions.initToStart = []
    }
    return actions
  }

  /// A Pod without a working sandbox begins again from the first init container, if it may.
  private func actionsWithoutSandbox(
    _ sandbox: SandboxState, _ runtime: (Int) -> RuntimeContainer, restartsAll: Bool
  ) -> SyncActions {
    var actions = SyncActions()
    actions.killsPod = true
    if restartsAll {
      actions.toReset = containersToReset(runtime)
      actions.createsSandbox = true
      return actions
    }
    let hadContainers = containers.indices.contains { runtime($0).state != .missing }
    if !mayRestart, sandbox == .notReady, hadContainers { return actions }
    let toStart = apps.filter { policy(of: $0) != .onFailure || runtime($0).state != .exited(0) }
    if toStart.isEmpty, apps.contains(where: { runtime($0).state != .missing }) { return actions }
    actions.createsSandbox = true
    if initCount > 0 { actions.initToStart = [0] } else { actions.toStart = toStart }
    return actions
  }

  /// Whether anything in the Pod may ever be started a second time.
  private var mayRestart: Bool { restartPolicy != .never }

  /// Starts the ordinary containers that are due and stops those that a probe condemned. Returns how many go on.
  private func decideApps(_ runtime: (Int) -> RuntimeContainer, _ actions: inout SyncActions) -> Int {
    var kept = 0
    for index in apps {
      let container = runtime(index)
      guard container.state == .running else {
        if starts(index, in: container.state) {
          actions.toStart.append(index)
          if container.state == .unknown {
            actions.toKill.append(.init(container: index, reason: .unknownState, isRestarted: true))
          }
        }
        continue
      }
      guard let reason = container.probes.condemnation else {
        kept += 1
        continue
      }
      let isRestarted = restartsAfterProbe(index)
      if isRestarted { actions.toStart.append(index) }
      actions.toKill.append(.init(container: index, reason: reason, isRestarted: isRestarted))
    }
    return kept
  }

  /// Those that exist, the ones that asked for it last.
  private func containersToReset(_ runtime: (Int) -> RuntimeContainer) -> [Int] {
    let present = containers.indices.filter { runtime($0).state != .missing }
    let sources = present.filter {
      if case .exited(let code) = runtime($0).state { restartsAll($0, after: code) } else { false }
    }
    return present.filter { !sources.contains($0) } + sources
  }
}

extension ProbeVerdicts {
  /// The probe for which a running container is stopped.
  var condemnation: SyncActions.Reason? {
    livenessFailed ? .livenessProbe : startup == .failed ? .startupProbe : nil
  }
}
