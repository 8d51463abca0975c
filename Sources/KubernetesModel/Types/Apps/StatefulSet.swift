/// Keeps Pods that have names and storage of their own.
package struct StatefulSet: Model {
  package static var typeName: StaticString { "StatefulSet" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<StatefulSetSpec>?
  package var status: Box<StatefulSetStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// How many Pods of which template a StatefulSet keeps, in which order, with which claims.
package struct StatefulSetSpec: Model {
  package static var typeName: StaticString { "StatefulSetSpec" }
  package var minReadySeconds: Int32?
  package var ordinals: Box<StatefulSetOrdinals>?
  package var persistentVolumeClaimRetentionPolicy: Box<StatefulSetPersistentVolumeClaimRetentionPolicy>?
  package var podManagementPolicy: PodManagementPolicyType?
  package var replicas: Int32?
  package var revisionHistoryLimit: Int32?
  package var selector: Box<LabelSelector>?
  package var serviceName: String?
  package var template: Box<PodTemplateSpec>?
  package var updateStrategy: Box<StatefulSetUpdateStrategy>?
  package var volumeClaimTemplates: [PersistentVolumeClaim]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("minReadySeconds", &minReadySeconds, .unlessZero)
    visit.field("ordinals", &ordinals)
    visit.field("persistentVolumeClaimRetentionPolicy", &persistentVolumeClaimRetentionPolicy)
    visit.field("podManagementPolicy", &podManagementPolicy)
    visit.field("replicas", &replicas)
    visit.field("revisionHistoryLimit", &revisionHistoryLimit)
    visit.field("selector", &selector)
    visit.field("serviceName", &serviceName, .always)
    visit.field("template", &template, .always)
    visit.field("updateStrategy", &updateStrategy, .always)
    visit.field("volumeClaimTemplates", &volumeClaimTemplates)
  }
}

/// How Pods are replaced when their template changes.
package struct StatefulSetUpdateStrategy: Model {
  package static var typeName: StaticString { "StatefulSetUpdateStrategy" }
  package var rollingUpdate: Box<RollingUpdateStatefulSetStrategy>?
  package var type: StatefulSetUpdateStrategyType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("rollingUpdate", &rollingUpdate)
    visit.field("type", &type)
  }
}

/// Which Pods are replaced, and how many at a time.
package struct RollingUpdateStatefulSetStrategy: Model {
  package static var typeName: StaticString { "RollingUpdateStatefulSetStrategy" }
  package var maxUnavailable: IntOrString?
  package var partition: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("maxUnavailable", &maxUnavailable)
    visit.field("partition", &partition)
  }
}

/// From which number on the Pods are counted.
package struct StatefulSetOrdinals: Model {
  package static var typeName: StaticString { "StatefulSetOrdinals" }
  package var start: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("start", &start, .always)
  }
}

/// What becomes of the claims.
package struct StatefulSetPersistentVolumeClaimRetentionPolicy: Model {
  package static var typeName: StaticString { "StatefulSetPersistentVolumeClaimRetentionPolicy" }
  package var whenDeleted: PersistentVolumeClaimRetentionPolicyType?
  package var whenScaled: PersistentVolumeClaimRetentionPolicyType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("whenDeleted", &whenDeleted)
    visit.field("whenScaled", &whenScaled)
  }
}

/// Whether Pods are started one after another.
package struct PodManagementPolicyType: OpenEnum {
  package static var typeName: StaticString { "PodManagementPolicyType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let orderedReady = Self(rawValue: "OrderedReady")
  package static let parallel = Self(rawValue: "Parallel")
}

/// Whether Pods are replaced by the controller or by whoever deletes them.
package struct StatefulSetUpdateStrategyType: OpenEnum {
  package static var typeName: StaticString { "StatefulSetUpdateStrategyType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let onDelete = Self(rawValue: "OnDelete")
  package static let rollingUpdate = Self(rawValue: "RollingUpdate")
}

/// Whether a claim outlives its Pod.
package struct PersistentVolumeClaimRetentionPolicyType: OpenEnum {
  package static var typeName: StaticString { "PersistentVolumeClaimRetentionPolicyType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let delete = Self(rawValue: "Delete")
  package static let retain = Self(rawValue: "Retain")
}
