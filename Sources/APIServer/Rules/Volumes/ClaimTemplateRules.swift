internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of the claim that is made for an `ephemeral` volume.
enum ClaimTemplateRules {
  static let kinds = [
    templateRequired, metadataField, modeRequired, modeUnknown, modeAlone, storageRequired, storageAmount, className,
    volumeMode, sourceIncomplete, sourceKind, sourceNames, twoSources,
  ]

  /// Judges an `ephemeral` volume.
  static func judge(_ source: EphemeralVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("volumeClaimTemplate")
    guard let template = source.volumeClaimTemplate?.value else { return refusals.require(templateRequired, place) }
    if let metadata = template.metadata?.value { onlyLabelsAreSet(metadata, place.field("metadata"), &refusals) }
    let claim = template.spec?.value ?? PersistentVolumeClaimSpec()
    judge(claim, place.field("spec"), &refusals)
  }

  private static let templateRequired = DiagnosticKind.rule(
    "volume-ephemeral-template-required",
    "`ephemeral` 볼륨이 만들 클레임의 틀이 없습니다.", "There is no template of the claim for the `ephemeral` volume.",
    write: ("`volumeClaimTemplate.spec`에 PVC의 `spec`을 적으십시오.", "Give a claim's `spec` in `volumeClaimTemplate.spec`."))

  private static let metadataField = DiagnosticKind.rule(
    "volume-ephemeral-metadata",
    "클레임의 틀에는 `labels`와 `annotations`만 적을 수 있습니다. 이름은 파드와 볼륨의 이름에서 만들어집니다.",
    "A template of a claim takes `labels` and `annotations` only; the name is made of the Pod's and the volume's.",
    write: ("`{1}`을(를) 지우십시오.", "Delete `{1}`."))

  private static let modeRequired = DiagnosticKind.rule(
    "claim-access-mode-required",
    "클레임에 접근 방식이 하나도 없습니다.", "The claim has no access mode.",
    write: ("`accessModes: [ReadWriteOnce]`처럼 적으십시오.", "Write `accessModes: [ReadWriteOnce]`, say."))

  private static let modeUnknown = DiagnosticKind.rule(
    "claim-access-mode",
    "접근 방식 '{0}'은(는) 없습니다.", "There is no access mode '{0}'.",
    write: (
      "`ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany`, `ReadWriteOncePod` 가운데서 고르십시오.",
      "Choose from `ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany` and `ReadWriteOncePod`."
    ))

  private static let modeAlone = DiagnosticKind.rule(
    "claim-access-mode-alone",
    "`ReadWriteOncePod`는 한 파드만 쓰겠다는 뜻이라 다른 접근 방식과 함께 쓸 수 없습니다.",
    "`ReadWriteOncePod` means one Pod alone, so no other access mode goes with it.",
    write: ("`ReadWriteOncePod`만 남기거나 지우십시오.", "Leave it alone or leave it out."))

  private static let storageRequired = DiagnosticKind.rule(
    "claim-storage-required",
    "클레임이 요청하는 용량이 없습니다.", "The claim asks for no storage.",
    write: ("`resources.requests.storage: 1Gi`처럼 적으십시오.", "Write `resources.requests.storage: 1Gi`, say."))

  private static let storageAmount = DiagnosticKind.rule(
    "claim-storage-amount",
    "요청하는 용량은 0보다 커야 하는데 {0}입니다.", "Storage is asked for in amounts above 0; this is {0}.",
    write: ("`storage: 1Gi`처럼 적으십시오.", "Write `storage: 1Gi`, say."))

  private static let className = DiagnosticKind.rule(
    "claim-class-name",
    "클래스 이름 '{0}'은(는) 소문자, 숫자, `-`, `.`만 쓸 수 있습니다.",
    "The class '{0}' may hold lower-case letters, digits, `-` and `.` only.",
    write: ("클러스터에 있는 클래스의 이름을 적으십시오.", "Name a class that the cluster has."))

  private static let volumeMode = DiagnosticKind.rule(
    "claim-volume-mode",
    "볼륨 방식 '{0}'은(는) 없습니다.", "There is no volume mode '{0}'.",
    write: ("`Filesystem`이나 `Block`을 적으십시오.", "Write `Filesystem` or `Block`."))

  private static let sourceIncomplete = DiagnosticKind.rule(
    "claim-source-incomplete",
    "클레임을 채울 원본의 `{1}`이(가) 없습니다.", "The source to fill the claim from lacks its `{1}`.",
    write: ("`kind`와 `name`을 적으십시오.", "Give `kind` and `name`."))

  private static let sourceKind = DiagnosticKind.rule(
    "claim-source-kind",
    "`apiGroup` 없이 가리킬 수 있는 원본은 PersistentVolumeClaim뿐인데 '{0}'입니다.",
    "Without `apiGroup` only a PersistentVolumeClaim can be a source; this is '{0}'.",
    write: (
      "스냅숏이면 `apiGroup: snapshot.storage.k8s.io`를 더하십시오.", "For a snapshot add `apiGroup: snapshot.storage.k8s.io`."
    ))

  private static let sourceNames = DiagnosticKind.rule(
    "claim-source-name-format",
    "원본의 `{1}`인 '{0}'은(는) 그런 이름이 될 수 없습니다.", "'{0}' cannot be the source's `{1}`.",
    write: ("소문자로 된 이름을 적으십시오.", "Write a name in lower case."))

  private static let twoSources = DiagnosticKind.rule(
    "claim-two-sources",
    "`dataSource`와 `dataSourceRef`가 서로 다른 원본을 가리킵니다.", "`dataSource` and `dataSourceRef` disagree.",
    write: ("`dataSourceRef`만 남기십시오.", "Keep `dataSourceRef`."))
}

extension ClaimTemplateRules {
  /// Nothing but labels and annotations is set.
  private static func onlyLabelsAreSet(_ metadata: ObjectMeta, _ path: FieldPath, _ refusals: inout Refusals) {
    AnnotationRules.keysAreWellFormed(metadata.annotations, path, &refusals)
    AnnotationRules.annotationsFit(metadata.annotations, path, &refusals)
    LabelRules.labelsAreWellFormed(metadata.labels, path.field("labels"), &refusals)
    let fields = [
      ("name", !metadata.name.orEmpty.isEmpty), ("generateName", !metadata.generateName.orEmpty.isEmpty),
      ("namespace", !metadata.namespace.orEmpty.isEmpty), ("selfLink", !metadata.selfLink.orEmpty.isEmpty),
      ("uID", !(metadata.uid?.rawValue.isEmpty ?? true)),
      ("resourceVersion", !metadata.resourceVersion.orEmpty.isEmpty), ("generation", metadata.generation ?? 0 != 0),
      ("creationTimestamp", metadata.creationTimestamp != nil),
      ("deletionTimestamp", metadata.deletionTimestamp != nil),
      ("deletionGracePeriodSeconds", metadata.deletionGracePeriodSeconds != nil),
      ("ownerReferences", metadata.ownerReferences != nil), ("finalizers", metadata.finalizers != nil),
      ("managedFields", metadata.managedFields != nil),
    ]
    for (name, isSet) in fields where isSet {
      refusals.forbid(
        metadataField, path.field(name), "cannot be set", anchor: name == "uID" ? path.field("uid") : nil)
    }
  }

  /// The claim's name, made of the Pod's and the volume's, is a name.
  static func nameOfTheClaimIsGood(
    _ volume: String, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if context.podName.isEmpty || volume.isEmpty { return }
    let name = "\(context.podName)-\(volume)"
    for fault in ValueFormat.dnsSubdomain.faults(name) {
      refusals.refuse(
        VolumeRules.claimNameTooLong, path, .text(volume), "PVC name \(name.goQuoted): \(fault)")
    }
  }

  /// Judges what a claim asks for, in a template or as an object of its own.
  static func judge(
    _ claim: PersistentVolumeClaimSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let modes = claim.accessModes ?? []
    if modes.isEmpty {
      refusals.require(modeRequired, path.field("accessModes"), "at least 1 access mode is required")
    }
    if let selector = claim.selector?.value { SelectorRules.judge(selector, path.field("selector"), &refusals) }
    accessModesGoTogether(modes, path.field("accessModes"), &refusals)
    storageIsRequested(claim, path, &refusals)
    classesAreNamed(claim, path, &refusals)
    modeIsKnown(claim.volumeMode, path.field("volumeMode"), &refusals)
    sourceIsComplete(claim.dataSource?.value, path.field("dataSource"), &refusals)
    referenceIsComplete(claim.dataSourceRef?.value, path.field("dataSourceRef"), &refusals)
    sourcesAgree(claim, path, &refusals)
  }

  /// Access modes are known, and the one for a single Pod stands alone.
  static func accessModesGoTogether(
    _ modes: [PersistentVolumeAccessMode], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let known = ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"]
    var (hasSingle, hasOther) = (false, false)
    for (index, mode) in modes.enumerated() {
      if !known.contains(where: { $0.isExactly(mode.rawValue) }) {
        refusals.refuse(modeUnknown, path, BadValue(mode), unlessOneOf: known, anchor: path.index(index))
      } else if mode == .readWriteOncePod {
        hasSingle = true
      } else {
        hasOther = true
      }
    }
    if hasSingle, hasOther {
      refusals.forbid(modeAlone, path, "may not use ReadWriteOncePod with other access modes")
    }
  }

  /// A volume is a file system or a block device.
  static func modeIsKnown(_ mode: PersistentVolumeMode?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let mode, mode != .block, mode != .filesystem else { return }
    refusals.refuse(volumeMode, path, BadValue(mode), unlessOneOf: ["Block", "Filesystem"])
  }

  /// A claim asks for some storage.
  private static func storageIsRequested(
    _ claim: PersistentVolumeClaimSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let place = path.field("resources").key("storage")
    let anchor = path.field("resources", "requests").key("storage")
    guard let amount = claim.resources?.value.requests?["storage"] else {
      return refusals.require(storageRequired, place, anchor: anchor)
    }
    if Quantity.zero < amount { return }
    refusals.refuse(storageAmount, place, .text(amount.description), "must be greater than zero", anchor: anchor)
  }

  /// Classes of storage are named like other objects.
  private static func classesAreNamed(
    _ claim: PersistentVolumeClaimSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if let name = claim.storageClassName, !name.isEmpty {
      refusals.check(name, .dnsSubdomain, className, path.field("storageClassName"))
    }
    if let name = claim.volumeAttributesClassName, !name.isEmpty {
      refusals.check(name, .dnsSubdomain, className, path.field("volumeAttributesClassName"))
    }
  }

  /// A source names a kind and an object of it.
  private static func sourceIsComplete(
    _ source: TypedLocalObjectReference?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let source else { return }
    objectIsNamed(source.name, source.kind, source.apiGroup, path, &refusals)
  }

  /// A source, perhaps of another namespace, names a kind and an object of it.
  private static func referenceIsComplete(
    _ source: TypedObjectReference?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let source else { return }
    objectIsNamed(source.name, source.kind, source.apiGroup, path, &refusals)
    if let namespace = source.namespace, !namespace.isEmpty {
      refusals.check(namespace, .dnsLabel, sourceNames, path.field("namespace"))
    }
  }

  private static func objectIsNamed(
    _ name: String?, _ kind: String?, _ group: String?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let group = group.orEmpty
    if name.orEmpty.isEmpty { refusals.require(sourceIncomplete, path.field("name")) }
    if kind.orEmpty.isEmpty { refusals.require(sourceIncomplete, path.field("kind")) }
    if group.isEmpty, !kind.orEmpty.isExactly("PersistentVolumeClaim") {
      let detail = "must be 'PersistentVolumeClaim' when referencing the default apiGroup"
      refusals.refuse(sourceKind, path, BadValue(kind), detail, anchor: path.field("kind"))
    }
    if !group.isEmpty { refusals.check(group, .dnsSubdomain, sourceNames, path.field("apiGroup")) }
  }

  /// Two sources are one and the same.
  private static func sourcesAgree(
    _ claim: PersistentVolumeClaimSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let source = claim.dataSource?.value, let reference = claim.dataSourceRef?.value else { return }
    let anchor = path.field("dataSource")
    if !reference.namespace.orEmpty.isEmpty {
      let detail = "may not be specified when dataSourceRef.namespace is specified"
      return refusals.refuse(twoSources, path, .plain(anchor.description), detail, anchor: anchor)
    }
    let isSame =
      (source.apiGroup == nil) == (reference.apiGroup == nil)
      && source.apiGroup.orEmpty.isExactly(reference.apiGroup.orEmpty)
      && source.kind.orEmpty.isExactly(reference.kind.orEmpty)
      && source.name.orEmpty.isExactly(reference.name.orEmpty)
    if !isSame {
      refusals.refuse(twoSources, path, .plain(anchor.description), "must match dataSourceRef", anchor: anchor)
    }
  }
}
