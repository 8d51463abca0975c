internal import Diagnostics
internal import KubernetesModel

/// What the server asks of all volumes.
enum VolumeRules {
  static let kinds = [nameRequired, nameFormat, nameTwice, twoTypes, ownClaim, claimNameTooLong, portalTooLong]

  /// Judges all volumes. Those that nothing is wrong with can be mounted: they go to `context`.
  static func judge(_ spec: PodSpec, _ context: inout PodContext, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let volumes = spec.volumes, !volumes.isEmpty else { return }
    let place = path.field("volumes")
    let ownClaims = namesOfOwnClaims(volumes, podName: context.podName)
    // A span lends its elements; a loop over the array would copy thirty references a volume.
    let span = volumes.span
    for index in span.indices {
      let here = place.index(index)
      let before = refusals.count
      VolumeSourceRules.judge(span[index], context, here, &refusals)
      nameIsALabelAndNew(span[index], context, here, &refusals)
      if refusals.count == before { context.volumes.add(span[index], named: span[index].name.orEmpty) }
      claimIsNotItsOwn(span[index], ownClaims, here, &refusals)
    }
  }

  private static let nameRequired = DiagnosticKind.rule(
    "volume-name-required",
    "볼륨을 가리킬 이름이 없습니다.", "Nothing names the volume.",
    write: ("`name: data`처럼 적으십시오.", "Write `name: data`, say."))

  private static let nameFormat = DiagnosticKind.rule(
    "volume-name-format",
    "볼륨 이름 '{0}'은(는) DNS 레이블이어야 합니다. 소문자, 숫자, `-`만 63자까지 쓸 수 있습니다.",
    "The volume's name '{0}' must be a DNS label: lower-case letters, digits and `-`, at most 63 of them.",
    write: ("`data`나 `app-config`처럼 적으십시오.", "Write it like `data` or `app-config`."))

  private static let nameTwice = DiagnosticKind.rule(
    "volume-name-duplicate",
    "볼륨 이름 '{0}'이(가) 두 번 나와 어느 것을 붙일지 알 수 없습니다.", "Two volumes are named '{0}'; which is to be mounted?",
    write: ("둘 가운데 하나의 이름을 바꾸십시오.", "Rename one of the two."))

  static let twoTypes = DiagnosticKind.rule(
    "volume-two-types",
    "볼륨의 내용은 한 군데에서만 올 수 있습니다.", "The content of a volume comes from one place only.",
    write: ("종류를 하나만 남기거나 볼륨을 나누십시오.", "Keep one type, or make two volumes of it."))

  private static let ownClaim = DiagnosticKind.rule(
    "volume-claim-of-ephemeral",
    "PVC '{0}'은(는) 이 파드의 `ephemeral` 볼륨이 만들 클레임이라 따로 가리킬 수 없습니다.",
    "The claim '{0}' will be made for an `ephemeral` volume of this very Pod.",
    write: ("그 볼륨을 바로 붙이십시오.", "Mount that volume instead."))

  static let claimNameTooLong = DiagnosticKind.rule(
    "volume-ephemeral-name",
    "`ephemeral` 볼륨이 만들 PVC의 이름은 파드 이름과 볼륨 이름을 이은 것인데, 이름이 될 수 없습니다.",
    "The claim of an `ephemeral` volume is named after the Pod and the volume; that is no name.",
    write: ("파드나 볼륨의 이름을 줄이십시오.", "Shorten the name of the Pod or the volume."))

  static let portalTooLong = DiagnosticKind.rule(
    "volume-iscsi-name-length",
    "`initiatorName`을 쓰면 볼륨 이름과 `targetPortal`을 `:`로 이은 것이 64자를 넘을 수 없습니다.",
    "With `initiatorName`, the volume's name and `targetPortal` joined by `:` may not exceed 64 characters.",
    write: ("볼륨 이름을 줄이십시오.", "Shorten the volume's name."))
}

extension VolumeRules {
  /// The names of the claims that the server makes for the Pod's ephemeral volumes.
  private static func namesOfOwnClaims(_ volumes: [Volume], podName: String) -> ExactNames {
    var names = ExactNames()
    if podName.isEmpty { return names }
    let span = volumes.span
    for index in span.indices where span[index].ephemeral != nil {
      names.insert("\(podName)-\(span[index].name.orEmpty)")
    }
    return names
  }

  /// A volume has a name, and one that no other good volume has.
  private static func nameIsALabelAndNew(
    _ volume: Volume, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = volume.name.orEmpty
    if name.isEmpty {
      refusals.require(nameRequired, path.field("name"))
    } else {
      refusals.check(name, .dnsLabel, nameFormat, path.field("name"))
    }
    if context.volumes[name] != nil { refusals.refuseTwice(nameTwice, path.field("name"), .text(name)) }
  }

  /// A claim is not one that the Pod makes for itself.
  private static func claimIsNotItsOwn(
    _ volume: Volume, _ own: ExactNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let claim = volume.persistentVolumeClaim?.value, own.contains(claim.claimName.orEmpty) else { return }
    refusals.refuse(
      ownClaim, path.field("persistentVolumeClaim", "claimName"), BadValue(claim.claimName),
      "must not reference a PVC that gets created for an ephemeral volume")
  }
}
