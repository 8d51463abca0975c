/// A disk of Amazon's EBS, served by its storage driver.
package struct AWSElasticBlockStoreVolumeSource: Model {
  package static var typeName: StaticString { "AWSElasticBlockStoreVolumeSource" }
  package var fsType: String?
  package var partition: Int32?
  package var readOnly: Bool?
  package var volumeID: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType)
    visit.field("partition", &partition, .unlessZero)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("volumeID", &volumeID, .always)
  }
}

/// A disk of Azure, served by its storage driver.
package struct AzureDiskVolumeSource: Model {
  package static var typeName: StaticString { "AzureDiskVolumeSource" }
  package var cachingMode: AzureDataDiskCachingMode?
  package var diskName: String?
  package var diskURI: String?
  package var fsType: String?
  package var kind: AzureDataDiskKind?
  package var readOnly: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("cachingMode", &cachingMode, .whenSet)
    visit.field("diskName", &diskName, .always)
    visit.field("diskURI", &diskURI, .always)
    visit.field("fsType", &fsType, .whenSet)
    visit.field("kind", &kind, .whenSet)
    visit.field("readOnly", &readOnly)
  }
}

/// A file share of Azure, served by its storage driver.
package struct AzureFileVolumeSource: Model {
  package static var typeName: StaticString { "AzureFileVolumeSource" }
  package var readOnly: Bool?
  package var secretName: String?
  package var shareName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("secretName", &secretName, .always)
    visit.field("shareName", &shareName, .always)
  }
}

/// A disk of OpenStack's Cinder, served by its storage driver.
package struct CinderVolumeSource: Model {
  package static var typeName: StaticString { "CinderVolumeSource" }
  package var fsType: String?
  package var readOnly: Bool?
  package var secretRef: Box<LocalObjectReference>?
  package var volumeID: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("secretRef", &secretRef)
    visit.field("volumeID", &volumeID, .always)
  }
}

/// A disk of Google Cloud, served by its storage driver.
package struct GCEPersistentDiskVolumeSource: Model {
  package static var typeName: StaticString { "GCEPersistentDiskVolumeSource" }
  package var fsType: String?
  package var partition: Int32?
  package var pdName: String?
  package var readOnly: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType)
    visit.field("partition", &partition, .unlessZero)
    visit.field("pdName", &pdName, .always)
    visit.field("readOnly", &readOnly, .unlessZero)
  }
}

/// A Photon disk; no longer supported.
package struct PhotonPersistentDiskVolumeSource: Model {
  package static var typeName: StaticString { "PhotonPersistentDiskVolumeSource" }
  package var fsType: String?
  package var pdID: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType)
    visit.field("pdID", &pdID, .always)
  }
}

/// A Portworx volume, served by its storage driver.
package struct PortworxVolumeSource: Model {
  package static var typeName: StaticString { "PortworxVolumeSource" }
  package var fsType: String?
  package var readOnly: Bool?
  package var volumeID: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("volumeID", &volumeID, .always)
  }
}

/// A ScaleIO volume; no longer supported.
package struct ScaleIOVolumeSource: Model {
  package static var typeName: StaticString { "ScaleIOVolumeSource" }
  package var fsType: String?
  package var gateway: String?
  package var protectionDomain: String?
  package var readOnly: Bool?
  package var secretRef: Box<LocalObjectReference>?
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

/// A StorageOS volume; no longer supported.
package struct StorageOSVolumeSource: Model {
  package static var typeName: StaticString { "StorageOSVolumeSource" }
  package var fsType: String?
  package var readOnly: Bool?
  package var secretRef: Box<LocalObjectReference>?
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

/// A disk of vSphere, served by its storage driver.
package struct VsphereVirtualDiskVolumeSource: Model {
  package static var typeName: StaticString { "VsphereVirtualDiskVolumeSource" }
  package var fsType: String?
  package var storagePolicyID: String?
  package var storagePolicyName: String?
  package var volumePath: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fsType", &fsType)
    visit.field("storagePolicyID", &storagePolicyID)
    visit.field("storagePolicyName", &storagePolicyName)
    visit.field("volumePath", &volumePath, .always)
  }
}

/// How an Azure disk is cached.
package struct AzureDataDiskCachingMode: OpenEnum {
  package static var typeName: StaticString { "AzureDataDiskCachingMode" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let none = Self(rawValue: "None")
  package static let readOnly = Self(rawValue: "ReadOnly")
  package static let readWrite = Self(rawValue: "ReadWrite")
}

/// How an Azure disk is kept.
package struct AzureDataDiskKind: OpenEnum {
  package static var typeName: StaticString { "AzureDataDiskKind" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let shared = Self(rawValue: "Shared")
  package static let dedicated = Self(rawValue: "Dedicated")
  package static let managed = Self(rawValue: "Managed")
}
