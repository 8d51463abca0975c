internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of Ingresses.
enum IngressRules {
  static let kinds = [nothing, host, path, pathType, twoClasses, className, tlsHost, tlsSecret]

  fileprivate static func judge(_ ingress: Ingress, _ refusals: inout Refusals) {
    let spec = ingress.spec.contents()
    let place = FieldPath.root.field("spec")
    let rules = spec.rules ?? []
    if rules.isEmpty, spec.defaultBackend == nil {
      refusals.refuse(nothing, place, .list([]), "either `defaultBackend` or `rules` must be specified")
    }
    if let backend = spec.defaultBackend?.value {
      IngressBackendRules.judge(backend, place.field("defaultBackend"), &refusals)
    }
    for (index, rule) in rules.enumerated() { judge(rule, place.field("rules").index(index), &refusals) }
    for (index, tls) in (spec.tls ?? []).enumerated() {
      certificateIsForHosts(tls, place.field("tls").index(index), &refusals)
    }
    if let name = spec.ingressClassName {
      refusals.check(name, .dnsSubdomain, className, place.field("ingressClassName"))
      classIsNamedOnce(name, ingress.metadata?.value.annotations, &refusals)
    }
  }

  private static let nothing = DiagnosticKind.rule(
    "ingress-empty",
    "어디로 보낼지 알려 주는 `rules`도 `defaultBackend`도 없습니다.",
    "There are neither `rules` nor a `defaultBackend` to send requests to.",
    write: ("`rules`에 호스트와 경로를 적으십시오.", "Give hosts and paths in `rules`."))

  private static let host = DiagnosticKind.rule(
    "ingress-host",
    "호스트 '{0}'은(는) DNS 이름이어야 합니다. IP 주소는 쓸 수 없고, `*`는 `*.example.com`처럼 맨 앞에만 씁니다.",
    "The host '{0}' must be a DNS name: no address, and `*` only in front, as in `*.example.com`.",
    write: (
      "`www.example.com`처럼 적거나, 모든 호스트를 받으려면 `host`를 지우십시오.",
      "Write it like `www.example.com`; delete `host` to take any."
    ))

  private static let path = DiagnosticKind.rule(
    "ingress-path",
    "경로 '{0}'은(는) `/`로 시작해야 하고 `//`나 `..`를 담을 수 없습니다.",
    "The path '{0}' must begin with `/` and hold neither `//` nor `..`.",
    write: ("`path: /`나 `path: /api`처럼 적으십시오.", "Write `path: /` or `path: /api`, say."))

  private static let pathType = DiagnosticKind.rule(
    "ingress-path-type",
    "경로를 견주는 방식은 `Prefix`, `Exact`, `ImplementationSpecific`뿐이고 꼭 적어야 합니다. 대소문자도 구별합니다.",
    "A path is compared by `Prefix`, `Exact` or `ImplementationSpecific`; one must be written, and case matters.",
    write: ("`pathType: Prefix`처럼 적으십시오.", "Write `pathType: Prefix`, say."))

  private static let twoClasses = DiagnosticKind.rule(
    "ingress-class-twice",
    "어노테이션과 `ingressClassName`이 서로 다른 클래스를 가리킵니다.", "The annotation and `ingressClassName` name different classes.",
    write: ("`kubernetes.io/ingress.class` 어노테이션을 지우십시오.", "Delete the annotation `kubernetes.io/ingress.class`."))

  private static let className = DiagnosticKind.rule(
    "ingress-class-name",
    "인그레스 클래스 이름 '{0}'은(는) 소문자, 숫자, `-`, `.`만 쓸 수 있습니다.",
    "The ingress class '{0}' may hold lower-case letters, digits, `-` and `.` only.",
    write: ("`nginx`처럼 있는 클래스의 이름을 적으십시오.", "Name a class that exists, such as `nginx`."))

  private static let tlsHost = DiagnosticKind.rule(
    "ingress-tls-host",
    "인증서를 쓸 호스트 '{0}'은(는) DNS 이름이어야 합니다.", "The certificate's host '{0}' must be a DNS name.",
    write: ("`www.example.com`이나 `*.example.com`처럼 적으십시오.", "Write it like `www.example.com` or `*.example.com`."))

  private static let tlsSecret = DiagnosticKind.rule(
    "ingress-tls-secret",
    "인증서를 담은 시크릿의 이름 '{0}'은(는) 소문자, 숫자, `-`, `.`만 쓸 수 있습니다.",
    "The certificate's Secret '{0}' may hold lower-case letters, digits, `-` and `.` only.",
    write: ("`kubernetes.io/tls` 시크릿의 이름을 적으십시오.", "Name a Secret of type `kubernetes.io/tls`."))
}

extension IngressRules {
  private static func judge(_ rule: IngressRule, _ place: FieldPath, _ refusals: inout Refusals) {
    if let name = rule.host, !name.isEmpty { hostIsADomain(name, place.field("host"), &refusals) }
    guard let http = rule.http?.value else { return }
    let paths = http.paths ?? []
    let list = place.field("http", "paths")
    if paths.isEmpty { refusals.require(path, list) }
    for (index, entry) in paths.enumerated() {
      pathIsComparable(entry, list.index(index), &refusals)
      IngressBackendRules.judge(entry.backend.contents(), list.index(index).field("backend"), &refusals)
    }
  }

  /// A host is a domain, perhaps with a star for its first part.
  private static func hostIsADomain(_ name: String, _ place: FieldPath, _ refusals: inout Refusals) {
    if IPAddress(name) != nil { refusals.refuse(host, place, .text(name), "must be a DNS name, not an IP address") }
    let format: ValueFormat = name.utf8.contains(UInt8(ascii: "*")) ? .wildcardDomain : .dnsSubdomain
    refusals.check(name, format, host, place)
  }

  /// How a path is compared is said, and a path that is compared piece by piece is sound.
  private static func pathIsComparable(_ entry: HTTPIngressPath, _ place: FieldPath, _ refusals: inout Refusals) {
    guard let type = entry.pathType else {
      return refusals.require(pathType, place.field("pathType"), "pathType must be specified")
    }
    let text = entry.path.orEmpty
    let here = place.field("path")
    switch type {
    case .exact, .prefix:
      if !text.begins(with: "/") { refusals.refuse(path, here, .text(text), "must be an absolute path") }
      if text.isEmpty { return }
      let sequences = ["//", "/./", "/../", "%2f", "%2F"]
      for sequence in sequences where text.holds(sequence) {
        refusals.refuse(path, here, .text(text), "must not contain '\(sequence)'")
      }
      for ending in ["/..", "/."] where text.utf8.reversed().starts(with: ending.utf8.reversed()) {
        refusals.refuse(path, here, .text(text), "cannot end with '\(ending)'")
      }
    case .implementationSpecific:
      if !text.isEmpty, !text.begins(with: "/") {
        refusals.refuse(path, here, .text(text), "must be an absolute path")
      }
    default:
      refusals.refuse(
        pathType, place.field("pathType"), BadValue(type), unlessOneOf: ["Exact", "ImplementationSpecific", "Prefix"])
    }
  }

  /// A certificate is for domains, and lies in a Secret.
  private static func certificateIsForHosts(_ tls: IngressTLS, _ place: FieldPath, _ refusals: inout Refusals) {
    for (index, name) in (tls.hosts ?? []).enumerated() {
      let format: ValueFormat = name.utf8.contains(UInt8(ascii: "*")) ? .wildcardDomain : .dnsSubdomain
      refusals.check(name, format, tlsHost, place.field("hosts").index(index))
    }
    if let name = tls.secretName, !name.isEmpty {
      refusals.check(name, .dnsSubdomain, tlsSecret, place.field("secretName"))
    }
  }

  /// The annotation that came before the field names the same class.
  private static func classIsNamedOnce(
    _ name: String, _ annotations: StringMap<String>?, _ refusals: inout Refusals
  ) {
    guard let other = annotations?[annotationKey], !other.isExactly(name) else { return }
    refusals.refuse(
      twoClasses, FieldPath.root.field("annotations").field(annotationKey), .text(other),
      "must match `ingressClassName` when both are specified",
      anchor: FieldPath.root.field("metadata", "annotations").key(annotationKey))
  }

  /// The annotation that named the class before there was a field.
  static let annotationKey = "kubernetes.io/ingress.class"
}

extension ValueFormat {
  /// A star and a dot before a domain.
  static let wildcardDomain = ValueFormat { value in
    var faults: [String] = []
    if value.utf8.count > 253 { faults.append(FaultWords.tooManyCharacters(253)) }
    let rest = String(decoding: value.utf8.dropFirst(2), as: UTF8.self)
    if !value.begins(with: "*.") || !rest.isDNSSubdomain { faults.append(wildcardWords) }
    return faults
  }

  private static let wildcardWords = FaultWords.mismatch(
    "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of "
      + "lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character",
    pattern: "\\*\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*", examples: ["*.example.com"])
}

extension Ingress {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { IngressRules.judge(self, &$0) }
  }
}
