import Testing

@Suite("Warnings of the server (RuleTests)")
struct WarningTests {
  static let warned: [RuleCase] = [
    .warned(
      Manifest.spec("{}").replacing("name: web\nspec", with: "name: 1️⃣a.b\nspec").replacing("  {}\n", with: ""),
      "1️⃣ metadata.name: this is used in the Pod's hostname, which can result in surprising behavior; a DNS label is "
        + "recommended: [must not contain dots]"),
    .warned(
      Manifest.spec("nodeSelector:\n  beta.kubernetes.io/os: 1️⃣linux"),
      "1️⃣ spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use \"kubernetes.io/os\" instead"),
    .warned(
      Manifest.spec(
        "topologySpreadConstraints:\n- {maxSkew: 1, topologyKey: 1️⃣failure-domain.beta.kubernetes.io/zone, whenUnsatisfiable: ScheduleAnyway}"
      ),
      "1️⃣ spec.topologySpreadConstraints[0].topologyKey: failure-domain.beta.kubernetes.io/zone is deprecated since v1.17; "
        + "use \"topology.kubernetes.io/zone\" instead",
      "spec.topologySpreadConstraints[0].labelSelector: a null labelSelector results in matching no pod"),
    .warned(
      Manifest.spec(
        """
        affinity:
          nodeAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - {weight: 1, preference: {matchExpressions: [{key: 1️⃣node-role.kubernetes.io/master, operator: In, values: [2️⃣a b]}]}}
          podAffinity:
            requiredDuringSchedulingIgnoredDuringExecution:
            - 3️⃣topologyKey: zone
        """),
      "1️⃣ \(preference).key: node-role.kubernetes.io/master is use \"node-role.kubernetes.io/control-plane\" instead",
      "2️⃣ \(preference).values[0]: a b is invalid, \(Words.labelValue)",
      "3️⃣ spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector: a null labelSelector "
        + "results in matching no pod"),
    .warned(
      Manifest.metadata("annotations:\n  scheduler.alpha.kubernetes.io/critical-pod: 1️⃣''"),
      "1️⃣ metadata.annotations[scheduler.alpha.kubernetes.io/critical-pod]: non-functional in v1.16+; use the "
        + "\"priorityClassName\" field instead"),
    .warned(
      Manifest.metadata("annotations:\n  seccomp.security.alpha.kubernetes.io/pod: 1️⃣unconfined"),
      "1️⃣ metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]: non-functional in v1.27+; use the "
        + "\"seccompProfile\" field instead"),
    .warned(
      Manifest.volume("1️⃣gitRepo: {repository: https://example.com/a.git}"),
      "1️⃣ spec.volumes[0].gitRepo: deprecated in v1.11, and disabled by default in v1.33+"),
    .warned(
      Manifest.volume("configMap: {name: a, items: [{key: a, path: x}, {key: b, path: 1️⃣x/y}]}"),
      "1️⃣ volume \"data\" (ConfigMap \"a\"): overlapping paths: \"x/y\" with \"x\""),
    .warned(
      Manifest.volume("projected: {sources: [{secret: {name: s}}, 1️⃣{clusterTrustBundle: {path: a, name: b}}]}"),
      "1️⃣ volume \"data\" (Projected) has no sources provided"),
    .warned(
      Manifest.spec("hostAliases: [{ip: 1️⃣'2001:DB8::1'}, {ip: 10.0.0.1}, {ip: 2️⃣10.0.0.1}]"),
      "1️⃣ spec.hostAliases[0].ip: IPv6 address \"2001:DB8::1\" should be in RFC 5952 canonical format (\"2001:db8::1\")",
      "2️⃣ spec.hostAliases[2].ip: duplicate ip \"10.0.0.1\""),
    .warned(
      Manifest.spec("imagePullSecrets: [{name: a}, {name: 1️⃣a}, {name: 2️⃣''}]"),
      "1️⃣ spec.imagePullSecrets[1].name: duplicate name \"a\"",
      "2️⃣ spec.imagePullSecrets[2].name: invalid empty name \"\""),
    .warned(
      Manifest.container("resources: {requests: {memory: 2}, limits: {memory: 1️⃣2500m}}"),
      "1️⃣ spec.containers[0].resources.limits[memory]: fractional byte value \"2500m\" is invalid, must be an integer"),
    .warned(
      Manifest.container("env: [{name: A, value: x}, 1️⃣{name: A, value: $(A)}, {name: A, value: $(A)y}]"),
      "1️⃣ spec.containers[0].env[1]: hides previous definition of \"A\", which may be dropped when using apply"),
    .warned(
      Manifest.container(
        """
        ports:
        - 3️⃣{containerPort: 80, name: a}
        - 1️⃣{containerPort: 80}
        - 2️⃣{containerPort: 81, hostIP: 127.0.0.1}
        """
      ).replacing(
        "  containers:", with: "  containers:\n  - {name: b, image: b, ports: [{containerPort: 82, name: a}]}"),
      "1️⃣ spec.containers[1].ports[1]: duplicate port definition with spec.containers[1].ports[0]",
      "2️⃣ spec.containers[1].ports[2]: hostIP set without hostPort: {Name: HostPort:0 ContainerPort:81 Protocol:TCP "
        + "HostIP:127.0.0.1}",
      "3️⃣ spec.containers[1].ports[0]: duplicate port name \"a\" with spec.containers[0].ports[0], services and probes "
        + "that select ports by name will use spec.containers[0].ports[0]"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(Manifest.spec("nodeSelector: {kubernetes.io/os: linux}\nimagePullSecrets: [{name: a}, {name: b}]")),
    .accepted(Manifest.volume("configMap: {name: a, items: [{key: a, path: x}, {key: b, path: xy}]}")),
    .accepted(Manifest.spec("hostAliases: [{ip: '2001:db8::1'}, {ip: 10.0.0.1}]")),
    .accepted(Manifest.container("env: [{name: A, value: x}, {name: A, value: $(A)y}]")),
    .accepted(Manifest.container("ports: [{containerPort: 53, protocol: UDP}, {containerPort: 53}]")),
  ]

  private static let preference =
    "spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0]"

  @Test("are given word for word", arguments: warned + accepted)
  func warnings(rule: RuleCase) { rule.check() }

  @Test("are not given of what is refused")
  func refusedFirst() {
    let rule = RuleCase.refused(
      Manifest.spec("nodeSelector: {beta.kubernetes.io/os: linux}\nrestartPolicy: 1️⃣Once"),
      "1️⃣ spec.restartPolicy: Unsupported value: \"Once\": supported values: \"Always\", \"OnFailure\", \"Never\"")
    rule.check()
  }
}
