internal import Diagnostics
internal import KubernetesModel

/// What the server asks of the ports of a container.
enum PortRules {
  static let kinds = [nameFormat, nameTwice, portRequired, portRange, protocolUnknown, hostNetworkMismatch]

  /// Judges the ports of one container.
  static func judge(_ ports: [ContainerPort]?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let ports, !ports.isEmpty else { return }
    let place = path.field("ports")
    var names = ExactNames()
    for (index, port) in ports.enumerated() {
      let here = place.index(index)
      nameIsGoodAndNew(port, &names, here, &refusals)
      numbersArePorts(port, here, &refusals)
      protocolIsKnown(port, here, &refusals)
    }
  }

  /// On the node's network a container's port is the node's port.
  static func hostPortsMatchOnHostNetwork(
    _ spec: PodSpec, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard spec.hostNetwork == true else { return }
    for (index, container) in (spec.containers ?? []).enumerated() {
      for (portIndex, port) in (container.ports ?? []).enumerated()
      where port.hostPort ?? 0 != port.containerPort ?? 0 {
        // In a template the port is set when a Pod is made of it.
        if port.hostPort ?? 0 == 0, context.isTemplate { continue }
        refusals.refuse(
          hostNetworkMismatch, path.field("containers").index(index).field("ports").index(portIndex).field("hostPort"),
          BadValue(port.hostPort), "must match `containerPort` when `hostNetwork` is true")
      }
    }
  }

  private static let nameFormat = DiagnosticKind.rule(
    "port-name-format",
    "포트 이름 '{0}'은(는) 소문자, 숫자, `-`로 15자까지이고 글자가 하나는 있어야 합니다.",
    "The port's name '{0}' may hold lower-case letters, digits and `-`, at most 15 of them, with a letter among them.",
    write: ("`http`나 `metrics`처럼 적으십시오.", "Write it like `http` or `metrics`."))

  private static let nameTwice = DiagnosticKind.rule(
    "port-name-duplicate",
    "Service와 프로브가 이름으로 포트를 찾으므로 한 컨테이너 안에서 '{0}'은(는) 한 번만 쓸 수 있습니다.",
    "Services and probes find ports by name, so '{0}' may stand only once in a container.",
    write: ("둘 가운데 하나의 이름을 바꾸십시오.", "Rename one of the two."))

  private static let portRequired = DiagnosticKind.rule(
    "port-number-required",
    "컨테이너의 어느 포트인지 알 수 없습니다.", "Nothing says which port of the container this is.",
    write: ("`containerPort: 80`처럼 적으십시오.", "Write `containerPort: 80`, say."))

  static let portRange = DiagnosticKind.rule(
    "port-number-range",
    "포트 번호는 1부터 65535까지인데 {0}입니다.", "Port numbers run from 1 to 65535; this is {0}.",
    write: ("그 사이의 수를 적으십시오.", "Write a number in between."))

  private static let protocolUnknown = DiagnosticKind.rule(
    "port-protocol",
    "포트의 프로토콜 '{0}'은(는) 없습니다. 대문자로 적어야 합니다.", "There is no protocol '{0}'; it is written in capitals.",
    write: ("`TCP`, `UDP`, `SCTP` 가운데 하나를 적으십시오.", "Write `TCP`, `UDP` or `SCTP`."))

  private static let hostNetworkMismatch = DiagnosticKind.rule(
    "port-host-network-mismatch",
    "`hostNetwork: true`이면 컨테이너가 노드의 네트워크를 그대로 쓰므로 `hostPort`와 `containerPort`가 같아야 합니다.",
    "With `hostNetwork: true` the container is on the node's own network, so `hostPort` and `containerPort` are one and the same.",
    write: ("`hostPort`를 지우면 같은 값으로 채워집니다.", "Delete `hostPort`; it is filled in."))
}

extension PortRules {
  /// A name, where there is one, is a service name and stands once.
  private static func nameIsGoodAndNew(
    _ port: ContainerPort, _ names: inout ExactNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let name = port.name, !name.isEmpty else { return }
    let faults = ValueFormat.portName.faults(name)
    for fault in faults { refusals.refuse(nameFormat, path.field("name"), .text(name), fault) }
    if faults.isEmpty, !names.insert(name) { refusals.refuseTwice(nameTwice, path.field("name"), .text(name)) }
  }

  /// The container's port is a port; the node's too, where one is asked for.
  private static func numbersArePorts(_ port: ContainerPort, _ path: FieldPath, _ refusals: inout Refusals) {
    let number = port.containerPort ?? 0
    if number == 0 {
      refusals.require(portRequired, path.field("containerPort"))
    } else {
      refusals.check(number, in: 1...65535, portRange, path.field("containerPort"))
    }
    if port.hostPort != 0 { refusals.check(port.hostPort, in: 1...65535, portRange, path.field("hostPort")) }
  }

  /// The protocol is one that Services can carry.
  private static func protocolIsKnown(_ port: ContainerPort, _ path: FieldPath, _ refusals: inout Refusals) {
    let known = port.protocol
    if known == .tcp || known == .udp || known == .sctp { return }
    let place = path.field("protocol")
    if known?.rawValue.isEmpty ?? true { return refusals.require(protocolUnknown, place) }
    refusals.refuse(protocolUnknown, place, BadValue(known), unlessOneOf: ["SCTP", "TCP", "UDP"])
  }
}
