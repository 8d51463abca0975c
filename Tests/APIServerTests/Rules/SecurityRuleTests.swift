import Testing

@Suite("Rules on security")
struct SecurityRuleTests {
  static let containers: [RuleCase] = [
    .refused(
      Manifest.container(
        """
        securityContext:
          runAsUser: 1️⃣-1
          runAsGroup: 2️⃣2147483648
          procMount: 3️⃣Open
          seccompProfile: {type: Localhost, localhostProfile: 4️⃣../x}
          appArmorProfile: {type: RuntimeDefault, localhostProfile: 5️⃣x}
        """),
      "1️⃣ \(security).runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive",
      "2️⃣ \(security).runAsGroup: Invalid value: 2147483648: must be between 0 and 2147483647, inclusive",
      "3️⃣ \(security).procMount: Unsupported value: \"Open\": supported values: \"Default\", \"Unmasked\"",
      "4️⃣ \(security).seccompProfile.localhostProfile: Invalid value: \"../x\": must not contain '..'",
      "5️⃣ \(security).appArmorProfile.localhostProfile: Invalid value: \"x\": can only be set when AppArmor type is "
        + "Localhost"),
    .refused(
      Manifest.container(
        """
        1️⃣securityContext:
          privileged: true
          allowPrivilegeEscalation: false
          procMount: 2️⃣Unmasked
          capabilities: {add: [CAP_SYS_ADMIN]}
          3️⃣seccompProfile: {localhostProfile: 4️⃣x}
        """),
      "2️⃣ \(security).procMount: Invalid value: \"Unmasked\": `hostUsers` must be false to use `Unmasked`",
      "3️⃣ \(security).seccompProfile.type: Required value: type is required when seccompProfile is set",
      "4️⃣ \(security).seccompProfile.localhostProfile: Invalid value: can only be set when seccomp type is Localhost",
      "1️⃣ \(security): Invalid value: cannot set `allowPrivilegeEscalation` to false and `privileged` to true",
      "1️⃣ \(security): Invalid value: cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN"
    ),
    .accepted(
      Manifest.container(
        "securityContext: {runAsUser: 0, allowPrivilegeEscalation: false, capabilities: {add: [SYS_ADMIN]}}")),
  ]

  static let pods: [RuleCase] = [
    .refused(
      Manifest.spec(
        """
        1️⃣shareProcessNamespace: true
        hostPID: true
        hostNetwork: true
        hostIPC: true
        2️⃣securityContext:
          fsGroup: 3️⃣-1
          supplementalGroups: [1, 4️⃣-2]
          fsGroupChangePolicy: 5️⃣Sometimes
          supplementalGroupsPolicy: 6️⃣Add
          seLinuxChangePolicy: 7️⃣MountOption
        """),
      "3️⃣ spec.securityContext.fsGroup: Invalid value: -1: must be between 0 and 2147483647, inclusive",
      "4️⃣ spec.securityContext.supplementalGroups[1]: Invalid value: -2: must be between 0 and 2147483647, inclusive",
      "2️⃣ spec.securityContext.shareProcessNamespace: Invalid value: true: ShareProcessNamespace and HostPID cannot both "
        + "be enabled",
      "5️⃣ spec.securityContext.fsGroupChangePolicy: Unsupported value: \"Sometimes\": supported values: \"Always\", "
        + "\"OnRootMismatch\"",
      "6️⃣ spec.securityContext.supplementalGroupsPolicy: Unsupported value: \"Add\": supported values: \"Merge\", "
        + "\"Strict\"",
      "7️⃣ spec.securityContext.seLinuxChangePolicy: Unsupported value: \"MountOption\": supported values: \"Recursive\""
    ),
    .refused(
      Manifest.spec(
        """
        hostNetwork: true
        hostIPC: true
        securityContext:
          sysctls:
          - {name: 1️⃣''}
          - {name: 2️⃣A.b}
          - {name: kernel.other, value: '1'}
          - {name: 3️⃣kernel.other, value: '2'}
          - {name: 4️⃣net.ipv4.tcp_syncookies, value: '1'}
          - {name: 5️⃣kernel.shm_rmid_forced, value: '1'}
        """),
      "1️⃣ spec.securityContext.sysctls[0].name: Required value",
      "2️⃣ spec.securityContext.sysctls[1].name: Invalid value: \"A.b\": must have at most 253 characters and match regex "
        + "^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$",
      "3️⃣ spec.securityContext.sysctls[3].name: Duplicate value: \"kernel.other\"",
      "4️⃣ spec.securityContext.sysctls[4].name: Invalid value: \"net.ipv4.tcp_syncookies\": may not be specified when "
        + "'hostNetwork' is true",
      "5️⃣ spec.securityContext.sysctls[5].name: Invalid value: \"kernel.shm_rmid_forced\": may not be specified when "
        + "'hostIPC' is true"),
    .refused(
      Manifest.spec(
        """
        hostUsers: false
        hostNetwork: 1️⃣true
        hostPID: 2️⃣true
        hostIPC: 3️⃣true
        """),
      "1️⃣ spec.hostNetwork: Forbidden: when `hostUsers` is false",
      "spec.HostPID: Forbidden: when `hostUsers` is false", "spec.HostIPC: Forbidden: when `hostUsers` is false"),
    .refused(
      Manifest.spec(
        """
        securityContext:
          seccompProfile: {type: Localhost}
          appArmorProfile: {type: Localhost, localhostProfile: 1️⃣' x'}
        """),
      "spec.securityContext.seccompProfile.localhostProfile: Required value: must be set when seccomp type is Localhost",
      "1️⃣ spec.securityContext.appArmorProfile.localhostProfile: Invalid value: \" x\": must not be padded with whitespace"
    ),
    .refused(
      Manifest.spec("securityContext: {appArmorProfile: {type: 1️⃣Custom}, seccompProfile: {type: 2️⃣custom}}"),
      "2️⃣ spec.securityContext.seccompProfile.type: Unsupported value: \"custom\": supported values: \"Localhost\", "
        + "\"RuntimeDefault\", \"Unconfined\"",
      "1️⃣ spec.securityContext.appArmorProfile.type: Unsupported value: \"Custom\": supported values: \"Localhost\", "
        + "\"RuntimeDefault\", \"Unconfined\""),
    .accepted(
      Manifest.spec(
        """
        hostUsers: false
        securityContext:
          fsGroup: 2147483647
          sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: '0'}, {name: kernel/msgmax, value: '1'}]
          seccompProfile: {type: Localhost, localhostProfile: profiles/audit.json}
          appArmorProfile: {type: Unconfined}
        """)),
  ]

  static let systems: [RuleCase] = [
    .refused(
      Manifest.spec("1️⃣os: {name: 2️⃣Linux}"),
      "1️⃣ spec.os: Unsupported value: \"Linux\": supported values: \"linux\", \"windows\""),
    .refused(Manifest.spec("os: {name: 1️⃣''}"), "1️⃣ spec.os.name: Required value"),
    .refused(
      Manifest.spec("os: {name: linux}\nsecurityContext:\n  1️⃣windowsOptions: {}"),
      "1️⃣ spec.securityContext.windowsOptions: Forbidden: windows options cannot be set for a linux pod"),
    .refused(
      Manifest.spec(
        """
        os: {name: windows}
        hostUsers: 1️⃣true
        hostPID: 2️⃣true
        shareProcessNamespace: 3️⃣false
        securityContext: {runAsUser: 4️⃣1, fsGroup: 5️⃣1, 6️⃣seccompProfile: {type: Unconfined}, 7️⃣sysctls: [{name: a.b}]}
        initContainers:
        - {name: setup, image: busybox, securityContext: {privileged: 8️⃣true, runAsGroup: 9️⃣1}}
        """),
      "1️⃣ spec.hostUsers: Forbidden: cannot be set for a windows pod",
      "2️⃣ spec.hostPID: Forbidden: cannot be set for a windows pod",
      "6️⃣ spec.securityContext.seccompProfile: Forbidden: cannot be set for a windows pod",
      "5️⃣ spec.securityContext.fsGroup: Forbidden: cannot be set for a windows pod",
      "7️⃣ spec.securityContext.sysctls: Forbidden: cannot be set for a windows pod",
      "3️⃣ spec.shareProcessNamespace: Forbidden: cannot be set for a windows pod",
      "4️⃣ spec.securityContext.runAsUser: Forbidden: cannot be set for a windows pod",
      "8️⃣ spec.initContainers[0].securityContext.privileged: Forbidden: cannot be set for a windows pod",
      "9️⃣ spec.initContainers[0].securityContext.runAsGroup: Forbidden: cannot be set for a windows pod"),
    .refused(
      Manifest.spec(
        """
        securityContext:
          windowsOptions: {gmsaCredentialSpecName: 1️⃣A_b, gmsaCredentialSpec: 2️⃣'', runAsUserName: 3️⃣'', hostProcess: true}
        """),
      "1️⃣ spec.securityContext.windowsOptions.gmsaCredentialSpecName: Invalid value: \"A_b\": \(Words.subdomain)",
      "2️⃣ spec.securityContext.windowsOptions.gmsaCredentialSpec: Invalid value: \"\": gmsaCredentialSpec cannot be an "
        + "empty string",
      "3️⃣ spec.securityContext.windowsOptions.runAsUserName: Invalid value: \"\": runAsUserName cannot be an empty string",
      "spec.hostNetwork: Invalid value: false: hostNetwork must be true if pod contains any hostProcess containers"),
    .refused(
      Manifest.spec(
        """
        hostNetwork: true
        securityContext: {windowsOptions: {hostProcess: true}}
        initContainers:
        - {name: setup, image: busybox, securityContext: {windowsOptions: {hostProcess: 1️⃣false}}}
        """),
      "1️⃣ spec.initContainers[0].securityContext.windowsOptions.hostProcess: Invalid value: false: pod hostProcess value "
        + "must be identical if both are specified, was true",
      "spec: Invalid value: \"\": If pod contains any hostProcess containers then all containers must be HostProcess "
        + "containers"),
    .accepted(
      Manifest.spec(
        """
        os: {name: windows}
        hostNetwork: true
        securityContext: {windowsOptions: {hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM'}, runAsNonRoot: true}
        """)),
    .accepted(Manifest.spec("os: {name: linux}\nsecurityContext: {runAsUser: 1000}")),
  ]

  @Test("on containers", arguments: containers)
  func onContainers(rule: RuleCase) { rule.check() }

  @Test("on the whole Pod", arguments: pods)
  func onPods(rule: RuleCase) { rule.check() }

  @Test("on operating systems", arguments: systems)
  func onSystems(rule: RuleCase) { rule.check() }

  private static let security = "spec.containers[0].securityContext"
}
