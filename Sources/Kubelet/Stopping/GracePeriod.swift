internal import KubernetesModel

extension PodPlan {
  /// The shortest time between SIGTERM and SIGKILL, in seconds, however little grace is left.
  package static let shortestShutdown = 2

  /// Seconds that the container at `index` is given when it is stopped for `reason` while the Pod stays.
  ///
  /// Where the Pod is being deleted, `deletionGrace` is what its own deletion leaves; it wins over everything.
  package func grace(stopping index: Int, for reason: SyncActions.Reason, deletionGrace: Int? = nil) -> Int {
    if let deletionGrace { return deletionGrace }
    guard let gracePeriod else { return Self.shortestShutdown }
    let probe: ProbePlan? =
      switch reason {
      case .startupProbe: containers[index].startupProbe
      case .livenessProbe: containers[index].livenessProbe
      case .unknownState: nil
      }
    return probe?.terminationGracePeriod ?? gracePeriod
  }

  /// Seconds that a Pod is given when it is deleted.
  ///
  /// The one who deletes may have `asked` for a number. A Pod that no node has, or that has ended, goes at once.
  package func grace(deletingWith asked: Int?, isScheduled: Bool, phase: LifePhase) -> Int {
    if !isScheduled || phase.isFinal { return 0 }
    let grace = asked ?? gracePeriod ?? 0
    return grace < 0 ? 1 : grace
  }
}
