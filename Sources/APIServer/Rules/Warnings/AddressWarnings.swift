internal import Diagnostics
internal import KubernetesModel
internal import Text

/// Warnings about addresses.
enum AddressWarnings {
  static let kinds = [notCanonical, sameAddress]

  private static let notCanonical = DiagnosticKind.warning(
    "warn-ip-canonical",
    "IPv6 주소 '{0}'은(는) 더 짧은 표준 모양으로 적을 수 있습니다.", "The IPv6 address '{0}' has a shorter, canonical form.",
    write: ("서버가 알려 준 모양으로 적으십시오.", "Write it as the server does."))

  private static let sameAddress = DiagnosticKind.warning(
    "warn-host-alias-duplicate",
    "호스트 별칭의 주소 '{0}'이(가) 두 번 나와 `kubectl apply`가 하나를 지울 수 있습니다.",
    "The address '{0}' stands twice among the host aliases; `kubectl apply` may drop one.",
    write: ("한 항목의 `hostnames`에 모으십시오.", "Gather the names in one entry."))
}

extension AddressWarnings {
  /// Warns about the Pod's name servers and host aliases.
  static func warn(_ spec: PodSpec, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    for (index, address) in (spec.dnsConfig?.value.nameservers ?? []).enumerated() {
      warnOfForm(address, path.field("dnsConfig", "nameservers").index(index), &warnings)
    }
    guard let aliases = spec.hostAliases, !aliases.isEmpty else { return }
    let place = path.field("hostAliases")
    var addresses = ExactNames()
    for (index, alias) in aliases.enumerated() {
      let address = alias.ip.orEmpty
      if !addresses.insert(address) {
        let words = "duplicate ip \(address.goQuoted)"
        warnings.warn(sameAddress, place.index(index).field("ip"), words, value: address)
      }
      warnOfForm(address, place.index(index).field("ip"), &warnings)
    }
  }

  private static func warnOfForm(
    _ text: String, _ path: @autoclosure () -> FieldPath, _ warnings: inout ServerWarnings
  ) {
    guard let address = IPAddress(text), !address.isIPv4, !text.isExactly(address.canonical) else { return }
    let words =
      "IPv6 address \(text.goQuoted) should be in RFC 5952 canonical format (\(address.canonical.goQuoted))"
    warnings.warn(notCanonical, path(), words, value: text)
  }
}
