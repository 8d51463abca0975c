/// A volume of a Pod: a name and one of many sources.
package struct Volume: Model {
  package static var typeName: StaticString { "Volume" }
  package var awsElasticBlockStore: Box<AWSElasticBlockStoreVolumeSource>?
  package var azureDisk: Box<AzureDiskVolumeSource>?
  package var azureFile: Box<AzureFileVolumeSource>?
  package var cephfs: Box<CephFSVolumeSource>?
  package var cinder: Box<CinderVolumeSource>?
  package var configMap: Box<ConfigMapVolumeSource>?
  package var csi: Box<CSIVolumeSource>?
  package var downwardAPI: Box<DownwardAPIVolumeSource>?
  package var emptyDir: Box<EmptyDirVolumeSource>?
  package var ephemeral: Box<EphemeralVolumeSource>?
  package var fc: Box<FCVolumeSource>?
  package var flexVolume: Box<FlexVolumeSource>?
  package var flocker: Box<FlockerVolumeSource>?
  package var gcePersistentDisk: Box<GCEPersistentDiskVolumeSource>?
  package var gitRepo: Box<GitRepoVolumeSource>?
  package var glusterfs: Box<GlusterfsVolumeSource>?
  package var hostPath: Box<HostPathVolumeSource>?
  package var image: Box<ImageVolumeSource>?
  package var iscsi: Box<ISCSIVolumeSource>?
  package var name: String?
  package var nfs: Box<NFSVolumeSource>?
  package var persistentVolumeClaim: Box<PersistentVolumeClaimVolumeSource>?
  package var photonPersistentDisk: Box<PhotonPersistentDiskVolumeSource>?
  package var portworxVolume: Box<PortworxVolumeSource>?
  package var projected: Box<ProjectedVolumeSource>?
  package var quobyte: Box<QuobyteVolumeSource>?
  package var rbd: Box<RBDVolumeSource>?
  package var scaleIO: Box<ScaleIOVolumeSource>?
  package var secret: Box<SecretVolumeSource>?
  package var storageos: Box<StorageOSVolumeSource>?
  package var vsphereVolume: Box<VsphereVirtualDiskVolumeSource>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("awsElasticBlockStore", &awsElasticBlockStore, inlinedFrom: "VolumeSource")
    visit.field("azureDisk", &azureDisk, inlinedFrom: "VolumeSource")
    visit.field("azureFile", &azureFile, inlinedFrom: "VolumeSource")
    visit.field("cephfs", &cephfs, inlinedFrom: "VolumeSource")
    visit.field("cinder", &cinder, inlinedFrom: "VolumeSource")
    visit.field("configMap", &configMap, inlinedFrom: "VolumeSource")
    visit.field("csi", &csi, inlinedFrom: "VolumeSource")
    visit.field("downwardAPI", &downwardAPI, inlinedFrom: "VolumeSource")
    visit.field("emptyDir", &emptyDir, inlinedFrom: "VolumeSource")
    visit.field("ephemeral", &ephemeral, inlinedFrom: "VolumeSource")
    visit.field("fc", &fc, inlinedFrom: "VolumeSource")
    visit.field("flexVolume", &flexVolume, inlinedFrom: "VolumeSource")
    visit.field("flocker", &flocker, inlinedFrom: "VolumeSource")
    visit.field("gcePersistentDisk", &gcePersistentDisk, inlinedFrom: "VolumeSource")
    visit.field("gitRepo", &gitRepo, inlinedFrom: "VolumeSource")
    visit.field("glusterfs", &glusterfs, inlinedFrom: "VolumeSource")
    visit.field("hostPath", &hostPath, inlinedFrom: "VolumeSource")
    visit.field("image", &image, inlinedFrom: "VolumeSource")
    visit.field("iscsi", &iscsi, inlinedFrom: "VolumeSource")
    visit.field("name", &name, .always)
    visit.field("nfs", &nfs, inlinedFrom: "VolumeSource")
    visit.field("persistentVolumeClaim", &persistentVolumeClaim, inlinedFrom: "VolumeSource")
    visit.field("photonPersistentDisk", &photonPersistentDisk, inlinedFrom: "VolumeSource")
    visit.field("portworxVolume", &portworxVolume, inlinedFrom: "VolumeSource")
    visit.field("projected", &projected, inlinedFrom: "VolumeSource")
    visit.field("quobyte", &quobyte, inlinedFrom: "VolumeSource")
    visit.field("rbd", &rbd, inlinedFrom: "VolumeSource")
    visit.field("scaleIO", &scaleIO, inlinedFrom: "VolumeSource")
    visit.field("secret", &secret, inlinedFrom: "VolumeSource")
    visit.field("storageos", &storageos, inlinedFrom: "VolumeSource")
    visit.field("vsphereVolume", &vsphereVolume, inlinedFrom: "VolumeSource")
  }
}
