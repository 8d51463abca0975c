internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of PersistentVolumes.
enum PersistentVolumeRules {
  static let kinds = [
    modeRequired, capacityRequired, capacityAmount, reclaimPolicy, recycledRoot, localNode, className, attributesClass,
  ]

  fileprivate static func judge(_ volume: PersistentVolume, _ refusals: inout Refusals) {
    let spec = volume.spec.contents()
    let path = FieldPath.root.field("spec")
    if spec.accessModes.isAbsentOrEmpty { refusals.require(modeRequired, path.field("accessModes")) }
    ClaimTemplateRules.accessModesGoTogether(spec.accessModes ?? [], path.field("accessModes"), &refusals)
    capacityIsStorage(spec.capacity ?? StringMap(), path.field("capacity"), &refusals)
    policyIsKnown(spec, path.field("persistentVolumeReclaimPolicy"), &refusals)
    if let affinity = spec.nodeAffinity?.value { nodesAreChosen(affinity, path.field("nodeAffinity"), &refusals) }
    PersistentSourceRules.judge(spec, volume.metadata?.value.name ?? "", path, &refusals)
    if spec.local != nil, spec.nodeAffinity == nil, PersistentSourceRules.isJudged("local", in: spec) {
      refusals.require(localNode, path.field("nodeAffinity"), "Local volume requires node affinity")
    }
    rootIsNotRecycled(spec, path.field("persistentVolumeReclaimPolicy"), &refusals)
    classesAreNamed(spec, path, &refusals)
    ClaimTemplateRules.modeIsKnown(spec.volumeMode, path.field("volumeMode"), &refusals)
  }

  private static let modeRequired = DiagnosticKind.rule(
    "volume-access-mode-required",
    "볼륨에 접근 방식이 하나도 없습니다.", "The volume has no access mode.",
    write: ("`accessModes: [ReadWriteOnce]`처럼 적으십시오.", "Write `accessModes: [ReadWriteOnce]`, say."))

  private static let capacityRequired = DiagnosticKind.rule(
    "volume-capacity-required",
    "볼륨의 용량이 없거나, `storage` 아닌 것이 적혀 있습니다.", "The volume's capacity is missing, or is not of `storage` alone.",
    write: ("`capacity: {storage: 10Gi}`처럼 적으십시오.", "Write `capacity: {storage: 10Gi}`, say."))

  private static let capacityAmount = DiagnosticKind.rule(
    "volume-capacity-amount",
    "볼륨의 용량은 0보다 커야 하는데 {0}입니다.", "A volume's capacity is above 0; this is {0}.",
    write: ("`storage: 10Gi`처럼 적으십시오.", "Write `storage: 10Gi`, say."))

  private static let reclaimPolicy = DiagnosticKind.rule(
    "volume-reclaim-policy",
    "회수 방식은 `Retain`, `Delete`, `Recycle`뿐인데 '{0}'입니다.",
    "A volume is reclaimed by `Retain`, `Delete` or `Recycle`; this is '{0}'.",
    write: ("`Retain`이나 `Delete`를 적으십시오.", "Write `Retain` or `Delete`."))

  private static let recycledRoot = DiagnosticKind.rule(
    "volume-recycled-root",
    "노드의 `/`를 볼륨으로 쓰면서 `Recycle`로 비울 수는 없습니다.", "The node's `/` cannot be emptied by `Recycle`.",
    write: ("`Retain`으로 바꾸거나 다른 경로를 쓰십시오.", "Use `Retain`, or another path."))

  private static let localNode = DiagnosticKind.rule(
    "volume-local-node",
    "`local` 볼륨은 어느 노드의 디스크인지 `nodeAffinity`로 밝혀야 합니다.", "A `local` volume names its node by `nodeAffinity`.",
    write: (
      "`nodeAffinity.required.nodeSelectorTerms`에 `kubernetes.io/hostname`을 적으십시오.",
      "Give `kubernetes.io/hostname` in `nodeAffinity.required.nodeSelectorTerms`."
    ))

  private static let className = DiagnosticKind.rule(
    "volume-class-name",
    "스토리지클래스 이름 '{0}'은(는) 소문자, 숫자, `-`, `.`만 쓸 수 있습니다.",
    "The storage class '{0}' may hold lower-case letters, digits, `-` and `.` only.",
    write: ("클레임과 같은 클래스의 이름을 적으십시오.", "Name the class that the claim names."))

  private static let attributesClass = DiagnosticKind.rule(
    "volume-attributes-class",
    "`volumeAttributesClassName`은 비울 수 없고 CSI 볼륨에만 씁니다.",
    "`volumeAttributesClassName` is not empty, and is for CSI volumes.",
    write: ("줄을 지우거나 `csi` 볼륨에 이름을 적으십시오.", "Delete it, or give a name on a `csi` volume."))
}

extension PersistentVolumeRules {
  /// There is some storage, and nothing else.
  private static func capacityIsStorage(_ capacity: ResourceList, _ path: FieldPath, _ refusals: inout Refusals) {
    if capacity.isEmpty { refusals.require(capacityRequired, path) }
    if capacity["storage"] == nil || capacity.entries.count > 1 {
      refusals.refuse(capacityRequired, path, .object, unlessOneOf: ["storage"])
    }
    for (name, amount) in capacity.entries {
      let here = path.key(name)
      if amount.isNegative {
        refusals.refuse(capacityAmount, here, .number(amount.value), "must be a valid resource quantity")
      }
      if !(Quantity.zero < amount) {
        refusals.refuse(capacityAmount, here, .text(amount.description), "must be greater than zero")
      }
    }
  }

  /// What becomes of a volume is one of three things.
  private static func policyIsKnown(_ spec: PersistentVolumeSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let known = ["Delete", "Recycle", "Retain"]
    guard let policy = spec.persistentVolumeReclaimPolicy?.rawValue, !policy.isEmpty else { return }
    if !known.contains(where: { $0.isExactly(policy) }) {
      refusals.refuse(reclaimPolicy, path, .text(policy), unlessOneOf: known)
    }
  }

  /// The nodes of a volume are chosen by terms.
  private static func nodesAreChosen(_ affinity: VolumeNodeAffinity, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("required")
    guard let selector = affinity.required?.value else {
      return refusals.require(localNode, place, "must specify required node constraints")
    }
    NodeAffinityRules.judge(selector, place, &refusals)
  }

  /// Nobody empties a node's disk.
  private static func rootIsNotRecycled(_ spec: PersistentVolumeSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard spec.persistentVolumeReclaimPolicy == .recycle, let folder = spec.hostPath?.value.path else { return }
    let isRoot = folder.begins(with: "/") && folder.split(separator: "/").allSatisfy { $0 == "." }
    if isRoot { refusals.forbid(recycledRoot, path, "may not be 'recycle' for a hostPath mount of '/'") }
  }

  /// Classes are named like other objects.
  private static func classesAreNamed(_ spec: PersistentVolumeSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    if let name = spec.storageClassName, !name.isEmpty {
      refusals.check(name, .dnsSubdomain, className, path.field("storageClassName"))
    }
    guard let name = spec.volumeAttributesClassName else { return }
    let place = path.field("volumeAttributesClassName")
    if name.isEmpty {
      refusals.require(attributesClass, place, "an empty string is disallowed")
    } else {
      refusals.check(name, .dnsSubdomain, attributesClass, place)
    }
    if spec.csi == nil {
      refusals.require(
        attributesClass, path.field("csi"), "has to be specified when using volumeAttributesClassName")
    }
  }
}

extension PersistentVolume {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, isNamespaced: false) { PersistentVolumeRules.judge(self, &$0) }
  }
}

extension PersistentVolumeClaim {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) {
      ClaimTemplateRules.judge(spec.contents().prepared(), FieldPath.root.field("spec"), &$0)
    }
  }
}

extension PersistentVolumeClaimSpec {
  /// The claim as the server judges it: a source in the older field is a claim or a snapshot, or else nothing, and
  /// each of the two fields is filled from the other.
  fileprivate func prepared() -> PersistentVolumeClaimSpec {
    guard dataSource != nil || dataSourceRef != nil else { return self }
    var claim = self
    if !(dataSource?.value.isClaimOrSnapshot ?? false) { claim.dataSource = nil }
    // Sources of other namespaces are a feature that is off.
    claim.dataSourceRef?.value.namespace = nil
    if let source = claim.dataSource, claim.dataSourceRef == nil {
      var reference = TypedObjectReference()
      (reference.apiGroup, reference.kind, reference.name) = (
        source.value.apiGroup, source.value.kind, source.value.name
      )
      claim.dataSourceRef = Box(reference)
    } else if let reference = claim.dataSourceRef, claim.dataSource == nil {
      var source = TypedLocalObjectReference()
      (source.apiGroup, source.kind, source.name) = (
        reference.value.apiGroup, reference.value.kind, reference.value.name
      )
      claim.dataSource = Box(source)
    }
    return claim
  }
}

extension TypedLocalObjectReference {
  /// Whether it is what the field was made for.
  fileprivate var isClaimOrSnapshot: Bool {
    switch kind {
    case "PersistentVolumeClaim"?: apiGroup.orEmpty.isEmpty
    case "VolumeSnapshot"?: apiGroup.orEmpty.isExactly("snapshot.storage.k8s.io")
    default: false
    }
  }
}
