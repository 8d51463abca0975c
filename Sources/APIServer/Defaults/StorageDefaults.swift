package import KubernetesModel

extension PersistentVolume {
  /// The volume as the server completes it.
  package func defaulted() -> PersistentVolume {
    var object = self
    object.spec.complete { $0.setDefaults() }
    object.status.complete { $0.phase.fill(.pending) }
    return object
  }
}

extension PersistentVolumeSpec {
  /// Fills in what was left out.
  mutating func setDefaults() {
    persistentVolumeReclaimPolicy.fill(.retain)
    volumeMode = volumeMode ?? .filesystem
    capacity?.roundUpToMilli()
    hostPath?.value.setDefaults()
    azureDisk?.value.setDefaults()
    iscsi?.value.iscsiInterface.fill("default")
    rbd?.value.setDefaults()
    if scaleIO != nil {
      scaleIO?.value.storageMode.fill("ThinProvisioned")
      scaleIO?.value.fsType.fill("xfs")
    }
  }
}

extension RBDPersistentVolumeSource {
  fileprivate mutating func setDefaults() {
    pool.fill("rbd")
    user.fill("admin")
    keyring.fill("/etc/ceph/keyring")
  }
}

extension PersistentVolumeClaim {
  /// The claim as the server completes it.
  package func defaulted() -> PersistentVolumeClaim {
    var object = self
    object.setDefaults()
    return object
  }

  /// Fills in what was left out.
  mutating func setDefaults() {
    spec.complete { $0.setDefaults() }
    status.complete { $0.phase.fill(.pending) }
  }
}

extension StorageClass {
  /// The class as the server completes it.
  package func defaulted() -> StorageClass {
    var object = self
    object.reclaimPolicy = reclaimPolicy ?? .delete
    object.volumeBindingMode = volumeBindingMode ?? .immediate
    return object
  }
}

extension CSIDriver {
  /// The driver as the server completes it.
  package func defaulted() -> CSIDriver {
    var object = self
    object.spec.complete { spec in
      spec.attachRequired = spec.attachRequired ?? true
      spec.podInfoOnMount = spec.podInfoOnMount ?? false
      spec.storageCapacity = spec.storageCapacity ?? false
      spec.fsGroupPolicy = spec.fsGroupPolicy ?? .readWriteOnceWithFSType
      if spec.volumeLifecycleModes?.isEmpty ?? true { spec.volumeLifecycleModes = [.persistent] }
      spec.requiresRepublish = spec.requiresRepublish ?? false
      spec.seLinuxMount = spec.seLinuxMount ?? false
    }
    return object
  }
}

extension VolumeAttachment {
  /// The attachment as the server completes it.
  package func defaulted() -> VolumeAttachment {
    var object = self
    object.spec?.value.source?.value.inlineVolumeSpec?.value.setDefaults()
    return object
  }
}
