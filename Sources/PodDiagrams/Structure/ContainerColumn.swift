internal import KubernetesModel

/// A container of the Pod and the part that it plays.
struct ContainerColumn: Sendable {
  /// What a container is there for.
  enum Role: Sendable, Equatable {
    /// Runs to its end before the next one starts.
    case initial
    /// Starts in its turn among the init containers and goes on running.
    case sidecar
    case app
    /// Was put into the running Pod.
    case debug
  }

  let container: Container
  let role: Role
  /// The place in the order in which init containers and sidecars start, from 1.
  let turn: Int?
  /// The list that holds it, and where.
  let list: StaticString
  let index: Int
  let place: YAMLPlace

  var name: String { container.name ?? "" }

  /// The colours of the part that it plays.
  var tone: PictureCanvas.Tone {
    switch role {
    case .initial: .initial
    case .sidecar: .sidecar
    case .app: .app
    case .debug: .quiet
    }
  }

  /// The part that it plays, in a word.
  var roleName: String {
    switch role {
    case .initial: "초기화"
    case .sidecar: "사이드카"
    case .app: "앱"
    case .debug: "디버그"
    }
  }

  /// The containers of a Pod in the order in which they start.
  static func all(of spec: PodSpec, at place: YAMLPlace) -> [ContainerColumn] {
    var columns: [ContainerColumn] = []
    if let containers = spec.initContainers {
      let list = place["initContainers"]
      for (index, container) in containers.enumerated() {
        columns.append(
          ContainerColumn(
            container: container, role: container.restartPolicy == .always ? .sidecar : .initial, turn: index + 1,
            list: "initContainers", index: index, place: list[index]))
      }
    }
    if let containers = spec.containers {
      let list = place["containers"]
      for (index, container) in containers.enumerated() {
        columns.append(
          ContainerColumn(
            container: container, role: .app, turn: nil, list: "containers", index: index, place: list[index]))
      }
    }
    if let containers = spec.ephemeralContainers {
      let list = place["ephemeralContainers"]
      for (index, container) in containers.enumerated() {
        columns.append(
          ContainerColumn(
            container: Container(container), role: .debug, turn: nil, list: "ephemeralContainers", index: index,
            place: list[index]))
      }
    }
    return columns
  }
}

extension Container {
  /// What a picture shows of an ephemeral container.
  fileprivate init(_ container: EphemeralContainer) {
    self.init()
    name = container.name
    image = container.image
    env = container.env
    envFrom = container.envFrom
    ports = container.ports
    resources = container.resources
    securityContext = container.securityContext
    lifecycle = container.lifecycle
    livenessProbe = container.livenessProbe
    readinessProbe = container.readinessProbe
    startupProbe = container.startupProbe
    volumeMounts = container.volumeMounts
    volumeDevices = container.volumeDevices
  }
}
