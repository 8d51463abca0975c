/// How many Pods there are and should be.
package struct HorizontalPodAutoscalerStatus: Model {
  package static var typeName: StaticString { "HorizontalPodAutoscalerStatus" }
  package var conditions: [HorizontalPodAutoscalerCondition]?
  package var currentMetrics: [MetricStatus]?
  package var currentReplicas: Int32?
  package var desiredReplicas: Int32?
  package var lastScaleTime: Time?
  package var observedGeneration: Int64?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("conditions", &conditions)
    visit.field("currentMetrics", &currentMetrics, .always)
    visit.field("currentReplicas", &currentReplicas, .unlessZero)
    visit.field("desiredReplicas", &desiredReplicas, .always)
    visit.field("lastScaleTime", &lastScaleTime)
    visit.field("observedGeneration", &observedGeneration)
  }

  package static var goType: String { "v2.HorizontalPodAutoscalerStatus" }
}

/// One thing observed about an autoscaler.
package struct HorizontalPodAutoscalerCondition: Model {
  package static var typeName: StaticString { "HorizontalPodAutoscalerCondition" }
  package var lastTransitionTime: Time?
  package var message: String?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: HorizontalPodAutoscalerConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }

  package static var goType: String { "v2.HorizontalPodAutoscalerCondition" }
}

/// What was measured.
package struct MetricStatus: Model {
  package static var typeName: StaticString { "MetricStatus" }
  package var containerResource: Box<ContainerResourceMetricStatus>?
  package var external: Box<ExternalMetricStatus>?
  package var object: Box<ObjectMetricStatus>?
  package var pods: Box<PodsMetricStatus>?
  package var resource: Box<ResourceMetricStatus>?
  package var type: MetricSourceType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("containerResource", &containerResource)
    visit.field("external", &external)
    visit.field("object", &object)
    visit.field("pods", &pods)
    visit.field("resource", &resource)
    visit.field("type", &type, .always)
  }

  package static var goType: String { "v2.MetricStatus" }
}

/// The last value of a metric.
package struct MetricValueStatus: Model {
  package static var typeName: StaticString { "MetricValueStatus" }
  package var averageUtilization: Int32?
  package var averageValue: Quantity?
  package var value: Quantity?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("averageUtilization", &averageUtilization)
    visit.field("averageValue", &averageValue)
    visit.field("value", &value)
  }

  package static var goType: String { "v2.MetricValueStatus" }
}

/// How much of a resource the Pods used.
package struct ResourceMetricStatus: Model {
  package static var typeName: StaticString { "ResourceMetricStatus" }
  package var current: Box<MetricValueStatus>?
  package var name: ResourceName?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("current", &current, .always)
    visit.field("name", &name, .always)
  }

  package static var goType: String { "v2.ResourceMetricStatus" }
}

/// How much of a resource one container of each Pod used.
package struct ContainerResourceMetricStatus: Model {
  package static var typeName: StaticString { "ContainerResourceMetricStatus" }
  package var container: String?
  package var current: Box<MetricValueStatus>?
  package var name: ResourceName?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("container", &container, .always)
    visit.field("current", &current, .always)
    visit.field("name", &name, .always)
  }

  package static var goType: String { "v2.ContainerResourceMetricStatus" }
}

/// What was measured of the Pods.
package struct PodsMetricStatus: Model {
  package static var typeName: StaticString { "PodsMetricStatus" }
  package var current: Box<MetricValueStatus>?
  package var metric: Box<MetricIdentifier>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("current", &current, .always)
    visit.field("metric", &metric, .always)
  }

  package static var goType: String { "v2.PodsMetricStatus" }
}

/// What was measured of one other object.
package struct ObjectMetricStatus: Model {
  package static var typeName: StaticString { "ObjectMetricStatus" }
  package var current: Box<MetricValueStatus>?
  package var describedObject: Box<CrossVersionObjectReference>?
  package var metric: Box<MetricIdentifier>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("current", &current, .always)
    visit.field("describedObject", &describedObject, .always)
    visit.field("metric", &metric, .always)
  }

  package static var goType: String { "v2.ObjectMetricStatus" }
}

/// What was measured outside the cluster.
package struct ExternalMetricStatus: Model {
  package static var typeName: StaticString { "ExternalMetricStatus" }
  package var current: Box<MetricValueStatus>?
  package var metric: Box<MetricIdentifier>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("current", &current, .always)
    visit.field("metric", &metric, .always)
  }

  package static var goType: String { "v2.ExternalMetricStatus" }
}

/// What a condition of an autoscaler is about.
package struct HorizontalPodAutoscalerConditionType: OpenEnum {
  package static var typeName: StaticString { "HorizontalPodAutoscalerConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let scalingActive = Self(rawValue: "ScalingActive")
  package static let ableToScale = Self(rawValue: "AbleToScale")
  package static let scalingLimited = Self(rawValue: "ScalingLimited")
  package static var goType: String { "v2.HorizontalPodAutoscalerConditionType" }
}
