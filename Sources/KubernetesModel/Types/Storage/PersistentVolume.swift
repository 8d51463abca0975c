/// A piece of storage in the cluster.
package struct PersistentVolume: Model {
  package static var typeName: StaticString { "PersistentVolume" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<PersistentVolumeSpec>?
  package var status: Box<PersistentVolumeStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// How large a volume is, where it lies, and who may use it how.
package struct PersistentVolumeSpec: Model {
  package static var typeName: StaticString { "PersistentVolumeSpec" }
  package var accessModes: [PersistentVolumeAccessMode]?
  package var awsElasticBlockStore: Box<AWSElasticBlockStoreVolumeSource>?
  package var azureDisk: Box<AzureDiskVolumeSource>?
  package var azureFile: Box<AzureFilePersistentVolumeSource>?
  package var capacity: ResourceList?
  package var cephfs: Box<CephFSPersistentVolumeSource>?
  package var cinder: Box<CinderPersistentVolumeSource>?
  package var claimRef: Box<ObjectReference>?
  package var csi: Box<CSIPersistentVolumeSource>?
  package var fc: Box<FCVolumeSource>?
  package var flexVolume: Box<FlexPersistentVolumeSource>?
  package var flocker: Box<FlockerVolumeSource>?
  package var gcePersistentDisk: Box<GCEPersistentDiskVolumeSource>?
  package var glusterfs: Box<GlusterfsPersistentVolumeSource>?
  package var hostPath: Box<HostPathVolumeSource>?
  package var iscsi: Box<ISCSIPersistentVolumeSource>?
  package var local: Box<LocalVolumeSource>?
  package var mountOptions: [String]?
  package var nfs: Box<NFSVolumeSource>?
  package var nodeAffinity: Box<VolumeNodeAffinity>?
  package var persistentVolumeReclaimPolicy: PersistentVolumeReclaimPolicy?
  package var photonPersistentDisk: Box<PhotonPersistentDiskVolumeSource>?
  package var portworxVolume: Box<PortworxVolumeSource>?
  package var quobyte: Box<QuobyteVolumeSource>?
  package var rbd: Box<RBDPersistentVolumeSource>?
  package var scaleIO: Box<ScaleIOPersistentVolumeSource>?
  package var storageClassName: String?
  package var storageos: Box<StorageOSPersistentVolumeSource>?
  package var volumeAttributesClassName: String?
  package var volumeMode: PersistentVolumeMode?
  package var vsphereVolume: Box<VsphereVirtualDiskVolumeSource>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("accessModes", &accessModes)
    visit.field("awsElasticBlockStore", &awsElasticBlockStore, inlinedFrom: "PersistentVolumeSource")
    visit.field("azureDisk", &azureDisk, inlinedFrom: "PersistentVolumeSource")
    visit.field("azureFile", &azureFile, inlinedFrom: "PersistentVolumeSource")
    visit.field("capacity", &capacity)
    visit.field("cephfs", &cephfs, inlinedFrom: "PersistentVolumeSource")
    visit.field("cinder", &cinder, inlinedFrom: "PersistentVolumeSource")
    visit.field("claimRef", &claimRef)
    visit.field("csi", &csi, inlinedFrom: "PersistentVolumeSource")
    visit.field("fc", &fc, inlinedFrom: "PersistentVolumeSource")
    visit.field("flexVolume", &flexVolume, inlinedFrom: "PersistentVolumeSource")
    visit.field("flocker", &flocker, inlinedFrom: "PersistentVolumeSource")
    visit.field("gcePersistentDisk", &gcePersistentDisk, inlinedFrom: "PersistentVolumeSource")
    visit.field("glusterfs", &glusterfs, inlinedFrom: "PersistentVolumeSource")
    visit.field("hostPath", &hostPath, inlinedFrom: "PersistentVolumeSource")
    visit.field("iscsi", &iscsi, inlinedFrom: "PersistentVolumeSource")
    visit.field("local", &local, inlinedFrom: "PersistentVolumeSource")
    visit.field("mountOptions", &mountOptions)
    visit.field("nfs", &nfs, inlinedFrom: "PersistentVolumeSource")
    visit.field("nodeAffinity", &nodeAffinity)
    visit.field("persistentVolumeReclaimPolicy", &persistentVolumeReclaimPolicy)
    visit.field("photonPersistentDisk", &photonPersistentDisk, inlinedFrom: "PersistentVolumeSource")
    visit.field("portworxVolume", &portworxVolume, inlinedFrom: "PersistentVolumeSource")
    visit.field("quobyte", &quobyte, inlinedFrom: "PersistentVolumeSource")
    visit.field("rbd", &rbd, inlinedFrom: "PersistentVolumeSource")
    visit.field("scaleIO", &scaleIO, inlinedFrom: "PersistentVolumeSource")
    visit.field("storageClassName", &storageClassName)
    visit.field("storageos", &storageos, inlinedFrom: "PersistentVolumeSource")
    visit.field("volumeAttributesClassName", &volumeAttributesClassName, .whenSet)
    visit.field("volumeMode", &volumeMode, .whenSet)
    visit.field("vsphereVolume", &vsphereVolume, inlinedFrom: "PersistentVolumeSource")
  }
}

/// The nodes from which a volume can be reached.
package struct VolumeNodeAffinity: Model {
  package static var typeName: StaticString { "VolumeNodeAffinity" }
  package var required: Box<NodeSelector>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("required", &required)
  }
}

/// Whether a volume is in use.
package struct PersistentVolumeStatus: Model {
  package static var typeName: StaticString { "PersistentVolumeStatus" }
  package var lastPhaseTransitionTime: Time?
  package var message: String?
  package var phase: PersistentVolumePhase?
  package var reason: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastPhaseTransitionTime", &lastPhaseTransitionTime)
    visit.field("message", &message)
    visit.field("phase", &phase)
    visit.field("reason", &reason)
  }
}

/// What becomes of a volume when its claim is gone.
package struct PersistentVolumeReclaimPolicy: OpenEnum {
  package static var typeName: StaticString { "PersistentVolumeReclaimPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let recycle = Self(rawValue: "Recycle")
  package static let delete = Self(rawValue: "Delete")
  package static let retain = Self(rawValue: "Retain")
}

/// Whether a volume is in use.
package struct PersistentVolumePhase: OpenEnum {
  package static var typeName: StaticString { "PersistentVolumePhase" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let pending = Self(rawValue: "Pending")
  package static let available = Self(rawValue: "Available")
  package static let bound = Self(rawValue: "Bound")
  package static let released = Self(rawValue: "Released")
  package static let failed = Self(rawValue: "Failed")
}
