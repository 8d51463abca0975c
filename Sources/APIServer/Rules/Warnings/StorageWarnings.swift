internal import Diagnostics
internal import KubernetesModel

/// What the server warns of in volumes, claims and classes of storage.
enum StorageWarnings {
  static let kinds = [oldAnnotation, recycle, deadSource, oldTopology]

  private static let oldAnnotation = DiagnosticKind.warning(
    "warn-storage-annotation",
    "어노테이션 `{0}`은(는) 오래전에 필드가 되었습니다.", "The annotation `{0}` became a field long ago.",
    write: ("서버가 알려 준 필드에 적으십시오.", "Use the field that the server names."))

  private static let recycle = DiagnosticKind.warning(
    "warn-volume-recycle",
    "`Recycle`은 더 쓰지 않는 회수 방식입니다.", "`Recycle` is no longer the way to reclaim volumes.",
    write: (
      "`Delete`나 `Retain`을 쓰고, 볼륨은 스토리지클래스가 만들게 하십시오.", "Use `Delete` or `Retain`, and let a StorageClass make volumes."
    ))

  private static let deadSource = DiagnosticKind.warning(
    "warn-volume-source-dead",
    "볼륨 종류 `{0}`은(는) 쿠버네티스에서 없어졌습니다.", "Kubernetes no longer has volumes of type `{0}`.",
    write: ("그 저장소의 CSI 드라이버를 쓰십시오.", "Use the CSI driver of that storage."))

  private static let oldTopology = DiagnosticKind.warning(
    "warn-storage-topology-label",
    "레이블 `{0}`은(는) 이름이 바뀌었습니다.", "The label `{0}` has another name now.",
    write: ("서버가 알려 준 이름을 쓰십시오.", "Use the name that the server gives."))
}

extension StorageWarnings {
  /// Warns about a claim at `path`.
  static func warn(_ claim: PersistentVolumeClaim, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    warnOfAnnotation(
      claim.metadata, "volume.beta.kubernetes.io/storage-class",
      "deprecated since v1.8; use \"storageClassName\" attribute instead",
      path, &warnings)
    let resources = claim.spec?.value.resources?.value
    let place = path.field("spec", "resources")
    FractionWarnings.warn(resources?.requests, "storage", place.field("requests"), &warnings)
    FractionWarnings.warn(resources?.limits, "storage", place.field("limits"), &warnings)
  }

  fileprivate static func warn(_ volume: PersistentVolume, _ warnings: inout ServerWarnings) {
    let path = FieldPath.root
    warnOfAnnotation(
      volume.metadata, "volume.beta.kubernetes.io/storage-class",
      "deprecated since v1.8; use \"storageClassName\" attribute instead",
      path, &warnings)
    warnOfAnnotation(
      volume.metadata, "volume.beta.kubernetes.io/mount-options",
      "deprecated since v1.31; use \"mountOptions\" attribute instead",
      path, &warnings)
    guard let spec = volume.spec?.value else { return }
    let place = path.field("spec")
    if spec.persistentVolumeReclaimPolicy == .recycle {
      warnings.warn(
        recycle, place.field("persistentVolumeReclaimPolicy"),
        "The Recycle reclaim policy is deprecated. Instead, the recommended approach is to use dynamic provisioning.")
    }
    NodeLabelWarnings.warn(
      spec.nodeAffinity?.value.required?.value, place.field("nodeAffinity", "required"), &warnings)
    for (name, isSet, words) in spec.deadSources where isSet {
      warnings.warn(deadSource, place.field(name), words, value: name)
    }
  }

  private static func warnOfAnnotation(
    _ metadata: Box<ObjectMeta>?, _ key: String, _ words: String, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    if metadata?.value.annotations?[key] == nil { return }
    warnings.warn(oldAnnotation, path.field("metadata", "annotations").key(key), words, value: key)
  }

  fileprivate static func warn(_ storageClass: StorageClass, _ warnings: inout ServerWarnings) {
    for (index, term) in (storageClass.allowedTopologies ?? []).enumerated() {
      for (place, requirement) in (term.matchLabelExpressions ?? []).enumerated() {
        let key = requirement.key.orEmpty
        guard let words = NodeLabelWarnings.successor(of: key) else { continue }
        let path = FieldPath.root.field("allowedTopologies").index(index).field("matchLabelExpressions").index(place)
        warnings.warn(oldTopology, path.field("key"), words, value: key)
      }
    }
  }
}

extension PersistentVolumeSpec {
  /// Types of volumes that are gone: their names, whether they are used, and the server's words.
  fileprivate var deadSources: [(name: String, isSet: Bool, words: String)] {
    [
      ("photonPersistentDisk", photonPersistentDisk != nil, "deprecated in v1.11, non-functional in v1.16+"),
      ("scaleIO", scaleIO != nil, "deprecated in v1.16, non-functional in v1.22+"),
      ("storageOS", storageos != nil, "deprecated in v1.22, non-functional in v1.25+"),
      ("glusterfs", glusterfs != nil, "deprecated in v1.25, non-functional in v1.26+"),
      ("rbd", rbd != nil, "deprecated in v1.28, non-functional in v1.31+"),
      ("cephfs", cephfs != nil, "deprecated in v1.28, non-functional in v1.31+"),
    ]
  }
}

extension PersistentVolume {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    StorageWarnings.warn(self, &warnings)
    return warnings
  }
}

extension PersistentVolumeClaim {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    StorageWarnings.warn(self, .root, &warnings)
    return warnings
  }
}

extension StorageClass {
  package func warnings(by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    StorageWarnings.warn(self, &warnings)
    return warnings
  }
}
