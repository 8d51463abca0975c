internal import Diagnostics
internal import KubernetesModel

/// What the server asks of NetworkPolicies.
enum NetworkPolicyRules {
  static let kinds = [peer, block, exception, port, endPort, policyTypes]

  fileprivate static func judge(_ spec: NetworkPolicySpec, _ refusals: inout Refusals) {
    let path = FieldPath.root.field("spec")
    SelectorRules.judge(spec.podSelector.contents(), path.field("podSelector"), &refusals)
    for (index, rule) in (spec.ingress ?? []).enumerated() {
      let here = path.field("ingress").index(index)
      judge(rule.ports, rule.from, here, here.field("from"), &refusals)
    }
    for (index, rule) in (spec.egress ?? []).enumerated() {
      let here = path.field("egress").index(index)
      judge(rule.ports, rule.to, here, here.field("to"), &refusals)
    }
    directionsAreTwo(spec.policyTypes ?? [], path.field("policyTypes"), &refusals)
  }

  private static let peer = DiagnosticKind.rule(
    "network-policy-peer",
    "상대는 `podSelector`와 `namespaceSelector`로 고르거나 `ipBlock`으로 정하는데, 둘을 섞거나 모두 비울 수 없습니다.",
    "A peer is chosen by `podSelector` and `namespaceSelector`, or given by `ipBlock`; not by both, nor by nothing.",
    write: (
      "`- ipBlock`과 `- podSelector`를 따로 항목으로 나누십시오.", "Make entries of their own of `- ipBlock` and `- podSelector`."
    ))

  private static let block = DiagnosticKind.rule(
    "network-policy-cidr",
    "'{0}'은(는) IP 주소의 범위가 아닙니다.", "'{0}' is no range of addresses.",
    write: (
      "`10.0.0.0/24`처럼 길이를 붙이고 나머지 비트를 0으로 적으십시오.",
      "Write it like `10.0.0.0/24`, with its length and the other bits zero."
    ))

  private static let exception = DiagnosticKind.rule(
    "network-policy-except",
    "`except`의 '{0}'은(는) `cidr` 안에 있는 더 작은 범위여야 합니다.", "'{0}' in `except` must be a smaller range within `cidr`.",
    write: ("`cidr` 안의 범위를 적으십시오.", "Write a range within `cidr`."))

  private static let port = DiagnosticKind.rule(
    "network-policy-port",
    "포트 '{0}'은(는) 1부터 65535까지의 수나 파드 포트의 이름이어야 합니다.",
    "The port '{0}' is a number from 1 to 65535 or the name of a Pod's port.",
    write: ("`port: 80`이나 `port: http`처럼 적으십시오.", "Write `port: 80` or `port: http`, say."))

  private static let endPort = DiagnosticKind.rule(
    "network-policy-end-port",
    "`endPort`는 번호로 적은 `port`와 함께, 그보다 작지 않게 적습니다.",
    "`endPort` goes with a `port` that is a number, and is not below it.",
    write: ("`port: 32000`, `endPort: 32768`처럼 적으십시오.", "Write `port: 32000` and `endPort: 32768`, say."))

  private static let policyTypes = DiagnosticKind.rule(
    "network-policy-types",
    "방향은 `Ingress`와 `Egress` 둘뿐입니다.", "The directions are `Ingress` and `Egress`, no more.",
    write: ("`policyTypes: [Ingress, Egress]`처럼 적으십시오.", "Write `policyTypes: [Ingress, Egress]`, say."))
}

extension NetworkPolicyRules {
  private static func judge(
    _ ports: [NetworkPolicyPort]?, _ peers: [NetworkPolicyPeer]?, _ path: FieldPath, _ peerPath: FieldPath,
    _ refusals: inout Refusals
  ) {
    for (index, entry) in (ports ?? []).enumerated() {
      portIsOne(entry, path.field("ports").index(index), &refusals)
    }
    for (index, entry) in (peers ?? []).enumerated() { peerIsChosen(entry, peerPath.index(index), &refusals) }
  }

  /// A port has a protocol, and a number, a name or a range.
  private static func portIsOne(_ entry: NetworkPolicyPort, _ path: FieldPath, _ refusals: inout Refusals) {
    if let name = entry.protocol {
      ServicePortRules.protocolIsKnown(name, among: ["TCP", "UDP", "SCTP"], path.field("protocol"), &refusals)
    }
    let place = path.field("endPort")
    switch entry.port {
    case .int(let number)?:
      refusals.check(number, in: 1...65535, port, path.field("port"))
      guard let last = entry.endPort else { return }
      if last < number {
        refusals.refuse(endPort, place, .number(Int64(last)), "must be greater than or equal to `port`")
      }
      refusals.check(last, in: 1...65535, endPort, place)
    case .string(let name)?:
      if let last = entry.endPort {
        refusals.refuse(endPort, place, .number(Int64(last)), "may not be specified when `port` is non-numeric")
      }
      refusals.check(name, .portName, port, path.field("port"))
    case nil:
      if let last = entry.endPort {
        refusals.refuse(endPort, place, .number(Int64(last)), "may not be specified when `port` is not specified")
      }
    }
  }

  /// A peer is chosen by labels or by address.
  private static func peerIsChosen(_ entry: NetworkPolicyPeer, _ path: FieldPath, _ refusals: inout Refusals) {
    if let selector = entry.podSelector?.value { SelectorRules.judge(selector, path.field("podSelector"), &refusals) }
    if let selector = entry.namespaceSelector?.value {
      SelectorRules.judge(selector, path.field("namespaceSelector"), &refusals)
    }
    let hasSelector = entry.podSelector != nil || entry.namespaceSelector != nil
    if let range = entry.ipBlock?.value { rangeIsSound(range, path.field("ipBlock"), &refusals) }
    if hasSelector, entry.ipBlock != nil {
      refusals.forbid(peer, path, "may not specify both ipBlock and another peer")
    } else if !hasSelector, entry.ipBlock == nil {
      refusals.require(peer, path, "must specify a peer")
    }
  }

  /// A range of addresses, and smaller ones within it.
  private static func rangeIsSound(_ range: IPBlock, _ path: FieldPath, _ refusals: inout Refusals) {
    let text = range.cidr.orEmpty
    if text.isEmpty { return refusals.require(block, path.field("cidr")) }
    refusals.check(text, .cidrBlock, block, path.field("cidr"))
    guard let whole = CIDRBlock(text) else { return }
    for (index, part) in (range.except ?? []).enumerated() {
      let here = path.field("except").index(index)
      refusals.check(part, .cidrBlock, exception, here)
      if let smaller = CIDRBlock(part), !whole.strictlyContains(smaller) {
        refusals.refuse(exception, here, .text(part), "must be a strict subset of `cidr`")
      }
    }
  }

  /// There are two directions.
  private static func directionsAreTwo(_ types: [PolicyType], _ path: FieldPath, _ refusals: inout Refusals) {
    if types.count > 2 {
      let detail = "may not specify more than two policyTypes"
      return refusals.refuse(policyTypes, path, .list(types.map { $0.rawValue }), detail)
    }
    for (index, type) in types.enumerated() where type != .ingress && type != .egress {
      refusals.refuse(policyTypes, path.index(index), BadValue(type), unlessOneOf: ["Egress", "Ingress"])
    }
  }
}

extension NetworkPolicy {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { NetworkPolicyRules.judge(spec.contents(), &$0) }
  }
}
