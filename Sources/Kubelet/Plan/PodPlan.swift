package import KubernetesModel

/// What of a Pod's spec decides how it lives: the ground that every rule of its life stands on.
package struct PodPlan: Sendable {
  package var restartPolicy: RestartChoice
  /// The init containers, sidecars among them, in order, and then the ordinary containers.
  package var containers: [ContainerPlan]
  /// How many of `containers` stand in the list of init containers.
  package var initCount: Int
  /// Seconds that the containers are given to stop; the server writes 30 where nothing is said.
  package var gracePeriod: Int?
  /// Seconds after the kubelet's acceptance at which the Pod is failed.
  package var activeDeadline: Int?
  /// Conditions that others set and that `Ready` waits for.
  package var readinessGates: [String]
  /// Whether others have to lift a gate before the scheduler looks at the Pod.
  package var isSchedulingGated: Bool
  /// Whether the kubelet has it from a file of its node and not from the API server.
  package var isStatic: Bool

  package init(
    restartPolicy: RestartChoice, initContainers: [ContainerPlan] = [], containers: [ContainerPlan],
    gracePeriod: Int? = 30
  ) {
    self.restartPolicy = restartPolicy
    self.containers = initContainers + containers
    initCount = initContainers.count
    self.gracePeriod = gracePeriod
    readinessGates = []
    isSchedulingGated = false
    isStatic = false
  }

  /// The plan that `spec` gives, with the server's defaults for what it leaves out.
  package init(_ spec: PodSpec) {
    restartPolicy = RestartChoice(spec.restartPolicy?.rawValue ?? "")
    containers = []
    initCount = spec.initContainers?.count ?? 0
    containers.reserveCapacity(initCount + (spec.containers?.count ?? 0))
    for container in spec.initContainers ?? [] { containers.append(ContainerPlan(container, isInit: true)) }
    for container in spec.containers ?? [] { containers.append(ContainerPlan(container, isInit: false)) }
    gracePeriod = spec.terminationGracePeriodSeconds.map { Int(seconds: $0) } ?? 30
    activeDeadline = spec.activeDeadlineSeconds.map { Int(seconds: $0) }
    readinessGates = (spec.readinessGates ?? []).map { $0.conditionType?.rawValue ?? "" }
    isSchedulingGated = !(spec.schedulingGates ?? []).isEmpty
    isStatic = false
  }

  /// Whether any container is a sidecar; only then is there an order in which containers stop.
  package var hasSidecars: Bool { containers.contains { $0.role == .sidecar } }

  /// The places of the ordinary containers in `containers`.
  package var apps: Range<Int> { initCount..<containers.count }
}

extension Int {
  /// Seconds of a manifest: what is longer than thirty thousand years is taken for that, so that sums stay numbers.
  init(seconds: Int64) { self = Int(Swift.min(Swift.max(seconds, -1), 1_000_000_000_000)) }
}
