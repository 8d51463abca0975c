internal import KubernetesModel

extension PodPlan {
  /// Decides on the init containers and says whether the ordinary ones may be looked at.
  ///
  /// The list is read from its end: what ended long ago may have been removed from the runtime, so that the
  /// last container that is known tells how far the Pod has come.
  func decideInit(_ runtime: (Int) -> RuntimeContainer, _ actions: inout SyncActions) -> Bool {
    if initCount == 0 { return true }
    var isInitialized = apps.contains { runtime($0).state == .running || runtime($0).state == .created }
    var isPast = isInitialized
    var toStart: [Int] = []
    for index in (0..<initCount).reversed() {
      let isSidecar = containers[index].role == .sidecar
      let state = runtime(index).state
      if state == .missing {
        if isPast, isSidecar { toStart.append(index) }
        continue
      }
      if isPast, !isSidecar { continue }
      let isLast = index == initCount - 1
      switch state {
      case .missing: break
      case .created: toStart.append(index)
      case .running:
        if isSidecar, tendSidecar(index, runtime(index).probes, isFirst: !isPast, &actions, &toStart) {
          isInitialized = true
        }
      case .exited(let code):
        if isSidecar {
          toStart.append(index)
        } else if code != 0 {
          guard restarts(index, after: code) else { return giveUp(&actions) }
          toStart.append(index)
        } else if isLast {
          isInitialized = true
        } else {
          toStart.append(index + 1)
        }
      case .unknown:
        if !isSidecar, !restartsAfterProbe(index) { return giveUp(&actions) }
        actions.toKill.append(.init(container: index, reason: .unknownState, isRestarted: true))
        toStart.append(index)
      }
      isPast = true
    }
    if !isPast { toStart.append(0) }
    actions.initToStart = toStart.reversed()
    return isInitialized
  }

  /// Looks at a sidecar that runs; says whether it is the last of the list and has started.
  ///
  /// The next container waits for a sidecar's startup probe, but neither for its readiness nor its liveness.
  private func tendSidecar(
    _ index: Int, _ probes: ProbeVerdicts, isFirst: Bool, _ actions: inout SyncActions, _ toStart: inout [Int]
  ) -> Bool {
    if containers[index].startupProbe != nil, probes.startup != .succeeded {
      if probes.startup == .failed {
        actions.toKill.append(.init(container: index, reason: .startupProbe, isRestarted: true))
        toStart.append(index)
      }
      return false
    }
    let isLast = index == initCount - 1
    if !isLast, isFirst { toStart.append(index + 1) }
    if probes.livenessFailed {
      actions.toKill.append(.init(container: index, reason: .livenessProbe, isRestarted: true))
      toStart.append(index)
    }
    return isLast
  }

  /// A failed init container that may not be repeated ends the Pod.
  private func giveUp(_ actions: inout SyncActions) -> Bool {
    actions.killsPod = true
    actions.initToStart = []
    return false
  }
}
