internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server warns of in Services, Ingresses, endpoints and certificates.
enum NetworkWarnings {
  static let kinds = [oldAnnotation, ignored, nodePort, externalAddresses, preferClose, domainEndpoints, certificate]

  private static let oldAnnotation = DiagnosticKind.warning(
    "warn-network-annotation",
    "어노테이션 `{0}`은(는) 오래된 것입니다.", "The annotation `{0}` is out of date.",
    write: ("서버가 알려 준 것으로 바꾸십시오.", "Use what the server names."))

  private static let ignored = DiagnosticKind.warning(
    "warn-service-ignored",
    "이 서비스에서는 `{0}`이(가) 아무 일도 하지 않습니다.", "`{0}` does nothing on this Service.",
    write: ("줄을 지우십시오.", "Delete the line."))

  private static let nodePort = DiagnosticKind.warning(
    "warn-service-node-port",
    "`nodePort`로는 클러스터가 정한 범위의 포트만 쓸 수 있습니다. 따로 정하지 않은 클러스터에서는 30000~32767이라 {0}은(는) 거부됩니다.",
    "A `nodePort` must lie in the cluster's range; where nothing else was set that is 30000 to 32767, and {0} is refused.",
    write: (
      "30000~32767에서 고르거나, 줄을 지워 비어 있는 포트를 받으십시오.", "Choose one of 30000 to 32767, or delete the line and be given one."
    ))

  private static let externalAddresses = DiagnosticKind.warning(
    "warn-service-external-ips",
    "`externalIPs`는 더 쓰지 않는 필드라, 동작하지 않는 클러스터도 있습니다.", "`externalIPs` is out of date, and some clusters do without.",
    write: ("`type: LoadBalancer`를 쓰십시오.", "Use `type: LoadBalancer`."))

  private static let preferClose = DiagnosticKind.warning(
    "warn-service-prefer-close",
    "`PreferClose`는 이름이 바뀌었습니다.", "`PreferClose` has another name now.",
    write: ("`PreferSameZone`이라고 적으십시오.", "Write `PreferSameZone`."))

  private static let domainEndpoints = DiagnosticKind.warning(
    "warn-endpoint-fqdn",
    "`FQDN` 주소의 엔드포인트슬라이스는 더 쓰지 않습니다.", "Endpoint slices of `FQDN` addresses are out of date.",
    write: ("`ExternalName` 서비스를 쓰십시오.", "Use a Service of type `ExternalName`."))

  private static let certificate = DiagnosticKind.warning(
    "warn-secret-certificate",
    "`tls.crt`나 `tls.key`에 PEM 형식의 인증서와 키가 없습니다.", "`tls.crt` or `tls.key` holds no certificate or key in PEM form.",
    write: (
      "`kubectl create secret tls`로 만들거나, `-----BEGIN CERTIFICATE-----`로 시작하는 내용을 넣으십시오.",
      "Make it by `kubectl create secret tls`, or put in what begins with `-----BEGIN CERTIFICATE-----`."
    ))

  private static let hintsKey = "service.kubernetes.io/topology-aware-hints"
}

extension NetworkWarnings {
  fileprivate static func warn(_ service: Service, _ warnings: inout ServerWarnings) {
    let spec = service.spec.contents()
    let path = FieldPath.root.field("spec")
    if service.metadata?.value.annotations?[hintsKey] != nil {
      warnings.warn(
        oldAnnotation, anchor: FieldPath.root.field("metadata", "annotations").key(hintsKey),
        "annotation \(hintsKey) is deprecated, please use service.kubernetes.io/topology-mode instead", value: hintsKey)
    }
    for (index, port) in (spec.ports ?? []).enumerated() {
      guard let number = port.nodePort, number != 0, !(30_000...32_767).contains(number) else { continue }
      let place = path.field("ports").index(index).field("nodePort")
      let text =
        "\(place): Invalid value: \(number): provided port is not in the valid range. The range of valid ports is 30000-32767"
      warnings.warn(nodePort, anchor: place, text, value: String(number))
    }
    let hasExternal = !spec.externalIPs.isAbsentOrEmpty
    if spec.isHeadless {
      let reason = "is ignored for headless services"
      let affinity = spec.sessionAffinity ?? ServiceAffinity.none
      warnIgnored("loadBalancerIP", !spec.loadBalancerIP.orEmpty.isEmpty, reason, path, &warnings)
      warnIgnored("externalIPs", hasExternal, reason, path, &warnings)
      warnIgnored(
        "sessionAffinity", affinity != ServiceAffinity.none, reason, path, &warnings, asWritten: "SessionAffinity")
    }
    if hasExternal {
      warnings.warn(
        externalAddresses, anchor: path.field("externalIPs"),
        "spec.externalIPs is deprecated and may no longer be implemented in some clusters")
    }
    if spec.type == .externalName {
      warnIgnored("externalIPs", hasExternal, "is ignored when spec.type is \"ExternalName\"", path, &warnings)
    } else {
      let isSet = !spec.externalName.orEmpty.isEmpty
      warnIgnored("externalName", isSet, "is ignored when spec.type is not \"ExternalName\"", path, &warnings)
    }
    if spec.trafficDistribution == "PreferClose" {
      warnings.warn(
        preferClose, path.field("trafficDistribution"), "\"PreferClose\" is deprecated; use \"PreferSameZone\"")
    }
  }

  private static func warnIgnored(
    _ field: String, _ isSet: Bool, _ reason: String, _ path: FieldPath, _ warnings: inout ServerWarnings,
    asWritten name: String? = nil
  ) {
    if !isSet { return }
    warnings.warn(ignored, anchor: path.field(field), "\(path).\(name ?? field) \(reason)", value: field)
  }

  fileprivate static func warn(_ ingress: Ingress, _ warnings: inout ServerWarnings) {
    let key = IngressRules.annotationKey
    guard ingress.metadata?.value.annotations?[key] != nil, ingress.spec?.value.ingressClassName == nil else { return }
    warnings.warn(
      oldAnnotation, anchor: FieldPath.root.field("metadata", "annotations").key(key),
      "annotation \"\(key)\" is deprecated, please use 'spec.ingressClassName' instead", value: key)
  }

  fileprivate static func warn(_ slice: EndpointSlice, _ warnings: inout ServerWarnings) {
    if slice.addressType != .fqdn { return }
    warnings.warn(
      domainEndpoints, anchor: FieldPath.root.field("addressType"), "spec.addressType: FQDN endpoints are deprecated")
  }

  /// A certificate and its key are in PEM; what they hold is not looked at.
  fileprivate static func warn(_ secret: Secret, _ warnings: inout ServerWarnings) {
    guard secret.type == .tls else { return }
    for (key, name) in [("tls.crt", "certificate"), ("tls.key", "key")] {
      let content = secret.content.first { $0.key.isExactly(key) }?.value ?? []
      if PEMBlock.isPresent(in: content) { continue }
      let bag = secret.stringData?[key] == nil ? "data" : "stringData"
      return warnings.warn(
        certificate, anchor: FieldPath.root.field(bag).key(key),
        "tls: failed to find any PEM data in \(name) input", value: key)
    }
  }
}

/// A block of base64 between two lines of dashes.
private enum PEMBlock {
  /// Whether there is a block with its beginning and its end.
  static func isPresent(in bytes: [UInt8]) -> Bool {
    let begin = "-----BEGIN "
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var awaited: String?
    var body: [UInt8] = []
    for line in lines {
      let text = String(decoding: line, as: UTF8.self).trimmed
      if let end = awaited, text.isExactly(end) {
        if body.withUnsafeBufferPointer({ (try? Base64.decode($0)) != nil }) { return true }
        awaited = nil
      } else if text.begins(with: begin), text.utf8.count >= begin.utf8.count + 5, text.hasSuffix("-----") {
        awaited = "-----END " + String(decoding: text.utf8.dropFirst(begin.utf8.count), as: UTF8.self)
        body = []
      } else if awaited != nil, !text.utf8.contains(UInt8(ascii: ":")) {
        body += Array(text.utf8)
      }
    }
    return false
  }
}

extension Service {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    NetworkWarnings.warn(self, &warnings)
    return warnings
  }
}

extension Ingress {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    NetworkWarnings.warn(self, &warnings)
    return warnings
  }
}

extension EndpointSlice {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    NetworkWarnings.warn(self, &warnings)
    return warnings
  }
}

extension Secret {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    NetworkWarnings.warn(self, &warnings)
    return warnings
  }
}
