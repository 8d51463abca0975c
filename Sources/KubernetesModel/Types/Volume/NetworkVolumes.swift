/// A directory of an NFS server.
package struct NFSVolumeSource: Model {
  package static var typeName: StaticString { "NFSVolumeSource" }
  package var path: String?
  package var readOnly: Bool?
  package var server: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("path", &path, .always)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("server", &server, .always)
  }
}

/// A disk of an iSCSI target.
package struct ISCSIVolumeSource: Model {
  package static var typeName: StaticString { "ISCSIVolumeSource" }
  package var chapAuthDiscovery: Bool?
  package var chapAuthSession: Bool?
  package var fsType: String?
  package var initiatorName: String?
  package var iqn: String?
  package var iscsiInterface: String?
  package var lun: Int32?
  package var portals: [String]?
  package var readOnly: Bool?
  package var secretRef: Box<LocalObjectReference>?
  package var targetPortal: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("chapAuthDiscovery", &chapAuthDiscovery, .unlessZero)
    visit.field("chapAuthSession", &chapAuthSession, .unlessZero)
    visit.field("fsType", &fsType)
    visit.field("initiatorName", &initiatorName, .whenSet)
    visit.field("iqn", &iqn, .always)
    visit.field("iscsiInterface", &iscsiInterface)
    visit.field("lun", &lun, .always)
    visit.field("portals", &portals)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("secretRef", &secretRef)
    visit.field("targetPortal", &targetPortal, .always)
  }
}

/// A disk on a Fibre Channel network.
package struct FCVolumeSource: Model {
  package static var typeName: StaticString { "FCVolumeSource" }
  package var fsType: String?
  package var lun: Int32?
  package var readOnly: Bool?
  package var targetWWNs: [String]?
  package var wwids: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType)
    visit.field("lun", &lun)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("targetWWNs", &targetWWNs)
    visit.field("wwids", &wwids)
  }
}

/// A directory of a CephFS; no longer supported.
package struct CephFSVolumeSource: Model {
  package static var typeName: StaticString { "CephFSVolumeSource" }
  package var monitors: [String]?
  package var path: String?
  package var readOnly: Bool?
  package var secretFile: String?
  package var secretRef: Box<LocalObjectReference>?
  package var user: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("monitors", &monitors, .always)
    visit.field("path", &path)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("secretFile", &secretFile)
    visit.field("secretRef", &secretRef)
    visit.field("user", &user)
  }
}

/// A Ceph block device; no longer supported.
package struct RBDVolumeSource: Model {
  package static var typeName: StaticString { "RBDVolumeSource" }
  package var fsType: String?
  package var image: String?
  package var keyring: String?
  package var monitors: [String]?
  package var pool: String?
  package var readOnly: Bool?
  package var secretRef: Box<LocalObjectReference>?
  package var user: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType)
    visit.field("image", &image, .always)
    visit.field("keyring", &keyring)
    visit.field("monitors", &monitors, .always)
    visit.field("pool", &pool)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("secretRef", &secretRef)
    visit.field("user", &user)
  }
}

/// A GlusterFS volume; no longer supported.
package struct GlusterfsVolumeSource: Model {
  package static var typeName: StaticString { "GlusterfsVolumeSource" }
  package var endpoints: String?
  package var path: String?
  package var readOnly: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("endpoints", &endpoints, .always)
    visit.field("path", &path, .always)
    visit.field("readOnly", &readOnly, .unlessZero)
  }
}

/// A Quobyte volume; no longer supported.
package struct QuobyteVolumeSource: Model {
  package static var typeName: StaticString { "QuobyteVolumeSource" }
  package var group: String?
  package var readOnly: Bool?
  package var registry: String?
  package var tenant: String?
  package var user: String?
  package var volume: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("group", &group)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("registry", &registry, .always)
    visit.field("tenant", &tenant)
    visit.field("user", &user)
    visit.field("volume", &volume, .always)
  }
}

/// A volume of a FlexVolume driver; drivers of this kind are deprecated.
package struct FlexVolumeSource: Model {
  package static var typeName: StaticString { "FlexVolumeSource" }
  package var driver: String?
  package var fsType: String?
  package var options: StringMap<String>?
  package var readOnly: Bool?
  package var secretRef: Box<LocalObjectReference>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("driver", &driver, .always)
    visit.field("fsType", &fsType)
    visit.field("options", &options)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("secretRef", &secretRef)
  }
}

/// A Flocker dataset; no longer supported.
package struct FlockerVolumeSource: Model {
  package static var typeName: StaticString { "FlockerVolumeSource" }
  package var datasetName: String?
  package var datasetUUID: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("datasetName", &datasetName)
    visit.field("datasetUUID", &datasetUUID)
  }
}
