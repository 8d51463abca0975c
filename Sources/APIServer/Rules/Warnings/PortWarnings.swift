internal import Diagnostics
internal import KubernetesModel
internal import Text

/// Warnings about ports that get in each other's way.
enum PortWarnings {
  static let kinds = [addressWithoutPort, samePort, sameName]

  /// Warns about the ports of all containers.
  static func warn(_ spec: PodSpec, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    var ports: [Endpoint: [Declared]] = [:]
    ContainerVisit.each(of: spec, path) { container, here in
      guard let list = container.ports, !list.isEmpty else { return }
      for (index, port) in list.enumerated() where !warnings.isFull {
        let declared = Declared(port: port, path: here.field("ports").index(index))
        warnOfAddressWithoutPort(declared, &warnings)
        for other in ports[Endpoint(port), default: []] where !warnings.isFull { warn(declared, other, &warnings) }
        ports[Endpoint(port), default: []].append(declared)
      }
    }
    warnOfSameNames(spec, path, &warnings)
  }

  /// A port and where it stands.
  private struct Declared {
    let port: ContainerPort
    let path: FieldPath
  }

  /// What a port is to those outside.
  private struct Endpoint: Hashable {
    let number: Int32
    let name: ExactText

    init(_ port: ContainerPort) {
      number = port.containerPort ?? 0
      name = ExactText(port.protocol?.rawValue ?? "")
    }
  }

  private static let addressWithoutPort = DiagnosticKind.warning(
    "warn-port-host-ip",
    "`hostIP`는 노드의 포트를 쓸 때만 뜻이 있는데 `hostPort`가 없습니다.",
    "`hostIP` means something with `hostPort` only, which is missing.",
    write: ("`hostPort`를 더하거나 `hostIP`를 지우십시오.", "Add `hostPort` or delete `hostIP`."))

  private static let samePort = DiagnosticKind.warning(
    "warn-port-duplicate",
    "같은 포트와 프로토콜을 두 번 적었습니다. 파드의 컨테이너들은 네트워크를 함께 쓰므로 하나만 열 수 있습니다.",
    "The same port and protocol stand twice. A Pod's containers share one network; only one can listen.",
    write: ("하나를 지우거나 번호를 바꾸십시오.", "Delete one, or change its number."))

  private static let sameName = DiagnosticKind.warning(
    "warn-port-name-duplicate",
    "포트 이름 '{0}'이(가) 여러 컨테이너에 있어, 이름으로 찾으면 처음 것만 쓰입니다.",
    "Several containers have a port '{0}'; by name only the first is found.",
    write: ("이름을 서로 다르게 적으십시오.", "Give them different names."))
}

extension PortWarnings {
  private static func warnOfAddressWithoutPort(_ declared: Declared, _ warnings: inout ServerWarnings) {
    let port = declared.port
    guard let address = port.hostIP, !address.isEmpty, port.hostPort ?? 0 == 0 else { return }
    let shown =
      "{Name:\(port.name.orEmpty) HostPort:0 ContainerPort:\(port.containerPort ?? 0) "
      + "Protocol:\(port.protocol?.rawValue ?? "") HostIP:\(address)}"
    warnings.warn(addressWithoutPort, declared.path, "hostIP set without hostPort: \(shown)", value: address)
  }

  /// Two ports of one number and protocol are the same, overlap, or may be mistaken for each other.
  private static func warn(_ later: Declared, _ earlier: Declared, _ warnings: inout ServerWarnings) {
    let (a, b) = (later.port, earlier.port)
    let (aAddress, bAddress) = (a.hostIP.orEmpty, b.hostIP.orEmpty)
    let (aPort, bPort) = (a.hostPort ?? 0, b.hostPort ?? 0)
    let relation: String
    if aAddress.isExactly(bAddress), aPort == bPort {
      relation = "duplicate"
    } else if aPort == 0 || bPort == 0 {
      relation = "overlapping"
    } else if aPort == bPort, aAddress.isEmpty != bAddress.isEmpty {
      relation = "dangerously ambiguous"
    } else {
      return
    }
    warnings.warn(
      samePort, later.path, "\(relation) port definition with \(earlier.path)", value: String(a.containerPort ?? 0))
  }

  /// Warns of names that stand in several containers that run at once.
  ///
  /// The server stops looking at the first init container that is no sidecar.
  private static func warnOfSameNames(_ spec: PodSpec, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    var places: [ExactText: FieldPath] = [:]
    for (list, containers) in [("initContainers", spec.initContainers), ("containers", spec.containers)] {
      for (index, container) in (containers ?? []).enumerated() {
        if list == "initContainers", container.restartPolicy != .always { return }
        for (portIndex, port) in (container.ports ?? []).enumerated() {
          guard let name = port.name, !name.isEmpty else { continue }
          let here = path.field(list).index(index).field("ports").index(portIndex)
          guard let other = places[ExactText(name)] else {
            places[ExactText(name)] = here
            continue
          }
          warnings.warn(
            sameName, here,
            "duplicate port name \(name.goQuoted) with \(other), services and probes that select ports by name "
              + "will use \(other)", value: name)
        }
      }
    }
  }
}
