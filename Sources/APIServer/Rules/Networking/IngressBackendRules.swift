internal import Diagnostics
internal import KubernetesModel

/// What the server asks of where an Ingress sends requests, and of classes of Ingresses.
enum IngressBackendRules {
  static let kinds = [oneBackend, serviceName, onePort, portNumber, portName, resource, controller, parameters]

  private static let oneBackend = DiagnosticKind.rule(
    "ingress-backend",
    "요청을 보낼 곳은 `service`와 `resource` 가운데 꼭 하나여야 합니다.", "Requests go to a `service` or a `resource`, to one of them.",
    write: (
      "`service: {name: web, port: {number: 80}}`처럼 적으십시오.", "Write `service: {name: web, port: {number: 80}}`, say."
    ))

  private static let serviceName = DiagnosticKind.rule(
    "ingress-service-name",
    "서비스 이름 '{0}'은(는) 소문자, 숫자, `-`만 쓸 수 있습니다.", "The service's name '{0}' takes lower-case letters, digits and `-`.",
    write: ("같은 네임스페이스에 있는 서비스의 이름을 적으십시오.", "Name a Service of the same namespace."))

  private static let onePort = DiagnosticKind.rule(
    "ingress-service-port",
    "서비스의 포트는 `number`와 `name` 가운데 꼭 하나로 가리킵니다.", "A Service's port goes by `number` or by `name`, by one of them.",
    write: (
      "`port: {number: 80}`이나 `port: {name: http}`처럼 적으십시오.", "Write `port: {number: 80}` or `port: {name: http}`."
    ))

  private static let portNumber = DiagnosticKind.rule(
    "ingress-port-number",
    "포트 번호는 1부터 65535까지인데 {0}입니다.", "A port's number is from 1 to 65535; this is {0}.",
    write: ("서비스의 `port`를 적으십시오.", "Write the Service's `port`."))

  private static let portName = DiagnosticKind.rule(
    "ingress-port-name",
    "포트 이름 '{0}'은(는) 소문자, 숫자, `-`로 15자까지입니다.",
    "The port's name '{0}' takes lower-case letters, digits and `-`, at most 15.",
    write: ("서비스에 있는 포트의 이름을 적으십시오.", "Name a port of the Service."))

  private static let resource = DiagnosticKind.rule(
    "ingress-resource",
    "가리키는 리소스의 `{1}`이(가) 없거나 잘못되었습니다.", "The resource that is named lacks a good `{1}`.",
    write: ("`apiGroup`, `kind`, `name`을 적으십시오.", "Give `apiGroup`, `kind` and `name`."))

  private static let controller = DiagnosticKind.rule(
    "ingress-class-controller",
    "컨트롤러 '{0}'은(는) 도메인이 붙은 250바이트 이하의 이름이어야 합니다.",
    "The controller '{0}' takes a name with a domain, of at most 250 bytes.",
    write: ("`k8s.io/ingress-nginx`처럼 적으십시오.", "Write it like `k8s.io/ingress-nginx`."))

  private static let parameters = DiagnosticKind.rule(
    "ingress-class-parameters",
    "`scope`가 `Namespace`이면 `namespace`를 적고, `Cluster`이면 적지 않습니다.",
    "With `scope: Namespace` there is a `namespace`, with `Cluster` there is none.",
    write: ("`scope`와 `namespace`를 맞추십시오.", "Make `scope` and `namespace` agree."))
}

extension IngressBackendRules {
  /// A backend is a Service's port or another resource.
  static func judge(_ backend: IngressBackend, _ path: FieldPath, _ refusals: inout Refusals) {
    switch (backend.service?.value, backend.resource?.value) {
    case (_?, _?): refusals.refuse(oneBackend, path, .text(""), "cannot set both resource and service backends")
    case (nil, let resource?): resourceIsNamed(resource, path.field("resource"), &refusals)
    case (let service?, nil): portIsNamed(service, path.field("service"), path, &refusals)
    case (nil, nil): refusals.refuse(oneBackend, path, .text(""), "resource or service backend is required")
    }
  }

  private static func portIsNamed(
    _ service: IngressServiceBackend, _ path: FieldPath, _ backend: FieldPath, _ refusals: inout Refusals
  ) {
    let name = service.name.orEmpty
    if name.isEmpty {
      refusals.require(serviceName, path.field("name"))
    } else {
      refusals.check(name, .dnsLabel, serviceName, path.field("name"))
    }
    let portText = (service.port?.value.name).orEmpty
    let number = service.port?.value.number ?? 0
    let place = path.field("port")
    if !portText.isEmpty, number != 0 {
      refusals.refuse(onePort, backend, .text(""), "cannot set both port name & port number", anchor: place)
    } else if !portText.isEmpty {
      refusals.check(portText, .portName, portName, place.field("name"))
    } else if number != 0 {
      refusals.check(number, in: 1...65535, portNumber, place.field("number"))
    } else {
      refusals.require(onePort, backend, "port name or number is required", anchor: place)
    }
  }

  private static func resourceIsNamed(
    _ object: TypedLocalObjectReference, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    groupIsADomain(object.apiGroup, path, &refusals)
    for (name, value) in [("kind", object.kind), ("name", object.name)] {
      segmentIsGiven(value, path.field(name), &refusals)
    }
  }

  private static func groupIsADomain(_ group: String?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let group else { return }
    refusals.check(group, .dnsSubdomain, resource, path.field("apiGroup"))
  }

  private static func segmentIsGiven(_ value: String?, _ path: FieldPath, _ refusals: inout Refusals) {
    if value.orEmpty.isEmpty { return refusals.require(resource, path) }
    refusals.check(value.orEmpty, .pathSegment, resource, path)
  }

  fileprivate static func judge(_ spec: IngressClassSpec, _ refusals: inout Refusals) {
    let path = FieldPath.root.field("spec")
    controllerIsADomain(spec.controller.orEmpty, path.field("controller"), &refusals)
    guard let object = spec.parameters?.value else { return }
    let place = path.field("parameters")
    groupIsADomain(object.apiGroup, place, &refusals)
    segmentIsGiven(object.kind, place.field("kind"), &refusals)
    segmentIsGiven(object.name, place.field("name"), &refusals)
    namespaceFitsScope(object, place, &refusals)
  }

  private static func controllerIsADomain(_ name: String, _ path: FieldPath, _ refusals: inout Refusals) {
    if name.utf8.count > 250 { refusals.refuseLength(controller, path, over: 250) }
    if name.isEmpty { return refusals.require(controller, path) }
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count < 2 || parts.contains(where: { $0.isEmpty }) {
      refusals.refuse(controller, path, .text(name), "must be a domain-prefixed path (such as \"acme.io/foo\")")
    } else {
      refusals.check(String(parts[0]), .dnsSubdomain, controller, path)
    }
  }

  private static func namespaceFitsScope(
    _ object: IngressClassParametersReference, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let place = path.field("namespace")
    switch object.scope {
    case "Cluster"?:
      if object.namespace != nil {
        refusals.forbid(parameters, place, "`parameters.scope` is set to 'Cluster'")
      }
    case "Namespace"?:
      if let namespace = object.namespace, !namespace.isEmpty {
        refusals.check(namespace, .dnsLabel, parameters, place)
      } else {
        refusals.require(parameters, place, "`parameters.scope` is set to 'Namespace'")
      }
    default:
      refusals.refuse(parameters, path.field("scope"), BadValue(object.scope), unlessOneOf: ["Cluster", "Namespace"])
    }
  }
}

extension ValueFormat {
  /// A part of an address: anything but `.`, `..`, `/` and `%`.
  static let pathSegment = ValueFormat { value in
    if value == "." || value == ".." { return ["may not be '\(value)'"] }
    return ["/", "%"].filter { value.holds($0) }.map { "may not contain '\($0)'" }
  }
}

extension IngressClass {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, isNamespaced: false) { IngressBackendRules.judge(spec.contents(), &$0) }
  }
}
