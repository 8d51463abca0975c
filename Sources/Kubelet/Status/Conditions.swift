internal import KubernetesModel

/// One thing that is, or is not, true of a Pod, with the kubelet's reason and words.
package struct LifeCondition: Equatable, Sendable {
  package var isTrue: Bool
  /// A word for programs; empty where the kubelet gives none.
  package var reason: String
  package var message: String

  package init(_ isTrue: Bool, reason: String = "", message: String = "") {
    self.isTrue = isTrue
    self.reason = reason
    self.message = message
  }
}

extension PodPlan {
  /// Whether every container is ready. `seen` is `nil` where the Pod has no list of statuses at all.
  package func containersReady(_ seen: [SeenContainer?]?, phase: LifePhase) -> LifeCondition {
    guard let seen else { return LifeCondition(false, reason: "UnknownContainerStatuses") }
    var unknown: [String] = []
    var unready: [String] = []
    for index in containers.indices where containers[index].role != .initializer {
      guard let container = seen[index] else {
        unknown.append(containers[index].name)
        continue
      }
      if !container.isReady { unready.append(containers[index].name) }
    }
    if phase == .succeeded, unknown.isEmpty { return LifeCondition(false, reason: "PodCompleted") }
    if phase == .failed { return LifeCondition(false, reason: "PodFailed") }
    let message = Self.lacking(unknown: unknown, "unready", unready)
    return message.isEmpty ? LifeCondition(true) : LifeCondition(false, reason: "ContainersNotReady", message: message)
  }

  /// Whether the Pod can serve: its containers are ready, and so say the gates that others keep.
  ///
  /// `gates` holds the conditions that the gates name, each `True`, `False` or `Unknown`.
  package func ready(_ seen: [SeenContainer?]?, phase: LifePhase, gates: [String: String] = [:]) -> LifeCondition {
    let containers = containersReady(seen, phase: phase)
    guard containers.isTrue else { return containers }
    var complaints: [String] = []
    for gate in readinessGates {
      guard let status = gates[gate] else {
        complaints.append("corresponding condition of pod readiness gate \"\(gate)\" does not exist.")
        continue
      }
      if status != "True" {
        complaints.append("the status of pod readiness gate \"\(gate)\" is not \"True\", but \(status)")
      }
    }
    if complaints.isEmpty { return LifeCondition(true) }
    return LifeCondition(false, reason: "ReadinessGatesNotReady", message: complaints.joined(separator: ", "))
  }

  /// Whether every container is ready, without the words.
  func areContainersReady(phase: LifePhase, of seen: (Int) -> SeenContainer?) -> Bool {
    if phase.isFinal { return false }
    for index in containers.indices where containers[index].role != .initializer {
      guard let container = seen(index), container.isReady else { return false }
    }
    return true
  }

  /// Whether the init containers have done their work, without the words.
  func isInitialized(phase: LifePhase, of seen: (Int) -> SeenContainer?) -> Bool {
    for index in apps where seen(index).hasBegun { return true }
    for index in 0..<initCount {
      guard let container = seen(index) else { return false }
      if !(containers[index].role == .sidecar ? container.isStarted : container.isReady) { return false }
    }
    return true
  }

  /// Whether the init containers have done their work. Once true it stays true.
  package func initialized(_ seen: [SeenContainer?]?, phase: LifePhase, wasInitialized: Bool = false) -> LifeCondition {
    if wasInitialized { return LifeCondition(true) }
    if seen == nil, initCount > 0 { return LifeCondition(false, reason: "UnknownContainerStatuses") }
    var unknown: [String] = []
    var incomplete: [String] = []
    for index in 0..<initCount {
      guard let container = seen?[index] else {
        unknown.append(containers[index].name)
        continue
      }
      let isComplete = containers[index].role == .sidecar ? container.isStarted : container.isReady
      if !isComplete { incomplete.append(containers[index].name) }
    }
    if phase == .succeeded, unknown.isEmpty { return LifeCondition(true, reason: "PodCompleted") }
    if let seen, apps.contains(where: { seen[$0].hasBegun }) { return LifeCondition(true) }
    let message = Self.lacking(unknown: unknown, "incomplete", incomplete)
    return message.isEmpty
      ? LifeCondition(true) : LifeCondition(false, reason: "ContainersNotInitialized", message: message)
  }

  private static func lacking(unknown: [String], _ word: String, _ names: [String]) -> String {
    var parts: [String] = []
    for (word, names) in [("unknown", unknown), (word, names)] where !names.isEmpty {
      parts.append("containers with \(word) status: [\(names.joined(separator: " "))]")
    }
    return parts.joined(separator: ", ")
  }
}

extension SeenContainer? {
  /// Whether the container runs or has run to an end.
  fileprivate var hasBegun: Bool {
    switch self?.state {
    case .running, .terminated: true
    case .waiting, .none?, nil: false
    }
  }
}
