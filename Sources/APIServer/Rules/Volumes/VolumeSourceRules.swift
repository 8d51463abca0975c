internal import KubernetesModel

/// The order in which the server looks at the types of a volume: the first that is set counts, any other
/// is one too many. (A volume without a type was given `emptyDir` before.)
enum VolumeSourceRules {
  /// Judges the type of one volume.
  static func judge(_ volume: Volume, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals) {
    var tally = SourceTally(path: path)
    judgeLocal(volume, &tally, &refusals)
    judgeNetwork(volume, &tally, &refusals)
    judgeShared(volume, &tally, &refusals)
    judgeCloud(volume, &tally, &refusals)
    judgeRecent(volume, context, &tally, &refusals)
  }

  /// Counts the types that are set of one volume.
  private struct SourceTally {
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

  private static func judgeLocal(_ volume: Volume, _ tally: inout SourceTally, _ refusals: inout Refusals) {
    if let source = volume.emptyDir?.value {
      tally.isTaken = true
      LocalVolumeRules.sizeIsNotNegative(source, tally.path.field("emptyDir"), &refusals)
    }
    if let source = volume.hostPath?.value, tally.take("hostPath", &refusals) {
      LocalVolumeRules.pathOnTheNodeIsSafe(source, tally.path.field("hostPath"), &refusals)
    }
    if let source = volume.gitRepo?.value, tally.take("gitRepo", &refusals) {
      LocalVolumeRules.repositoryIsGiven(source, tally.path.field("gitRepo"), &refusals)
    }
    if let source = volume.gcePersistentDisk?.value, tally.take("gcePersistentDisk", &refusals) {
      CloudVolumeRules.googleDiskIsNamed(
        source, tally.path.field("persistentDisk"), tally.path.field("gcePersistentDisk"), &refusals)
    }
    if let source = volume.awsElasticBlockStore?.value, tally.take("awsElasticBlockStore", &refusals) {
      CloudVolumeRules.amazonDiskIsNamed(source, tally.path.field("awsElasticBlockStore"), &refusals)
    }
    if let source = volume.secret?.value, tally.take("secret", &refusals) {
      ConfigVolumeRules.secretIsNamed(source, tally.path.field("secret"), &refusals)
    }
  }

  private static func judgeNetwork(_ volume: Volume, _ tally: inout SourceTally, _ refusals: inout Refusals) {
    if let source = volume.nfs?.value, tally.take("nfs", &refusals) {
      NetworkVolumeRules.exportIsGiven(source, tally.path.field("nfs"), &refusals)
    }
    if let source = volume.iscsi?.value {
      if tally.take("iscsi", &refusals) { ISCSIVolumeRules.judge(source, tally.path.field("iscsi"), &refusals) }
      ISCSIVolumeRules.nameAndPortalAreShort(source, volume.name.orEmpty, tally.path, &refusals)
    }
    if let source = volume.glusterfs?.value, tally.take("glusterfs", &refusals) {
      NetworkVolumeRules.glusterIsGiven(source, tally.path.field("glusterfs"), &refusals)
    }
    if let source = volume.flocker?.value, tally.take("flocker", &refusals) {
      NetworkVolumeRules.datasetIsNamedOnce(source, tally.path.field("flocker"), &refusals)
    }
    if let source = volume.persistentVolumeClaim?.value, tally.take("persistentVolumeClaim", &refusals) {
      ClaimVolumeRules.claimIsNamed(source, tally.path.field("persistentVolumeClaim"), &refusals)
    }
    if let source = volume.rbd?.value, tally.take("rbd", &refusals) {
      NetworkVolumeRules.blockDeviceIsGiven(source, tally.path.field("rbd"), &refusals)
    }
  }

  private static func judgeShared(_ volume: Volume, _ tally: inout SourceTally, _ refusals: inout Refusals) {
    if let source = volume.cinder?.value, tally.take("cinder", &refusals) {
      CloudVolumeRules.cinderDiskIsNamed(source, tally.path.field("cinder"), &refusals)
    }
    if let source = volume.cephfs?.value, tally.take("cephFS", &refusals, written: "cephfs") {
      NetworkVolumeRules.monitorsAreGiven(source.monitors, tally.path.field("cephfs"), &refusals)
    }
    if let source = volume.quobyte?.value, tally.take("quobyte", &refusals) {
      NetworkVolumeRules.registryIsGiven(source, tally.path.field("quobyte"), &refusals)
    }
    if let source = volume.downwardAPI?.value, tally.take("downwarAPI", &refusals, written: "downwardAPI") {
      DownwardVolumeRules.judge(source, tally.path.field("downwardAPI"), &refusals)
    }
    if let source = volume.fc?.value, tally.take("fc", &refusals) {
      NetworkVolumeRules.fibreTargetIsGiven(source, tally.path.field("fc"), &refusals)
    }
    if let source = volume.flexVolume?.value, tally.take("flexVolume", &refusals) {
      NetworkVolumeRules.flexDriverIsGiven(source, tally.path.field("flexVolume"), &refusals)
    }
    if let source = volume.configMap?.value, tally.take("configMap", &refusals) {
      ConfigVolumeRules.configMapIsNamed(source, tally.path.field("configMap"), &refusals)
    }
  }

  private static func judgeCloud(_ volume: Volume, _ tally: inout SourceTally, _ refusals: inout Refusals) {
    if let source = volume.azureFile?.value, tally.take("azureFile", &refusals) {
      CloudVolumeRules.azureShareIsNamed(source, tally.path.field("azureFile"), &refusals)
    }
    if let source = volume.vsphereVolume?.value, tally.take("vsphereVolume", &refusals) {
      CloudVolumeRules.isGiven(source.volumePath, tally.path.field("vsphereVolume", "volumePath"), &refusals)
    }
    if let source = volume.photonPersistentDisk?.value, tally.take("photonPersistentDisk", &refusals) {
      CloudVolumeRules.isGiven(source.pdID, tally.path.field("photonPersistentDisk", "pdID"), &refusals)
    }
    if let source = volume.portworxVolume?.value, tally.take("portworxVolume", &refusals) {
      CloudVolumeRules.isGiven(source.volumeID, tally.path.field("portworxVolume", "volumeID"), &refusals)
    }
    if let source = volume.azureDisk?.value, tally.take("azureDisk", &refusals) {
      CloudVolumeRules.azureDiskIsNamed(source, tally.path.field("azureDisk"), &refusals)
    }
    if let source = volume.storageos?.value, tally.take("storageos", &refusals) {
      CloudVolumeRules.storageOSVolumeIsNamed(source, tally.path.field("storageos"), &refusals)
    }
  }

  private static func judgeRecent(
    _ volume: Volume, _ context: PodContext, _ tally: inout SourceTally, _ refusals: inout Refusals
  ) {
    if let source = volume.projected?.value, tally.take("projected", &refusals) {
      ProjectedVolumeRules.judge(source, tally.path.field("projected"), &refusals)
    }
    if let source = volume.scaleIO?.value, tally.take("scaleIO", &refusals) {
      CloudVolumeRules.scaleIOVolumeIsNamed(source, tally.path.field("scaleIO"), &refusals)
    }
    if let source = volume.csi?.value, tally.take("csi", &refusals) {
      ClaimVolumeRules.driverIsNamed(source, tally.path.field("csi"), &refusals)
    }
    if let source = volume.ephemeral?.value, tally.take("ephemeral", &refusals) {
      ClaimTemplateRules.judge(source, tally.path.field("ephemeral"), &refusals)
      ClaimTemplateRules.nameOfTheClaimIsGood(volume.name.orEmpty, context, tally.path.field("name"), &refusals)
    }
    if let source = volume.image?.value, tally.take("image", &refusals) {
      LocalVolumeRules.imageIsNamed(source, context, tally.path.field("image"), &refusals)
    }
  }
}
