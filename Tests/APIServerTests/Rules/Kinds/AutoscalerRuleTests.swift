import Testing

@Suite("Rules on autoscalers")
struct AutoscalerRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      """
      apiVersion: autoscaling/v2
      kind: HorizontalPodAutoscaler
      metadata: {name: web}
      spec:
        minReplicas: 1️⃣0
        maxReplicas: 2️⃣-1
        scaleTargetRef: {kind: Deployment, apiVersion: 3️⃣v1}
        4️⃣metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 5️⃣0}}}]
      """,
      "1️⃣ spec.minReplicas: Invalid value: 0: must be greater than or equal to 1",
      "2️⃣ spec.maxReplicas: Required value: must be set and greater than 0",
      "2️⃣ spec.maxReplicas: Invalid value: -1: must be greater than or equal to `minReplicas`",
      "spec.scaleTargetRef.name: Required value",
      "5️⃣ spec.metrics[0].resource.target.averageUtilization: Invalid value: 0: must be greater than 0",
      "4️⃣ spec.metrics: Forbidden: must specify at least one Object or External metric to support scaling "
        + "to zero replicas",
      "3️⃣ spec.scaleTargetRef.apiVersion: Invalid value: \"v1\": apiVersion must specify API group"),
    .refused(
      """
      apiVersion: autoscaling/v2
      kind: HorizontalPodAutoscaler
      metadata: {name: web}
      spec:
        maxReplicas: 2
        scaleTargetRef: {kind: Deployment, name: web, apiVersion: apps/v1}
        metrics:
        - {type: 1️⃣CPU}
        - {type: Pods, 2️⃣resource: {target: {type: 3️⃣Some}}}
        - {type: Object, object: {describedObject: {kind: Service, name: web}, metric: {name: 4️⃣a/b}, target: {type: Value}}}
        behavior:
          scaleUp: {stabilizationWindowSeconds: 5️⃣-1, selectPolicy: 6️⃣Most, policies: [{type: Pods, value: 7️⃣0, periodSeconds: 8️⃣1801}]}
      """,
      "1️⃣ spec.metrics[0].type: Unsupported value: \"CPU\": supported values: \"ContainerResource\", "
        + "\"External\", \"Object\", \"Pods\", \"Resource\"",
      "1️⃣ spec.metrics[0].type: Unsupported value: \"CPU\": supported values: \"ContainerResource\", "
        + "\"External\", \"Object\", \"Pods\", \"Resource\"",
      "2️⃣ spec.metrics[1].resource.name: Required value: must specify a resource name",
      "3️⃣ spec.metrics[1].resource.target.type: Invalid value: \"Some\": must be either Utilization, "
        + "Value, or AverageValue",
      "spec.metrics[1].resource.target.averageUtilization: Required value: must set either a target raw "
        + "value or a target utilization",
      "spec.metrics[1].pods: Required value: must populate information for the given metric source",
      "4️⃣ spec.metrics[2].object.metric.name: Invalid value: \"a/b\": may not contain '/'",
      "spec.metrics[2].object.target.averageValue: Required value: must set either a target value or averageValue",
      "5️⃣ spec.behavior.scaleUp.stabilizationWindowSeconds: Invalid value: -1: must be greater than or "
        + "equal to zero",
      "6️⃣ spec.behavior.scaleUp.selectPolicy: Unsupported value: \"Most\": supported values: "
        + "\"Disabled\", \"Max\", \"Min\"",
      "7️⃣ spec.behavior.scaleUp.policies[0].value: Invalid value: 0: must be greater than zero",
      "8️⃣ spec.behavior.scaleUp.policies[0].periodSeconds: Invalid value: 1801: must be less than or equal to 1800"),
    .refused(
      """
      apiVersion: autoscaling/v1
      kind: HorizontalPodAutoscaler
      metadata: {name: web}
      spec:
        maxReplicas: 1️⃣0
        scaleTargetRef: {kind: Deployment, name: web, apiVersion: apps/v1}
      """,
      "1️⃣ spec.maxReplicas: Required value: must be set and greater than 0",
      "1️⃣ spec.maxReplicas: Invalid value: 0: must be greater than or equal to `minReplicas`"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      """
      apiVersion: autoscaling/v2
      kind: HorizontalPodAutoscaler
      metadata: {name: web}
      spec:
        maxReplicas: 2
        scaleTargetRef: {kind: ReplicationController, name: web, apiVersion: v1}
      """)
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.checkRefusals() }
}
