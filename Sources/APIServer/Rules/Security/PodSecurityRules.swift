internal import Diagnostics
internal import KubernetesModel

/// What the server asks of the security settings of the Pod as a whole.
enum PodSecurityRules {
  static let kinds = [
    sharedProcesses, sysctlRequired, sysctlFormat, sysctlTwice, sysctlOfHost, groupPolicy, extraGroupPolicy,
    labelPolicy,
  ]

  /// Judges `securityContext` of the spec.
  static func judge(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let security = spec.securityContext?.value else { return }
    let place = path.field("securityContext")
    identitiesAreInRange(security, place, &refusals)
    processesAreSharedWithOneOnly(spec, path, place, &refusals)
    kernelParametersAreThePods(spec, security.sysctls ?? [], place, &refusals)
    if let policy = security.fsGroupChangePolicy, policy != .always, policy != .onRootMismatch {
      let known = ["Always", "OnRootMismatch"]
      refusals.refuse(groupPolicy, place.field("fsGroupChangePolicy"), BadValue(policy), unlessOneOf: known)
    }
    ProfileRules.seccompProfileIsComplete(security.seccompProfile?.value, place.field("seccompProfile"), &refusals)
    if let windows = security.windowsOptions?.value {
      WindowsRules.judge(windows, place.field("windowsOptions"), &refusals)
    }
    ProfileRules.appArmorProfileIsComplete(security.appArmorProfile?.value, place.field("appArmorProfile"), &refusals)
    policiesAreKnown(security, place, &refusals)
  }

  private static let sharedProcesses = DiagnosticKind.rule(
    "security-shared-processes",
    "프로세스를 컨테이너끼리 함께 보거나 노드와 함께 볼 수는 있어도, 둘 다일 수는 없습니다.",
    "Processes are shared among the containers or with the node, not both.",
    write: ("`shareProcessNamespace`와 `hostPID` 가운데 하나를 지우십시오.", "Delete `shareProcessNamespace` or `hostPID`."))

  private static let sysctlRequired = DiagnosticKind.rule(
    "security-sysctl-name-required",
    "바꿀 커널 매개변수의 이름이 없습니다.", "The kernel parameter to change has no name.",
    write: ("`name: net.core.somaxconn`처럼 적으십시오.", "Write `name: net.core.somaxconn`, say."))

  private static let sysctlFormat = DiagnosticKind.rule(
    "security-sysctl-name-format",
    "커널 매개변수의 이름 '{0}'은(는) 소문자로 된 부분을 점으로 이은 것이어야 합니다.",
    "The kernel parameter '{0}' consists of parts in lower case with dots between.",
    write: ("`net.core.somaxconn`처럼 적으십시오.", "Write it like `net.core.somaxconn`."))

  private static let sysctlTwice = DiagnosticKind.rule(
    "security-sysctl-duplicate",
    "커널 매개변수 '{0}'의 값을 두 번 정합니다.", "The kernel parameter '{0}' is set twice.",
    write: ("둘 가운데 하나를 지우십시오.", "Delete one of the two."))

  private static let sysctlOfHost = DiagnosticKind.rule(
    "security-sysctl-of-host",
    "노드와 네임스페이스를 함께 쓰는 파드가 '{0}'을(를) 바꾸면 노드의 값이 바뀝니다.",
    "A Pod that shares the node's namespace would change the node's '{0}'.",
    write: (
      "`hostNetwork`나 `hostIPC`를 끄거나 이 매개변수를 지우십시오.", "Turn off `hostNetwork` or `hostIPC`, or delete this parameter."
    ))

  private static let groupPolicy = DiagnosticKind.rule(
    "security-fs-group-policy",
    "볼륨의 그룹을 바꾸는 정책 '{0}'은(는) 없습니다.", "There is no policy '{0}' for changing a volume's group.",
    write: ("`OnRootMismatch`나 `Always`를 적으십시오.", "Write `OnRootMismatch` or `Always`."))

  private static let extraGroupPolicy = DiagnosticKind.rule(
    "security-supplemental-groups-policy",
    "추가 그룹을 셈하는 정책 '{0}'은(는) 없습니다.", "There is no policy '{0}' for supplemental groups.",
    write: ("`Merge`나 `Strict`를 적으십시오.", "Write `Merge` or `Strict`."))

  private static let labelPolicy = DiagnosticKind.rule(
    "security-selinux-policy",
    "SELinux 레이블을 바꾸는 정책은 지금 `Recursive`만 쓸 수 있는데 '{0}'입니다.",
    "SELinux labels can be changed by `Recursive` only for now; this is '{0}'.",
    write: ("`seLinuxChangePolicy`를 지우십시오.", "Delete `seLinuxChangePolicy`."))
}

extension PodSecurityRules {
  /// Users and groups are numbers that Linux has.
  private static func identitiesAreInRange(
    _ security: PodSecurityContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    SecurityRules.identityIsInRange(security.fsGroup, path.field("fsGroup"), &refusals)
    SecurityRules.identityIsInRange(security.runAsUser, path.field("runAsUser"), &refusals)
    SecurityRules.identityIsInRange(security.runAsGroup, path.field("runAsGroup"), &refusals)
    for (index, group) in (security.supplementalGroups ?? []).enumerated() {
      SecurityRules.identityIsInRange(group, path.field("supplementalGroups").index(index), &refusals)
    }
  }

  /// Processes are shared among containers or with the node. For the server the field is part of the
  /// security context.
  private static func processesAreSharedWithOneOnly(
    _ spec: PodSpec, _ path: FieldPath, _ security: FieldPath, _ refusals: inout Refusals
  ) {
    guard spec.shareProcessNamespace == true, spec.hostPID == true else { return }
    refusals.refuse(
      sharedProcesses, security.field("shareProcessNamespace"), .truth(true),
      "ShareProcessNamespace and HostPID cannot both be enabled", anchor: path.field("shareProcessNamespace"))
  }

  /// Kernel parameters are named, once, and are not the node's.
  private static func kernelParametersAreThePods(
    _ spec: PodSpec, _ parameters: [Sysctl], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    var names = ExactNames()
    for (index, parameter) in parameters.enumerated() {
      let place = path.field("sysctls").index(index).field("name")
      let name = parameter.name.orEmpty
      let faults = ValueFormat.sysctlName.faults(name)
      if name.isEmpty {
        refusals.require(sysctlRequired, place)
      } else if let fault = faults.first {
        refusals.refuse(sysctlFormat, place, .text(name), fault)
      } else if names.contains(name) {
        refusals.refuseTwice(sysctlTwice, place, .text(name))
      }
      switch SysctlNamespace(ofParameter: name) {
      case .network? where spec.hostNetwork == true:
        refusals.refuse(sysctlOfHost, place, .text(name), "may not be specified when 'hostNetwork' is true")
      case .ipc? where spec.hostIPC == true:
        refusals.refuse(sysctlOfHost, place, .text(name), "may not be specified when 'hostIPC' is true")
      default: break
      }
      names.insert(name)
    }
  }

  /// Policies on groups and labels are known.
  private static func policiesAreKnown(
    _ security: PodSecurityContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if let policy = security.supplementalGroupsPolicy, policy != .merge, policy != .strict {
      let known = ["Merge", "Strict"]
      refusals.refuse(extraGroupPolicy, path.field("supplementalGroupsPolicy"), BadValue(policy), unlessOneOf: known)
    }
    if let policy = security.seLinuxChangePolicy, policy != .recursive {
      refusals.refuse(labelPolicy, path.field("seLinuxChangePolicy"), BadValue(policy), unlessOneOf: ["Recursive"])
    }
  }
}
