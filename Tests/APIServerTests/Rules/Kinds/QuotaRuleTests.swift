import Testing

@Suite("Rules on limits, quotas, budgets and leases")
struct QuotaRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      """
      apiVersion: v1
      kind: LimitRange
      metadata: {name: web}
      spec:
        limits:
        - type: 1️⃣Node
        - type: Container
          max: {cpu: 1, gpu: 2️⃣1}
          min: {cpu: 3️⃣2}
          maxLimitRequestRatio: {cpu: 4️⃣500m}
        - type: 5️⃣Container
        - type: Pod
          6️⃣default: {cpu: 1}
        - 7️⃣type: PersistentVolumeClaim
      """,
      "1️⃣ spec.limits[0].type: Invalid value: \"Node\": must be a standard limit type or fully qualified",
      "2️⃣ spec.limits[1].max[gpu]: Invalid value: \"gpu\": must be a standard resource type or fully qualified",
      "2️⃣ spec.limits[1].max[gpu]: Invalid value: \"gpu\": must be a standard resource for containers",
      "spec.limits[1].default[gpu]: Invalid value: \"gpu\": must be a standard resource type or fully qualified",
      "spec.limits[1].default[gpu]: Invalid value: \"gpu\": must be a standard resource for containers",
      "spec.limits[1].defaultRequest[gpu]: Invalid value: \"gpu\": must be a standard resource type or "
        + "fully qualified",
      "spec.limits[1].defaultRequest[gpu]: Invalid value: \"gpu\": must be a standard resource for containers",
      "3️⃣ spec.limits[1].min[cpu]: Invalid value: 2: min value 2 is greater than max value 1",
      "spec.limits[1].defaultRequest[cpu]: Invalid value: 2: min value 2 is greater than default request value 1",
      "spec.limits[1].default[cpu]: Invalid value: 2: min value 2 is greater than default value 1",
      "4️⃣ spec.limits[1].maxLimitRequestRatio[cpu]: Invalid value: 500m: ratio 500m is less than 1",
      "5️⃣ spec.limits[2].type: Duplicate value: \"Container\"",
      "6️⃣ spec.limits[3].default: Forbidden: may not be specified when `type` is 'Pod'",
      "7️⃣ spec.limits[4].limits: Required value: either minimum or maximum storage value is required, but "
        + "neither was provided"),
    .refused(
      """
      apiVersion: v1
      kind: ResourceQuota
      metadata: {name: web}
      spec:
        hard: {pods: 1️⃣1500m, gpu: 2️⃣1, cpu: 1}
        3️⃣scopes: [BestEffort, NotBestEffort]
        scopeSelector: {4️⃣matchExpressions: [{scopeName: Terminating, operator: In, values: [a]}]}
      """,
      "1️⃣ spec.hard[pods]: Invalid value: 1500m: must be an integer",
      "2️⃣ spec.hard[gpu]: Invalid value: \"gpu\": must be a standard resource type or fully qualified",
      "2️⃣ spec.hard[gpu]: Invalid value: \"gpu\": must be a standard resource for quota",
      "3️⃣ spec.scopes: Invalid value: [\"BestEffort\",\"NotBestEffort\"]: unsupported scope applied to resource",
      "3️⃣ spec.scopes: Invalid value: [\"BestEffort\",\"NotBestEffort\"]: conflicting scopes",
      "4️⃣ spec.scopeSelector.matchExpressions.operator: Invalid value: \"In\": must be 'Exists' when "
        + "scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, "
        + "ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or "
        + "ResourceQuotaScopeCrossNamespacePodAffinity"),
    .refused(
      """
      apiVersion: policy/v1
      kind: PodDisruptionBudget
      metadata: {name: web}
      spec: {minAvailable: 1, maxUnavailable: 1, unhealthyPodEvictionPolicy: 1️⃣Never}
      """,
      "spec: Invalid value: minAvailable and maxUnavailable cannot be both set",
      "1️⃣ spec.unhealthyPodEvictionPolicy: Unsupported value: \"Never\": supported values: "
        + "\"AlwaysAllow\", \"IfHealthyBudget\""),
    .refused(
      """
      apiVersion: scheduling.k8s.io/v1
      kind: PriorityClass
      metadata: {name: high}
      value: 1️⃣1000000001
      preemptionPolicy: 2️⃣Always
      """,
      "1️⃣ value: Forbidden: maximum allowed value of a user defined priority is 1000000000",
      "2️⃣ preemptionPolicy: Unsupported value: \"Always\": supported values: \"PreemptLowerPriority\", \"Never\""),
    .refused(
      """
      apiVersion: scheduling.k8s.io/v1
      kind: PriorityClass
      metadata: {name: 1️⃣system-high}
      value: 1
      """,
      "1️⃣ metadata.name: Forbidden: priority class names with 'system-' prefix are reserved for system "
        + "use only. error: system-high is not a known system priority class"),
    .refused(
      """
      apiVersion: coordination.k8s.io/v1
      kind: Lease
      metadata: {name: web}
      spec:
        leaseDurationSeconds: 1️⃣0
        leaseTransitions: 2️⃣-1
      """,
      "1️⃣ spec.leaseDurationSeconds: Invalid value: 0: must be greater than 0",
      "2️⃣ spec.leaseTransitions: Invalid value: -1: must be greater than or equal to 0"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      """
      apiVersion: v1
      kind: LimitRange
      metadata: {name: web}
      spec:
        limits: [{type: Container, max: {cpu: 2}, default: {cpu: 1}, defaultRequest: {cpu: 500m}, min: {cpu: 100m}, maxLimitRequestRatio: {cpu: 4}}]
      """),
    .accepted(
      """
      apiVersion: v1
      kind: ResourceQuota
      metadata: {name: web}
      spec:
        hard: {pods: 10, requests.cpu: 1500m, count/deployments.apps: 3}
        scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In, values: [high]}]}
      """),
    .accepted(
      """
      apiVersion: policy/v1
      kind: PodDisruptionBudget
      metadata: {name: Not_Looked_At}
      spec: {maxUnavailable: 50%}
      """),
    .accepted(
      """
      apiVersion: scheduling.k8s.io/v1
      kind: PriorityClass
      metadata: {name: low}
      value: -5
      """),
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.checkRefusals() }
}
