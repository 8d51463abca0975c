internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of the ports of Services.
enum ServicePortRules {
  static let kinds = [
    required, nameRequired, nameFormat, nameTwice, number, protocolUnknown, target, applicationProtocol, nodePort,
    nodePortTwice, portTwice, kubeletPort,
  ]

  private static let required = DiagnosticKind.rule(
    "service-ports-required",
    "서비스에 포트가 하나도 없습니다.", "The Service has no port.",
    write: (
      "`ports: [{port: 80}]`처럼 적으십시오. 헤드리스 서비스(`clusterIP: None`)는 없어도 됩니다.",
      "Write `ports: [{port: 80}]`, say; only a headless Service (`clusterIP: None`) does without."
    ))

  private static let nameRequired = DiagnosticKind.rule(
    "service-port-name-required",
    "포트가 둘 이상이면 저마다 이름이 있어야 합니다.", "Of several ports each has a name.",
    write: ("`name: http`처럼 적으십시오.", "Write `name: http`, say."))

  private static let nameFormat = DiagnosticKind.rule(
    "service-port-name",
    "포트 이름 '{0}'은(는) 소문자, 숫자, `-`만 63자까지 쓸 수 있습니다.",
    "The port's name '{0}' takes lower-case letters, digits and `-`, at most 63 of them.",
    write: ("`http`처럼 적으십시오.", "Write it like `http`."))

  private static let nameTwice = DiagnosticKind.rule(
    "service-port-name-duplicate",
    "포트 이름 '{0}'이(가) 두 번 나옵니다.", "Two ports are named '{0}'.",
    write: ("하나의 이름을 바꾸십시오.", "Rename one."))

  static let number = DiagnosticKind.rule(
    "service-port-number",
    "포트 번호는 1부터 65535까지인데 {0}입니다.", "A port's number is from 1 to 65535; this is {0}.",
    write: ("`port: 80`처럼 적으십시오.", "Write `port: 80`, say."))

  static let protocolUnknown = DiagnosticKind.rule(
    "service-port-protocol",
    "프로토콜은 `TCP`, `UDP`, `SCTP`뿐인데 '{0}'입니다. 대문자로 씁니다.",
    "A protocol is `TCP`, `UDP` or `SCTP`, in capitals; this is '{0}'.",
    write: ("`protocol: TCP`처럼 적으십시오.", "Write `protocol: TCP`, say."))

  private static let target = DiagnosticKind.rule(
    "service-target-port",
    "`targetPort`에는 파드의 포트 번호나 이름을 적는데 '{0}'은(는) 둘 다 아닙니다.",
    "`targetPort` is the number or the name of a Pod's port; '{0}' is neither.",
    write: ("`targetPort: 8080`이나 `targetPort: http`처럼 적으십시오.", "Write `targetPort: 8080` or `targetPort: http`, say."))

  static let applicationProtocol = DiagnosticKind.rule(
    "service-app-protocol",
    "`appProtocol`인 '{0}'은(는) 레이블 키와 같은 모양이어야 합니다.", "The `appProtocol` '{0}' must look like a label key.",
    write: ("`http`나 `kubernetes.io/h2c`처럼 적으십시오.", "Write it like `http` or `kubernetes.io/h2c`."))

  private static let nodePort = DiagnosticKind.rule(
    "service-node-port-type",
    "`nodePort`는 노드에 여는 포트라, 타입이 `ClusterIP`인 서비스에는 쓸 수 없습니다. 타입을 적지 않으면 `ClusterIP`입니다.",
    "`nodePort` opens a port on the nodes, which a `ClusterIP` Service does not; it is one unless you say otherwise.",
    write: ("`type: NodePort`를 더하거나 `nodePort`를 지우십시오.", "Add `type: NodePort`, or delete `nodePort`."))

  private static let nodePortTwice = DiagnosticKind.rule(
    "service-node-port-duplicate",
    "노드 포트 {0}이(가) 같은 프로토콜로 두 번 나옵니다.", "The node port {0} stands twice for one protocol.",
    write: ("하나를 바꾸십시오.", "Change one of them."))

  private static let portTwice = DiagnosticKind.rule(
    "service-port-duplicate",
    "같은 포트 번호와 프로토콜이 두 번 나옵니다.", "The same port and protocol stand twice.",
    write: ("하나를 지우거나 번호를 바꾸십시오.", "Delete one, or change its number."))

  private static let kubeletPort = DiagnosticKind.rule(
    "service-kubelet-port",
    "{0}번은 노드의 kubelet이 쓰는 포트라 바깥에 열 수 없습니다.", "Port {0} is the kubelet's own and cannot be opened outside.",
    write: ("다른 포트 번호를 쓰십시오.", "Use another port."))
}

extension ServicePortRules {
  /// Judges the ports of a Service.
  static func judge(_ spec: ServiceSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let ports = spec.ports ?? []
    let place = path.field("ports")
    if ports.isEmpty, !spec.isHeadless, spec.type != .externalName { refusals.require(required, place) }
    var names = ExactNames()
    for (index, port) in ports.enumerated() {
      let here = place.index(index)
      if spec.type == .loadBalancer, port.port == 10250 {
        refusals.refuse(
          kubeletPort, here, .number(10250), "may not expose port 10250 externally since it is used by kubelet")
      }
      portIsNamed(port, isOnly: ports.count == 1, &names, here, &refusals)
      portIsReachable(port, here, &refusals)
      if spec.type == .clusterIP, port.nodePort ?? 0 != 0 {
        refusals.forbid(nodePort, here.field("nodePort"), "may not be used when `type` is 'ClusterIP'")
      }
    }
    portsDiffer(ports, place, &refusals)
  }

  /// Of several ports each has a name of its own.
  private static func portIsNamed(
    _ port: ServicePort, isOnly: Bool, _ names: inout ExactNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = port.name.orEmpty
    if name.isEmpty {
      if !isOnly { refusals.require(nameRequired, path.field("name")) }
      return
    }
    refusals.check(name, .dnsLabel, nameFormat, path.field("name"))
    if !names.insert(name) { refusals.refuseTwice(nameTwice, path.field("name"), .text(name)) }
  }

  /// A port has a number, a protocol, and a port of the Pods behind it.
  private static func portIsReachable(_ port: ServicePort, _ path: FieldPath, _ refusals: inout Refusals) {
    refusals.check(port.port ?? 0, in: 1...65535, number, path.field("port"))
    protocolIsKnown(port.protocol, path.field("protocol"), &refusals)
    let place = path.field("targetPort")
    switch port.targetPort {
    case .int(let number)?: refusals.check(number, in: 1...65535, target, place)
    case .string(let name)?: refusals.check(name, .portName, target, place)
    case nil: break
    }
    if let name = port.appProtocol {
      refusals.check(name, .qualifiedName, applicationProtocol, path.field("appProtocol"))
    }
  }

  /// A protocol is one of three.
  static func protocolIsKnown(
    _ name: NetworkProtocol?, among known: [String] = ["SCTP", "TCP", "UDP"], _ path: FieldPath,
    _ refusals: inout Refusals
  ) {
    let text = name?.rawValue ?? ""
    if text.isEmpty { return refusals.require(protocolUnknown, path) }
    if !known.contains(where: { $0.isExactly(text) }) {
      refusals.refuse(protocolUnknown, path, .text(text), unlessOneOf: known)
    }
  }

  /// No two ports are the same, on the Service or on the nodes.
  private static func portsDiffer(_ ports: [ServicePort], _ path: FieldPath, _ refusals: inout Refusals) {
    var onNodes: Set<PortKey> = []
    var onService: Set<PortKey> = []
    for (index, port) in ports.enumerated() {
      let name = port.protocol ?? .tcp
      if let node = port.nodePort, node != 0, !onNodes.insert(PortKey(number: node, name: name)).inserted {
        refusals.refuseTwice(nodePortTwice, path.index(index).field("nodePort"), .number(Int64(node)))
      }
      if !onService.insert(PortKey(number: port.port ?? 0, name: name)).inserted {
        refusals.refuseTwice(portTwice, path.index(index), .object)
      }
    }
  }

  private struct PortKey: Hashable {
    let number: Int32
    let name: NetworkProtocol
  }
}
