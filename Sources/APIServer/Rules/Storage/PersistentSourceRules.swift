internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of where a PersistentVolume's content lies.
enum PersistentSourceRules {
  static let kinds = [noType, glusterNamespace, localPath]

  /// Judges the sources of a volume `name` in the server's order: the first that is set is judged, the others are
  /// one too many.
  static func judge(
    _ spec: PersistentVolumeSpec, _ name: String, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    var isTaken = false
    for source in sources(of: spec, name) {
      guard let judgement = source.judgement else { continue }
      if isTaken {
        refusals.forbid(
          VolumeRules.twoTypes, path.field(source.name), "may not specify more than 1 volume type",
          anchor: path.field(source.written))
      } else {
        judgement(path.field(source.judged), &refusals)
      }
      isTaken = true
    }
    if !isTaken { refusals.require(noType, path, "must specify a volume type") }
  }

  /// Whether the source that is written as `written` is the one that is judged.
  static func isJudged(_ written: String, in spec: PersistentVolumeSpec) -> Bool {
    sources(of: spec, "").first { $0.judgement != nil }?.written.isExactly(written) ?? false
  }

  /// A source: its name where it is one too many, under which it is judged, and as it is written; and its rules, if
  /// it is set.
  private struct Source {
    let name: String
    let judged: String
    let written: String
    let judgement: ((FieldPath, inout Refusals) -> Void)?

    init<T>(
      _ written: String, _ value: Box<T>?, name: String? = nil, judged: String? = nil,
      _ rules: @escaping (T, FieldPath, inout Refusals) -> Void
    ) {
      self.name = name ?? written
      self.judged = judged ?? written
      self.written = written
      judgement = value.map { value in { path, refusals in rules(value.value, path, &refusals) } }
    }
  }

  private static func sources(of spec: PersistentVolumeSpec, _ name: String) -> [Source] {
    [
      Source("hostPath", spec.hostPath, LocalVolumeRules.pathOnTheNodeIsSafe),
      Source("gcePersistentDisk", spec.gcePersistentDisk, judged: "persistentDisk") {
        CloudVolumeRules.googleDiskIsNamed($0, $1, FieldPath.root.field("spec", "gcePersistentDisk"), &$2)
      },
      Source("awsElasticBlockStore", spec.awsElasticBlockStore, CloudVolumeRules.amazonDiskIsNamed),
      Source("glusterfs", spec.glusterfs, glusterIsGiven),
      Source("flocker", spec.flocker, NetworkVolumeRules.datasetIsNamedOnce),
      Source("nfs", spec.nfs, NetworkVolumeRules.exportIsGiven),
      Source("rbd", spec.rbd) { source, path, refusals in
        NetworkVolumeRules.monitorsAreGiven(source.monitors, path, &refusals)
        CloudVolumeRules.isGiven(source.image, path.field("image"), &refusals)
      },
      Source("quobyte", spec.quobyte, NetworkVolumeRules.registryIsGiven),
      Source("cephfs", spec.cephfs, name: "cephFS") {
        NetworkVolumeRules.monitorsAreGiven($0.monitors, $1, &$2)
      },
      Source("iscsi", spec.iscsi) { diskIsFound($0, volume: name, $1, &$2) },
      Source("cinder", spec.cinder) { source, path, refusals in
        CloudVolumeRules.isGiven(source.volumeID, path.field("volumeID"), &refusals)
        secretIsNamed(source.secretRef, path.field("secretRef"), &refusals)
      },
      Source("fc", spec.fc, NetworkVolumeRules.fibreTargetIsGiven),
      Source("flexVolume", spec.flexVolume, driverIsGiven),
      Source("azureFile", spec.azureFile, shareIsNamed),
      Source("vsphereVolume", spec.vsphereVolume) {
        CloudVolumeRules.isGiven($0.volumePath, $1.field("volumePath"), &$2)
      },
      Source("photonPersistentDisk", spec.photonPersistentDisk) {
        CloudVolumeRules.isGiven($0.pdID, $1.field("pdID"), &$2)
      },
      Source("portworxVolume", spec.portworxVolume) {
        CloudVolumeRules.isGiven($0.volumeID, $1.field("volumeID"), &$2)
      },
      Source("azureDisk", spec.azureDisk, CloudVolumeRules.azureDiskIsNamed),
      Source("scaleIO", spec.scaleIO) { source, path, refusals in
        for (field, value) in [
          ("gateway", source.gateway), ("system", source.system), ("volumeName", source.volumeName),
        ] { CloudVolumeRules.isGiven(value, path.field(field), &refusals) }
      },
      Source("local", spec.local, pathIsSafe),
      Source("storageos", spec.storageos, storageOSIsNamed),
      Source("csi", spec.csi, volumeIsHandled),
    ]
  }

  private static let noType = DiagnosticKind.rule(
    "volume-source-required",
    "볼륨의 내용이 어디에 있는지 적혀 있지 않습니다.", "Nothing says where the volume's content lies.",
    write: ("`nfs`, `csi`, `hostPath`처럼 종류를 적으십시오.", "Write a type, such as `nfs`, `csi` or `hostPath`."))

  private static let glusterNamespace = DiagnosticKind.rule(
    "volume-gluster-namespace",
    "엔드포인트가 있는 네임스페이스 '{0}'은(는) 네임스페이스의 이름이 아닙니다.", "'{0}' is no name of a namespace for the endpoints.",
    write: ("있는 네임스페이스의 이름을 적거나 지우십시오.", "Name a namespace that exists, or delete it."))

  private static let localPath = DiagnosticKind.rule(
    "volume-local-path",
    "노드에 있는 디스크나 폴더의 경로가 없거나 `..`를 담고 있습니다.", "The path on the node is missing or holds `..`.",
    write: ("`path: /mnt/disks/ssd1`처럼 적으십시오.", "Write `path: /mnt/disks/ssd1`, say."))
}

extension PersistentSourceRules {
  private static func glusterIsGiven(
    _ source: GlusterfsPersistentVolumeSource, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    CloudVolumeRules.isGiven(source.endpoints, path.field("endpoints"), &refusals)
    CloudVolumeRules.isGiven(source.path, path.field("path"), &refusals)
    guard let namespace = source.endpointsNamespace else { return }
    let place = path.field("endpointsNamespace")
    if namespace.isEmpty {
      let detail = "if the endpointnamespace is set, it must be a valid namespace name"
      refusals.refuse(glusterNamespace, place, .text(namespace), detail)
    } else {
      refusals.check(namespace, .dnsLabel, glusterNamespace, place)
    }
  }

  /// The same as in a Pod, but for the length of names, which is of the volume's own.
  private static func diskIsFound(
    _ source: ISCSIPersistentVolumeSource, volume name: String, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    var disk = ISCSIVolumeSource()
    disk.targetPortal = source.targetPortal
    disk.iqn = source.iqn
    disk.lun = source.lun
    disk.initiatorName = source.initiatorName
    disk.chapAuthDiscovery = source.chapAuthDiscovery
    disk.chapAuthSession = source.chapAuthSession
    disk.secretRef = source.secretRef.map { _ in Box(LocalObjectReference()) }
    ISCSIVolumeRules.judge(disk, path, &refusals, namesKinds: false)
    if let secret = source.secretRef {
      CloudVolumeRules.isGiven(secret.value.name, path.field("secretRef", "name"), &refusals)
    }
    guard source.initiatorName != nil, name.utf8.count + 1 + source.targetPortal.orEmpty.utf8.count > 64 else { return }
    refusals.refuse(
      VolumeRules.portalTooLong, path.field("targetportal"), BadValue(source.targetPortal),
      ISCSIVolumeRules.portalWords, anchor: path.field("targetPortal"))
  }

  private static func driverIsGiven(
    _ source: FlexPersistentVolumeSource, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    var volume = FlexVolumeSource()
    volume.driver = source.driver
    volume.options = source.options
    NetworkVolumeRules.flexDriverIsGiven(volume, path, &refusals)
  }

  private static func shareIsNamed(
    _ source: AzureFilePersistentVolumeSource, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    CloudVolumeRules.isGiven(source.secretName, path.field("secretName"), &refusals)
    CloudVolumeRules.isGiven(source.shareName, path.field("shareName"), &refusals)
    if source.secretNamespace?.isEmpty ?? false {
      CloudVolumeRules.isGiven(nil, path.field("secretNamespace"), &refusals)
    }
  }

  private static func pathIsSafe(_ source: LocalVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("path")
    if source.path.orEmpty.isEmpty { return refusals.require(localPath, place) }
    refusals.check(source.path.orEmpty, .pathWithoutBacksteps, localPath, place)
  }

  private static func storageOSIsNamed(
    _ source: StorageOSPersistentVolumeSource, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    var volume = StorageOSVolumeSource()
    volume.volumeName = source.volumeName
    volume.volumeNamespace = source.volumeNamespace
    CloudVolumeRules.storageOSVolumeIsNamed(volume, path, &refusals)
    guard let secret = source.secretRef else { return }
    CloudVolumeRules.isGiven(secret.value.name, path.field("secretRef", "name"), &refusals)
    CloudVolumeRules.isGiven(secret.value.namespace, path.field("secretRef", "namespace"), &refusals)
  }

  private static func volumeIsHandled(
    _ source: CSIPersistentVolumeSource, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    var volume = CSIVolumeSource()
    volume.driver = source.driver
    ClaimVolumeRules.driverIsNamed(volume, path, &refusals)
    CloudVolumeRules.isGiven(source.volumeHandle, path.field("volumeHandle"), &refusals)
    secretIsNamed(source.controllerPublishSecretRef, path.field("controllerPublishSecretRef"), &refusals)
    secretIsNamed(source.controllerExpandSecretRef, path.field("controllerExpandSecretRef"), &refusals)
    secretIsNamed(source.nodePublishSecretRef, path.field("nodePublishSecretRef"), &refusals)
    secretIsNamed(source.nodeExpandSecretRef, path.field("nodeExpandSecretRef"), &refusals)
  }

  private static func secretIsNamed(_ secret: Box<SecretReference>?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let secret else { return }
    CloudVolumeRules.isGiven(secret.value.name, path.field("name"), &refusals)
    CloudVolumeRules.isGiven(secret.value.namespace, path.field("namespace"), &refusals)
  }
}
