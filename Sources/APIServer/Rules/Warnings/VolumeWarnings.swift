internal import Diagnostics
internal import KubernetesModel

/// Warnings about types of volumes that are on their way out, or gone.
enum VolumeWarnings {
  static let kinds = [goneType]

  private static let goneType = DiagnosticKind.warning(
    "warn-volume-type-gone",
    "볼륨의 종류 `{0}`은(는) 폐기되어, 새 클러스터에서는 파드가 시작되지 않을 수 있습니다.",
    "The volume type `{0}` is deprecated; on a new cluster the Pod may never start.",
    write: (
      "CSI 드라이버가 만드는 볼륨이나 PersistentVolumeClaim으로 바꾸십시오.",
      "Use a volume of a CSI driver, or a PersistentVolumeClaim."
    ))
}

extension VolumeWarnings {
  /// Warns of each volume of such a type.
  static func warn(_ volumes: [Volume]?, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    guard let volumes, !volumes.isEmpty else { return }
    let place = path.field("volumes")
    let span = volumes.span
    for index in span.indices {
      for (name, words) in goneTypes(of: span[index]) {
        warnings.warn(goneType, place.index(index).field(name), words, value: name)
      }
      if let claim = span[index].ephemeral?.value.volumeClaimTemplate?.value.spec?.value {
        let here = place.index(index).field("ephemeral", "volumeClaimTemplate", "spec", "resources")
        FractionWarnings.warn(claim.resources?.value.requests, "storage", here.field("requests"), &warnings)
        FractionWarnings.warn(claim.resources?.value.limits, "storage", here.field("limits"), &warnings)
      }
    }
  }

  private static func goneTypes(of volume: Volume) -> [(name: String, words: String)] {
    var types: [(name: String, words: String)] = []
    func note(_ isSet: Bool, _ name: String, _ words: String) {
      if isSet { types.append((name, words)) }
    }
    note(volume.photonPersistentDisk != nil, "photonPersistentDisk", "deprecated in v1.11, non-functional in v1.16+")
    note(volume.gitRepo != nil, "gitRepo", "deprecated in v1.11, and disabled by default in v1.33+")
    note(volume.scaleIO != nil, "scaleIO", "deprecated in v1.16, non-functional in v1.22+")
    note(volume.flocker != nil, "flocker", "deprecated in v1.22, non-functional in v1.25+")
    note(volume.storageos != nil, "storageOS", "deprecated in v1.22, non-functional in v1.25+")
    note(volume.quobyte != nil, "quobyte", "deprecated in v1.22, non-functional in v1.25+")
    note(volume.glusterfs != nil, "glusterfs", "deprecated in v1.25, non-functional in v1.26+")
    note(volume.cephfs != nil, "cephfs", "deprecated in v1.28, non-functional in v1.31+")
    note(volume.rbd != nil, "rbd", "deprecated in v1.28, non-functional in v1.31+")
    return types
  }
}
