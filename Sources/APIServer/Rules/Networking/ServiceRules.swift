internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of Services.
enum ServiceRules {
  static let kinds = [
    typeUnknown, headlessType, externalName, notForExternalName, affinity, affinityTimeout, externalAddress,
    loadBalancerOnly, loadBalancerClass, sourceRange, trafficPolicy, healthPort, distribution,
  ]

  fileprivate static func judge(_ service: Service, _ refusals: inout Refusals) {
    let spec = service.spec.contents()
    let path = FieldPath.root.field("spec")
    typeIsKnown(spec, path, &refusals)
    typeFitsAddresses(spec, path, &refusals)
    ServicePortRules.judge(spec, path, &refusals)
    LabelRules.labelsAreWellFormed(spec.selector, path.field("selector"), &refusals)
    affinityIsKnown(spec, path, &refusals)
    ClusterAddressRules.judge(spec, path, &refusals)
    externalAddressesAreOrdinary(spec.externalIPs, path.field("externalIPs"), &refusals)
    loadBalancerIsOne(spec, path, &refusals)
    sourcesAreRanges(service, path, &refusals)
    trafficIsRouted(spec, path, &refusals)
  }

  private static let typeUnknown = DiagnosticKind.rule(
    "service-type",
    "서비스 타입은 `ClusterIP`, `NodePort`, `LoadBalancer`, `ExternalName`뿐인데 '{0}'입니다. 대소문자도 구별합니다.",
    "A Service's type is `ClusterIP`, `NodePort`, `LoadBalancer` or `ExternalName`, and case matters; this is '{0}'.",
    write: ("넷 가운데 하나를 적으십시오.", "Write one of the four."))

  private static let headlessType = DiagnosticKind.rule(
    "service-headless-type",
    "주소가 없는 헤드리스 서비스(`clusterIP: None`)는 바깥에서 들어올 수 없으므로 타입이 `ClusterIP`여야 합니다.",
    "A headless Service (`clusterIP: None`) has no address to reach from outside, so its type is `ClusterIP`.",
    write: ("`clusterIP: None`이나 `type`을 지우십시오.", "Delete `clusterIP: None`, or `type`."))

  private static let externalName = DiagnosticKind.rule(
    "service-external-name",
    "`ExternalName` 서비스는 가리킬 DNS 이름이 있어야 하는데 '{0}'은(는) 그런 이름이 아닙니다.",
    "An `ExternalName` Service takes a DNS name to point to; '{0}' is none.",
    write: (
      "`externalName: db.example.com`처럼 적으십시오. IP 주소나 URL은 쓸 수 없습니다.",
      "Write `externalName: db.example.com`, say; no address, no URL."
    ))

  static let notForExternalName = DiagnosticKind.rule(
    "service-external-name-address",
    "`ExternalName` 서비스에는 클러스터 안의 주소가 없습니다.", "An `ExternalName` Service has no address in the cluster.",
    write: ("`{1}`을(를) 지우십시오.", "Delete `{1}`."))

  private static let affinity = DiagnosticKind.rule(
    "service-session-affinity",
    "세션 어피니티는 `ClientIP`와 `None`뿐인데 '{0}'입니다.", "Session affinity is `ClientIP` or `None`; this is '{0}'.",
    write: ("둘 가운데 하나를 적으십시오.", "Write one of the two."))

  private static let affinityTimeout = DiagnosticKind.rule(
    "service-affinity-timeout",
    "클라이언트를 붙들어 두는 시간은 1초부터 86,400초(하루)까지인데 {0}초입니다.",
    "A client is kept from 1 to 86,400 seconds (a day); this is {0}.",
    write: ("`timeoutSeconds: 10800`처럼 적으십시오.", "Write `timeoutSeconds: 10800`, say."))

  private static let externalAddress = DiagnosticKind.rule(
    "service-external-ip",
    "'{0}'은(는) 바깥에서 들어올 수 있는 IP 주소가 아닙니다.", "'{0}' is no address to reach from outside.",
    write: ("노드로 들어오는 IP 주소를 적으십시오.", "Write an address that leads to a node."))

  private static let loadBalancerOnly = DiagnosticKind.rule(
    "service-load-balancer-only",
    "`{1}`은(는) 타입이 `LoadBalancer`인 서비스에만 쓸 수 있습니다.", "`{1}` is for Services of type `LoadBalancer` only.",
    write: ("`type: LoadBalancer`로 바꾸거나 지우십시오.", "Use `type: LoadBalancer`, or delete it."))

  private static let loadBalancerClass = DiagnosticKind.rule(
    "service-load-balancer-class",
    "로드 밸런서 클래스 '{0}'은(는) 레이블 키와 같은 모양이어야 합니다.", "The load balancer class '{0}' must look like a label key.",
    write: ("`example.com/internal`처럼 적으십시오.", "Write it like `example.com/internal`."))

  private static let sourceRange = DiagnosticKind.rule(
    "service-source-range",
    "'{0}'은(는) IP 주소의 범위가 아닙니다.", "'{0}' is no range of addresses.",
    write: ("`203.0.113.0/24`처럼 적으십시오.", "Write it like `203.0.113.0/24`."))

  private static let trafficPolicy = DiagnosticKind.rule(
    "service-traffic-policy",
    "트래픽 정책은 `Cluster`와 `Local`뿐이고, `externalTrafficPolicy`는 바깥에서 들어올 수 있는 서비스에만 씁니다.",
    "A traffic policy is `Cluster` or `Local`, and `externalTrafficPolicy` is for Services that are reached from outside.",
    write: ("`Cluster`나 `Local`을 적거나 줄을 지우십시오.", "Write `Cluster` or `Local`, or delete the line."))

  private static let healthPort = DiagnosticKind.rule(
    "service-health-check-port",
    "`healthCheckNodePort`는 `type: LoadBalancer`이고 `externalTrafficPolicy: Local`일 때만 씁니다.",
    "`healthCheckNodePort` goes with `type: LoadBalancer` and `externalTrafficPolicy: Local` only.",
    write: ("이 줄을 지우십시오.", "Delete the line."))

  private static let distribution = DiagnosticKind.rule(
    "service-traffic-distribution",
    "트래픽을 나누는 방식 '{0}'은(는) 없습니다.", "There is no traffic distribution '{0}'.",
    write: ("`PreferSameZone`이나 `PreferSameNode`를 적으십시오.", "Write `PreferSameZone` or `PreferSameNode`."))
}

extension ServiceRules {
  /// A type is one of four.
  private static func typeIsKnown(_ spec: ServiceSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let known = ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"]
    let type = spec.type?.rawValue ?? ""
    if !known.contains(where: { $0.isExactly(type) }) {
      refusals.refuse(typeUnknown, path.field("type"), .text(type), unlessOneOf: known)
    }
  }

  /// What a Service is reached by fits from where it is reached.
  private static func typeFitsAddresses(_ spec: ServiceSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    switch spec.type {
    case .loadBalancer?, .nodePort?:
      if spec.isHeadless {
        refusals.refuse(
          headlessType, path.field("clusterIPs").index(0), .text("None"),
          "may not be set to 'None' for \(spec.type?.rawValue ?? "") services", anchor: path.field("clusterIP"))
      }
    case .externalName?:
      let detail = "may not be set for ExternalName services"
      if !spec.clusterAddresses.isEmpty {
        refusals.forbid(notForExternalName, path.field("clusterIPs"), detail, anchor: path.field("clusterIP"))
      }
      if !spec.ipFamilies.isAbsentOrEmpty { refusals.forbid(notForExternalName, path.field("ipFamilies"), detail) }
      if spec.ipFamilyPolicy != nil { refusals.forbid(notForExternalName, path.field("ipFamilyPolicy"), detail) }
      nameIsADomain(spec.externalName.orEmpty, path.field("externalName"), &refusals)
    default: break
    }
  }

  /// The name may end in a dot.
  private static func nameIsADomain(_ name: String, _ path: FieldPath, _ refusals: inout Refusals) {
    let domain = name.utf8.last == UInt8(ascii: ".") ? String(name.dropLast()) : name
    if domain.isEmpty { return refusals.require(externalName, path) }
    refusals.check(domain, .dnsSubdomain, externalName, path)
  }

  /// Clients are kept for some time, or not at all.
  private static func affinityIsKnown(_ spec: ServiceSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let known = ["ClientIP", "None"]
    let text = spec.sessionAffinity?.rawValue ?? ""
    if !known.contains(where: { $0.isExactly(text) }) {
      return refusals.refuse(affinity, path.field("sessionAffinity"), .text(text), unlessOneOf: known)
    }
    guard let seconds = spec.sessionAffinityConfig?.value.clientIP?.value.timeoutSeconds,
      !(1...86_400).contains(seconds)
    else {
      return
    }
    refusals.refuse(
      affinityTimeout, path.field("sessionAffinityConfig", "clientIP", "timeoutSeconds"), .number(Int64(seconds)),
      "must be greater than 0 and less than 86400")
  }

  /// Addresses outside lead to the cluster.
  private static func externalAddressesAreOrdinary(
    _ addresses: [String]?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    for (index, address) in (addresses ?? []).enumerated() {
      let before = refusals.count
      refusals.check(address, .ipAddress, externalAddress, path.index(index))
      if refusals.count == before { refusals.check(address, .ordinaryAddress, externalAddress, path.index(index)) }
    }
  }

  /// What is for load balancers is on a load balancer.
  private static func loadBalancerIsOne(_ spec: ServiceSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let isLoadBalancer = spec.type == .loadBalancer
    let detail = "may only be used when `type` is 'LoadBalancer'"
    if !isLoadBalancer, spec.allocateLoadBalancerNodePorts != nil {
      refusals.forbid(loadBalancerOnly, path.field("allocateLoadBalancerNodePorts"), detail)
    }
    guard let name = spec.loadBalancerClass else { return }
    let place = path.field("loadBalancerClass")
    if !isLoadBalancer { return refusals.forbid(loadBalancerOnly, place, detail) }
    refusals.check(name, .qualifiedName, loadBalancerClass, place)
  }

  private static let sourceRangesKey = "service.beta.kubernetes.io/load-balancer-source-ranges"

  /// Those who may come in are named by ranges, in the field or in an annotation; blanks around them are allowed.
  private static func sourcesAreRanges(_ service: Service, _ path: FieldPath, _ refusals: inout Refusals) {
    let spec = service.spec.contents()
    let detail = "may only be used when `type` is 'LoadBalancer'"
    let ranges = spec.loadBalancerSourceRanges ?? []
    let written = path.field("loadBalancerSourceRanges")
    if !ranges.isEmpty {
      let place = path.field("LoadBalancerSourceRanges")
      if spec.type != .loadBalancer { refusals.forbid(loadBalancerOnly, place, detail, anchor: written) }
      for (index, range) in ranges.enumerated() {
        refusals.check(range.trimmed, .cidrBlock, sourceRange, place.index(index), anchor: written.index(index))
      }
      return
    }
    guard let text = service.metadata?.value.annotations?[sourceRangesKey] else { return }
    let place = FieldPath.root.field("metadata", "annotations").key(sourceRangesKey)
    if spec.type != .loadBalancer { refusals.forbid(loadBalancerOnly, place, detail) }
    if text.trimmed.isEmpty { return }
    for range in text.trimmed.split(separator: ",", omittingEmptySubsequences: false) {
      refusals.check(String(range).trimmed, .cidrBlock, sourceRange, place)
    }
  }

  /// Traffic goes to this node or to any, from outside only where it comes in.
  private static func trafficIsRouted(_ spec: ServiceSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let known = ["Cluster", "Local"]
    let external = spec.externalTrafficPolicy?.rawValue ?? ""
    let place = path.field("externalTrafficPolicy")
    if !external.isEmpty, !known.contains(where: { $0.isExactly(external) }) {
      refusals.refuse(trafficPolicy, place, .text(external), unlessOneOf: known)
    }
    if !spec.isReachedFromOutside, !external.isEmpty {
      refusals.refuse(
        trafficPolicy, place, .text(external), "may only be set for externally-accessible services")
    }
    let needsCheck = spec.type == .loadBalancer && spec.externalTrafficPolicy == .local
    if let port = spec.healthCheckNodePort, port != 0, !needsCheck {
      refusals.refuse(
        healthPort, path.field("healthCheckNodePort"), .number(Int64(port)),
        "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'")
    }
    if let inner = spec.internalTrafficPolicy?.rawValue, !known.contains(where: { $0.isExactly(inner) }) {
      refusals.refuse(trafficPolicy, path.field("internalTrafficPolicy"), .text(inner), unlessOneOf: known)
    }
    let ways = ["PreferClose", "PreferSameZone", "PreferSameNode"]
    if let way = spec.trafficDistribution, !ways.contains(where: { $0.isExactly(way) }) {
      refusals.refuse(distribution, path.field("trafficDistribution"), .text(way), unlessOneOf: ways)
    }
  }
}

extension String {
  /// The text without blanks at either end.
  var trimmed: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let start = utf8.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }
    return end.flatMap { String(start[...$0]) } ?? ""
  }
}

extension ServiceSpec {
  /// The addresses in the cluster, by either of the two fields.
  var clusterAddresses: [String] {
    if let several = clusterIPs, !several.isEmpty { return several }
    return clusterIP.orEmpty.isEmpty ? [] : [clusterIP.orEmpty]
  }

  /// Whether the Service has no address of its own.
  var isHeadless: Bool { clusterAddresses.count == 1 && clusterAddresses[0].isExactly("None") }
}

extension Service {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, named: .dnsLabel) { ServiceRules.judge(self, &$0) }
  }
}
