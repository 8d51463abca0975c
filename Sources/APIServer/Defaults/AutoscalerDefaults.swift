package import KubernetesModel

extension HorizontalPodAutoscalerV1 {
  /// The autoscaler as the server completes it.
  package func defaulted(by options: ServerOptions) -> HorizontalPodAutoscalerV1 {
    var object = self
    object.spec.complete { $0.minReplicas = $0.minReplicas ?? 1 }
    return object
  }
}

extension HorizontalPodAutoscaler {
  /// The autoscaler as the server completes it.
  package func defaulted(by options: ServerOptions) -> HorizontalPodAutoscaler {
    var object = self
    object.spec.complete { spec in
      spec.minReplicas = spec.minReplicas ?? 1
      if spec.metrics?.isEmpty ?? true { spec.metrics = [.cpu(percent: 80)] }
      spec.behavior?.value.setDefaults(by: options)
    }
    return object
  }
}

extension MetricSpec {
  /// How much of the CPU that they ask for the Pods use.
  static func cpu(percent: Int32) -> MetricSpec {
    var target = MetricTarget()
    target.type = .utilization
    target.averageUtilization = percent
    var source = ResourceMetricSource()
    source.name = .cpu
    source.target = Box(target)
    var metric = MetricSpec()
    metric.type = .resource
    metric.resource = Box(source)
    return metric
  }
}

extension HorizontalPodAutoscalerBehavior {
  /// Up at once, by four Pods or as many again; down by as many as there are.
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    scaleUp.complete { rules in
      rules.stabilizationWindowSeconds = rules.stabilizationWindowSeconds ?? 0
      rules.setDefaults(by: options, policies: [.every15Seconds(.pods, 4), .every15Seconds(.percent, 100)])
    }
    scaleDown.complete { $0.setDefaults(by: options, policies: [.every15Seconds(.percent, 100)]) }
  }
}

extension HPAScalingRules {
  fileprivate mutating func setDefaults(by options: ServerOptions, policies standard: [HPAScalingPolicy]) {
    selectPolicy = selectPolicy ?? .max
    if policies == nil { policies = standard }
  }
}

extension HPAScalingPolicy {
  fileprivate static func every15Seconds(_ type: HPAScalingPolicyType, _ value: Int32) -> HPAScalingPolicy {
    var policy = HPAScalingPolicy()
    policy.type = type
    policy.value = value
    policy.periodSeconds = 15
    return policy
  }
}
