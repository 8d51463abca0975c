internal import Diagnostics
internal import KubernetesModel

/// What the server asks of the simple fields of a Pod's spec.
enum SpecRules {
  static let kinds = [
    restartPolicy, serviceAccount, nodeName, deadline, priorityClass, runtimeClass, preemption, hostUsers,
  ]

  private static let restartPolicy = DiagnosticKind.rule(
    "pod-restart-policy",
    "재시작 정책 '{0}'은(는) 없습니다. 대소문자도 구별합니다.", "There is no restart policy '{0}'; case matters.",
    write: ("`Always`, `OnFailure`, `Never` 가운데 하나를 적으십시오.", "Write `Always`, `OnFailure` or `Never`."))

  private static let serviceAccount = DiagnosticKind.rule(
    "pod-service-account-name",
    "서비스 어카운트 이름 '{0}'은(는) 소문자, 숫자, `-`, `.`만 쓸 수 있습니다.",
    "The service account '{0}' may hold lower-case letters, digits, `-` and `.` only.",
    write: ("있는 서비스 어카운트의 이름을 적으십시오.", "Name a service account that exists."))

  static let nodeName = DiagnosticKind.rule(
    "pod-node-name",
    "노드 이름 '{0}'은(는) 소문자, 숫자, `-`, `.`만 쓸 수 있습니다.",
    "The node '{0}' may hold lower-case letters, digits, `-` and `.` only.",
    write: ("`kubectl get nodes`에 나오는 이름을 적으십시오.", "Write a name that `kubectl get nodes` lists."))

  private static let deadline = DiagnosticKind.rule(
    "pod-active-deadline",
    "파드에 주는 시간은 1초부터 2147483647초까지인데 {0}초입니다.", "A Pod is given from 1 to 2147483647 seconds; this is {0}.",
    write: ("그 사이의 수를 적거나, 시간을 두지 않으려면 지우십시오.", "Write a number in between, or delete it for no limit."))

  private static let priorityClass = DiagnosticKind.rule(
    "pod-priority-class-name",
    "우선순위 클래스 이름 '{0}'은(는) 소문자, 숫자, `-`, `.`만 쓸 수 있습니다.",
    "The priority class '{0}' may hold lower-case letters, digits, `-` and `.` only.",
    write: ("있는 PriorityClass의 이름을 적으십시오.", "Name a PriorityClass that exists."))

  private static let runtimeClass = DiagnosticKind.rule(
    "pod-runtime-class-name",
    "런타임 클래스 이름 '{0}'은(는) 소문자, 숫자, `-`, `.`만 쓸 수 있습니다.",
    "The runtime class '{0}' may hold lower-case letters, digits, `-` and `.` only.",
    write: ("있는 RuntimeClass의 이름을 적으십시오.", "Name a RuntimeClass that exists."))

  private static let preemption = DiagnosticKind.rule(
    "pod-preemption-policy",
    "선점 정책 '{0}'은(는) 없습니다.", "There is no preemption policy '{0}'.",
    write: ("`PreemptLowerPriority`나 `Never`를 적으십시오.", "Write `PreemptLowerPriority` or `Never`."))

  private static let hostUsers = DiagnosticKind.rule(
    "pod-user-namespace",
    "`hostUsers: false`로 사용자 네임스페이스를 따로 쓰는 파드는 노드의 다른 네임스페이스나 블록 장치를 함께 쓸 수 없습니다.",
    "A Pod with `hostUsers: false`, which has users of its own, can share no other namespace of the node and no block device.",
    write: ("`hostUsers: false`나 `{1}`을(를) 지우십시오.", "Delete `hostUsers: false` or `{1}`."))
}

extension SpecRules {
  /// The Pod's restart policy is one of three.
  static func restartPolicyIsKnown(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let policy = spec.restartPolicy
    if policy == .always || policy == .onFailure || policy == .never { return }
    let place = path.field("restartPolicy")
    if policy?.rawValue.isEmpty ?? true { return refusals.require(restartPolicy, place) }
    refusals.refuse(restartPolicy, place, BadValue(policy), unlessOneOf: ["Always", "OnFailure", "Never"])
  }

  /// Objects of the cluster that the Pod refers to are named.
  static func referencesAreNames(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    // `serviceAccount` is an old name of the field; the server reads both.
    let account = spec.serviceAccountName.isUnset ? spec.serviceAccount : spec.serviceAccountName
    if let name = account, !name.isEmpty {
      refusals.check(name, .dnsSubdomain, serviceAccount, path.field("serviceAccountName"))
    }
    if let name = spec.nodeName, !name.isEmpty {
      refusals.check(name, .dnsSubdomain, nodeName, path.field("nodeName"))
    }
  }

  /// Classes of the cluster that the Pod refers to are named; an empty runtime class is none.
  static func classesAreNames(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    if let name = spec.priorityClassName, !name.isEmpty {
      refusals.check(name, .dnsSubdomain, priorityClass, path.field("priorityClassName"))
    }
    if let name = spec.runtimeClassName {
      refusals.check(name, .dnsSubdomain, runtimeClass, path.field("runtimeClassName"))
    }
  }

  /// A time that the Pod is given is some time.
  static func deadlineIsPositive(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    refusals.check(
      spec.activeDeadlineSeconds, in: 1...Int64(Int32.max), deadline, path.field("activeDeadlineSeconds"))
  }

  /// Others are preempted or not.
  static func preemptionIsKnown(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let policy = spec.preemptionPolicy, policy != .preemptLowerPriority, policy != .never else { return }
    let place = path.field("preemptionPolicy")
    if policy.rawValue.isEmpty { return refusals.require(preemption, place) }
    refusals.refuse(preemption, place, BadValue(policy), unlessOneOf: ["PreemptLowerPriority", "Never"])
  }

  /// Users of its own go with namespaces of its own. The server writes two of the fields in capitals.
  static func ownUsersMeanOwnNamespaces(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard spec.hostUsers == false else { return }
    let detail = "when `hostUsers` is false"
    if spec.hostNetwork == true { refusals.forbid(hostUsers, path.field("hostNetwork"), detail) }
    if spec.hostPID == true {
      refusals.forbid(hostUsers, path.field("HostPID"), detail, anchor: path.field("hostPID"))
    }
    if spec.hostIPC == true {
      refusals.forbid(hostUsers, path.field("HostIPC"), detail, anchor: path.field("hostIPC"))
    }
    ContainerVisit.each(of: spec, path) { container, here in
      if container.volumeDevices.isAbsentOrEmpty { return }
      refusals.forbid(hostUsers, here.field("volumeDevices"), detail)
    }
  }
}

/// Goes through the containers of all sorts, in the server's order: init, main, ephemeral.
enum ContainerVisit {
  static func each(of spec: PodSpec, _ path: FieldPath, _ visit: (borrowing Container, FieldPath) -> Void) {
    each(of: spec.initContainers, path, "initContainers", visit)
    each(of: spec.containers, path, "containers", visit)
    for (index, container) in (spec.ephemeralContainers ?? []).enumerated() {
      visit(container.asContainer, path.field("ephemeralContainers").index(index))
    }
  }

  /// Goes through one list. A span lends its elements; a loop over the array would copy each.
  private static func each(
    of list: [Container]?, _ path: FieldPath, _ name: String, _ visit: (borrowing Container, FieldPath) -> Void
  ) {
    guard let list, !list.isEmpty else { return }
    let place = path.field(name)
    let span = list.span
    for index in span.indices { visit(span[index], place.index(index)) }
  }
}
