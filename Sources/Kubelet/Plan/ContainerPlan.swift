package import KubernetesModel

/// What of a container decides how it lives.
package struct ContainerPlan: Sendable {
  /// What the container is there for.
  package enum Role: Sendable {
    /// Runs once before the ordinary containers, and has to end well.
    case initializer
    /// An init container that keeps running beside the ordinary ones.
    case sidecar
    /// An ordinary container.
    case app
  }

  package var name: String
  package var role: Role
  /// The container's own word on restarts; without one the Pod's holds.
  package var restartPolicy: RestartChoice?
  /// Exceptions to the policy, by exit code; the first that matches holds.
  package var rules: [RestartRule]
  package var startupProbe: ProbePlan?
  package var livenessProbe: ProbePlan?
  package var readinessProbe: ProbePlan?
  package var preStop: HookPlan?
  package var postStart: HookPlan?

  package init(name: String, role: Role, restartPolicy: RestartChoice? = nil, rules: [RestartRule] = []) {
    self.name = name
    self.role = role
    self.restartPolicy = restartPolicy
    self.rules = rules
  }

  /// What `container`, which stands in the list of init containers or not, says of its life.
  package init(_ container: Container, isInit: Bool) {
    name = container.name ?? ""
    restartPolicy = container.restartPolicy.map { RestartChoice($0.rawValue) }
    role = !isInit ? .app : restartPolicy == .always ? .sidecar : .initializer
    rules = (container.restartPolicyRules ?? []).map(RestartRule.init)
    startupProbe = container.startupProbe.map { ProbePlan($0.value) }
    livenessProbe = container.livenessProbe.map { ProbePlan($0.value) }
    readinessProbe = container.readinessProbe.map { ProbePlan($0.value) }
    preStop = container.lifecycle?.value.preStop.map { HookPlan($0.value) }
    postStart = container.lifecycle?.value.postStart.map { HookPlan($0.value) }
  }
}

/// A command or request at the start or the end of a container.
package struct HookPlan: Hashable, Sendable {
  /// How long it takes, in seconds, where the manifest says so: for `sleep`.
  package var seconds: Int?

  package init(seconds: Int?) { self.seconds = seconds }

  init(_ handler: LifecycleHandler) {
    seconds = handler.sleep.map { Int(seconds: $0.value.seconds ?? 0) }
  }
}
