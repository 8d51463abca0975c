internal import KubernetesModel

/// Whether what ended is started again, as a Pod or a container says it.
package enum RestartChoice: UInt8, Sendable {
  case always
  case onFailure
  case never

  /// The choice that is written `text`; none, or an unknown one, counts as `Always`.
  package init(_ text: String) {
    switch text {
    case "Never": self = .never
    case "OnFailure": self = .onFailure
    default: self = .always
    }
  }

  /// Whether a container that ended with `exitCode` is started again.
  package func restarts(after exitCode: Int32) -> Bool {
    switch self {
    case .always: true
    case .onFailure: exitCode != 0
    case .never: false
    }
  }
}

/// An exception to a container's restart policy.
package struct RestartRule: Hashable, Sendable {
  /// What happens when the rule matches.
  package enum Action: Sendable {
    /// The container is started again.
    case restart
    /// Every container of the Pod is started again, from the first init container.
    case restartAllContainers
  }

  package var action: Action
  /// Whether the codes listed are those that do not match.
  package var isInverted: Bool
  package var exitCodes: [Int32]

  package init(_ action: Action, isInverted: Bool, exitCodes: [Int32]) {
    self.action = action
    self.isInverted = isInverted
    self.exitCodes = exitCodes
  }

  init(_ rule: ContainerRestartRule) {
    action = rule.action == .restartAllContainers ? .restartAllContainers : .restart
    isInverted = rule.exitCodes?.value.operator == .notIn
    exitCodes = rule.exitCodes?.value.values ?? []
  }

  /// Whether the rule is about `exitCode`.
  package func matches(_ exitCode: Int32) -> Bool { exitCodes.contains(exitCode) != isInverted }
}
