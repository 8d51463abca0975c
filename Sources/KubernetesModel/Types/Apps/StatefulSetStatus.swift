/// How many Pods of which revision a StatefulSet has.
package struct StatefulSetStatus: Model {
  package static var typeName: StaticString { "StatefulSetStatus" }
  package var availableReplicas: Int32?
  package var collisionCount: Int32?
  package var conditions: [StatefulSetCondition]?
  package var currentReplicas: Int32?
  package var currentRevision: String?
  package var observedGeneration: Int64?
  package var readyReplicas: Int32?
  package var replicas: Int32?
  package var updateRevision: String?
  package var updatedReplicas: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("availableReplicas", &availableReplicas, .always)
    visit.field("collisionCount", &collisionCount)
    visit.field("conditions", &conditions)
    visit.field("currentReplicas", &currentReplicas, .unlessZero)
    visit.field("currentRevision", &currentRevision)
    visit.field("observedGeneration", &observedGeneration, .unlessZero)
    visit.field("readyReplicas", &readyReplicas, .unlessZero)
    visit.field("replicas", &replicas, .always)
    visit.field("updateRevision", &updateRevision)
    visit.field("updatedReplicas", &updatedReplicas, .unlessZero)
  }
}

/// One thing observed about a StatefulSet.
package struct StatefulSetCondition: Model {
  package static var typeName: StaticString { "StatefulSetCondition" }
  package var lastTransitionTime: Time?
  package var message: String?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: StatefulSetConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// What a condition of a StatefulSet is about.
package struct StatefulSetConditionType: OpenEnum {
  package static var typeName: StaticString { "StatefulSetConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}
