internal import KubernetesModel

extension PodPlan {
  /// The policy that holds for the container at `index`, where no rule of its own does.
  package func policy(of index: Int) -> RestartChoice { containers[index].restartPolicy ?? restartPolicy }

  /// The first rule of the container at `index` that speaks of `exitCode`, whether or not rules count for it.
  package func rule(of index: Int, for exitCode: Int32) -> RestartRule? {
    let rules = containers[index].rules
    return rules.isEmpty ? nil : rules.first { $0.matches(exitCode) }
  }

  /// Whether the container at `index` is started again when it ended with `exitCode`.
  package func restarts(_ index: Int, after exitCode: Int32) -> Bool {
    ruleThatCounts(index, exitCode) != nil || policy(of: index).restarts(after: exitCode)
  }

  /// Whether that end makes every container of the Pod start again.
  package func restartsAll(_ index: Int, after exitCode: Int32) -> Bool {
    ruleThatCounts(index, exitCode)?.action == .restartAllContainers
  }

  /// Rules are exceptions to a container's own policy: without one they say nothing.
  private func ruleThatCounts(_ index: Int, _ exitCode: Int32) -> RestartRule? {
    containers[index].restartPolicy == nil ? nil : rule(of: index, for: exitCode)
  }

  /// Whether the container at `index` is started again when a probe condemned it. Rules are not asked then.
  package func restartsAfterProbe(_ index: Int) -> Bool {
    policy(of: index) != .never
  }

  /// Whether there is any exit code after which the container at `index` is started again.
  package func isRestartable(_ index: Int) -> Bool {
    let container = containers[index]
    guard let policy = container.restartPolicy else { return restartPolicy != .never }
    return policy != .never || container.rules.contains { $0.action == .restart }
  }

  /// Whether the kubelet starts the container at `index`, now in `state`, when it next looks.
  package func starts(_ index: Int, in state: RuntimeState, isDeleted: Bool = false) -> Bool {
    if isDeleted { return false }
    switch state {
    case .missing, .created, .unknown: return true
    case .running: return false
    case .exited(let code): return restarts(index, after: code)
    }
  }
}
