/// Keeps a number of equal Pods running; the elder brother of `ReplicaSet`.
package struct ReplicationController: Model {
  package static var typeName: StaticString { "ReplicationController" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<ReplicationControllerSpec>?
  package var status: Box<ReplicationControllerStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// How many Pods of which template a controller keeps.
package struct ReplicationControllerSpec: Model {
  package static var typeName: StaticString { "ReplicationControllerSpec" }
  package var minReadySeconds: Int32?
  package var replicas: Int32?
  package var selector: StringMap<String>?
  package var template: Box<PodTemplateSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("minReadySeconds", &minReadySeconds, .unlessZero)
    visit.field("replicas", &replicas)
    visit.field("selector", &selector)
    visit.field("template", &template)
  }
}

/// How many Pods a controller has.
package struct ReplicationControllerStatus: Model {
  package static var typeName: StaticString { "ReplicationControllerStatus" }
  package var availableReplicas: Int32?
  package var conditions: [ReplicationControllerCondition]?
  package var fullyLabeledReplicas: Int32?
  package var observedGeneration: Int64?
  package var readyReplicas: Int32?
  package var replicas: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("availableReplicas", &availableReplicas, .unlessZero)
    visit.field("conditions", &conditions)
    visit.field("fullyLabeledReplicas", &fullyLabeledReplicas, .unlessZero)
    visit.field("observedGeneration", &observedGeneration, .unlessZero)
    visit.field("readyReplicas", &readyReplicas, .unlessZero)
    visit.field("replicas", &replicas, .always)
  }
}

/// One thing observed about a controller.
package struct ReplicationControllerCondition: Model {
  package static var typeName: StaticString { "ReplicationControllerCondition" }
  package var lastTransitionTime: Time?
  package var message: String?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: ReplicationControllerConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// What a condition of a controller is about.
package struct ReplicationControllerConditionType: OpenEnum {
  package static var typeName: StaticString { "ReplicationControllerConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let replicaFailure = Self(rawValue: "ReplicaFailure")
}
