internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks where a profile stands in an annotation and in a field: that both are the same.
enum AnnotationMatchRules {
  static let kinds = [seccompMismatch, appArmorMismatch]

  /// Judges the profiles of the Pod and of its containers.
  static func judge(_ metadata: ObjectMeta, _ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let profiles = Profiles(metadata.annotations)
    if profiles.isEmpty { return }
    if let annotated = profiles[PodAnnotationRules.seccompPodKey],
      let profile = spec.securityContext?.value.seccompProfile?.value
    {
      seccompProfilesMatch(annotated, profile, path.field("securityContext", "seccompProfile"), &refusals)
    }
    ContainerVisit.each(of: spec, path) { container, here in
      guard let annotated = profiles[PodAnnotationRules.seccompPrefix + container.name.orEmpty],
        let profile = container.securityContext?.value.seccompProfile?.value
      else { return }
      seccompProfilesMatch(annotated, profile, here.field("securityContext", "seccompProfile"), &refusals)
    }
    // A Windows Pod has no AppArmor; whatever its annotations say is ignored.
    if spec.os?.value.name == .windows { return }
    let ofPod = spec.securityContext?.value.appArmorProfile?.value
    ContainerVisit.each(of: spec, path) { container, here in
      guard let annotated = profiles[PodAnnotationRules.appArmorPrefix + container.name.orEmpty] else { return }
      let own = container.securityContext?.value.appArmorProfile?.value
      // A container without a field of its own gets what the annotation says, if that is a profile at all.
      if own == nil, annotated.namesAnAppArmorProfile { return }
      guard let profile = own ?? ofPod else { return }
      appArmorProfilesMatch(annotated, profile, here.field("securityContext", "appArmorProfile"), &refusals)
    }
  }

  private static let seccompMismatch = DiagnosticKind.rule(
    "annotation-seccomp-mismatch",
    "seccomp 프로필이 어노테이션과 필드에서 서로 다릅니다.", "The seccomp profile differs between annotation and field.",
    write: ("어노테이션을 지우십시오. 필드만 쓰입니다.", "Delete the annotation; the field counts."))

  private static let appArmorMismatch = DiagnosticKind.rule(
    "annotation-apparmor-mismatch",
    "AppArmor 프로필이 어노테이션과 필드에서 서로 다릅니다.", "The AppArmor profile differs between annotation and field.",
    write: ("어노테이션을 지우십시오. 1.30부터는 필드를 씁니다.", "Delete the annotation; since 1.30 the field counts."))
}

/// The annotations that name profiles, found in one look at all of them.
private struct Profiles {
  private var profiles: [ExactText: String] = [:]

  init(_ annotations: StringMap<String>?) {
    for (key, value) in annotations?.entries ?? [] {
      let isProfile =
        key.isExactly(PodAnnotationRules.seccompPodKey) || key.begins(with: PodAnnotationRules.seccompPrefix)
        || key.begins(with: PodAnnotationRules.appArmorPrefix)
      if isProfile { profiles[ExactText(key)] = value }
    }
  }

  var isEmpty: Bool { profiles.isEmpty }
  subscript(key: String) -> String? { profiles[ExactText(key)] }
}

extension AnnotationMatchRules {
  private static func seccompProfilesMatch(
    _ annotated: String, _ profile: SeccompProfile, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let isSame: Bool
    switch profile.type {
    case .unconfined?: isSame = annotated.isExactly("unconfined")
    case .runtimeDefault?: isSame = annotated.isExactly("runtime/default") || annotated.isExactly("docker/default")
    case .localhost?:
      if annotated.isLocalhost, !annotated.isLocalhost(profile.localhostProfile) {
        return refusals.forbid(
          seccompMismatch, path.field("localhostProfile"), "seccomp profile in annotation and field must match")
      }
      isSame = annotated.isLocalhost
    default: return
    }
    if !isSame {
      refusals.forbid(seccompMismatch, path.field("type"), "seccomp type in annotation and field must match")
    }
  }

  private static func appArmorProfilesMatch(
    _ annotated: String, _ profile: AppArmorProfile, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let isSame: Bool
    switch profile.type {
    case .unconfined?: isSame = annotated.isExactly("unconfined")
    case .runtimeDefault?: isSame = annotated.isExactly("runtime/default")
    case .localhost?:
      if annotated.isLocalhost, !annotated.isLocalhost(profile.localhostProfile) {
        return refusals.forbid(
          appArmorMismatch, path.field("localhostProfile"), "apparmor profile in annotation and field must match")
      }
      isSame = annotated.isLocalhost
    default: return
    }
    if !isSame {
      refusals.forbid(appArmorMismatch, path.field("type"), "apparmor type in annotation and field must match")
    }
  }
}

extension String {
  fileprivate var isLocalhost: Bool { begins(with: "localhost/") }

  fileprivate var namesAnAppArmorProfile: Bool {
    if isExactly("unconfined") || isExactly("runtime/default") { return true }
    guard isLocalhost else { return false }
    let name = String(decoding: utf8.dropFirst("localhost/".utf8.count), as: UTF8.self)
    return ProfileRules.isAppArmorName(name)
  }

  fileprivate func isLocalhost(_ file: String?) -> Bool {
    file.map { isExactly("localhost/" + $0) } ?? false
  }
}
