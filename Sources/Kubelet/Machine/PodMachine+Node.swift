internal import KubernetesModel

extension PodMachine {
  mutating func liftGates() -> Bool {
    guard isGated else { return false }
    isGated = false
    return true
  }

  mutating func accept() -> Bool {
    guard !isScheduled, !isGated else { return false }
    isScheduled = true
    accepted = now
    return true
  }

  /// Heartbeats stop coming. What runs on the node goes on, but nobody hears of it.
  mutating func loseNode() -> Bool {
    guard isScheduled else { return false }
    isNodeLost = true
    givenUp = now + (Self.nodeMonitorGrace + Self.nodeToleration) * 1000
    return true
  }

  /// The node answers again: a Pod that nobody has deleted meanwhile simply goes on.
  mutating func regainNode() -> Bool {
    guard isNodeLost else { return false }
    isNodeLost = false
    givenUp = nil
    if isDeleted { _ = stop(.deleted, grace: grace) }
    settle()
    return true
  }

  /// A node that is gone takes its Pods along: they are failed and removed at once.
  mutating func losePod() -> Bool {
    guard isNodeLost else { return false }
    if !phase.isFinal { phase = .failed }
    for index in containers.indices where containers[index].isRunning { end(index, 255) }
    isGone = true
    return true
  }

  /// The node starts anew. Containers that ran have ended, with a code that nobody knows.
  mutating func restartNode() -> Bool {
    guard isScheduled else { return false }
    hasSandbox = false
    for index in containers.indices where containers[index].isRunning { end(index, 255) }
    return true
  }

  /// Somebody deletes the Pod, for good: `asked` is their own word on the grace, in seconds.
  mutating func delete(_ asked: Int?) -> Bool {
    let granted = plan.grace(deletingWith: asked, isScheduled: isScheduled, phase: phase)
    if granted == 0 {
      isGone = true
      isDeleted = true
      if !isNodeLost, isAnyRunning { _ = stop(.deleted, grace: 0) }
      return true
    }
    if isDeleted {
      // Asking again can only shorten.
      guard asked != nil, granted < grace else { return false }
    }
    isDeleted = true
    if isNodeLost {
      grace = granted
      return true
    }
    let isNew = stop(.deleted, grace: granted)
    settle()
    return isNew
  }
}
