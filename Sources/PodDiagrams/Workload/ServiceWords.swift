internal import KubernetesModel

/// A Service that leads to the Pod.
struct ServiceWords: Sendable {
  let name: String
  let type: String
  /// Whether it gives no address of its own, only names of its Pods.
  let isHeadless: Bool
  let line: Int?
  /// Its ports and where they lead.
  let badges: [Badge]

  /// The Services among `objects` that select the Pod.
  static func all(for subject: PodSubject, among objects: [ManifestObject]) -> [ServiceWords] {
    objects.compactMap { object in
      guard let service = object.object.as(Service.self), selects(service, subject) else { return nil }
      return ServiceWords(service, at: object.place, subject)
    }
  }

  /// Whether any of `objects` is a Service that selects the Pod.
  static func any(for subject: PodSubject, among objects: [ManifestObject]) -> Bool {
    objects.contains { $0.object.as(Service.self).map { selects($0, subject) } ?? false }
  }

  private static func selects(_ service: Service, _ subject: PodSubject) -> Bool {
    guard let selector = service.spec?.value.selector, !selector.isEmpty else { return false }
    guard let labels = subject.pod.metadata?.value.labels, service.metadata?.value.namespace == subject.namespace else {
      return false
    }
    return selector.entries.allSatisfy { key, value in labels[key] == value }
  }

  private init(_ service: Service, at place: YAMLPlace, _ subject: PodSubject) {
    name = service.metadata?.value.name ?? ""
    isHeadless = service.spec?.value.clusterIP == "None"
    type = isHeadless ? "headless" : service.spec?.value.type?.rawValue ?? "ClusterIP"
    line = place["kind"].line
    let ports = place["spec"]["ports"]
    badges = (service.spec?.value.ports ?? []).enumerated().map { index, port in
      let target = Target(of: port, in: subject.spec)
      var words = ":\(port.port ?? 0) → \(target.words)"
      if let node = port.nodePort, node > 0 { words = "노드 :\(node) → \(words)" }
      return Badge(words, target.isMissing ? .bad : .sidecar, line: ports[index].line, tip: port.name)
    }
  }

  /// Where a port of a Service leads.
  private struct Target {
    let words: String
    /// Whether the port is named and no container has a port of that name.
    let isMissing: Bool

    init(of port: ServicePort, in spec: PodSpec) {
      let containers = (spec.containers ?? []) + (spec.initContainers ?? []).filter { $0.restartPolicy == .always }
      switch port.targetPort ?? .int(port.port ?? 0) {
      case .int(let number):
        let number = number == 0 ? port.port ?? 0 : number
        let owner = containers.first { ($0.ports ?? []).contains { $0.containerPort == number } }
        words = (owner?.name.map { "\($0) " } ?? "") + ":\(number)"
        isMissing = false
      case .string(let name):
        let found = containers.lazy.compactMap { container in
          (container.ports ?? []).first { $0.name == name }.map { (container.name ?? "", $0.containerPort ?? 0) }
        }.first
        words = found.map { "\($0.0) \(name) :\($0.1)" } ?? "\(name) 포트 없음"
        isMissing = found == nil
      }
    }
  }
}
