/// A claim of the Pod's namespace, by its name.
package struct PersistentVolumeClaimVolumeSource: Model {
  package static var typeName: StaticString { "PersistentVolumeClaimVolumeSource" }
  package var claimName: String?
  package var readOnly: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("claimName", &claimName, .always)
    visit.field("readOnly", &readOnly, .unlessZero)
  }
}

/// A claim that is made with the Pod and deleted with it.
package struct EphemeralVolumeSource: Model {
  package static var typeName: StaticString { "EphemeralVolumeSource" }
  package var volumeClaimTemplate: Box<PersistentVolumeClaimTemplate>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("volumeClaimTemplate", &volumeClaimTemplate)
  }
}

/// What the claim made for an ephemeral volume looks like.
package struct PersistentVolumeClaimTemplate: Model {
  package static var typeName: StaticString { "PersistentVolumeClaimTemplate" }
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<PersistentVolumeClaimSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
  }
}

/// The storage that a claim asks for.
package struct PersistentVolumeClaimSpec: Model {
  package static var typeName: StaticString { "PersistentVolumeClaimSpec" }
  package var accessModes: [PersistentVolumeAccessMode]?
  package var dataSource: Box<TypedLocalObjectReference>?
  package var dataSourceRef: Box<TypedObjectReference>?
  package var resources: Box<VolumeResourceRequirements>?
  package var selector: Box<LabelSelector>?
  package var storageClassName: String?
  package var volumeAttributesClassName: String?
  package var volumeMode: PersistentVolumeMode?
  package var volumeName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("accessModes", &accessModes)
    visit.field("dataSource", &dataSource)
    visit.field("dataSourceRef", &dataSourceRef)
    visit.field("resources", &resources, .always)
    visit.field("selector", &selector)
    visit.field("storageClassName", &storageClassName, .whenSet)
    visit.field("volumeAttributesClassName", &volumeAttributesClassName, .whenSet)
    visit.field("volumeMode", &volumeMode, .whenSet)
    visit.field("volumeName", &volumeName)
  }
}

/// How much storage a claim asks for.
package struct VolumeResourceRequirements: Model {
  package static var typeName: StaticString { "VolumeResourceRequirements" }
  package var limits: ResourceList?
  package var requests: ResourceList?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("limits", &limits)
    visit.field("requests", &requests)
  }
}

/// A volume made by a storage driver for this Pod alone.
package struct CSIVolumeSource: Model {
  package static var typeName: StaticString { "CSIVolumeSource" }
  package var driver: String?
  package var fsType: String?
  package var nodePublishSecretRef: Box<LocalObjectReference>?
  package var readOnly: Bool?
  package var volumeAttributes: StringMap<String>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("driver", &driver, .always)
    visit.field("fsType", &fsType, .whenSet)
    visit.field("nodePublishSecretRef", &nodePublishSecretRef)
    visit.field("readOnly", &readOnly)
    visit.field("volumeAttributes", &volumeAttributes)
  }
}

/// How many may use a volume, and how.
package struct PersistentVolumeAccessMode: OpenEnum {
  package static var typeName: StaticString { "PersistentVolumeAccessMode" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let readWriteOnce = Self(rawValue: "ReadWriteOnce")
  package static let readOnlyMany = Self(rawValue: "ReadOnlyMany")
  package static let readWriteMany = Self(rawValue: "ReadWriteMany")
  package static let readWriteOncePod = Self(rawValue: "ReadWriteOncePod")
}

/// Whether a volume holds a file system or is a block device.
package struct PersistentVolumeMode: OpenEnum {
  package static var typeName: StaticString { "PersistentVolumeMode" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let block = Self(rawValue: "Block")
  package static let filesystem = Self(rawValue: "Filesystem")
}
