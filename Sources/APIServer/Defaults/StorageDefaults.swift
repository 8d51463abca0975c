package import KubernetesModel

extension PersistentVolume {
  /// The volume as the server completes it.
  package func defaulted(by options: ServerOptions) -> PersistentVolume {
    var object = self
    object.spec.complete { $0.setDefaults(by: options) }
    object.status.complete { $0.phase.fill(.pending) }
    return object
  }
}

extension PersistentVolumeSpec {
  /// Fills in what was left out.
  mutating func setDefaults(by options: ServerOptions) {
    persistentVolumeReclaimPolicy.fill(.retain)
    volumeMode = volumeMode ?? .filesystem
    capacity?.roundUpToMilli()
    hostPath?.value.setDefaults(by: options)
    azureDisk?.value.setDefaults(by: options)
    iscsi?.value.iscsiInterface.fill("default")
    rbd?.value.setDefaults(by: options)
    if scaleIO != nil {
      scaleIO?.value.storageMode.fill("ThinProvisioned")
      scaleIO?.value.fsType.fill("xfs")
    }
  }
}

extension RBDPersistentVolumeSource {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    pool.fill("rbd")
    user.fill("admin")
    keyring.fill("/etc/ceph/keyring")
  }
}

extension PersistentVolumeClaim {
  /// The claim as the server completes it.
  package func defaulted(by options: ServerOptions) -> PersistentVolumeClaim {
    var object = self
    object.setDefaults(by: options)
    return object
  }

  /// Fills in what was left out.
  mutating func setDefaults(by options: ServerOptions) {
    spec.complete { $0.setDefaults(by: options) }
    status.complete { $0.phase.fill(.pending) }
  }
}

extension StorageClass {
  /// The class as the server completes it.
  package func defaulted(by options: ServerOptions) -> StorageClass {
    var object = self
    object.reclaimPolicy = reclaimPolicy ?? .delete
    object.volumeBindingMode = volumeBindingMode ?? .immediate
    return object
  }
}

extension CSIDriver {
  /// The driver as the server completes it.
  package func defaulted(by options: ServerOptions) -> CSIDriver {
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
  package func defaulted(by options: ServerOptions) -> VolumeAttachment {
    var object = self
    object.spec?.value.source?.value.inlineVolumeSpec?.value.setDefaults(by: options)
    return object
  }
}
