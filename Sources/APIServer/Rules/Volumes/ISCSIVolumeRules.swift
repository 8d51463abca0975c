internal import Diagnostics
internal import KubernetesModel

/// What the server asks of iSCSI volumes.
enum ISCSIVolumeRules {
  static let kinds = [name, secretRequired]

  /// Judges an iSCSI volume.
  static func judge(
    _ source: ISCSIVolumeSource, _ path: FieldPath, _ refusals: inout Refusals, namesKinds: Bool = true
  ) {
    if source.targetPortal.orEmpty.isEmpty {
      refusals.require(NetworkVolumeRules.incomplete, path.field("targetPortal"))
    }
    targetIsNamed(source, namesKinds: namesKinds, path, &refusals)
    refusals.check(source.lun, in: 0...255, NetworkVolumeRules.fibreUnit, path.field("lun"))
    if source.chapAuthDiscovery == true || source.chapAuthSession == true, source.secretRef == nil {
      refusals.require(secretRequired, path.field("secretRef"))
    }
    initiatorIsNamed(source, namesKinds: namesKinds, path, &refusals)
  }

  private static let name = DiagnosticKind.rule(
    "volume-iscsi-name",
    "iSCSI 이름 '{0}'은(는) `iqn.`, `eui.`, `naa.` 가운데 하나로 시작하는 정해진 모양이어야 합니다.",
    "The iSCSI name '{0}' must begin with `iqn.`, `eui.` or `naa.` and be of that form.",
    write: ("`iqn.2001-04.com.example:disk1`처럼 적으십시오.", "Write it like `iqn.2001-04.com.example:disk1`."))

  private static let secretRequired = DiagnosticKind.rule(
    "volume-iscsi-secret-required",
    "CHAP 인증을 쓰려면 비밀번호가 든 Secret이 있어야 합니다.", "CHAP needs a Secret with the password.",
    write: ("`secretRef.name`에 Secret의 이름을 적으십시오.", "Name the Secret in `secretRef.name`."))
}

extension ISCSIVolumeRules {
  /// The target has a name, and a well-formed one.
  private static func targetIsNamed(
    _ source: ISCSIVolumeSource, namesKinds: Bool, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let target = source.iqn.orEmpty
    if target.isEmpty { return refusals.require(name, path.field("iqn")) }
    guard let fault = ISCSIName.fault(target) else { return }
    refusals.refuse(name, path.field("iqn"), .text(target), namesKinds ? fault : plainWords)
  }

  /// The initiator's name, where there is one, is well formed. The server writes the field in lower case.
  private static func initiatorIsNamed(
    _ source: ISCSIVolumeSource, namesKinds: Bool, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let initiator = source.initiatorName, let fault = ISCSIName.fault(initiator) else { return }
    refusals.refuse(
      name, path.field("initiatorname"), .text(initiator), namesKinds ? fault : plainWords,
      anchor: path.field("initiatorName"))
  }

  /// Volume and portal together make a name that the initiator can bear.
  static func nameAndPortalAreShort(
    _ source: ISCSIVolumeSource, _ volume: String, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard source.initiatorName != nil else { return }
    guard volume.utf8.count + 1 + source.targetPortal.orEmpty.utf8.count > 64 else { return }
    refusals.refuse(VolumeRules.portalTooLong, path.field("name"), .text(volume), portalWords)
  }

  /// What the server says of any name in a PersistentVolume.
  private static let plainWords = "must be valid format"

  /// What the server says of a volume and a portal that are too long together.
  static let portalWords =
    "Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified."
}
