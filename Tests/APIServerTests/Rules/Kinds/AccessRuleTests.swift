import Testing

@Suite("Rules on roles and bindings")
struct AccessRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      """
      apiVersion: rbac.authorization.k8s.io/v1
      kind: Role
      metadata: {name: 1️⃣a/b}
      rules:
      - {apiGroups: [""], resources: [pods]}
      - {verbs: [get], apiGroups: [""]}
      - {verbs: [get], 2️⃣nonResourceURLs: [/healthz]}
      """,
      "1️⃣ metadata.name: Invalid value: \"a/b\": may not contain '/'",
      "rules[0].verbs: Required value: verbs must contain at least one value",
      "rules[1].resources: Required value: resource rules must supply at least one resource",
      "2️⃣ rules[2].nonResourceURLs: Invalid value: [\"/healthz\"]: namespaced rules cannot apply to "
        + "non-resource URLs"),
    .refused(
      """
      apiVersion: rbac.authorization.k8s.io/v1
      kind: ClusterRole
      metadata: {name: web}
      aggregationRule: {}
      """,
      "aggregationRule.clusterRoleSelectors: Required value: at least one clusterRoleSelector required if "
        + "aggregationRule is non-nil"),
    .refused(
      """
      apiVersion: rbac.authorization.k8s.io/v1
      kind: ClusterRole
      metadata: {name: web}
      aggregationRule: {clusterRoleSelectors: [{matchExpressions: [{key: a, operator: 1️⃣Is}]}]}
      """,
      "1️⃣ aggregationRule.clusterRoleSelectors[0].matchExpressions[0].operator: Invalid value: \"Is\": "
        + "not a valid selector operator",
      "aggregationRule.clusterRoleSelectors[0]: Invalid value: invalid label selector."),
    .refused(
      """
      apiVersion: rbac.authorization.k8s.io/v1
      kind: ClusterRoleBinding
      metadata: {name: web}
      roleRef: {kind: 1️⃣Role, name: 2️⃣a/b}
      subjects: [{kind: 3️⃣Team, name: a}, {kind: ServiceAccount, name: b}, {kind: User, apiGroup: 4️⃣x, name: c}]
      """,
      "1️⃣ roleRef.kind: Unsupported value: \"Role\": supported values: \"ClusterRole\"",
      "2️⃣ roleRef.name: Invalid value: \"a/b\": may not contain '/'",
      "3️⃣ subjects[0].kind: Unsupported value: \"Team\": supported values: \"ServiceAccount\", \"User\", \"Group\"",
      "subjects[1].namespace: Required value",
      "4️⃣ subjects[2].apiGroup: Unsupported value: \"x\": supported values: \"rbac.authorization.k8s.io\""),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      """
      apiVersion: rbac.authorization.k8s.io/v1
      kind: ClusterRole
      metadata: {name: "system:any name"}
      rules: [{verbs: ["*"], nonResourceURLs: ["*"]}]
      """),
    .accepted(
      """
      apiVersion: rbac.authorization.k8s.io/v1
      kind: RoleBinding
      metadata: {name: web}
      roleRef: {kind: ClusterRole, name: view}
      subjects: [{kind: ServiceAccount, name: web}, {kind: User, name: jane@example.com}]
      """),
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.checkRefusals() }
}
