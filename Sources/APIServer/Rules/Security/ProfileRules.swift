internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of seccomp and AppArmor profiles.
enum ProfileRules {
  static let kinds = [typeRequired, typeUnknown, fileRequired, fileWithoutLocalhost, seccompFile, appArmorName]

  private static let typeRequired = DiagnosticKind.rule(
    "security-profile-type-required",
    "프로필의 종류가 없습니다.", "The profile has no type.",
    write: ("`type: RuntimeDefault`처럼 적으십시오.", "Write `type: RuntimeDefault`, say."))

  private static let typeUnknown = DiagnosticKind.rule(
    "security-profile-type",
    "프로필의 종류 '{0}'은(는) 없습니다. 대소문자도 구별합니다.", "There is no type '{0}' of profile; case matters.",
    write: (
      "`RuntimeDefault`, `Localhost`, `Unconfined` 가운데 하나를 적으십시오.",
      "Write `RuntimeDefault`, `Localhost` or `Unconfined`."
    ))

  private static let fileRequired = DiagnosticKind.rule(
    "security-profile-file-required",
    "`type: Localhost`는 노드에 있는 프로필을 쓰겠다는 뜻인데 어느 것인지 없습니다.",
    "`type: Localhost` stands for a profile of the node; nothing says which.",
    write: ("`localhostProfile`을 적으십시오.", "Give `localhostProfile`."))

  private static let fileWithoutLocalhost = DiagnosticKind.rule(
    "security-profile-file-unused",
    "`localhostProfile`은 `type: Localhost`일 때만 쓰입니다.", "`localhostProfile` is used with `type: Localhost` only.",
    write: (
      "`type: Localhost`로 바꾸거나 `localhostProfile`을 지우십시오.", "Write `type: Localhost`, or delete `localhostProfile`."
    ))

  static let seccompFile = DiagnosticKind.rule(
    "security-seccomp-file",
    "seccomp 프로필 '{0}'은(는) kubelet의 프로필 폴더에서 시작하는 상대 경로여야 하고 `..`을 담을 수 없습니다.",
    "The seccomp profile '{0}' is a path below the kubelet's folder of profiles: relative, without `..`.",
    write: ("`profiles/audit.json`처럼 적으십시오.", "Write it like `profiles/audit.json`."))

  private static let appArmorName = DiagnosticKind.rule(
    "security-apparmor-name",
    "AppArmor 프로필의 이름은 앞뒤에 빈칸이 없고 4,095바이트를 넘지 않아야 합니다.",
    "An AppArmor profile's name has no blanks around it and at most 4,095 bytes.",
    write: ("노드에 올려 둔 프로필의 이름을 그대로 적으십시오.", "Write the name as it is loaded on the node."))

  private static let types = ["Localhost", "RuntimeDefault", "Unconfined"]
}

extension ProfileRules {
  /// A seccomp profile is of a known type, and of the node's own the file is known.
  static func seccompProfileIsComplete(
    _ profile: SeccompProfile?, _ path: @autoclosure () -> FieldPath, _ refusals: inout Refusals
  ) {
    guard let profile else { return }
    let path = path()
    typeIsKnown(profile.type?.rawValue, "seccompProfile", path, &refusals)
    let place = path.field("localhostProfile")
    if profile.type == .localhost {
      guard let file = profile.localhostProfile else {
        return refusals.require(fileRequired, place, "must be set when seccomp type is Localhost")
      }
      refusals.check(file, .descendingPath, seccompFile, place)
    } else if profile.localhostProfile != nil {
      refusals.refuse(fileWithoutLocalhost, place, .object, "can only be set when seccomp type is Localhost")
    }
  }

  /// An AppArmor profile is of a known type, and of the node's own the name is known.
  static func appArmorProfileIsComplete(
    _ profile: AppArmorProfile?, _ path: @autoclosure () -> FieldPath, _ refusals: inout Refusals
  ) {
    guard let profile else { return }
    let path = path()
    let place = path.field("localhostProfile")
    if profile.type == .localhost {
      nameIsGiven(profile.localhostProfile, place, &refusals)
    } else if profile.type == .runtimeDefault || profile.type == .unconfined {
      guard let name = profile.localhostProfile else { return }
      refusals.refuse(
        fileWithoutLocalhost, place, .text(name), "can only be set when AppArmor type is Localhost")
    } else {
      typeIsKnown(profile.type?.rawValue, "appArmorProfile", path, &refusals)
    }
  }

  private static func typeIsKnown(
    _ type: String?, _ field: String, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let place = path.field("type")
    guard let type, !type.isEmpty else {
      return refusals.require(typeRequired, place, "type is required when \(field) is set")
    }
    if types.contains(where: { $0.isExactly(type) }) { return }
    refusals.refuse(typeUnknown, place, .text(type), unlessOneOf: types)
  }

  /// A profile of the node is named, in a name that files can have.
  private static func nameIsGiven(_ name: String?, _ path: FieldPath, _ refusals: inout Refusals) {
    let words = "must be set when AppArmor type is Localhost"
    guard let name else { return refusals.require(fileRequired, path, words) }
    if name.hasSpacesAround {
      refusals.refuse(appArmorName, path, .text(name), "must not be padded with whitespace")
    } else if name.isEmpty {
      refusals.require(fileRequired, path, words)
    }
    if name.utf8.count > longestName { refusals.refuseLength(appArmorName, path, over: longestName) }
  }

  /// Whether a name can be that of an AppArmor profile.
  static func isAppArmorName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasSpacesAround && name.utf8.count <= longestName
  }

  /// One less than the longest path that Linux has.
  private static let longestName = 4095
}
