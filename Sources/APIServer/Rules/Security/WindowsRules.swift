internal import Diagnostics
internal import KubernetesModel

/// What the server asks of settings for Windows.
enum WindowsRules {
  static let kinds = [credentialName, credential, userName, hostProcessDiffers, hostProcessAll, hostProcessNetwork]

  /// Judges `windowsOptions` of a container or of the Pod.
  static func judge(_ options: WindowsSecurityContextOptions, _ path: FieldPath, _ refusals: inout Refusals) {
    if let name = options.gmsaCredentialSpecName {
      refusals.check(name, .dnsSubdomain, credentialName, path.field("gmsaCredentialSpecName"))
    }
    if let spec = options.gmsaCredentialSpec { credentialIsOfSomeSize(spec, path, &refusals) }
    if let name = options.runAsUserName {
      refusals.check(name, .windowsUserName, userName, path.field("runAsUserName"))
    }
  }

  private static let credentialName = DiagnosticKind.rule(
    "windows-credential-name",
    "GMSA 자격 증명의 이름 '{0}'은(는) 소문자, 숫자, `-`, `.`만 쓸 수 있습니다.",
    "The GMSA credential '{0}' may hold lower-case letters, digits, `-` and `.` only.",
    write: ("있는 GMSACredentialSpec의 이름을 적으십시오.", "Name a GMSACredentialSpec that exists."))

  private static let credential = DiagnosticKind.rule(
    "windows-credential",
    "GMSA 자격 증명은 비어 있을 수 없고 64KiB를 넘을 수 없습니다.", "A GMSA credential is neither empty nor above 64 KiB.",
    write: ("`gmsaCredentialSpecName`으로 이름만 적는 편이 좋습니다.", "Better give its name in `gmsaCredentialSpecName`."))

  private static let userName = DiagnosticKind.rule(
    "windows-user-name",
    "Windows 사용자 '{0}'은(는) `사용자`나 `도메인\\사용자` 모양이어야 합니다.",
    "The Windows user '{0}' must be of the form `user` or `domain\\user`.",
    write: ("`ContainerUser`처럼 적으십시오.", "Write it like `ContainerUser`."))

  private static let hostProcessDiffers = DiagnosticKind.rule(
    "windows-host-process-differs",
    "파드와 컨테이너가 `hostProcess`를 서로 다르게 정합니다.", "The Pod and its container disagree about `hostProcess`.",
    write: ("한 곳에만 적으십시오.", "Write it in one place."))

  private static let hostProcessAll = DiagnosticKind.rule(
    "windows-host-process-all",
    "노드의 프로세스로 도는 컨테이너가 하나라도 있으면 모두 그래야 합니다.",
    "If one container runs as a process of the node, all must.",
    write: (
      "파드의 `securityContext.windowsOptions.hostProcess: true`로 옮기십시오.",
      "Set it for the Pod: `securityContext.windowsOptions.hostProcess: true`."
    ))

  private static let hostProcessNetwork = DiagnosticKind.rule(
    "windows-host-process-network",
    "노드의 프로세스로 도는 컨테이너는 노드의 네트워크를 씁니다.", "A container that is a process of the node uses the node's network.",
    write: ("`spec.hostNetwork: true`를 더하십시오.", "Add `spec.hostNetwork: true`."))
}

extension WindowsRules {
  /// A credential is something, and not too much.
  private static func credentialIsOfSomeSize(_ text: String, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("gmsaCredentialSpec")
    if text.isEmpty {
      refusals.refuse(credential, place, .text(text), "gmsaCredentialSpec cannot be an empty string")
    } else if text.utf8.count > 64 << 10 {
      refusals.refuse(credential, place, .object, "gmsaCredentialSpec size must be under 64 KiB")
    }
  }

  /// Processes of the node are all or none, agree with the Pod, and use the node's network.
  static func hostProcessesGoTogether(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let ofPod = spec.securityContext?.value.windowsOptions?.value.hostProcess
    var (all, onNode) = (0, 0)
    var differing: [(path: FieldPath, value: Bool)] = []
    ContainerVisit.each(of: spec, path) { container, here in
      all += 1
      let own = container.securityContext?.value.windowsOptions?.value.hostProcess
      if let own, let ofPod, own != ofPod { differing.append((here, own)) }
      if own ?? ofPod ?? false { onNode += 1 }
    }
    for (here, own) in differing {
      refusals.refuse(
        hostProcessDiffers, here.field("securityContext", "windowsOptions", "hostProcess"), .truth(own),
        "pod hostProcess value must be identical if both are specified, was \(ofPod ?? false)")
    }
    if onNode == 0 { return }
    if onNode != all {
      let detail = "If pod contains any hostProcess containers then all containers must be HostProcess containers"
      refusals.refuse(hostProcessAll, path, "", detail)
    }
    if spec.hostNetwork != true {
      let detail = "hostNetwork must be true if pod contains any hostProcess containers"
      refusals.refuse(hostProcessNetwork, path.field("hostNetwork"), .truth(false), detail)
    }
  }
}
