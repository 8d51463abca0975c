internal import Diagnostics
internal import KubernetesModel

/// What the server asks of the devices that a Pod claims.
enum ClaimRules {
  static let kinds = [nameRequired, nameTwice, nameFormat, oneSource, sourceName, staticPod]

  /// Judges all resource claims.
  static func judge(_ spec: PodSpec, _ metadata: ObjectMeta, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let claims = spec.resourceClaims, !claims.isEmpty else { return }
    if metadata.annotations?[PodAnnotationRules.mirrorKey] != nil {
      refusals.forbid(
        staticPod, .root.key(""), "static pods do not support resource claims", anchor: path.field("resourceClaims"))
    }
    var names = ExactNames()
    for (index, claim) in claims.enumerated() {
      let here = path.field("resourceClaims").index(index)
      nameIsGoodAndNew(claim, &names, here, &refusals)
      thereIsOneSource(claim, here, &refusals)
      if let name = claim.resourceClaimName {
        refusals.check(name, .dnsSubdomain, sourceName, here.field("resourceClaimName"))
      }
      if let name = claim.resourceClaimTemplateName {
        refusals.check(name, .dnsSubdomain, sourceName, here.field("resourceClaimTemplateName"))
      }
    }
  }

  private static let nameRequired = DiagnosticKind.rule(
    "pod-claim-name-required",
    "컨테이너가 이 클레임을 가리킬 이름이 없습니다.", "Containers have no name to refer to this claim by.",
    write: ("`name: gpu`처럼 적으십시오.", "Write `name: gpu`, say."))

  private static let nameTwice = DiagnosticKind.rule(
    "pod-claim-name-duplicate",
    "클레임 이름 '{0}'이(가) 두 번 나옵니다.", "Two claims are named '{0}'.",
    write: ("둘 가운데 하나의 이름을 바꾸십시오.", "Rename one of the two."))

  private static let nameFormat = DiagnosticKind.rule(
    "pod-claim-name-format",
    "클레임 이름 '{0}'은(는) DNS 레이블이어야 합니다.", "The claim's name '{0}' must be a DNS label.",
    write: ("소문자, 숫자, `-`만 쓰십시오.", "Use lower-case letters, digits and `-`."))

  private static let oneSource = DiagnosticKind.rule(
    "pod-claim-source",
    "클레임은 이미 있는 것이거나 틀에서 만들 것이거나, 꼭 하나여야 합니다.",
    "A claim exists already or is made from a template: one of the two.",
    write: (
      "`resourceClaimName`과 `resourceClaimTemplateName` 가운데 하나만 적으십시오.",
      "Write `resourceClaimName` or `resourceClaimTemplateName`."
    ))

  private static let sourceName = DiagnosticKind.rule(
    "pod-claim-source-name",
    "'{0}'은(는) ResourceClaim이나 그 틀의 이름이 될 수 없습니다.", "No ResourceClaim, and no template of one, can be named '{0}'.",
    write: ("소문자, 숫자, `-`, `.`만 쓰십시오.", "Use lower-case letters, digits, `-` and `.`."))

  private static let staticPod = DiagnosticKind.rule(
    "pod-claim-static",
    "kubelet이 파일에서 만드는 정적 파드는 자원 클레임을 쓸 수 없습니다.",
    "A static Pod, which the kubelet makes from a file, cannot claim devices.",
    write: ("`resourceClaims`를 지우십시오.", "Delete `resourceClaims`."))
}

extension ClaimRules {
  /// A claim has a name of its own.
  private static func nameIsGoodAndNew(
    _ claim: PodResourceClaim, _ names: inout ExactNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = claim.name.orEmpty
    let place = path.field("name")
    if name.isEmpty {
      refusals.require(nameRequired, place)
    } else if !names.insert(name) {
      refusals.refuseTwice(nameTwice, place, .text(name))
    } else {
      refusals.check(name, .dnsLabel, nameFormat, place)
    }
  }

  /// A claim exists or is made, not both and not neither.
  private static func thereIsOneSource(
    _ claim: PodResourceClaim, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    switch (claim.resourceClaimName != nil, claim.resourceClaimTemplateName != nil) {
    case (true, true):
      let detail = "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified"
      refusals.refuse(oneSource, path, .object, detail)
    case (false, false):
      refusals.refuse(
        oneSource, path, .object, "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`")
    default: break
    }
  }
}
