/// How many Pods may be gone at a time of free will.
package struct PodDisruptionBudget: Model {
  package static var typeName: StaticString { "PodDisruptionBudget" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<PodDisruptionBudgetSpec>?
  package var status: Box<PodDisruptionBudgetStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// How many Pods of a selector must stay.
package struct PodDisruptionBudgetSpec: Model {
  package static var typeName: StaticString { "PodDisruptionBudgetSpec" }
  package var maxUnavailable: IntOrString?
  package var minAvailable: IntOrString?
  package var selector: Box<LabelSelector>?
  package var unhealthyPodEvictionPolicy: UnhealthyPodEvictionPolicyType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("maxUnavailable", &maxUnavailable)
    visit.field("minAvailable", &minAvailable)
    visit.field("selector", &selector)
    visit.field("unhealthyPodEvictionPolicy", &unhealthyPodEvictionPolicy, .whenSet)
  }
}

/// How many Pods may go now.
package struct PodDisruptionBudgetStatus: Model {
  package static var typeName: StaticString { "PodDisruptionBudgetStatus" }
  package var conditions: [Condition]?
  package var currentHealthy: Int32?
  package var desiredHealthy: Int32?
  package var disruptedPods: StringMap<Time>?
  package var disruptionsAllowed: Int32?
  package var expectedPods: Int32?
  package var observedGeneration: Int64?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("conditions", &conditions)
    visit.field("currentHealthy", &currentHealthy, .always)
    visit.field("desiredHealthy", &desiredHealthy, .always)
    visit.field("disruptedPods", &disruptedPods)
    visit.field("disruptionsAllowed", &disruptionsAllowed, .always)
    visit.field("expectedPods", &expectedPods, .always)
    visit.field("observedGeneration", &observedGeneration, .unlessZero)
  }
}

/// Whether Pods that are not ready may always go.
package struct UnhealthyPodEvictionPolicyType: OpenEnum {
  package static var typeName: StaticString { "UnhealthyPodEvictionPolicyType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let ifHealthyBudget = Self(rawValue: "IfHealthyBudget")
  package static let alwaysAllow = Self(rawValue: "AlwaysAllow")
}
