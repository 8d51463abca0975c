/// A wish for storage.
package struct PersistentVolumeClaim: Model {
  package static var typeName: StaticString { "PersistentVolumeClaim" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<PersistentVolumeClaimSpec>?
  package var status: Box<PersistentVolumeClaimStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// Which storage a claim has got.
package struct PersistentVolumeClaimStatus: Model {
  package static var typeName: StaticString { "PersistentVolumeClaimStatus" }
  package var accessModes: [PersistentVolumeAccessMode]?
  package var allocatedResourceStatuses: StringMap<ClaimResourceStatus>?
  package var allocatedResources: ResourceList?
  package var capacity: ResourceList?
  package var conditions: [PersistentVolumeClaimCondition]?
  package var currentVolumeAttributesClassName: String?
  package var modifyVolumeStatus: Box<ModifyVolumeStatus>?
  package var phase: PersistentVolumeClaimPhase?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("accessModes", &accessModes)
    visit.field("allocatedResourceStatuses", &allocatedResourceStatuses)
    visit.field("allocatedResources", &allocatedResources)
    visit.field("capacity", &capacity)
    visit.field("conditions", &conditions)
    visit.field("currentVolumeAttributesClassName", &currentVolumeAttributesClassName, .whenSet)
    visit.field("modifyVolumeStatus", &modifyVolumeStatus)
    visit.field("phase", &phase)
  }
}

/// One thing observed about a claim.
package struct PersistentVolumeClaimCondition: Model {
  package static var typeName: StaticString { "PersistentVolumeClaimCondition" }
  package var lastProbeTime: Time?
  package var lastTransitionTime: Time?
  package var message: String?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: PersistentVolumeClaimConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastProbeTime", &lastProbeTime)
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// How far a volume has been changed to another class.
package struct ModifyVolumeStatus: Model {
  package static var typeName: StaticString { "ModifyVolumeStatus" }
  package var status: PersistentVolumeClaimModifyVolumeStatus?
  package var targetVolumeAttributesClassName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("status", &status, .always)
    visit.field("targetVolumeAttributesClassName", &targetVolumeAttributesClassName)
  }
}

/// Whether a claim has got its storage.
package struct PersistentVolumeClaimPhase: OpenEnum {
  package static var typeName: StaticString { "PersistentVolumeClaimPhase" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let pending = Self(rawValue: "Pending")
  package static let bound = Self(rawValue: "Bound")
  package static let lost = Self(rawValue: "Lost")
}

/// How far a claim's volume has been resized.
package struct ClaimResourceStatus: OpenEnum {
  package static var typeName: StaticString { "ClaimResourceStatus" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// What a condition of a claim is about.
package struct PersistentVolumeClaimConditionType: OpenEnum {
  package static var typeName: StaticString { "PersistentVolumeClaimConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// How far a volume has been changed.
package struct PersistentVolumeClaimModifyVolumeStatus: OpenEnum {
  package static var typeName: StaticString { "PersistentVolumeClaimModifyVolumeStatus" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let pending = Self(rawValue: "Pending")
  package static let inProgress = Self(rawValue: "InProgress")
  package static let infeasible = Self(rawValue: "Infeasible")
}
