package import Diagnostics
package import KubernetesModel

/// The API server's rules on creating a Pod, in its order.
///
/// The server judges the Pod after it has completed it, so a rule finds what was left out filled in. What
/// the server accepts is accepted, and nothing that one cluster decides is judged: ranges of addresses
/// and ports, quotas, which other objects there are.
package enum PodRules {
  /// What the server refuses of a Pod whose defaults are set.
  package static func refusals(of defaulted: Pod, by options: ServerOptions) -> Refusals {
    refusals(ofPrepared: defaulted.prepared(by: options), by: options)
  }

  /// What the server refuses of a Pod that it has prepared.
  static func refusals(ofPrepared pod: Pod, by options: ServerOptions) -> Refusals {
    var refusals = Refusals(by: options)
    let metadata = pod.metadata ?? Box(ObjectMeta())
    let spec = pod.spec ?? Box(PodSpec())
    judge(metadata.value, spec.value, &refusals)
    return refusals
  }

  private static func judge(_ metadata: ObjectMeta, _ spec: PodSpec, _ refusals: inout Refusals) {
    var context = PodContext(metadata, spec)
    MetadataRules.judge(metadata, metadataPath, &refusals)
    PodAnnotationRules.judge(metadata, spec, metadataPath, &refusals)
    PodSpecRules.judge(spec, metadata, &context, specPath, &refusals)
    judgeWhatOnlyPodsAnswerFor(spec, metadata, &refusals)
    if refusals.count == 0 { MetadataRules.resourceVersionIsTheServers(metadata, metadataPath, &refusals) }
  }

  /// Every kind of refusal, for listing and explaining.
  package static let kinds: [DiagnosticKind] = [
    MetadataRules.kinds, LabelRules.kinds, AnnotationRules.kinds, OwnerRules.kinds, FinalizerRules.kinds,
    PodAnnotationRules.kinds, AnnotationMatchRules.kinds, VolumeRules.kinds, LocalVolumeRules.kinds,
    ConfigVolumeRules.kinds, DownwardVolumeRules.kinds, ProjectedVolumeRules.kinds, ClaimVolumeRules.kinds,
    ClaimTemplateRules.kinds, NetworkVolumeRules.kinds, ISCSIVolumeRules.kinds, CloudVolumeRules.kinds,
    ClaimRules.kinds, ContainerRules.kinds, InitContainerRules.kinds, EphemeralContainerRules.kinds,
    RestartRules.kinds, PortRules.kinds, EnvironmentRules.kinds, EnvironmentSourceRules.kinds,
    FieldReferenceRules.kinds, MountRules.kinds, DeviceRules.kinds, HandlerRules.kinds, ProbeRules.kinds,
    ResourceRules.kinds, ResizeRules.kinds, PodResourceRules.kinds, SpecRules.kinds, NetworkRules.kinds,
    SecurityRules.kinds, PodSecurityRules.kinds, ProfileRules.kinds, WindowsRules.kinds, OSRules.kinds,
    SelectorRules.kinds, NodeAffinityRules.kinds, PodAffinityRules.kinds, TopologySpreadRules.kinds,
    TolerationRules.kinds, GateRules.kinds,
  ].flatMap { $0 }

  private static let metadataPath = FieldPath.root.field("metadata")
  private static let specPath = FieldPath.root.field("spec")
}

extension PodRules {
  /// What templates of Pods may have and Pods may not.
  private static func judgeWhatOnlyPodsAnswerFor(
    _ spec: PodSpec, _ metadata: ObjectMeta, _ refusals: inout Refusals
  ) {
    for (name, list) in [("containers", spec.containers), ("initContainers", spec.initContainers)] {
      for (index, container) in (list ?? []).enumerated() {
        ContainerRules.imageHasNoSpacesAround(container, specPath.field(name).index(index), &refusals)
      }
    }
    EphemeralContainerRules.noneOnCreation(spec, specPath, &refusals)
    GateRules.gatedPodHasNoNode(spec, specPath, &refusals)
    AnnotationMatchRules.judge(metadata, spec, specPath, &refusals)
  }
}
