internal import Diagnostics
internal import KubernetesModel

/// What the server asks of volumes that are claimed, and of those that a driver makes.
enum ClaimVolumeRules {
  static let kinds = [claimRequired, driverFormat]

  private static let claimRequired = DiagnosticKind.rule(
    "volume-claim-name-required",
    "어느 PersistentVolumeClaim을 붙일지 알 수 없습니다.", "Nothing says which PersistentVolumeClaim to mount.",
    write: ("`claimName`에 PVC의 이름을 적으십시오.", "Name the claim in `claimName`."))

  private static let driverFormat = DiagnosticKind.rule(
    "volume-csi-driver",
    "CSI 드라이버의 이름은 63자 이하의 도메인 이름이어야 하는데 '{0}'입니다.",
    "A CSI driver is named like a domain, in at most 63 characters; this is '{0}'.",
    write: ("`driver: ebs.csi.aws.com`처럼 적으십시오.", "Write `driver: ebs.csi.aws.com`, say."))
}

extension ClaimVolumeRules {
  /// A claim is named.
  static func claimIsNamed(
    _ source: PersistentVolumeClaimVolumeSource, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if source.claimName.orEmpty.isEmpty { refusals.require(claimRequired, path.field("claimName")) }
  }

  /// A driver is named like a domain; so is the Secret for it, which the server reports one level up.
  static func driverIsNamed(_ source: CSIVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    let driver = source.driver.orEmpty
    let place = path.field("driver")
    if driver.isEmpty {
      refusals.require(driverFormat, place)
    } else {
      if driver.utf8.count > 63 { refusals.refuseLength(driverFormat, place, over: 63) }
      for fault in ValueFormat.dnsSubdomain.faults(driver.lowercased()) {
        refusals.refuse(driverFormat, place, .text(driver), fault)
      }
    }
    guard let secret = source.nodePublishSecretRef?.value else { return }
    let name = secret.name.orEmpty
    let written = path.field("nodePublishSecretRef", "name")
    if name.isEmpty { return refusals.require(EnvironmentRules.referenceName, written) }
    refusals.check(name, .dnsSubdomain, EnvironmentRules.referenceName, path.field("name"), anchor: written)
  }
}
