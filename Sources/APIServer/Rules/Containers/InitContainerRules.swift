internal import Diagnostics
internal import KubernetesModel

/// What the server asks of the containers that run before the others, and of the sidecars among them.
enum InitContainerRules {
  static let kinds = [onlyForSidecars, restartOnResize]

  /// Judges all init containers.
  static func judge(_ spec: PodSpec, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let containers = spec.initContainers, !containers.isEmpty else { return }
    let place = path.field("initContainers")
    var names = ExactNames()
    for container in spec.containers ?? [] { names.insert(container.name.orEmpty) }
    for (index, container) in containers.enumerated() {
      let here = place.index(index)
      ContainerRules.judgeCommon(container, context, here, &refusals)
      RestartRules.judge(container, here, &refusals)
      nameIsNew(container, &names, here, &refusals)
      // Init containers run one after the other, so each has the node's ports to itself. The server counts
      // each as the first of the list.
      var hostPorts = ExactNames()
      ContainerRules.hostPortIsTakenOnce(container, &hostPorts, place.index(0), here, &refusals)
      if container.restartPolicy == .always {
        HandlerRules.judge(container.lifecycle?.value, context, here, &refusals)
        ProbeRules.judge(container, context, here, &refusals)
      } else {
        nothingWaitsForItsEnd(container, here, &refusals)
        resizingDoesNotRestart(container, here, &refusals)
      }
    }
  }

  private static let onlyForSidecars = DiagnosticKind.rule(
    "init-container-needs-sidecar",
    "보통의 초기화 컨테이너는 끝나야 다음으로 넘어가므로 `{1}`을(를) 쓸 데가 없습니다. 파드와 함께 계속 도는 사이드카만 쓸 수 있습니다.",
    "An ordinary init container has to end before the next begins, so `{1}` is of no use to it. Only a sidecar, which runs on beside the Pod, may have it.",
    write: (
      "사이드카라면 `restartPolicy: Always`를 더하고, 아니면 `{1}`을(를) 지우십시오.",
      "Add `restartPolicy: Always` if this is a sidecar, else delete `{1}`."
    ))

  private static let restartOnResize = DiagnosticKind.rule(
    "init-container-resize-restart",
    "한 번 돌고 끝나는 초기화 컨테이너는 크기를 바꾸려고 다시 시작할 수 없습니다.",
    "An init container that runs once cannot be restarted to be resized.",
    write: ("`restartPolicy: NotRequired`로 적으십시오.", "Write `restartPolicy: NotRequired`."))
}

extension InitContainerRules {
  /// The name differs from those of the main containers and of the init containers before.
  private static func nameIsNew(
    _ container: Container, _ names: inout ExactNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = container.name.orEmpty
    if names.contains(name) {
      refusals.refuseTwice(ContainerRules.nameTwice, path.field("name"), .text(name))
    } else if !name.isEmpty {
      names.insert(name)
    }
  }

  /// A container that has to end has neither handlers nor probes.
  private static func nothingWaitsForItsEnd(
    _ container: Container, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let parts = [
      ("lifecycle", container.lifecycle != nil), ("livenessProbe", container.livenessProbe != nil),
      ("readinessProbe", container.readinessProbe != nil), ("startupProbe", container.startupProbe != nil),
    ]
    for (name, isSet) in parts where isSet {
      refusals.forbid(
        onlyForSidecars, path.field(name), "may not be set for init containers without restartPolicy=Always")
    }
  }

  /// A container that runs once is resized in place or not at all.
  private static func resizingDoesNotRestart(
    _ container: Container, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    for (index, policy) in (container.resizePolicy ?? []).enumerated()
    where policy.restartPolicy == .restartContainer {
      refusals.refuse(
        restartOnResize, path.field("resizePolicy").index(index).field("restartPolicy"),
        BadValue(policy.restartPolicy), "must not be set to 'RestartContainer' for non-sidecar initContainers")
    }
  }
}
