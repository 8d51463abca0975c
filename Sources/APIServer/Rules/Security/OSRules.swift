internal import Diagnostics
internal import KubernetesModel

/// What the server asks of a Pod that says for which operating system it is.
enum OSRules {
  static let kinds = [nameRequired, nameUnknown, notForLinux, notForWindows]

  /// Judges `spec.os`, and the fields that the named system does not have.
  static func judge(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let system = spec.os?.value else { return }
    let place = path.field("os")
    switch system.name {
    case .linux?: nothingIsForWindows(spec, path, &refusals)
    case .windows?: nothingIsForLinux(spec, path, &refusals)
    case let name where name?.rawValue.isEmpty ?? true:
      refusals.require(nameRequired, place.field("name"))
    case let name:
      refusals.refuse(
        nameUnknown, place, BadValue(name), unlessOneOf: ["linux", "windows"], anchor: place.field("name"))
    }
  }

  private static let nameRequired = DiagnosticKind.rule(
    "pod-os-required",
    "어느 운영 체제인지 알 수 없습니다.", "Nothing says which operating system it is.",
    write: ("`os.name: linux`를 적거나 `os`를 지우십시오.", "Write `os.name: linux`, or delete `os`."))

  private static let nameUnknown = DiagnosticKind.rule(
    "pod-os",
    "운영 체제 '{0}'은(는) 없습니다. 소문자로 적어야 합니다.", "There is no operating system '{0}'; it is written in lower case.",
    write: ("`linux`나 `windows`를 적으십시오.", "Write `linux` or `windows`."))

  private static let notForLinux = DiagnosticKind.rule(
    "pod-os-linux-field",
    "`os.name: linux`인 파드에는 Windows의 설정을 쓸 수 없습니다.", "A Pod with `os.name: linux` takes no settings for Windows.",
    write: ("`windowsOptions`를 지우십시오.", "Delete `windowsOptions`."))

  private static let notForWindows = DiagnosticKind.rule(
    "pod-os-windows-field",
    "`{1}`은(는) 리눅스의 기능이라 `os.name: windows`인 파드에 쓸 수 없습니다.",
    "`{1}` is a matter of Linux; a Pod with `os.name: windows` cannot have it.",
    write: ("`{1}`을(를) 지우십시오.", "Delete `{1}`."))
}

extension OSRules {
  /// Linux knows no settings for Windows.
  private static func nothingIsForWindows(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let detail = "windows options cannot be set for a linux pod"
    if spec.securityContext?.value.windowsOptions != nil {
      refusals.forbid(notForLinux, path.field("securityContext", "windowsOptions"), detail)
    }
    ContainerVisit.each(of: spec, path) { container, here in
      if container.securityContext?.value.windowsOptions == nil { return }
      refusals.forbid(notForLinux, here.field("securityContext", "windowsOptions"), detail)
    }
  }

  /// Windows knows none of what Linux has.
  private static func nothingIsForLinux(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let detail = "cannot be set for a windows pod"
    if spec.resources != nil {
      refusals.forbid(notForWindows, path.field("resources"), "may not be set for a windows pod")
    }
    for field in podFields(spec, path) { refusals.forbid(notForWindows, field, detail) }
    ContainerVisit.each(of: spec, path) { container, here in
      guard let security = container.securityContext?.value else { return }
      for name in containerFields(security) {
        refusals.forbid(notForWindows, here.field("securityContext", name), detail)
      }
    }
  }

  /// The fields of Linux that are set for the whole Pod, in the server's order.
  private static func podFields(_ spec: PodSpec, _ path: FieldPath) -> [FieldPath] {
    let security = spec.securityContext?.value ?? PodSecurityContext()
    let context = path.field("securityContext")
    let fields = [
      (context.field("appArmorProfile"), security.appArmorProfile != nil),
      (context.field("seLinuxOptions"), security.seLinuxOptions != nil),
      (path.field("hostUsers"), spec.hostUsers != nil),
      (path.field("hostPID"), spec.hostPID == true),
      (path.field("hostIPC"), spec.hostIPC == true),
      (context.field("seccompProfile"), security.seccompProfile != nil),
      (context.field("fsGroup"), security.fsGroup != nil),
      (context.field("fsGroupChangePolicy"), security.fsGroupChangePolicy != nil),
      (context.field("sysctls"), !security.sysctls.isAbsentOrEmpty),
      (path.field("shareProcessNamespace"), spec.shareProcessNamespace != nil),
      (context.field("runAsUser"), security.runAsUser != nil),
      (context.field("runAsGroup"), security.runAsGroup != nil),
      (context.field("supplementalGroups"), security.supplementalGroups != nil),
      (context.field("supplementalGroupsPolicy"), security.supplementalGroupsPolicy != nil),
      (context.field("seLinuxChangePolicy"), security.seLinuxChangePolicy != nil),
    ]
    return fields.filter { $0.1 }.map { $0.0 }
  }

  /// The fields of Linux that are set for one container, in the server's order.
  private static func containerFields(_ security: SecurityContext) -> [String] {
    let fields = [
      ("appArmorProfile", security.appArmorProfile != nil), ("seLinuxOptions", security.seLinuxOptions != nil),
      ("seccompProfile", security.seccompProfile != nil), ("capabilities", security.capabilities != nil),
      ("readOnlyRootFilesystem", security.readOnlyRootFilesystem != nil),
      ("privileged", security.privileged != nil),
      ("allowPrivilegeEscalation", security.allowPrivilegeEscalation != nil),
      ("procMount", security.procMount != nil), ("runAsUser", security.runAsUser != nil),
      ("runAsGroup", security.runAsGroup != nil),
    ]
    return fields.filter { $0.1 }.map { $0.0 }
  }
}
