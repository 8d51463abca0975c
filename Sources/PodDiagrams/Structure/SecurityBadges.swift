internal import KubernetesModel

/// What a security context grants and forbids, a badge each. Green narrows, red widens what a container may do.
enum SecurityBadges {
  static func all(of context: SecurityContext, at place: YAMLPlace) -> [Badge] {
    var badges: [Badge] = []
    if context.privileged == true {
      badges.append(Badge("특권", .bad, line: place["privileged"].line, tip: "privileged: true"))
    }
    user(
      context.runAsUser, group: context.runAsGroup, nonRoot: context.runAsNonRoot, at: place, into: &badges)
    if let escalates = context.allowPrivilegeEscalation {
      badges.append(
        Badge(
          escalates ? "권한 상승 허용" : "권한 상승 금지", escalates ? .bad : .good,
          line: place["allowPrivilegeEscalation"].line, tip: "allowPrivilegeEscalation: \(escalates)"))
    }
    if let readOnly = context.readOnlyRootFilesystem {
      badges.append(
        Badge(
          readOnly ? "루트 읽기 전용" : "루트 쓰기 가능", readOnly ? .good : nil,
          line: place["readOnlyRootFilesystem"].line, tip: "readOnlyRootFilesystem: \(readOnly)"))
    }
    let capabilities = place["capabilities"]
    for capability in context.capabilities?.value.add ?? [] {
      badges.append(
        Badge("+\(capability.rawValue)", .bad, line: capabilities["add"].line, tip: "capabilities.add"))
    }
    for capability in context.capabilities?.value.drop ?? [] {
      badges.append(
        Badge("−\(capability.rawValue)", .good, line: capabilities["drop"].line, tip: "capabilities.drop"))
    }
    if let profile = context.seccompProfile?.value.type { badges.append(seccomp(profile, at: place)) }
    if let profile = context.appArmorProfile?.value.type {
      badges.append(
        Badge(
          "AppArmor \(profile.rawValue)", profile == .unconfined ? .bad : .good, line: place["appArmorProfile"].line))
    }
    if context.seLinuxOptions != nil { badges.append(Badge("SELinux", line: place["seLinuxOptions"].line)) }
    if context.procMount == .unmasked {
      badges.append(Badge("procMount Unmasked", .bad, line: place["procMount"].line))
    }
    return badges
  }

  /// What the Pod's own context says for all containers.
  static func all(of context: PodSecurityContext, at place: YAMLPlace) -> [Badge] {
    var badges: [Badge] = []
    user(
      context.runAsUser, group: context.runAsGroup, nonRoot: context.runAsNonRoot, at: place, into: &badges)
    if let group = context.fsGroup {
      badges.append(Badge("fsGroup \(group)", line: place["fsGroup"].line, tip: "볼륨의 그룹을 \(group)으로 바꿉니다"))
    }
    if let groups = context.supplementalGroups, !groups.isEmpty {
      badges.append(
        Badge("보조 그룹 \(groups.map(String.init).joined(separator: ", "))", line: place["supplementalGroups"].line))
    }
    if let profile = context.seccompProfile?.value.type { badges.append(seccomp(profile, at: place)) }
    if let profile = context.appArmorProfile?.value.type {
      badges.append(
        Badge(
          "AppArmor \(profile.rawValue)", profile == .unconfined ? .bad : .good, line: place["appArmorProfile"].line))
    }
    if context.seLinuxOptions != nil { badges.append(Badge("SELinux", line: place["seLinuxOptions"].line)) }
    for parameter in context.sysctls ?? [] {
      badges.append(Badge("\(parameter.name ?? "")=\(parameter.value ?? "")", line: place["sysctls"].line))
    }
    return badges
  }

  private static func user(
    _ user: Int64?, group: Int64?, nonRoot: Bool?, at place: YAMLPlace, into badges: inout [Badge]
  ) {
    if let nonRoot {
      badges.append(
        Badge(
          nonRoot ? "root 금지" : "root 허용", nonRoot ? .good : .bad, line: place["runAsNonRoot"].line,
          tip: "runAsNonRoot: \(nonRoot)"))
    }
    if let user {
      badges.append(
        Badge(user == 0 ? "UID 0 (root)" : "UID \(user)", user == 0 ? .bad : nil, line: place["runAsUser"].line))
    }
    if let group { badges.append(Badge("GID \(group)", line: place["runAsGroup"].line)) }
  }

  private static func seccomp(_ profile: SeccompProfileType, at place: YAMLPlace) -> Badge {
    let line = place["seccompProfile"].line
    return switch profile {
    case .unconfined: Badge("seccomp 없음", .bad, line: line, tip: "seccompProfile: Unconfined")
    case .runtimeDefault: Badge("seccomp 기본", .good, line: line, tip: "seccompProfile: RuntimeDefault")
    default: Badge("seccomp \(profile.rawValue)", line: line)
    }
  }
}
