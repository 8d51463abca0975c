internal import KubernetesModel

extension Volume {
  /// Fills in what was left out; a volume without a source is an empty directory.
  mutating func setDefaults() {
    if !hasSource { emptyDir = Box(EmptyDirVolumeSource()) }
    hostPath?.value.setDefaults()
    secret?.value.setDefaults()
    configMap?.value.setDefaults()
    downwardAPI?.value.setDefaults()
    projected?.value.setDefaults()
    ephemeral?.value.volumeClaimTemplate?.value.setDefaults()
    image?.value.setDefaults()
    iscsi?.value.setDefaults()
    rbd?.value.setDefaults()
    azureDisk?.value.setDefaults()
    scaleIO?.value.setDefaults()
  }

  /// Whether any source is named.
  private var hasSource: Bool {
    var finder = SourceFinder()
    var volume = self
    volume.visitFields(&finder)
    return finder.found
  }
}

/// Finds out whether an object has any nested object.
private struct SourceFinder: FieldVisitor {
  var found = false

  mutating func visit<T: Value>(_ field: Field, _ value: inout T?) {
    if case .object = T.shape, value != nil { found = true }
  }
}

/// The permissions of files that a volume writes, unless it says otherwise: 0644.
private let standardFileMode: Int32 = 0o644

extension HostPathVolumeSource {
  /// Fills in what was left out.
  mutating func setDefaults() { type = type ?? .unset }
}

extension SecretVolumeSource {
  fileprivate mutating func setDefaults() { defaultMode = defaultMode ?? standardFileMode }
}

extension ConfigMapVolumeSource {
  fileprivate mutating func setDefaults() { defaultMode = defaultMode ?? standardFileMode }
}

extension DownwardAPIVolumeSource {
  fileprivate mutating func setDefaults() {
    defaultMode = defaultMode ?? standardFileMode
    items?.setEach { $0.fieldRef?.value.setDefaults() }
  }
}

extension ProjectedVolumeSource {
  fileprivate mutating func setDefaults() {
    defaultMode = defaultMode ?? standardFileMode
    sources?.setEach { source in
      source.downwardAPI?.value.items?.setEach { $0.fieldRef?.value.setDefaults() }
      if source.serviceAccountToken != nil, source.serviceAccountToken?.expirationSeconds == nil {
        source.serviceAccountToken?.value.expirationSeconds = 3600
      }
    }
  }
}

extension PersistentVolumeClaimTemplate {
  fileprivate mutating func setDefaults() {
    var claim = spec ?? Box(PersistentVolumeClaimSpec())
    claim.value.setDefaults()
    spec = claim
  }
}

extension PersistentVolumeClaimSpec {
  /// Fills in what was left out.
  mutating func setDefaults() {
    volumeMode = volumeMode ?? .filesystem
    resources?.value.roundUpToMilli()
  }
}

extension ImageVolumeSource {
  fileprivate mutating func setDefaults() { if pullPolicy.isUnset { pullPolicy = .standard(for: reference ?? "") } }
}

extension ISCSIVolumeSource {
  fileprivate mutating func setDefaults() { iscsiInterface.fill("default") }
}

extension RBDVolumeSource {
  fileprivate mutating func setDefaults() {
    pool.fill("rbd")
    user.fill("admin")
    keyring.fill("/etc/ceph/keyring")
  }
}

extension AzureDiskVolumeSource {
  /// Fills in what was left out.
  mutating func setDefaults() {
    cachingMode = cachingMode ?? .readWrite
    kind = kind ?? .shared
    fsType = fsType ?? "ext4"
    readOnly = readOnly ?? false
  }
}

extension ScaleIOVolumeSource {
  fileprivate mutating func setDefaults() {
    storageMode.fill("ThinProvisioned")
    fsType.fill("xfs")
  }
}
