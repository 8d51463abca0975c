internal import KubernetesModel

/// The order in which the server looks at the types of a volume: the first that is set counts, any other
/// is one too many. (A volume without a type was given `emptyDir` before.)
enum VolumeSourceRules {
  /// Judges the type of one volume.
  static func judge(_ volume: Volume, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals) {
    var turn = Turn(path: path)
    judgeLocal(volume, &turn, &refusals)
    judgeNetwork(volume, &turn, &refusals)
    judgeShared(volume, &turn, &refusals)
    judgeCloud(volume, &turn, &refusals)
    judgeRecent(volume, context, &turn, &refusals)
  }

  /// Whose turn it is among the types of one volume.
  private struct Turn {
    let path: FieldPath
    var isTaken = false

    /// Whether the type `name` is the first that is set. `judged` is the name under which the server judges
    /// it, where that is another; a second type is refused.
    mutating func take(_ name: String, _ refusals: inout Refusals, written: String? = nil) -> Bool {
      if isTaken {
        refusals.forbid(
          VolumeRules.twoTypes, path.field(name), "may not specify more than 1 volume type",
          anchor: written.map { path.field($0) })
      }
      defer { isTaken = true }
      return !isTaken
    }
  }

  private static func judgeLocal(_ volume: Volume, _ turn: inout Turn, _ refusals: inout Refusals) {
    if let source = volume.emptyDir?.value {
      turn.isTaken = true
      LocalVolumeRules.sizeIsNotNegative(source, turn.path.field("emptyDir"), &refusals)
    }
    if let source = volume.hostPath?.value, turn.take("hostPath", &refusals) {
      LocalVolumeRules.pathOnTheNodeIsSafe(source, turn.path.field("hostPath"), &refusals)
    }
    if let source = volume.gitRepo?.value, turn.take("gitRepo", &refusals) {
      LocalVolumeRules.repositoryIsGiven(source, turn.path.field("gitRepo"), &refusals)
    }
    if let source = volume.gcePersistentDisk?.value, turn.take("gcePersistentDisk", &refusals) {
      CloudVolumeRules.googleDiskIsNamed(
        source, turn.path.field("persistentDisk"), turn.path.field("gcePersistentDisk"), &refusals)
    }
    if let source = volume.awsElasticBlockStore?.value, turn.take("awsElasticBlockStore", &refusals) {
      CloudVolumeRules.amazonDiskIsNamed(source, turn.path.field("awsElasticBlockStore"), &refusals)
    }
    if let source = volume.secret?.value, turn.take("secret", &refusals) {
      ConfigVolumeRules.secretIsNamed(source, turn.path.field("secret"), &refusals)
    }
  }

  private static func judgeNetwork(_ volume: Volume, _ turn: inout Turn, _ refusals: inout Refusals) {
    if let source = volume.nfs?.value, turn.take("nfs", &refusals) {
      NetworkVolumeRules.exportIsGiven(source, turn.path.field("nfs"), &refusals)
    }
    if let source = volume.iscsi?.value {
      if turn.take("iscsi", &refusals) { ISCSIVolumeRules.judge(source, turn.path.field("iscsi"), &refusals) }
      ISCSIVolumeRules.nameAndPortalAreShort(source, volume.name.orEmpty, turn.path, &refusals)
    }
    if let source = volume.glusterfs?.value, turn.take("glusterfs", &refusals) {
      NetworkVolumeRules.glusterIsGiven(source, turn.path.field("glusterfs"), &refusals)
    }
    if let source = volume.flocker?.value, turn.take("flocker", &refusals) {
      NetworkVolumeRules.datasetIsNamedOnce(source, turn.path.field("flocker"), &refusals)
    }
    if let source = volume.persistentVolumeClaim?.value, turn.take("persistentVolumeClaim", &refusals) {
      ClaimVolumeRules.claimIsNamed(source, turn.path.field("persistentVolumeClaim"), &refusals)
    }
    if let source = volume.rbd?.value, turn.take("rbd", &refusals) {
      NetworkVolumeRules.blockDeviceIsGiven(source, turn.path.field("rbd"), &refusals)
    }
  }

  private static func judgeShared(_ volume: Volume, _ turn: inout Turn, _ refusals: inout Refusals) {
    if let source = volume.cinder?.value, turn.take("cinder", &refusals) {
      CloudVolumeRules.cinderDiskIsNamed(source, turn.path.field("cinder"), &refusals)
    }
    if let source = volume.cephfs?.value, turn.take("cephFS", &refusals, written: "cephfs") {
      NetworkVolumeRules.monitorsAreGiven(source.monitors, turn.path.field("cephfs"), &refusals)
    }
    if let source = volume.quobyte?.value, turn.take("quobyte", &refusals) {
      NetworkVolumeRules.registryIsGiven(source, turn.path.field("quobyte"), &refusals)
    }
    if let source = volume.downwardAPI?.value, turn.take("downwarAPI", &refusals, written: "downwardAPI") {
      DownwardVolumeRules.judge(source, turn.path.field("downwardAPI"), &refusals)
    }
    if let source = volume.fc?.value, turn.take("fc", &refusals) {
      NetworkVolumeRules.fibreTargetIsGiven(source, turn.path.field("fc"), &refusals)
    }
    if let source = volume.flexVolume?.value, turn.take("flexVolume", &refusals) {
      NetworkVolumeRules.flexDriverIsGiven(source, turn.path.field("flexVolume"), &refusals)
    }
    if let source = volume.configMap?.value, turn.take("configMap", &refusals) {
      ConfigVolumeRules.configMapIsNamed(source, turn.path.field("configMap"), &refusals)
    }
  }

  private static func judgeCloud(_ volume: Volume, _ turn: inout Turn, _ refusals: inout Refusals) {
    if let source = volume.azureFile?.value, turn.take("azureFile", &refusals) {
      CloudVolumeRules.azureShareIsNamed(source, turn.path.field("azureFile"), &refusals)
    }
    if let source = volume.vsphereVolume?.value, turn.take("vsphereVolume", &refusals) {
      CloudVolumeRules.isGiven(source.volumePath, turn.path.field("vsphereVolume", "volumePath"), &refusals)
    }
    if let source = volume.photonPersistentDisk?.value, turn.take("photonPersistentDisk", &refusals) {
      CloudVolumeRules.isGiven(source.pdID, turn.path.field("photonPersistentDisk", "pdID"), &refusals)
    }
    if let source = volume.portworxVolume?.value, turn.take("portworxVolume", &refusals) {
      CloudVolumeRules.isGiven(source.volumeID, turn.path.field("portworxVolume", "volumeID"), &refusals)
    }
    if let source = volume.azureDisk?.value, turn.take("azureDisk", &refusals) {
      CloudVolumeRules.azureDiskIsNamed(source, turn.path.field("azureDisk"), &refusals)
    }
    if let source = volume.storageos?.value, turn.take("storageos", &refusals) {
      CloudVolumeRules.storageOSVolumeIsNamed(source, turn.path.field("storageos"), &refusals)
    }
  }

  private static func judgeRecent(
    _ volume: Volume, _ context: PodContext, _ turn: inout Turn, _ refusals: inout Refusals
  ) {
    if let source = volume.projected?.value, turn.take("projected", &refusals) {
      ProjectedVolumeRules.judge(source, turn.path.field("projected"), &refusals)
    }
    if let source = volume.scaleIO?.value, turn.take("scaleIO", &refusals) {
      CloudVolumeRules.scaleIOVolumeIsNamed(source, turn.path.field("scaleIO"), &refusals)
    }
    if let source = volume.csi?.value, turn.take("csi", &refusals) {
      ClaimVolumeRules.driverIsNamed(source, turn.path.field("csi"), &refusals)
    }
    if let source = volume.ephemeral?.value, turn.take("ephemeral", &refusals) {
      ClaimTemplateRules.judge(source, turn.path.field("ephemeral"), &refusals)
      ClaimTemplateRules.nameOfTheClaimIsGood(volume.name.orEmpty, context, turn.path.field("name"), &refusals)
    }
    if let source = volume.image?.value, turn.take("image", &refusals) {
      LocalVolumeRules.imageIsNamed(source, context, turn.path.field("image"), &refusals)
    }
  }
}
