internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of the addresses behind Services.
enum EndpointRules {
  static let kinds = [addressType, address, addressCount, host, port, portName, hint]

  private static let addressType = DiagnosticKind.rule(
    "endpoint-address-type",
    "주소의 종류는 `IPv4`, `IPv6`, `FQDN`뿐이고 꼭 적어야 하는데 '{0}'입니다.",
    "Addresses are `IPv4`, `IPv6` or `FQDN`, which must be written; this is '{0}'.",
    write: ("`addressType: IPv4`처럼 적으십시오.", "Write `addressType: IPv4`, say."))

  private static let address = DiagnosticKind.rule(
    "endpoint-address",
    "'{0}'은(는) 트래픽을 보낼 수 있는 주소가 아닙니다.", "'{0}' is no address to send traffic to.",
    write: ("`10.1.2.3`처럼 다른 기계에서 닿는 주소를 적으십시오.", "Write an address that others reach, such as `10.1.2.3`."))

  private static let addressCount = DiagnosticKind.rule(
    "endpoint-address-count",
    "항목마다 주소가 1개에서 100개까지 있어야 합니다.", "Each entry has from 1 to 100 addresses.",
    write: ("`addresses: [10.1.2.3]`처럼 적으십시오.", "Write `addresses: [10.1.2.3]`, say."))

  private static let host = DiagnosticKind.rule(
    "endpoint-host",
    "`{1}`인 '{0}'은(는) 소문자, 숫자, `-`로 된 이름이어야 합니다.",
    "The `{1}` '{0}' must be a name of lower-case letters, digits and `-`.",
    write: ("`pod-1`처럼 적으십시오.", "Write it like `pod-1`."))

  private static let port = DiagnosticKind.rule(
    "endpoint-port",
    "포트 번호는 1부터 65535까지인데 {0}입니다.", "A port's number is from 1 to 65535; this is {0}.",
    write: ("`port: 80`처럼 적으십시오.", "Write `port: 80`, say."))

  private static let portName = DiagnosticKind.rule(
    "endpoint-port-name",
    "포트 이름 '{0}'은(는) 소문자, 숫자, `-`로 된 이름이어야 하고 한 번만 나와야 합니다.",
    "The port's name '{0}' takes lower-case letters, digits and `-`, and stands once.",
    write: ("포트마다 다른 이름을 적으십시오.", "Give each port a name of its own."))

  private static let hint = DiagnosticKind.rule(
    "endpoint-hint",
    "'{0}'이(가) 두 번 나옵니다.", "'{0}' stands twice.",
    write: ("하나를 지우십시오.", "Delete one."))
}

extension EndpointRules {
  fileprivate static func judge(_ slice: EndpointSlice, _ refusals: inout Refusals) {
    let known = ["FQDN", "IPv4", "IPv6"]
    let type = slice.addressType?.rawValue ?? ""
    let place = FieldPath.root.field("addressType")
    if type.isEmpty {
      refusals.require(addressType, place)
    } else if !known.contains(where: { $0.isExactly(type) }) {
      refusals.refuse(addressType, place, .text(type), unlessOneOf: known)
    }
    for (index, endpoint) in (slice.endpoints ?? []).enumerated() {
      judge(endpoint, slice.addressType, FieldPath.root.field("endpoints").index(index), &refusals)
    }
    var names = ExactNames()
    for (index, entry) in (slice.ports ?? []).enumerated() {
      let here = FieldPath.root.field("ports").index(index)
      let name = entry.name.orEmpty
      if !name.isEmpty { refusals.check(name, .dnsLabel, portName, here.field("name")) }
      if !names.insert(name) { refusals.refuseTwice(portName, here.field("name"), .text(name)) }
      ServicePortRules.protocolIsKnown(entry.protocol, here.field("protocol"), &refusals)
      if let name = entry.appProtocol {
        refusals.check(name, .qualifiedName, ServicePortRules.applicationProtocol, here.field("appProtocol"))
      }
    }
  }

  private static func judge(
    _ endpoint: Endpoint, _ type: AddressType?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let addresses = endpoint.addresses ?? []
    let place = path.field("addresses")
    if addresses.isEmpty { refusals.require(addressCount, place, "must contain at least 1 address") }
    if addresses.count > 100 { refusals.refuseCount(addressCount, place, addresses.count, over: 100) }
    for (index, text) in addresses.enumerated() { addressIsOfType(text, type, place.index(index), place, &refusals) }
    if let name = endpoint.nodeName { refusals.check(name, .dnsSubdomain, host, path.field("nodeName")) }
    if let name = endpoint.hostname { refusals.check(name, .dnsLabel, host, path.field("hostname")) }
    var zones = ExactNames()
    for (index, zone) in (endpoint.hints?.value.forZones ?? []).enumerated() where !zones.insert(zone.name.orEmpty) {
      refusals.refuseTwice(hint, path.field("hints", "forZones").index(index).field("name"), BadValue(zone.name))
    }
  }

  /// An address is of the slice's type, written in the usual way, and means one machine.
  private static func addressIsOfType(
    _ text: String, _ type: AddressType?, _ path: FieldPath, _ list: FieldPath, _ refusals: inout Refusals
  ) {
    switch type {
    case .fqdn?: refusals.check(text, .dnsSubdomain, address, path)
    case .v4?, .v6?:
      let before = refusals.count
      refusals.check(text, .ipAddress, address, path)
      guard refusals.count == before, let parsed = IPAddress(text) else { return }
      if !parsed.canonical.isExactly(text) {
        refusals.refuse(address, path, .text(text), "must be in canonical form (\(parsed.canonical.goQuoted))")
      }
      if parsed.isIPv4 != (type == .v4) {
        refusals.refuse(address, list, .text(text), "must be an \(type?.rawValue ?? "") address", anchor: path)
      }
      refusals.check(text, .ordinaryAddress, address, path)
    default: break
    }
  }

  fileprivate static func judge(_ endpoints: Endpoints, _ refusals: inout Refusals) {
    for (index, subset) in (endpoints.subsets ?? []).enumerated() {
      let here = FieldPath.root.field("subsets").index(index)
      let (ready, others) = (subset.addresses ?? [], subset.notReadyAddresses ?? [])
      if ready.isEmpty, others.isEmpty {
        refusals.require(addressCount, here, "must specify `addresses` or `notReadyAddresses`")
      }
      for (name, list) in [("addresses", ready), ("notReadyAddresses", others)] {
        for (place, entry) in list.enumerated() { judge(entry, here.field(name).index(place), &refusals) }
      }
      let ports = subset.ports ?? []
      for (place, entry) in ports.enumerated() {
        judge(entry, isOnly: ports.count == 1, here.field("ports").index(place), &refusals)
      }
    }
  }

  private static func judge(_ entry: EndpointAddress, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("ip")
    refusals.check(entry.ip.orEmpty, .ipAddress, address, place)
    if let name = entry.hostname, !name.isEmpty { refusals.check(name, .dnsLabel, host, path.field("hostname")) }
    if let name = entry.nodeName { refusals.check(name, .dnsSubdomain, host, path.field("nodeName")) }
    refusals.check(entry.ip.orEmpty, .ordinaryAddress, address, place)
  }

  private static func judge(
    _ entry: EndpointsPort, isOnly: Bool, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = entry.name.orEmpty
    if name.isEmpty {
      if !isOnly { refusals.require(portName, path.field("name")) }
    } else {
      refusals.check(name, .dnsLabel, portName, path.field("name"))
    }
    refusals.check(entry.port ?? 0, in: 1...65535, port, path.field("port"))
    ServicePortRules.protocolIsKnown(entry.protocol, path.field("protocol"), &refusals)
    if let name = entry.appProtocol {
      refusals.check(name, .qualifiedName, ServicePortRules.applicationProtocol, path.field("appProtocol"))
    }
  }
}

extension EndpointSlice {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { EndpointRules.judge(self, &$0) }
  }
}

extension Endpoints {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { EndpointRules.judge(self, &$0) }
  }
}
