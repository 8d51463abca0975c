import Testing

@Suite("Rules on Services")
struct ServiceRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      """
      apiVersion: v1
      kind: Node
      1️⃣metadata: {name: worker-1}
      spec:
        taints:
        - {key: a b, value: c d, effect: NoSched}
        - {key: gpu, effect: NoSchedule}
        - {key: gpu, value: x, effect: NoSchedule}
        podCIDRs: [2️⃣10.0.0.1/24]
      """,
      "1️⃣ metadata.taints[0].key: Invalid value: \"a b\": name part \(Words.name)",
      "1️⃣ metadata.taints[0].value: Invalid value: \"c d\": \(Words.labelValue)",
      "1️⃣ metadata.taints[0].effect: Unsupported value: \"NoSched\": supported values: \"NoSchedule\", "
        + "\"PreferNoSchedule\", \"NoExecute\"",
      "1️⃣ metadata.taints[2]: Duplicate value: taints must be unique by key and effect pair",
      "2️⃣ spec.podCIDRs[0]: Invalid value: \"10.0.0.1/24\": must not have bits set beyond the prefix length"),
    .refused(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        type: 1️⃣Internal
        ports: [{port: 2️⃣0, protocol: 3️⃣tcp, targetPort: 4️⃣a_b, appProtocol: 5️⃣a b, name: 6️⃣A_}]
      """,
      "1️⃣ spec.type: Unsupported value: \"Internal\": supported values: \"ClusterIP\", \"ExternalName\", "
        + "\"LoadBalancer\", \"NodePort\"",
      "6️⃣ spec.ports[0].name: Invalid value: \"A_\": \(Words.label)",
      "2️⃣ spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive",
      "3️⃣ spec.ports[0].protocol: Unsupported value: \"tcp\": supported values: \"SCTP\", \"TCP\", \"UDP\"",
      "4️⃣ spec.ports[0].targetPort: Invalid value: \"a_b\": must contain only alpha-numeric characters "
        + "(a-z, 0-9), and hyphens (-)",
      "5️⃣ spec.ports[0].appProtocol: Invalid value: \"a b\": name part \(Words.name)"),
    .refused(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        selector: {app: web}
      """,
      "spec.ports: Required value"),
    .refused(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        ports: [{name: a, port: 80, nodePort: 1️⃣30080}, {port: 81}, {name: 2️⃣a, port: 82}]
      """,
      "1️⃣ spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'",
      "spec.ports[1].name: Required value",
      "2️⃣ spec.ports[2].name: Duplicate value: \"a\""),
    .refused(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        type: NodePort
        ports: [{name: a, port: 80, nodePort: 30080}, {name: b, port: 81, nodePort: 1️⃣30080}, {name: c, port: 80}]
      """,
      "1️⃣ spec.ports[1].nodePort: Duplicate value: 30080",
      "spec.ports[2]: Duplicate value"),
    .refused(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        type: LoadBalancer
        clusterIP: None
        loadBalancerClass: 1️⃣a b
        loadBalancerSourceRanges: [10.0.0.0]
        ports: [{port: 10250}]
      """,
      "spec.clusterIPs[0]: Invalid value: \"None\": may not be set to 'None' for LoadBalancer services",
      "spec.ports[0]: Invalid value: 10250: may not expose port 10250 externally since it is used by kubelet",
      "1️⃣ spec.loadBalancerClass: Invalid value: \"a b\": name part \(Words.name)",
      "spec.LoadBalancerSourceRanges[0]: Invalid value: \"10.0.0.0\": must be a valid CIDR value, (e.g. "
        + "10.9.8.0/24 or 2001:db8::/64)"),
    .refused(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        type: ExternalName
        clusterIP: 10.0.0.1
        externalName: 1️⃣http://db
      """,
      "spec.clusterIPs: Forbidden: may not be set for ExternalName services",
      "1️⃣ spec.externalName: Invalid value: \"http://db\": \(Words.subdomain)"),
    .refused(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        sessionAffinity: 1️⃣Client
        externalIPs: [2️⃣127.0.0.1]
        externalTrafficPolicy: 3️⃣Here
        ports: [{port: 80}]
      """,
      "1️⃣ spec.sessionAffinity: Unsupported value: \"Client\": supported values: \"ClientIP\", \"None\"",
      "2️⃣ spec.externalIPs[0]: Invalid value: \"127.0.0.1\": may not be in the loopback range "
        + "(127.0.0.0/8, ::1/128)",
      "3️⃣ spec.externalTrafficPolicy: Unsupported value: \"Here\": supported values: \"Cluster\", \"Local\""),
    .refused(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        sessionAffinity: ClientIP
        sessionAffinityConfig: {clientIP: {timeoutSeconds: 1️⃣0}}
        healthCheckNodePort: 2️⃣30000
        allocateLoadBalancerNodePorts: 3️⃣true
        trafficDistribution: 4️⃣Near
        ports: [{port: 80}]
      """,
      "1️⃣ spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 0: must be greater than 0 "
        + "and less than 86400",
      "3️⃣ spec.allocateLoadBalancerNodePorts: Forbidden: may only be used when `type` is 'LoadBalancer'",
      "2️⃣ spec.healthCheckNodePort: Invalid value: 30000: may only be set when `type` is 'LoadBalancer' "
        + "and `externalTrafficPolicy` is 'Local'",
      "4️⃣ spec.trafficDistribution: Unsupported value: \"Near\": supported values: \"PreferClose\", "
        + "\"PreferSameZone\", \"PreferSameNode\""),
    .refused(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        clusterIP: 10.0.0.300
        ipFamilies: [1️⃣IPv5]
        ipFamilyPolicy: 2️⃣Dual
        ports: [{port: 80}]
      """,
      "1️⃣ spec.ipFamilies[0]: Unsupported value: \"IPv5\": supported values: \"IPv4\", \"IPv6\"",
      "2️⃣ spec.ipFamilyPolicy: Unsupported value: \"Dual\": supported values: \"PreferDualStack\", "
        + "\"RequireDualStack\", \"SingleStack\"",
      "spec.clusterIPs[0]: Invalid value: \"10.0.0.300\": must be a valid IP address, (e.g. 10.9.8.7 or "
        + "2001:db8::ffff)"),
    .refused(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        clusterIP: 10.0.0.1
        1️⃣clusterIPs: [10.0.0.2]
        ports: [{port: 80}]
      """,
      "1️⃣ spec.clusterIPs: Invalid value: [\"10.0.0.2\"]: first value must match `clusterIP`"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        clusterIP: None
        selector: {app: web}
      """),
    .accepted(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        type: ExternalName
        externalName: db.example.com.
      """),
    .accepted(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        type: NodePort
        ports: [{port: 53, protocol: TCP, name: t}, {port: 53, protocol: UDP, name: u, targetPort: dns}]
      """),
    .accepted(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        type: LoadBalancer
        externalTrafficPolicy: Local
        loadBalancerSourceRanges: [" 10.0.0.0/8 "]
        ports: [{port: 80}]
      """),
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.checkRefusals() }
}
