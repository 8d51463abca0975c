import Testing

@Suite("Rules on Ingresses, NetworkPolicies and endpoints")
struct NetworkRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      """
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: web}
      spec:
        ingressClassName: nginx
      """,
      "spec: Invalid value: []: either `defaultBackend` or `rules` must be specified"),
    .refused(
      """
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: web, annotations: {kubernetes.io/ingress.class: traefik}}
      spec:
        ingressClassName: 1️⃣Bad_
        tls: [{hosts: [2️⃣A_], secretName: 3️⃣B_}]
        rules:
        - host: 4️⃣a_b
          http:
            paths:
            - {path: 5️⃣api, pathType: Prefix, 6️⃣backend: {}}
            - {path: /, pathType: 7️⃣prefix, 8️⃣backend: {service: {name: web, port: {number: 80, name: http}}}}
      """,
      "4️⃣ spec.rules[0].host: Invalid value: \"a_b\": \(Words.subdomain)",
      "5️⃣ spec.rules[0].http.paths[0].path: Invalid value: \"api\": must be an absolute path",
      "6️⃣ spec.rules[0].http.paths[0].backend: Invalid value: \"\": resource or service backend is required",
      "7️⃣ spec.rules[0].http.paths[1].pathType: Unsupported value: \"prefix\": supported values: "
        + "\"Exact\", \"ImplementationSpecific\", \"Prefix\"",
      "8️⃣ spec.rules[0].http.paths[1].backend: Invalid value: \"\": cannot set both port name & port number",
      "2️⃣ spec.tls[0].hosts[0]: Invalid value: \"A_\": \(Words.subdomain)",
      "3️⃣ spec.tls[0].secretName: Invalid value: \"B_\": \(Words.subdomain)",
      "1️⃣ spec.ingressClassName: Invalid value: \"Bad_\": \(Words.subdomain)",
      "annotations.kubernetes.io/ingress.class: Invalid value: \"traefik\": must match `ingressClassName` "
        + "when both are specified"),
    .refused(
      """
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: web}
      spec:
        defaultBackend: {service: {name: 1️⃣Web_, port: {number: 2️⃣70000}}}
      """,
      "1️⃣ spec.defaultBackend.service.name: Invalid value: \"Web_\": \(Words.label)",
      "2️⃣ spec.defaultBackend.service.port.number: Invalid value: 70000: must be between 1 and 65535, inclusive"),
    .refused(
      """
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: web}
      spec:
        defaultBackend: {service: {name: web, port: {name: 1️⃣a_b}}}
      """,
      "1️⃣ spec.defaultBackend.service.port.name: Invalid value: \"a_b\": must contain only alpha-numeric "
        + "characters (a-z, 0-9), and hyphens (-)"),
    .refused(
      """
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: web}
      spec:
        defaultBackend: {resource: {apiGroup: 1️⃣A_, kind: Bucket}}
      """,
      "1️⃣ spec.defaultBackend.resource.apiGroup: Invalid value: \"A_\": \(Words.subdomain)",
      "spec.defaultBackend.resource.name: Required value"),
    .refused(
      """
      apiVersion: networking.k8s.io/v1
      kind: IngressClass
      metadata: {name: web}
      spec:
        controller: 1️⃣nginx
        parameters: {kind: Config, name: web, scope: Namespace}
      """,
      "1️⃣ spec.controller: Invalid value: \"nginx\": must be a domain-prefixed path (such as \"acme.io/foo\")",
      "spec.parameters.namespace: Required value: `parameters.scope` is set to 'Namespace'"),
    .refused(
      """
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: {name: web}
      spec:
        podSelector: {}
        policyTypes: [Ingress, 1️⃣Inside]
        ingress:
        - from: [{podSelector: {}, ipBlock: {cidr: 2️⃣10.0.0.0}}, {ipBlock: {cidr: 10.0.0.0/8, except: [3️⃣11.0.0.0/16]}}]
          ports: [{port: 4️⃣0, protocol: 5️⃣ICMP}, {port: 80, endPort: 6️⃣79}]
      """,
      "5️⃣ spec.ingress[0].ports[0].protocol: Unsupported value: \"ICMP\": supported values: \"TCP\", "
        + "\"UDP\", \"SCTP\"",
      "4️⃣ spec.ingress[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive",
      "6️⃣ spec.ingress[0].ports[1].endPort: Invalid value: 79: must be greater than or equal to `port`",
      "2️⃣ spec.ingress[0].from[0].ipBlock.cidr: Invalid value: \"10.0.0.0\": must be a valid CIDR value, "
        + "(e.g. 10.9.8.0/24 or 2001:db8::/64)",
      "spec.ingress[0].from[0]: Forbidden: may not specify both ipBlock and another peer",
      "3️⃣ spec.ingress[0].from[1].ipBlock.except[0]: Invalid value: \"11.0.0.0/16\": must be a strict "
        + "subset of `cidr`",
      "1️⃣ spec.policyTypes[1]: Unsupported value: \"Inside\": supported values: \"Egress\", \"Ingress\""),
    .refused(
      """
      apiVersion: discovery.k8s.io/v1
      kind: EndpointSlice
      metadata: {name: web}
      addressType: IPv4
      endpoints: [{addresses: [1️⃣127.0.0.1], hostname: 2️⃣A_, hints: {forZones: [{name: a}, {name: 3️⃣a}]}}, {conditions: {}}]
      ports: [{port: 80}, {port: 81}]
      """,
      "1️⃣ endpoints[0].addresses[0]: Invalid value: \"127.0.0.1\": may not be in the loopback range "
        + "(127.0.0.0/8, ::1/128)",
      "2️⃣ endpoints[0].hostname: Invalid value: \"A_\": \(Words.label)",
      "3️⃣ endpoints[0].hints.forZones[1].name: Duplicate value: \"a\"",
      "endpoints[1].addresses: Required value: must contain at least 1 address",
      "ports[1].name: Duplicate value: \"\""),
    .refused(
      """
      apiVersion: discovery.k8s.io/v1
      kind: EndpointSlice
      metadata: {name: web}
      addressType: 1️⃣IPv5
      """,
      "1️⃣ addressType: Unsupported value: \"IPv5\": supported values: \"FQDN\", \"IPv4\", \"IPv6\""),
    .refused(
      """
      apiVersion: v1
      kind: Endpoints
      metadata: {name: web}
      subsets: [{addresses: [{ip: 1️⃣10.0.0.0.1}], ports: [{port: 2️⃣0}]}]
      """,
      "1️⃣ subsets[0].addresses[0].ip: Invalid value: \"10.0.0.0.1\": must be a valid IP address, (e.g. "
        + "10.9.8.7 or 2001:db8::ffff)",
      "1️⃣ subsets[0].addresses[0].ip: Invalid value: \"10.0.0.0.1\": must be a valid IP address",
      "2️⃣ subsets[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      """
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: web}
      spec:
        rules: [{host: "*.example.com", http: {paths: [{pathType: ImplementationSpecific, backend: {service: {name: web, port: {number: 80}}}}]}}]
      """),
    .accepted(
      """
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: {name: web}
      spec:
        podSelector: {}
        ingress: [{}]
        egress: [{to: [{ipBlock: {cidr: "fd00::/8", except: ["fd00:1::/32"]}}], ports: [{port: 32000, endPort: 32768}]}]
      """),
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.checkRefusals() }
}
