/// Scales a workload by the CPU that its Pods use.
package struct HorizontalPodAutoscalerV1: Model {
  package static var typeName: StaticString { "HorizontalPodAutoscalerV1" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<HorizontalPodAutoscalerSpecV1>?
  package var status: Box<HorizontalPodAutoscalerStatusV1>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }

  package static var goType: String { "v1.HorizontalPodAutoscaler" }
}

/// What is scaled, by how much CPU, and how far.
package struct HorizontalPodAutoscalerSpecV1: Model {
  package static var typeName: StaticString { "HorizontalPodAutoscalerSpecV1" }
  package var maxReplicas: Int32?
  package var minReplicas: Int32?
  package var scaleTargetRef: Box<CrossVersionObjectReferenceV1>?
  package var targetCPUUtilizationPercentage: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("maxReplicas", &maxReplicas, .always)
    visit.field("minReplicas", &minReplicas)
    visit.field("scaleTargetRef", &scaleTargetRef, .always)
    visit.field("targetCPUUtilizationPercentage", &targetCPUUtilizationPercentage)
  }

  package static var goType: String { "v1.HorizontalPodAutoscalerSpec" }
}

/// The object that is scaled.
package struct CrossVersionObjectReferenceV1: Model {
  package static var typeName: StaticString { "CrossVersionObjectReferenceV1" }
  package var apiVersion: String?
  package var kind: String?
  package var name: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind, .always)
    visit.field("name", &name, .always)
  }

  package static var goType: String { "v1.CrossVersionObjectReference" }
}

/// How many Pods there are and should be.
package struct HorizontalPodAutoscalerStatusV1: Model {
  package static var typeName: StaticString { "HorizontalPodAutoscalerStatusV1" }
  package var currentCPUUtilizationPercentage: Int32?
  package var currentReplicas: Int32?
  package var desiredReplicas: Int32?
  package var lastScaleTime: Time?
  package var observedGeneration: Int64?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("currentCPUUtilizationPercentage", &currentCPUUtilizationPercentage)
    visit.field("currentReplicas", &currentReplicas, .always)
    visit.field("desiredReplicas", &desiredReplicas, .always)
    visit.field("lastScaleTime", &lastScaleTime)
    visit.field("observedGeneration", &observedGeneration)
  }

  package static var goType: String { "v1.HorizontalPodAutoscalerStatus" }
}
