import Testing

@Suite("Rules on ConfigMaps, Secrets and the like")
struct ConfigRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      """
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: web}
      data: {a b: 1️⃣x, both: 2️⃣x}
      binaryData: {both: eA==}
      """,
      "1️⃣ data[a b]: Invalid value: \"a b\": \(Words.configKey)",
      "2️⃣ data[both]: Invalid value: \"both\": duplicate of key present in binaryData"),
    .refused(
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: web}
      type: kubernetes.io/tls
      data: {tls.crt: eA==}
      """,
      "data[tls.key]: Required value"),
    .refused(
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: web}
      type: kubernetes.io/service-account-token
      """,
      "metadata.annotations[kubernetes.io/service-account.name]: Required value"),
    .refused(
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: web}
      type: kubernetes.io/dockerconfigjson
      stringData: {.dockerconfigjson: "[]"}
      """,
      "data[.dockerconfigjson]: Invalid value: \"<secret contents redacted>\": json: cannot unmarshal "
        + "array into Go value of type map[string]interface {}"),
    .refused(
      """
      apiVersion: v1
      kind: Namespace
      metadata: {name: 1️⃣a.b}
      spec: {2️⃣finalizers: [mine]}
      """,
      "1️⃣ metadata.name: Invalid value: \"a.b\": must not contain dots",
      "2️⃣ spec.finalizers: Invalid value: \"mine\": name is neither a standard finalizer name nor is it "
        + "fully qualified"),
    .refused(
      """
      apiVersion: v1
      kind: ServiceAccount
      metadata: {name: 1️⃣A_}
      """,
      "1️⃣ metadata.name: Invalid value: \"A_\": \(Words.subdomain)"),
  ]

  static let large: [RuleCase] = [
    .refused(
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {a: \(String(repeating: "x", count: 1 << 20)), b: z}",
      "[]: Too long: may not be more than 1048576 bytes")
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      """
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: web}
      """),
    .accepted(
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: web}
      type: kubernetes.io/basic-auth
      stringData: {username: admin}
      """),
    .accepted(
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: web}
      type: example.com/mine
      """),
    .accepted(
      """
      apiVersion: v1
      kind: Namespace
      metadata: {name: web, namespace: Not_Looked_At}
      """),
  ]

  @Test("are kept as the server keeps them", arguments: refused + large + accepted)
  func rules(rule: RuleCase) { rule.checkRefusals() }
}
