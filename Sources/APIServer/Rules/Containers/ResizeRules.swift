internal import Diagnostics
internal import KubernetesModel

/// What the server asks of a container's word on being resized.
enum ResizeRules {
  static let kinds = [resourceTwice, resourceUnknown, policyUnknown, neverRestarts]

  /// Judges the policies of one container. The server leaves the index out of most paths.
  static func judge(
    _ policies: [ContainerResizePolicy]?, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let policies, !policies.isEmpty else { return }
    let place = path.field("resizePolicy")
    var resources = ExactNames()
    for (index, policy) in policies.enumerated() {
      let here = place.index(index)
      let name = policy.resourceName?.rawValue ?? ""
      if !resources.insert(name) { refusals.refuseTwice(resourceTwice, here, .text(name)) }
      resourceCanBeResized(policy, place, here, &refusals)
      policyIsKnown(policy, place, here, &refusals)
      nothingRestartsInAPodThatNeverDoes(policy, context, place, here, &refusals)
    }
  }

  private static let resourceTwice = DiagnosticKind.rule(
    "resize-resource-duplicate",
    "자원마다 정책은 하나뿐인데 '{0}'이(가) 두 번 나옵니다.", "There is one policy a resource; '{0}' stands twice.",
    write: ("둘 가운데 하나를 지우십시오.", "Delete one of the two."))

  private static let resourceUnknown = DiagnosticKind.rule(
    "resize-resource",
    "도는 중에 바꿀 수 있는 자원은 `cpu`와 `memory`뿐인데 '{0}'입니다.",
    "Only `cpu` and `memory` can be resized on the run; this is '{0}'.",
    write: ("`resourceName: cpu`나 `resourceName: memory`를 적으십시오.", "Write `resourceName: cpu` or `memory`."))

  private static let policyUnknown = DiagnosticKind.rule(
    "resize-restart-policy",
    "크기를 바꿀 때의 정책 '{0}'은(는) 없습니다.", "There is no policy '{0}' for resizing.",
    write: ("`NotRequired`나 `RestartContainer`를 적으십시오.", "Write `NotRequired` or `RestartContainer`."))

  private static let neverRestarts = DiagnosticKind.rule(
    "resize-restart-never",
    "`restartPolicy: Never`인 파드는 컨테이너를 다시 시작하지 않으므로 크기를 바꾸려고 다시 시작할 수도 없습니다.",
    "A Pod with `restartPolicy: Never` restarts no container, not for resizing either.",
    write: ("`restartPolicy: NotRequired`로 적으십시오.", "Write `restartPolicy: NotRequired`."))
}

extension ResizeRules {
  /// Only CPU and memory change under a running container.
  private static func resourceCanBeResized(
    _ policy: ContainerResizePolicy, _ path: FieldPath, _ here: FieldPath, _ refusals: inout Refusals
  ) {
    let name = policy.resourceName
    if name == .cpu || name == .memory { return }
    let anchor = here.field("resourceName")
    if name?.rawValue.isEmpty ?? true { return refusals.require(resourceUnknown, path, anchor: anchor) }
    refusals.refuse(resourceUnknown, path, BadValue(name), unlessOneOf: ["cpu", "memory"], anchor: anchor)
  }

  /// A container restarts for it or does not.
  private static func policyIsKnown(
    _ policy: ContainerResizePolicy, _ path: FieldPath, _ here: FieldPath, _ refusals: inout Refusals
  ) {
    let restart = policy.restartPolicy
    if restart == .notRequired || restart == .restartContainer { return }
    let anchor = here.field("restartPolicy")
    if restart?.rawValue.isEmpty ?? true { return refusals.require(policyUnknown, path, anchor: anchor) }
    let known = ["NotRequired", "RestartContainer"]
    refusals.refuse(policyUnknown, path, BadValue(restart), unlessOneOf: known, anchor: anchor)
  }

  /// What never restarts does not restart for this.
  private static func nothingRestartsInAPodThatNeverDoes(
    _ policy: ContainerResizePolicy, _ context: PodContext, _ path: FieldPath, _ here: FieldPath,
    _ refusals: inout Refusals
  ) {
    guard context.restartPolicy == .never, policy.restartPolicy != .notRequired else { return }
    refusals.refuse(
      neverRestarts, path, BadValue(policy.restartPolicy),
      "must be 'NotRequired' when pod `restartPolicy` is 'Never'", anchor: here.field("restartPolicy"))
  }
}
