/// Runs one Pod on every node.
package struct DaemonSet: Model {
  package static var typeName: StaticString { "DaemonSet" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<DaemonSetSpec>?
  package var status: Box<DaemonSetStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// Which Pods run on the nodes, and how they are replaced.
package struct DaemonSetSpec: Model {
  package static var typeName: StaticString { "DaemonSetSpec" }
  package var minReadySeconds: Int32?
  package var revisionHistoryLimit: Int32?
  package var selector: Box<LabelSelector>?
  package var template: Box<PodTemplateSpec>?
  package var updateStrategy: Box<DaemonSetUpdateStrategy>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("minReadySeconds", &minReadySeconds, .unlessZero)
    visit.field("revisionHistoryLimit", &revisionHistoryLimit)
    visit.field("selector", &selector)
    visit.field("template", &template, .always)
    visit.field("updateStrategy", &updateStrategy, .always)
  }
}

/// How Pods are replaced when their template changes.
package struct DaemonSetUpdateStrategy: Model {
  package static var typeName: StaticString { "DaemonSetUpdateStrategy" }
  package var rollingUpdate: Box<RollingUpdateDaemonSet>?
  package var type: DaemonSetUpdateStrategyType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("rollingUpdate", &rollingUpdate)
    visit.field("type", &type)
  }
}

/// On how many nodes Pods are replaced at a time.
package struct RollingUpdateDaemonSet: Model {
  package static var typeName: StaticString { "RollingUpdateDaemonSet" }
  package var maxSurge: IntOrString?
  package var maxUnavailable: IntOrString?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("maxSurge", &maxSurge)
    visit.field("maxUnavailable", &maxUnavailable)
  }
}

/// On how many nodes the Pods run.
package struct DaemonSetStatus: Model {
  package static var typeName: StaticString { "DaemonSetStatus" }
  package var collisionCount: Int32?
  package var conditions: [DaemonSetCondition]?
  package var currentNumberScheduled: Int32?
  package var desiredNumberScheduled: Int32?
  package var numberAvailable: Int32?
  package var numberMisscheduled: Int32?
  package var numberReady: Int32?
  package var numberUnavailable: Int32?
  package var observedGeneration: Int64?
  package var updatedNumberScheduled: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("collisionCount", &collisionCount)
    visit.field("conditions", &conditions)
    visit.field("currentNumberScheduled", &currentNumberScheduled, .always)
    visit.field("desiredNumberScheduled", &desiredNumberScheduled, .always)
    visit.field("numberAvailable", &numberAvailable, .unlessZero)
    visit.field("numberMisscheduled", &numberMisscheduled, .always)
    visit.field("numberReady", &numberReady, .always)
    visit.field("numberUnavailable", &numberUnavailable, .unlessZero)
    visit.field("observedGeneration", &observedGeneration, .unlessZero)
    visit.field("updatedNumberScheduled", &updatedNumberScheduled, .unlessZero)
  }
}

/// One thing observed about a DaemonSet.
package struct DaemonSetCondition: Model {
  package static var typeName: StaticString { "DaemonSetCondition" }
  package var lastTransitionTime: Time?
  package var message: String?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: DaemonSetConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// Whether Pods are replaced by the controller or by whoever deletes them.
package struct DaemonSetUpdateStrategyType: OpenEnum {
  package static var typeName: StaticString { "DaemonSetUpdateStrategyType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let onDelete = Self(rawValue: "OnDelete")
  package static let rollingUpdate = Self(rawValue: "RollingUpdate")
}

/// What a condition of a DaemonSet is about.
package struct DaemonSetConditionType: OpenEnum {
  package static var typeName: StaticString { "DaemonSetConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}
