internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of a Pod's names and of how it finds others.
enum NetworkRules {
  static let kinds = [
    dnsPolicy, dnsConfigRequired, nameservers, nameserver, searches, search, dnsOption, hostname, hostnameOverride,
    hostnameConflict, aliasAddress, aliasName,
  ]

  private static let dnsPolicy = DiagnosticKind.rule(
    "pod-dns-policy",
    "DNS 정책 '{0}'은(는) 없습니다. 대소문자도 구별합니다.", "There is no DNS policy '{0}'; case matters.",
    write: (
      "`ClusterFirst`, `ClusterFirstWithHostNet`, `Default`, `None` 가운데 하나를 적으십시오.",
      "Write `ClusterFirst`, `ClusterFirstWithHostNet`, `Default` or `None`."
    ))

  private static let dnsConfigRequired = DiagnosticKind.rule(
    "pod-dns-config-required",
    "`dnsPolicy: None`이면 클러스터의 DNS를 쓰지 않으므로 네임서버를 직접 적어야 합니다.",
    "With `dnsPolicy: None` the cluster's DNS is not used, so name servers must be given.",
    write: ("`dnsConfig.nameservers`에 주소를 적으십시오.", "Give addresses in `dnsConfig.nameservers`."))

  private static let nameservers = DiagnosticKind.rule(
    "pod-dns-nameservers",
    "리눅스는 네임서버를 3개까지만 읽습니다.", "Linux reads three name servers at most.",
    write: ("3개 이하로 줄이십시오.", "Keep three of them."))

  private static let nameserver = DiagnosticKind.rule(
    "pod-dns-nameserver",
    "네임서버는 IP 주소여야 하는데 '{0}'입니다. 이름은 아직 풀 수 없습니다.",
    "A name server is an IP address; this is '{0}', and names cannot be resolved yet.",
    write: ("`10.96.0.10`처럼 앞자리 0 없이 적으십시오.", "Write it like `10.96.0.10`, without leading zeros."))

  private static let searches = DiagnosticKind.rule(
    "pod-dns-searches",
    "검색 도메인은 32개, 빈칸까지 합쳐 2,048자를 넘을 수 없습니다.",
    "There are 32 search domains at most, of 2,048 characters together.",
    write: ("꼭 필요한 도메인만 남기십시오.", "Keep those that are needed."))

  private static let search = DiagnosticKind.rule(
    "pod-dns-search",
    "검색 도메인 '{0}'은(는) 소문자로 된 도메인 이름이어야 합니다.", "The search domain '{0}' must be a domain in lower case.",
    write: ("`svc.cluster.local`처럼 적으십시오.", "Write it like `svc.cluster.local`."))

  private static let dnsOption = DiagnosticKind.rule(
    "pod-dns-option-name",
    "DNS 옵션에 이름이 없습니다.", "A DNS option has no name.",
    write: ("`name: ndots`처럼 적으십시오.", "Write `name: ndots`, say."))

  private static let hostname = DiagnosticKind.rule(
    "pod-hostname",
    "`{1}`인 '{0}'은(는) DNS 레이블이어야 합니다. 점은 쓸 수 없습니다.", "`{1}`, here '{0}', must be a DNS label, without dots.",
    write: ("`web-0`처럼 적으십시오.", "Write it like `web-0`."))

  private static let hostnameOverride = DiagnosticKind.rule(
    "pod-hostname-override",
    "호스트 이름을 통째로 바꾸는 `hostnameOverride`는 64바이트 이하의 도메인 이름이어야 합니다.",
    "`hostnameOverride`, which replaces the whole host name, is a domain name of at most 64 bytes.",
    write: ("`db.example.com`처럼 적으십시오.", "Write it like `db.example.com`."))

  private static let hostnameConflict = DiagnosticKind.rule(
    "pod-hostname-override-conflict",
    "`hostnameOverride`는 `hostNetwork`나 `setHostnameAsFQDN`과 함께 쓸 수 없습니다.",
    "`hostnameOverride` goes with neither `hostNetwork` nor `setHostnameAsFQDN`.",
    write: ("둘 가운데 하나를 지우십시오.", "Delete one of the two."))

  private static let aliasAddress = DiagnosticKind.rule(
    "pod-host-alias-address",
    "호스트 별칭의 `ip`는 IP 주소여야 하는데 '{0}'입니다.", "The `ip` of a host alias is an IP address; this is '{0}'.",
    write: ("`127.0.0.1`처럼 앞자리 0 없이 적으십시오.", "Write it like `127.0.0.1`, without leading zeros."))

  private static let aliasName = DiagnosticKind.rule(
    "pod-host-alias-name",
    "호스트 이름 '{0}'은(는) 소문자, 숫자, `-`, `.`만 쓸 수 있습니다.",
    "The host name '{0}' may hold lower-case letters, digits, `-` and `.` only.",
    write: ("`db.example.com`처럼 적으십시오.", "Write it like `db.example.com`."))
}

extension NetworkRules {
  /// Names are resolved in a way that exists.
  static func dnsPolicyIsKnown(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let policy = spec.dnsPolicy
    if policy == .clusterFirst || policy == .clusterFirstWithHostNet || policy == .standard || policy == DNSPolicy.none
    {
      return
    }
    let place = path.field("dnsPolicy")
    if policy?.rawValue.isEmpty ?? true { return refusals.require(dnsPolicy, place) }
    let known = ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"]
    refusals.refuse(dnsPolicy, place, BadValue(policy), unlessOneOf: known)
  }

  /// Judges the Pod's own DNS settings.
  static func judgeDNS(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("dnsConfig")
    let config = spec.dnsConfig?.value
    if spec.dnsPolicy == DNSPolicy.none {
      guard let config else {
        return refusals.require(dnsConfigRequired, place, "must provide `dnsConfig` when `dnsPolicy` is None")
      }
      if config.nameservers.isAbsentOrEmpty {
        let detail = "must provide at least one DNS nameserver when `dnsPolicy` is None"
        return refusals.require(dnsConfigRequired, place.field("nameservers"), detail)
      }
    }
    guard let config else { return }
    nameserversAreFewAddresses(config.nameservers ?? [], place.field("nameservers"), &refusals)
    searchesAreFewDomains(config.searches ?? [], place.field("searches"), &refusals)
    for (index, option) in (config.options ?? []).enumerated() where option.name.orEmpty.isEmpty {
      refusals.require(dnsOption, place.field("options").index(index), "must not be empty")
    }
  }

  /// Name servers are as many as Linux reads, and addresses.
  private static func nameserversAreFewAddresses(
    _ list: [String], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if list.count > 3 { refusals.refuse(nameservers, path, .list(list), "must not have more than 3 nameservers") }
    for (index, address) in list.enumerated() {
      refusals.check(address, .ipAddress, nameserver, path.index(index))
    }
  }

  /// Search domains are as many as Linux reads, and domains; a lone dot is one.
  private static func searchesAreFewDomains(_ list: [String], _ path: FieldPath, _ refusals: inout Refusals) {
    if list.count > 32 { refusals.refuse(searches, path, .list(list), "must not have more than 32 search paths") }
    if list.reduce(list.count - 1, { $0 + $1.utf8.count }) > 2048 {
      let detail = "must not have more than 2048 characters (including spaces) in the search list"
      refusals.refuse(searches, path, .list(list), detail)
    }
    for (index, domain) in list.enumerated() where !domain.isExactly(".") {
      let relative =
        domain.utf8.last == UInt8(ascii: ".") ? String(decoding: domain.utf8.dropLast(), as: UTF8.self) : domain
      refusals.check(relative, .searchDomain, search, path.index(index))
    }
  }

  /// The parts of the Pod's own name are labels.
  static func hostnameIsALabel(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    if let name = spec.hostname, !name.isEmpty { refusals.check(name, .dnsLabel, hostname, path.field("hostname")) }
    if let name = spec.subdomain, !name.isEmpty { refusals.check(name, .dnsLabel, hostname, path.field("subdomain")) }
  }

  /// A host name of its own is a short domain, where nothing else sets it.
  static func overriddenHostnameIsADomain(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let name = spec.hostnameOverride else { return }
    let place = path.field("hostnameOverride")
    refusals.check(name, .dnsSubdomain, hostnameOverride, place)
    if name.utf8.count > 64 { refusals.refuseLength(hostnameOverride, place, over: 64) }
    if spec.setHostnameAsFQDN == true {
      refusals.forbid(hostnameConflict, place, "may not be specified when setHostnameAsFQDN is true")
    }
    if spec.hostNetwork == true {
      refusals.forbid(hostnameConflict, place, "may not be specified when hostNetwork is true")
    }
  }

  /// Lines for `/etc/hosts` are addresses with names.
  static func aliasesAreAddressesWithNames(
    _ aliases: [HostAlias]?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    for (index, alias) in (aliases ?? []).enumerated() {
      let here = path.field("hostAliases").index(index)
      refusals.check(alias.ip.orEmpty, .ipAddress, aliasAddress, here.field("ip"))
      for (nameIndex, name) in (alias.hostnames ?? []).enumerated() {
        refusals.check(name, .dnsSubdomain, aliasName, here.field("hostnames").index(nameIndex))
      }
    }
  }
}
