internal import KubernetesModel

/// What a volume is, in a few words.
struct VolumeWords: Sendable {
  /// The kind of its source, as students know it.
  let kind: String
  /// What tells it from others of the kind: the object's name, a path, a size.
  let detail: String
  /// Whether the source is not there.
  let isMissing: Bool

  /// Kind and detail on one line.
  var line: String { detail.isEmpty ? kind : "\(kind) \(detail)" }

  private init(_ kind: String, _ detail: String?, isMissing: Bool = false) {
    self.kind = kind
    self.detail = detail ?? ""
    self.isMissing = isMissing
  }

  /// A volume that containers mount and the Pod does not have.
  static let missing = VolumeWords("볼륨이 없습니다", nil, isMissing: true)

  /// A claim that a StatefulSet makes for each of its Pods.
  init(of claim: PersistentVolumeClaim) {
    self.init("파드마다 PVC", claim.spec?.value.resources?.value.requests?["storage"]?.description)
  }

  init(of volume: Volume) {
    if let source = volume.configMap {
      self.init("ConfigMap", source.value.name.marked(optional: source.value.optional))
    } else if let source = volume.secret {
      self.init("Secret", source.value.secretName.marked(optional: source.value.optional))
    } else if let source = volume.emptyDir {
      let size = source.value.sizeLimit?.description
      self.init(source.value.medium == .memory ? "emptyDir 메모리" : "emptyDir", size)
    } else if let source = volume.persistentVolumeClaim {
      self.init("PVC", source.value.claimName)
    } else if let source = volume.hostPath {
      self.init("hostPath", source.value.path)
    } else if let source = volume.projected {
      self.init("projected", (source.value.sources ?? []).map(\.words).joined(separator: ", "))
    } else if volume.downwardAPI != nil {
      self.init("downwardAPI", nil)
    } else if let source = volume.ephemeral {
      self.init(
        "임시 PVC",
        source.value.volumeClaimTemplate?.value.spec?.value.resources?.value.requests?["storage"]?.description)
    } else if let source = volume.csi {
      self.init("CSI", source.value.driver)
    } else if let source = volume.image {
      self.init("이미지", source.value.reference)
    } else if let source = volume.nfs {
      self.init("NFS", "\(source.value.server ?? ""):\(source.value.path ?? "")")
    } else if let source = volume.gitRepo {
      self.init("gitRepo", source.value.repository)
    } else {
      self.init(disk: volume)
    }
  }

  /// The disks of clouds and networks, which most students never meet.
  private init(disk volume: Volume) {
    if let source = volume.awsElasticBlockStore {
      self.init("AWS EBS", source.value.volumeID)
    } else if let source = volume.gcePersistentDisk {
      self.init("GCE 디스크", source.value.pdName)
    } else if let source = volume.azureDisk {
      self.init("Azure 디스크", source.value.diskName)
    } else if let source = volume.azureFile {
      self.init("Azure 파일", source.value.shareName)
    } else if let source = volume.vsphereVolume {
      self.init("vSphere", source.value.volumePath)
    } else if let source = volume.cinder {
      self.init("Cinder", source.value.volumeID)
    } else if let source = volume.iscsi {
      self.init("iSCSI", source.value.targetPortal)
    } else if let source = volume.cephfs {
      self.init("CephFS", source.value.path)
    } else if let source = volume.rbd {
      self.init("RBD", source.value.image)
    } else if let source = volume.glusterfs {
      self.init("GlusterFS", source.value.path)
    } else if volume.fc != nil {
      self.init("Fibre Channel", nil)
    } else if let source = volume.flexVolume {
      self.init("FlexVolume", source.value.driver)
    } else if let source = volume.flocker {
      self.init("Flocker", source.value.datasetName)
    } else if let source = volume.portworxVolume {
      self.init("Portworx", source.value.volumeID)
    } else if let source = volume.quobyte {
      self.init("Quobyte", source.value.volume)
    } else if let source = volume.scaleIO {
      self.init("ScaleIO", source.value.volumeName)
    } else if let source = volume.storageos {
      self.init("StorageOS", source.value.volumeName)
    } else if let source = volume.photonPersistentDisk {
      self.init("Photon", source.value.pdID)
    } else {
      // A volume without a source is an empty directory.
      self.init("emptyDir", nil)
    }
  }
}

extension VolumeProjection {
  /// What one source of a projected volume brings in.
  fileprivate var words: String {
    if serviceAccountToken != nil { return "토큰" }
    if let configMap { return "ConfigMap \(configMap.value.name ?? "")" }
    if let secret { return "Secret \(secret.value.name ?? "")" }
    if downwardAPI != nil { return "downwardAPI" }
    if clusterTrustBundle != nil { return "신뢰 번들" }
    return podCertificate != nil ? "파드 인증서" : "?"
  }
}

extension String? {
  /// The name, with a word where the object need not be there.
  fileprivate func marked(optional: Bool?) -> String? {
    optional == true ? (self ?? "") + " (선택)" : self
  }
}
