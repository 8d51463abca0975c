internal import KubernetesModel

/// What the containers of a Pod take together: those that run at once add up; of those that run one after
/// the other the largest counts.
enum ContainerSums {
  /// What they request.
  static func requests(of spec: PodSpec) -> ResourceList { sum(of: spec) { $0.requests } }

  /// What they are limited to.
  static func limits(of spec: PodSpec) -> ResourceList { sum(of: spec) { $0.limits } }

  private static func sum(of spec: PodSpec, _ part: (ResourceRequirements) -> ResourceList?) -> ResourceList {
    var running = ResourceList()
    var sidecars = ResourceList()
    var initialising = ResourceList()
    for container in spec.containers ?? [] { running.add(container.resources.flatMap { part($0.value) }) }
    for container in spec.initContainers ?? [] {
      let taken = container.resources.flatMap { part($0.value) }
      var atOnce = sidecars
      atOnce.add(taken)
      if container.isSidecar {
        running.add(taken)
        sidecars = atOnce
      }
      initialising.raise(to: atOnce)
    }
    running.raise(to: initialising)
    return running
  }
}

extension Container {
  /// Whether the container, if it is an init container, goes on running beside the others.
  package var isSidecar: Bool { restartPolicy == .always }
}

extension StringMap<Quantity> {
  /// Adds amounts to those of the same name.
  mutating func add(_ other: ResourceList?) {
    for (name, amount) in other?.entries ?? [] { self[name] = self[name].map { $0 + amount } ?? amount }
  }

  /// Takes over amounts that are larger than those of the same name.
  mutating func raise(to other: ResourceList) {
    for (name, amount) in other.entries where self[name].map({ $0 < amount }) ?? true { self[name] = amount }
  }
}
