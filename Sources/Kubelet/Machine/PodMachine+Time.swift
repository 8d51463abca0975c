internal import KubernetesModel

extension PodMachine {
  /// When something will next happen by itself.
  package var due: Int? {
    if isGone, !isAnyRunning { return nil }
    if isNodeLost { return isDeleted ? nil : givenUp }
    if phase.isFinal { return nil }
    var due = stopCause == nil ? deadline : nil
    for container in containers {
      if let stopping = container.stopping {
        due = min(due ?? stopping.ends, stopping.ends)
      } else if container.isInBackOff {
        let restart = container.backOff.restart(finished: container.finished)
        due = min(due ?? restart, restart)
      }
    }
    return due
  }

  /// When `activeDeadlineSeconds` runs out. It counts from the kubelet's acceptance.
  private var deadline: Int? {
    isScheduled ? plan.activeDeadline.map { accepted + $0 * 1000 } : nil
  }

  /// Lets time pass, with all that happens by itself meanwhile.
  mutating func pass(until end: Int) {
    while let due, due <= end {
      now = max(now, due)
      if let givenUp, givenUp <= now {
        self.givenUp = nil
        _ = delete(nil)
        continue
      }
      if stopCause == nil, let deadline, deadline <= now {
        _ = stop(.deadlineExceeded, grace: plan.gracePeriod ?? PodPlan.shortestShutdown)
      }
      settle()
    }
    now = max(now, end)
  }
}

extension ContainerLife {
  /// Whether it waits for the end of its back-off, everything else being ready.
  package var isInBackOff: Bool {
    if case .exited = state { isWanted && image == .present } else { false }
  }
}
