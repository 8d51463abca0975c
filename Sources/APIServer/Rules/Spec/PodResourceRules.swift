internal import Diagnostics
internal import KubernetesModel

/// What the server asks of the resources of the Pod as a whole.
enum PodResourceRules {
  static let kinds = [claims, belowContainers, containerOverPod]

  /// Judges `spec.resources`.
  static func judge(_ spec: PodSpec, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let resources = spec.resources?.value else { return }
    let place = path.field("resources")
    if resources.claims != nil {
      refusals.forbid(claims, place.field("claims"), "claims may not be set for Resources at pod-level")
    }
    ResourceRules.judge(resources, of: .pod, claims: context.claimNames, place, &refusals)
    podRequestsAsMuchAsItsContainers(spec, resources, place, &refusals)
    noContainerMayUseMoreThanThePod(spec, resources, place, &refusals)
    podIsAllowedTheHugePagesOfItsContainers(spec, resources, place, &refusals)
  }

  /// Judges what running the Pod costs besides its containers.
  static func judgeOverhead(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let overhead = spec.overhead else { return }
    var resources = ResourceRequirements()
    resources.limits = overhead
    ResourceRules.judge(resources, claims: ClaimNames([]), path.field("overhead"), &refusals)
  }

  private static let claims = DiagnosticKind.rule(
    "pod-resources-claims",
    "장치는 컨테이너가 쓰는 것이라 파드 전체의 `resources`에는 적을 수 없습니다.",
    "Devices are used by containers; the Pod's `resources` takes no claims.",
    write: ("컨테이너의 `resources.claims`로 옮기십시오.", "Move them to a container's `resources.claims`."))

  private static let belowContainers = DiagnosticKind.rule(
    "pod-resources-below-containers",
    "파드 전체의 양 {0}이(가) 컨테이너들의 양을 합친 것보다 작습니다.", "The Pod's {0} is less than its containers have together.",
    write: ("파드의 양을 늘리거나 컨테이너의 양을 줄이십시오.", "Raise the Pod's amount or lower the containers'."))

  private static let containerOverPod = DiagnosticKind.rule(
    "pod-resources-container-over-limit",
    "컨테이너 하나의 한도 {0}이(가) 파드 전체의 한도보다 큽니다.", "The container's limit of {0} is above the Pod's.",
    write: ("컨테이너의 한도를 줄이십시오.", "Lower the container's limit."))
}

extension PodResourceRules {
  /// The Pod requests what its containers request together, or more.
  private static func podRequestsAsMuchAsItsContainers(
    _ spec: PodSpec, _ resources: ResourceRequirements, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    for (name, sum) in ContainerSums.requests(of: spec).entries where isOfThePod(name) {
      let amount = resources.requests?[name] ?? .zero
      guard amount < sum else { continue }
      refusals.refuse(
        belowContainers, path.field("requests").key(name), .text(amount.description),
        "must be greater than or equal to aggregate container requests of \(sum.description)")
    }
  }

  /// No container is allowed more than the Pod is. The server's path leads through the Pod's resources.
  private static func noContainerMayUseMoreThanThePod(
    _ spec: PodSpec, _ resources: ResourceRequirements, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let limits = resources.limits, !limits.isEmpty else { return }
    for (index, container) in (spec.containers ?? []).enumerated() {
      for (name, amount) in container.resources?.value.limits?.entries ?? [] {
        guard let limit = limits[name], limit < amount else { continue }
        refusals.refuse(
          containerOverPod, path.field("containers").index(index).key(name).field("limits"), .text(amount.description),
          "must be less than or equal to pod limits of \(limit.description)",
          anchor: .root.field("spec", "containers").index(index).field("resources", "limits").key(name))
      }
    }
  }

  /// Huge pages are not shared out twice, so the Pod is allowed at least those of its containers.
  private static func podIsAllowedTheHugePagesOfItsContainers(
    _ spec: PodSpec, _ resources: ResourceRequirements, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let limits = resources.limits, limits.entries.contains(where: { NamedResource($0.key).isHugePages }) else {
      return
    }
    for (name, sum) in ContainerSums.limits(of: spec).entries where NamedResource(name).isHugePages {
      guard let limit = limits[name], limit < sum else { continue }
      refusals.refuse(
        belowContainers, path.field("limits").key(name), .text(limit.description),
        "must be greater than or equal to aggregate container limits of \(sum.description)")
    }
  }

  private static func isOfThePod(_ name: String) -> Bool {
    NamedResource(name).isComputing || NamedResource(name).isHugePages
  }
}
