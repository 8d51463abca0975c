internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of a container's security settings.
enum SecurityRules {
  static let kinds = [identity, procMount, procMountNeedsUsers, escalation]

  /// Judges `securityContext` of one container.
  static func judge(
    _ security: SecurityContext, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    identityIsInRange(security.runAsUser, path.field("runAsUser"), &refusals)
    identityIsInRange(security.runAsGroup, path.field("runAsGroup"), &refusals)
    procIsMountedAsKnown(security, context, path, &refusals)
    ProfileRules.seccompProfileIsComplete(security.seccompProfile?.value, path.field("seccompProfile"), &refusals)
    privilegesDoNotContradict(security, path, &refusals)
    if let windows = security.windowsOptions?.value {
      WindowsRules.judge(windows, path.field("windowsOptions"), &refusals)
    }
    ProfileRules.appArmorProfileIsComplete(security.appArmorProfile?.value, path.field("appArmorProfile"), &refusals)
  }

  private static let identity = DiagnosticKind.rule(
    "security-id-range",
    "사용자와 그룹의 번호는 0부터 2147483647까지인데 `{1}`이(가) {0}입니다.",
    "Users and groups are numbered from 0 to 2147483647; `{1}` is {0}.",
    write: ("`{1}: 1000`처럼 적으십시오.", "Write `{1}: 1000`, say."))

  private static let procMount = DiagnosticKind.rule(
    "security-proc-mount",
    "`/proc`을 붙이는 방식 '{0}'은(는) 없습니다.", "There is no way '{0}' to mount `/proc`.",
    write: ("`Default`나 `Unmasked`를 적으십시오.", "Write `Default` or `Unmasked`."))

  private static let procMountNeedsUsers = DiagnosticKind.rule(
    "security-proc-mount-host-users",
    "`/proc`을 가리지 않고 붙이려면 파드가 사용자 네임스페이스를 따로 써야 합니다.",
    "To mount `/proc` unmasked the Pod needs users of its own.",
    write: ("`spec.hostUsers: false`를 더하십시오.", "Add `spec.hostUsers: false`."))

  private static let escalation = DiagnosticKind.rule(
    "security-privilege-contradiction",
    "권한을 더 얻지 못하게 하면서(`allowPrivilegeEscalation: false`) 모든 권한을 줄 수는 없습니다.",
    "To forbid gaining privileges (`allowPrivilegeEscalation: false`) and to grant all of them is a contradiction.",
    write: (
      "`privileged`나 `CAP_SYS_ADMIN`을 빼거나 `allowPrivilegeEscalation`을 지우십시오.",
      "Drop `privileged` or `CAP_SYS_ADMIN`, or delete `allowPrivilegeEscalation`."
    ))
}

extension SecurityRules {
  /// A user or group is a number that Linux has.
  static func identityIsInRange(
    _ number: Int64?, _ path: @autoclosure () -> FieldPath, _ refusals: inout Refusals
  ) {
    refusals.check(number, in: 0...Int64(Int32.max), identity, path())
  }

  /// `/proc` shows everything only to those whose users are their own.
  private static func procIsMountedAsKnown(
    _ security: SecurityContext, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let type = security.procMount else { return }
    let place = path.field("procMount")
    if type != .standard, type != .unmasked {
      refusals.refuse(procMount, place, BadValue(type), unlessOneOf: ["Default", "Unmasked"])
    }
    if type == .unmasked, context.usesHostUsers {
      refusals.refuse(
        procMountNeedsUsers, place, BadValue(type), "`hostUsers` must be false to use `Unmasked`")
    }
  }

  /// Privileges are not both granted and ruled out. The server knows the capability by its long name only.
  private static func privilegesDoNotContradict(
    _ security: SecurityContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard security.allowPrivilegeEscalation == false else { return }
    let anchor = path.field("allowPrivilegeEscalation")
    if security.privileged == true {
      let detail = "cannot set `allowPrivilegeEscalation` to false and `privileged` to true"
      refusals.refuse(escalation, path, .object, detail, anchor: anchor)
    }
    for capability in security.capabilities?.value.add ?? [] where capability.rawValue.isExactly("CAP_SYS_ADMIN") {
      let detail = "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN"
      refusals.refuse(escalation, path, .object, detail, anchor: anchor)
    }
  }
}
