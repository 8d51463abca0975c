/// Scales a workload by what is measured.
package struct HorizontalPodAutoscaler: Model {
  package static var typeName: StaticString { "HorizontalPodAutoscaler" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<HorizontalPodAutoscalerSpec>?
  package var status: Box<HorizontalPodAutoscalerStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }

  package static var goType: String { "v2.HorizontalPodAutoscaler" }
}

/// What is scaled, by what, and how far.
package struct HorizontalPodAutoscalerSpec: Model {
  package static var typeName: StaticString { "HorizontalPodAutoscalerSpec" }
  package var behavior: Box<HorizontalPodAutoscalerBehavior>?
  package var maxReplicas: Int32?
  package var metrics: [MetricSpec]?
  package var minReplicas: Int32?
  package var scaleTargetRef: Box<CrossVersionObjectReference>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("behavior", &behavior)
    visit.field("maxReplicas", &maxReplicas, .always)
    visit.field("metrics", &metrics)
    visit.field("minReplicas", &minReplicas)
    visit.field("scaleTargetRef", &scaleTargetRef, .always)
  }

  package static var goType: String { "v2.HorizontalPodAutoscalerSpec" }
}

/// The object that is scaled or measured.
package struct CrossVersionObjectReference: Model {
  package static var typeName: StaticString { "CrossVersionObjectReference" }
  package var apiVersion: String?
  package var kind: String?
  package var name: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind, .always)
    visit.field("name", &name, .always)
  }

  package static var goType: String { "v2.CrossVersionObjectReference" }
}

/// How fast the number of Pods may change, up and down.
package struct HorizontalPodAutoscalerBehavior: Model {
  package static var typeName: StaticString { "HorizontalPodAutoscalerBehavior" }
  package var scaleDown: Box<HPAScalingRules>?
  package var scaleUp: Box<HPAScalingRules>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("scaleDown", &scaleDown)
    visit.field("scaleUp", &scaleUp)
  }

  package static var goType: String { "v2.HorizontalPodAutoscalerBehavior" }
}

/// How fast the number of Pods may change in one direction.
package struct HPAScalingRules: Model {
  package static var typeName: StaticString { "HPAScalingRules" }
  package var policies: [HPAScalingPolicy]?
  package var selectPolicy: ScalingPolicySelect?
  package var stabilizationWindowSeconds: Int32?
  package var tolerance: Quantity?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("policies", &policies)
    visit.field("selectPolicy", &selectPolicy)
    visit.field("stabilizationWindowSeconds", &stabilizationWindowSeconds)
    visit.field("tolerance", &tolerance)
  }

  package static var goType: String { "v2.HPAScalingRules" }
}

/// How many Pods may come or go in a span of time.
package struct HPAScalingPolicy: Model {
  package static var typeName: StaticString { "HPAScalingPolicy" }
  package var periodSeconds: Int32?
  package var type: HPAScalingPolicyType?
  package var value: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("periodSeconds", &periodSeconds, .always)
    visit.field("type", &type, .always)
    visit.field("value", &value, .always)
  }

  package static var goType: String { "v2.HPAScalingPolicy" }
}

/// Whether a policy counts Pods or per cent.
package struct HPAScalingPolicyType: OpenEnum {
  package static var typeName: StaticString { "HPAScalingPolicyType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let pods = Self(rawValue: "Pods")
  package static let percent = Self(rawValue: "Percent")
  package static var goType: String { "v2.HPAScalingPolicyType" }
}

/// Which of several policies holds.
package struct ScalingPolicySelect: OpenEnum {
  package static var typeName: StaticString { "ScalingPolicySelect" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let max = Self(rawValue: "Max")
  package static let min = Self(rawValue: "Min")
  package static let disabled = Self(rawValue: "Disabled")
  package static var goType: String { "v2.ScalingPolicySelect" }
}
