internal import Diagnostics
internal import KubernetesModel

/// What the server asks of Nodes.
enum NodeRules {
  static let kinds = [taintKey, taintValue, taintEffect, taintRepeated, addresses]

  private static let taintKey = DiagnosticKind.rule(
    "node-taint-key",
    "테인트의 키 '{0}'은(는) 레이블 키처럼 적어야 합니다.", "The key '{0}' of a taint must look like that of a label.",
    write: (
      "`node-role.kubernetes.io/control-plane`처럼 적으십시오.", "Write it like `node-role.kubernetes.io/control-plane`."
    ))

  private static let taintValue = DiagnosticKind.rule(
    "node-taint-value",
    "테인트의 값 '{0}'은(는) 레이블 값처럼 적어야 합니다.", "The value '{0}' of a taint must look like that of a label.",
    write: ("글자, 숫자, `-`, `_`, `.`만 63자까지 쓰십시오.", "Use letters, digits, `-`, `_` and `.`, at most 63 of them."))

  private static let taintEffect = DiagnosticKind.rule(
    "node-taint-effect",
    "테인트의 효과는 `NoSchedule`, `PreferNoSchedule`, `NoExecute` 가운데 하나여야 합니다.",
    "The effect of a taint is `NoSchedule`, `PreferNoSchedule` or `NoExecute`.",
    write: ("셋 가운데 하나를 적으십시오.", "Write one of the three."))

  private static let taintRepeated = DiagnosticKind.rule(
    "node-taint-repeated",
    "키와 효과가 같은 테인트가 또 있습니다.", "There is a taint of the same key and effect already.",
    write: ("하나만 남기십시오.", "Keep one of them."))

  private static let addresses = DiagnosticKind.rule(
    "node-pod-cidrs",
    "`podCIDRs`는 IPv4와 IPv6 대역을 하나씩까지만 담습니다.", "`podCIDRs` holds at most one range of IPv4 and one of IPv6.",
    write: ("대역마다 하나만 남기십시오.", "Keep one of each."))
}

extension NodeRules {
  fileprivate static func judge(_ spec: NodeSpec, _ refusals: inout Refusals) {
    let path = FieldPath.root.field("spec", "taints")
    var seen: Set<String> = []
    for (index, taint) in (spec.taints ?? []).enumerated() {
      // The server places taints under `metadata`.
      judge(taint, FieldPath.root.field("metadata", "taints").index(index), path.index(index), &seen, &refusals)
    }
    podAddressesDiffer(spec.podCIDRs ?? [], FieldPath.root.field("spec", "podCIDRs"), &refusals)
  }

  private static func judge(
    _ taint: Taint, _ path: FieldPath, _ written: FieldPath, _ seen: inout Set<String>, _ refusals: inout Refusals
  ) {
    refusals.check(
      taint.key.orEmpty, .qualifiedName, taintKey, path.field("key"), anchor: written.field("key"))
    let faults = ValueFormat.labelValue.faults(taint.value.orEmpty)
    if !faults.isEmpty {
      refusals.refuse(
        taintValue, path.field("value"), BadValue(taint.value), faults.joined(separator: ";"),
        anchor: written.field("value"))
    }
    effectIsKnown(taint.effect, path.field("effect"), written.field("effect"), &refusals)
    if !seen.insert("\(taint.effect?.rawValue ?? "")\u{0}\(taint.key.orEmpty)").inserted {
      refusals.refuseTwice(
        taintRepeated, path, .object, "taints must be unique by key and effect pair", anchor: written)
    }
  }

  private static func effectIsKnown(
    _ effect: TaintEffect?, _ path: FieldPath, _ written: FieldPath, _ refusals: inout Refusals
  ) {
    guard let effect, !effect.rawValue.isEmpty else { return refusals.require(taintEffect, path, anchor: written) }
    if [.noSchedule, .preferNoSchedule, .noExecute].contains(effect) { return }
    refusals.refuse(
      taintEffect, path, BadValue(effect), unlessOneOf: ["NoSchedule", "PreferNoSchedule", "NoExecute"],
      anchor: written)
  }

  private static func podAddressesDiffer(_ ranges: [String], _ path: FieldPath, _ refusals: inout Refusals) {
    for (index, range) in ranges.enumerated() { refusals.check(range, .cidrBlock, addresses, path.index(index)) }
    let blocks = ranges.compactMap { CIDRBlock($0) }
    guard ranges.count > 1, blocks.count == ranges.count else { return }
    if ranges.count > 2 || Set(blocks.map({ $0.isIPv4 })).count < 2 {
      refusals.refuse(addresses, path, .list(ranges), "may specify no more than one CIDR for each IP family")
    }
  }
}

extension Node {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, isNamespaced: false) { refusals in
      NodeRules.judge(spec?.value ?? NodeSpec(), &refusals)
    }
  }
}
