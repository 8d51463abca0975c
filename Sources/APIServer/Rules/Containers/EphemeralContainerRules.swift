internal import Diagnostics
internal import KubernetesModel

/// What the server asks of the containers that `kubectl debug` adds to a running Pod.
enum EphemeralContainerRules {
  static let kinds = [onCreate, notForDebugging, targetMissing]

  /// Judges all ephemeral containers. They are refused as a whole when a Pod is created, but each
  /// answers for its own faults before.
  static func judge(_ spec: PodSpec, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let containers = spec.ephemeralContainers, !containers.isEmpty else { return }
    let place = path.field("ephemeralContainers")
    var targets = ExactNames()
    for container in (spec.containers ?? []) + (spec.initContainers ?? []) { targets.insert(container.name.orEmpty) }
    var names = targets
    for (index, ephemeral) in containers.enumerated() {
      let here = place.index(index)
      let container = ephemeral.asContainer
      ContainerRules.judgeCommon(container, context, here, &refusals)
      ContainerRules.imageHasNoSpacesAround(container, here, &refusals)
      nameIsNew(container, &names, here, &refusals)
      targetExists(ephemeral, targets, here, &refusals)
      onlyDebuggingFieldsAreSet(ephemeral, here, &refusals)
      noSubpathIsMounted(container, here, &refusals)
    }
  }

  /// Ephemeral containers come later, never with the Pod.
  static func noneOnCreation(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    if spec.ephemeralContainers.isAbsentOrEmpty { return }
    refusals.forbid(onCreate, path.field("ephemeralContainers"), "cannot be set on create")
  }

  private static let onCreate = DiagnosticKind.rule(
    "ephemeral-containers-on-create",
    "임시 컨테이너는 이미 도는 파드에만 더할 수 있고, 매니페스트로 만들 때는 쓸 수 없습니다.",
    "Ephemeral containers are added to a Pod that runs already; a manifest cannot create them.",
    write: ("`kubectl debug`로 더하고 매니페스트에서는 지우십시오.", "Add them by `kubectl debug` and delete them here."))

  private static let notForDebugging = DiagnosticKind.rule(
    "ephemeral-container-field",
    "임시 컨테이너는 잠깐 들여다보려고 더하는 것이라 `{1}`을(를) 쓸 수 없습니다.",
    "An ephemeral container is there to look around; it cannot have `{1}`.",
    write: ("`{1}`을(를) 지우십시오.", "Delete `{1}`."))

  private static let targetMissing = DiagnosticKind.rule(
    "ephemeral-container-target",
    "들여다볼 컨테이너 '{0}'이(가) 이 파드에 없습니다.", "This Pod has no container '{0}' to look into.",
    write: ("`spec.containers`에 있는 이름을 적으십시오.", "Name one of `spec.containers`."))

  private static let words = "cannot be set for an Ephemeral Container"
}

extension EphemeralContainerRules {
  /// The name differs from those of all other containers.
  private static func nameIsNew(
    _ container: Container, _ names: inout ExactNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = container.name.orEmpty
    if !names.insert(name) { refusals.refuseTwice(ContainerRules.nameTwice, path.field("name"), .text(name)) }
  }

  /// The container to look into is one of the Pod's lasting ones.
  private static func targetExists(
    _ container: EphemeralContainer, _ targets: ExactNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let target = container.targetContainerName, !target.isEmpty, !targets.contains(target) else { return }
    refusals.refuseDangling(targetMissing, path.field("targetContainerName"), .text(target))
  }

  /// Nothing is set that would make the container part of the workload.
  private static func onlyDebuggingFieldsAreSet(
    _ container: EphemeralContainer, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let resources = container.resources?.value
    let asksForResources = resources?.limits != nil || resources?.requests != nil || resources?.claims != nil
    let fields = [
      ("ports", container.ports != nil), ("resources", asksForResources),
      ("resizePolicy", container.resizePolicy != nil), ("restartPolicy", container.restartPolicy != nil),
      ("restartPolicyRules", container.restartPolicyRules != nil),
      ("livenessProbe", container.livenessProbe != nil), ("readinessProbe", container.readinessProbe != nil),
      ("startupProbe", container.startupProbe != nil), ("lifecycle", container.lifecycle != nil),
    ]
    for (name, isSet) in fields where isSet { refusals.forbid(notForDebugging, path.field(name), words) }
  }

  /// Sub-paths are mounted by means that only go when the Pod goes.
  private static func noSubpathIsMounted(_ container: Container, _ path: FieldPath, _ refusals: inout Refusals) {
    for (index, mount) in (container.volumeMounts ?? []).enumerated() {
      let place = path.field("volumeMounts").index(index)
      if !mount.subPath.orEmpty.isEmpty { refusals.forbid(notForDebugging, place.field("subPath"), words) }
      if !mount.subPathExpr.orEmpty.isEmpty { refusals.forbid(notForDebugging, place.field("subPathExpr"), words) }
    }
  }
}

extension EphemeralContainer {
  /// What an ephemeral container has in common with the others.
  var asContainer: Container {
    var container = Container()
    container.args = args
    container.command = command
    container.env = env
    container.envFrom = envFrom
    container.image = image
    container.imagePullPolicy = imagePullPolicy
    container.lifecycle = lifecycle
    container.livenessProbe = livenessProbe
    container.name = name
    container.ports = ports
    container.readinessProbe = readinessProbe
    container.resizePolicy = resizePolicy
    container.resources = resources
    container.restartPolicy = restartPolicy
    container.restartPolicyRules = restartPolicyRules
    container.securityContext = securityContext
    container.startupProbe = startupProbe
    container.terminationMessagePath = terminationMessagePath
    container.terminationMessagePolicy = terminationMessagePolicy
    container.volumeDevices = volumeDevices
    container.volumeMounts = volumeMounts
    return container
  }
}
