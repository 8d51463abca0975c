/// Keeps equal Pods running and replaces them step by step when their template changes.
package struct Deployment: Model {
  package static var typeName: StaticString { "Deployment" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<DeploymentSpec>?
  package var status: Box<DeploymentStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// How many Pods of which template a Deployment keeps, and how it replaces them.
package struct DeploymentSpec: Model {
  package static var typeName: StaticString { "DeploymentSpec" }
  package var minReadySeconds: Int32?
  package var paused: Bool?
  package var progressDeadlineSeconds: Int32?
  package var replicas: Int32?
  package var revisionHistoryLimit: Int32?
  package var selector: Box<LabelSelector>?
  package var strategy: Box<DeploymentStrategy>?
  package var template: Box<PodTemplateSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("minReadySeconds", &minReadySeconds, .unlessZero)
    visit.field("paused", &paused, .unlessZero)
    visit.field("progressDeadlineSeconds", &progressDeadlineSeconds)
    visit.field("replicas", &replicas)
    visit.field("revisionHistoryLimit", &revisionHistoryLimit)
    visit.field("selector", &selector)
    visit.field("strategy", &strategy, .always)
    visit.field("template", &template, .always)
  }
}

/// How old Pods give way to new ones.
package struct DeploymentStrategy: Model {
  package static var typeName: StaticString { "DeploymentStrategy" }
  package var rollingUpdate: Box<RollingUpdateDeployment>?
  package var type: DeploymentStrategyType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("rollingUpdate", &rollingUpdate)
    visit.field("type", &type)
  }
}

/// How far the number of Pods may be off while they are replaced.
package struct RollingUpdateDeployment: Model {
  package static var typeName: StaticString { "RollingUpdateDeployment" }
  package var maxSurge: IntOrString?
  package var maxUnavailable: IntOrString?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("maxSurge", &maxSurge)
    visit.field("maxUnavailable", &maxUnavailable)
  }
}

/// How many Pods of which age a Deployment has.
package struct DeploymentStatus: Model {
  package static var typeName: StaticString { "DeploymentStatus" }
  package var availableReplicas: Int32?
  package var collisionCount: Int32?
  package var conditions: [DeploymentCondition]?
  package var observedGeneration: Int64?
  package var readyReplicas: Int32?
  package var replicas: Int32?
  package var terminatingReplicas: Int32?
  package var unavailableReplicas: Int32?
  package var updatedReplicas: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("availableReplicas", &availableReplicas, .unlessZero)
    visit.field("collisionCount", &collisionCount)
    visit.field("conditions", &conditions)
    visit.field("observedGeneration", &observedGeneration, .unlessZero)
    visit.field("readyReplicas", &readyReplicas, .unlessZero)
    visit.field("replicas", &replicas, .unlessZero)
    visit.field("terminatingReplicas", &terminatingReplicas)
    visit.field("unavailableReplicas", &unavailableReplicas, .unlessZero)
    visit.field("updatedReplicas", &updatedReplicas, .unlessZero)
  }
}

/// One thing observed about a Deployment.
package struct DeploymentCondition: Model {
  package static var typeName: StaticString { "DeploymentCondition" }
  package var lastTransitionTime: Time?
  package var lastUpdateTime: Time?
  package var message: String?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: DeploymentConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("lastUpdateTime", &lastUpdateTime)
    visit.field("message", &message)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// Whether Pods are replaced step by step or all at once.
package struct DeploymentStrategyType: OpenEnum {
  package static var typeName: StaticString { "DeploymentStrategyType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let recreate = Self(rawValue: "Recreate")
  package static let rollingUpdate = Self(rawValue: "RollingUpdate")
}

/// What a condition of a Deployment is about.
package struct DeploymentConditionType: OpenEnum {
  package static var typeName: StaticString { "DeploymentConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let available = Self(rawValue: "Available")
  package static let progressing = Self(rawValue: "Progressing")
  package static let replicaFailure = Self(rawValue: "ReplicaFailure")
}
