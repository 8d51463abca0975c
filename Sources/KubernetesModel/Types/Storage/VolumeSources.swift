/// A disk or folder of one node.
package struct LocalVolumeSource: Model {
  package static var typeName: StaticString { "LocalVolumeSource" }
  package var fsType: String?
  package var path: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType, .whenSet)
    visit.field("path", &path, .always)
  }
}

/// A volume of a storage driver.
package struct CSIPersistentVolumeSource: Model {
  package static var typeName: StaticString { "CSIPersistentVolumeSource" }
  package var controllerExpandSecretRef: Box<SecretReference>?
  package var controllerPublishSecretRef: Box<SecretReference>?
  package var driver: String?
  package var fsType: String?
  package var nodeExpandSecretRef: Box<SecretReference>?
  package var nodePublishSecretRef: Box<SecretReference>?
  package var nodeStageSecretRef: Box<SecretReference>?
  package var readOnly: Bool?
  package var volumeAttributes: StringMap<String>?
  package var volumeHandle: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("controllerExpandSecretRef", &controllerExpandSecretRef)
    visit.field("controllerPublishSecretRef", &controllerPublishSecretRef)
    visit.field("driver", &driver, .always)
    visit.field("fsType", &fsType)
    visit.field("nodeExpandSecretRef", &nodeExpandSecretRef)
    visit.field("nodePublishSecretRef", &nodePublishSecretRef)
    visit.field("nodeStageSecretRef", &nodeStageSecretRef)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("volumeAttributes", &volumeAttributes)
    visit.field("volumeHandle", &volumeHandle, .always)
  }
}

/// A disk over iSCSI.
package struct ISCSIPersistentVolumeSource: Model {
  package static var typeName: StaticString { "ISCSIPersistentVolumeSource" }
  package var chapAuthDiscovery: Bool?
  package var chapAuthSession: Bool?
  package var fsType: String?
  package var initiatorName: String?
  package var iqn: String?
  package var iscsiInterface: String?
  package var lun: Int32?
  package var portals: [String]?
  package var readOnly: Bool?
  package var secretRef: Box<SecretReference>?
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

/// A block device of Ceph.
package struct RBDPersistentVolumeSource: Model {
  package static var typeName: StaticString { "RBDPersistentVolumeSource" }
  package var fsType: String?
  package var image: String?
  package var keyring: String?
  package var monitors: [String]?
  package var pool: String?
  package var readOnly: Bool?
  package var secretRef: Box<SecretReference>?
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

/// A file system of Ceph.
package struct CephFSPersistentVolumeSource: Model {
  package static var typeName: StaticString { "CephFSPersistentVolumeSource" }
  package var monitors: [String]?
  package var path: String?
  package var readOnly: Bool?
  package var secretFile: String?
  package var secretRef: Box<SecretReference>?
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

/// A volume of OpenStack.
package struct CinderPersistentVolumeSource: Model {
  package static var typeName: StaticString { "CinderPersistentVolumeSource" }
  package var fsType: String?
  package var readOnly: Bool?
  package var secretRef: Box<SecretReference>?
  package var volumeID: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("secretRef", &secretRef)
    visit.field("volumeID", &volumeID, .always)
  }
}

/// A volume of Gluster.
package struct GlusterfsPersistentVolumeSource: Model {
  package static var typeName: StaticString { "GlusterfsPersistentVolumeSource" }
  package var endpoints: String?
  package var endpointsNamespace: String?
  package var path: String?
  package var readOnly: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("endpoints", &endpoints, .always)
    visit.field("endpointsNamespace", &endpointsNamespace, .whenSet)
    visit.field("path", &path, .always)
    visit.field("readOnly", &readOnly, .unlessZero)
  }
}

/// A file share of Azure.
package struct AzureFilePersistentVolumeSource: Model {
  package static var typeName: StaticString { "AzureFilePersistentVolumeSource" }
  package var readOnly: Bool?
  package var secretName: String?
  package var secretNamespace: String?
  package var shareName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("secretName", &secretName, .always)
    visit.field("secretNamespace", &secretNamespace, .whenSet)
    visit.field("shareName", &shareName, .always)
  }
}

/// A volume of a driver that is a program on the node.
package struct FlexPersistentVolumeSource: Model {
  package static var typeName: StaticString { "FlexPersistentVolumeSource" }
  package var driver: String?
  package var fsType: String?
  package var options: StringMap<String>?
  package var readOnly: Bool?
  package var secretRef: Box<SecretReference>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("driver", &driver, .always)
    visit.field("fsType", &fsType)
    visit.field("options", &options)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("secretRef", &secretRef)
  }
}

/// A volume of ScaleIO.
package struct ScaleIOPersistentVolumeSource: Model {
  package static var typeName: StaticString { "ScaleIOPersistentVolumeSource" }
  package var fsType: String?
  package var gateway: String?
  package var protectionDomain: String?
  package var readOnly: Bool?
  package var secretRef: Box<SecretReference>?
  package var sslEnabled: Bool?
  package var storageMode: String?
  package var storagePool: String?
  package var system: String?
  package var volumeName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType)
    visit.field("gateway", &gateway, .always)
    visit.field("protectionDomain", &protectionDomain)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("secretRef", &secretRef)
    visit.field("sslEnabled", &sslEnabled, .unlessZero)
    visit.field("storageMode", &storageMode)
    visit.field("storagePool", &storagePool)
    visit.field("system", &system, .always)
    visit.field("volumeName", &volumeName)
  }
}

/// A volume of StorageOS.
package struct StorageOSPersistentVolumeSource: Model {
  package static var typeName: StaticString { "StorageOSPersistentVolumeSource" }
  package var fsType: String?
  package var readOnly: Bool?
  package var secretRef: Box<ObjectReference>?
  package var volumeName: String?
  package var volumeNamespace: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("secretRef", &secretRef)
    visit.field("volumeName", &volumeName)
    visit.field("volumeNamespace", &volumeNamespace)
  }
}
