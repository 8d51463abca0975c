internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of a Service's addresses in the cluster.
enum ClusterAddressRules {
  static let kinds = [address, addressesDiffer, family, familyPolicy]

  private static let address = DiagnosticKind.rule(
    "service-cluster-ip",
    "서비스의 주소 '{0}'은(는) IP 주소도 `None`도 아닙니다.", "The Service's address '{0}' is no IP address, nor `None`.",
    write: ("`clusterIP` 줄을 지우면 서버가 주소를 정해 줍니다.", "Delete `clusterIP`; the server will choose one."))

  private static let addressesDiffer = DiagnosticKind.rule(
    "service-cluster-ips",
    "`clusterIPs`는 둘까지이고, 첫째는 `clusterIP`와 같아야 하며, `None`은 혼자여야 합니다.",
    "`clusterIPs` holds two at the most, the first being `clusterIP`, and `None` stands alone.",
    write: ("`clusterIPs`를 지우십시오.", "Delete `clusterIPs`."))

  private static let family = DiagnosticKind.rule(
    "service-ip-family",
    "IP 종류는 `IPv4`와 `IPv6`뿐이고 한 번씩만 적는데 '{0}'입니다.", "A family is `IPv4` or `IPv6`, each once; this is '{0}'.",
    write: ("`ipFamilies: [IPv4]`처럼 적으십시오.", "Write `ipFamilies: [IPv4]`, say."))

  private static let familyPolicy = DiagnosticKind.rule(
    "service-ip-family-policy",
    "'{0}'(이)라는 IP 종류 정책은 없습니다.", "There is no policy '{0}' for families.",
    write: (
      "`SingleStack`, `PreferDualStack`, `RequireDualStack` 가운데 하나를 적으십시오.",
      "Write `SingleStack`, `PreferDualStack` or `RequireDualStack`."
    ))
}

extension ClusterAddressRules {
  /// Judges addresses and families; an `ExternalName` Service has none.
  static func judge(_ spec: ServiceSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    if spec.type == .externalName { return }
    addressesAgree(spec, path.field("clusterIPs"), &refusals)
    familiesAreKnown(spec, path, &refusals)
    addressesAreAddresses(spec, path, &refusals)
  }

  /// The one field is the first of the other.
  private static func addressesAgree(_ spec: ServiceSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let first = spec.clusterIPs?.first else { return }
    let single = spec.clusterIP.orEmpty
    if single.isEmpty {
      refusals.refuse(
        addressesDiffer, path, .list(spec.clusterIPs ?? []), "must be empty when `clusterIP` is not specified")
    } else if !single.isExactly(first) {
      refusals.refuse(addressesDiffer, path, .list(spec.clusterIPs ?? []), "first value must match `clusterIP`")
    }
  }

  /// Families are the two that there are.
  private static func familiesAreKnown(_ spec: ServiceSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    var seen: Set<IPFamily> = []
    for (index, name) in (spec.ipFamilies ?? []).enumerated() {
      let here = path.field("ipFamilies").index(index)
      if name != .v4, name != .v6 {
        refusals.refuseInStorage(family, here, BadValue(name), unlessOneOf: ["IPv4", "IPv6"])
      }
      if !seen.insert(name).inserted { refusals.refuseTwice(family, here, BadValue(name)) }
    }
    let known = ["PreferDualStack", "RequireDualStack", "SingleStack"]
    if let policy = spec.ipFamilyPolicy, !known.contains(where: { $0.isExactly(policy.rawValue) }) {
      refusals.refuseInStorage(familyPolicy, path.field("ipFamilyPolicy"), BadValue(policy), unlessOneOf: known)
    }
  }

  /// Each is an address, or the first and only one is `None`.
  private static func addressesAreAddresses(_ spec: ServiceSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let addresses = spec.clusterAddresses
    let place = path.field("clusterIPs")
    let before = refusals.count
    for (index, text) in addresses.enumerated() {
      if index == 0, text.isExactly("None") {
        if addresses.count > 1 {
          refusals.refuse(addressesDiffer, place, .list(addresses), "'None' must be the first and only value")
        }
        continue
      }
      let anchor = spec.clusterIPs.isAbsentOrEmpty ? path.field("clusterIP") : nil
      refusals.check(text, .ipAddress, address, place.index(index), anchor: anchor)
    }
    if addresses.count > 2 { refusals.refuse(addressesDiffer, place, .list(addresses), "may only hold up to 2 values") }
    guard refusals.count == before, addresses.count == 2, !spec.isHeadless else { return }
    if Set(addresses.compactMap { IPAddress($0)?.isIPv4 }).count == 1 {
      let detail = "may specify no more than one IP for each IP family"
      refusals.refuse(addressesDiffer, place, .list(addresses), detail)
    }
  }
}
