internal import KubernetesModel

extension Volume {
  /// Fills in what was left out; a volume without a source is an empty directory.
  mutating func setDefaults(by options: ServerOptions) {
    if !hasSource { emptyDir = Box(EmptyDirVolumeSource()) }
    hostPath?.value.setDefaults(by: options)
    secret?.value.setDefaults(by: options)
    configMap?.value.setDefaults(by: options)
    downwardAPI?.value.setDefaults(by: options)
    projected?.value.setDefaults(by: options)
    ephemeral?.value.volumeClaimTemplate?.value.setDefaults(by: options)
    image?.value.setDefaults(by: options)
    iscsi?.value.setDefaults(by: options)
    rbd?.value.setDefaults(by: options)
    azureDisk?.value.setDefaults(by: options)
    scaleIO?.value.setDefaults(by: options)
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
  mutating func setDefaults(by options: ServerOptions) { type = type ?? .unset }
}

extension SecretVolumeSource {
  fileprivate mutating func setDefaults(by options: ServerOptions) { defaultMode = defaultMode ?? standardFileMode }
}

extension ConfigMapVolumeSource {
  fileprivate mutating func setDefaults(by options: ServerOptions) { defaultMode = defaultMode ?? standardFileMode }
}

extension DownwardAPIVolumeSource {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    defaultMode = defaultMode ?? standardFileMode
    items?.setEach { $0.fieldRef?.value.setDefaults(by: options) }
  }
}

extension ProjectedVolumeSource {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    defaultMode = defaultMode ?? standardFileMode
    sources?.setEach { source in
      source.downwardAPI?.value.items?.setEach { $0.fieldRef?.value.setDefaults(by: options) }
      if source.serviceAccountToken != nil, source.serviceAccountToken?.value.expirationSeconds == nil {
        source.serviceAccountToken?.value.expirationSeconds = 3600
      }
    }
  }
}

extension PersistentVolumeClaimTemplate {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    var claim = spec ?? Box(PersistentVolumeClaimSpec())
    claim.value.setDefaults(by: options)
    spec = claim
  }
}

extension PersistentVolumeClaimSpec {
  /// Fills in what was left out.
  mutating func setDefaults(by options: ServerOptions) {
    volumeMode = volumeMode ?? .filesystem
    resources?.value.roundUpToMilli()
  }
}

extension ImageVolumeSource {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    if pullPolicy.isUnset { pullPolicy = .standard(for: reference ?? "") }
  }
}

extension ISCSIVolumeSource {
  fileprivate mutating func setDefaults(by options: ServerOptions) { iscsiInterface.fill("default") }
}

extension RBDVolumeSource {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    pool.fill("rbd")
    user.fill("admin")
    keyring.fill("/etc/ceph/keyring")
  }
}

extension AzureDiskVolumeSource {
  /// Fills in what was left out.
  mutating func setDefaults(by options: ServerOptions) {
    cachingMode = cachingMode ?? .readWrite
    kind = kind ?? .shared
    fsType = fsType ?? "ext4"
    readOnly = readOnly ?? false
  }
}

extension ScaleIOVolumeSource {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    storageMode.fill("ThinProvisioned")
    fsType.fill("xfs")
  }
}
