/// Keeps a number of equal Pods running.
package struct ReplicaSet: Model {
  package static var typeName: StaticString { "ReplicaSet" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<ReplicaSetSpec>?
  package var status: Box<ReplicaSetStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// How many Pods of which template a ReplicaSet keeps.
package struct ReplicaSetSpec: Model {
  package static var typeName: StaticString { "ReplicaSetSpec" }
  package var minReadySeconds: Int32?
  package var replicas: Int32?
  package var selector: Box<LabelSelector>?
  package var template: Box<PodTemplateSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("minReadySeconds", &minReadySeconds, .unlessZero)
    visit.field("replicas", &replicas)
    visit.field("selector", &selector)
    visit.field("template", &template, .always)
  }
}

/// How many Pods a ReplicaSet has.
package struct ReplicaSetStatus: Model {
  package static var typeName: StaticString { "ReplicaSetStatus" }
  package var availableReplicas: Int32?
  package var conditions: [ReplicaSetCondition]?
  package var fullyLabeledReplicas: Int32?
  package var observedGeneration: Int64?
  package var readyReplicas: Int32?
  package var replicas: Int32?
  package var terminatingReplicas: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("availableReplicas", &availableReplicas, .unlessZero)
    visit.field("conditions", &conditions)
    visit.field("fullyLabeledReplicas", &fullyLabeledReplicas, .unlessZero)
    visit.field("observedGeneration", &observedGeneration, .unlessZero)
    visit.field("readyReplicas", &readyReplicas, .unlessZero)
    visit.field("replicas", &replicas, .always)
    visit.field("terminatingReplicas", &terminatingReplicas)
  }
}

/// One thing observed about a ReplicaSet.
package struct ReplicaSetCondition: Model {
  package static var typeName: StaticString { "ReplicaSetCondition" }
  package var lastTransitionTime: Time?
  package var message: String?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: ReplicaSetConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// What a condition of a ReplicaSet is about.
package struct ReplicaSetConditionType: OpenEnum {
  package static var typeName: StaticString { "ReplicaSetConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let replicaFailure = Self(rawValue: "ReplicaFailure")
}
