internal import KubernetesModel

/// The API server's rules on what a Pod should be, in a Pod and in a template alike, in the server's order.
enum PodSpecRules {
  /// Judges `spec`, which stands at `path`; `metadata` is that of the Pod, or empty in a template.
  static func judge(
    _ spec: PodSpec, _ metadata: ObjectMeta, _ context: inout PodContext, _ path: FieldPath,
    _ refusals: inout Refusals
  ) {
    VolumeRules.judge(spec, &context, path, &refusals)
    ClaimRules.judge(spec, metadata, path, &refusals)
    ContainerRules.judgeMain(spec, context, path, &refusals)
    InitContainerRules.judge(spec, context, path, &refusals)
    EphemeralContainerRules.judge(spec, context, path, &refusals)
    PodResourceRules.judge(spec, context, path, &refusals)
    PortRules.hostPortsMatchOnHostNetwork(spec, context, path, &refusals)
    judgeSettings(spec, path, &refusals)
    judgeScheduling(spec, path, &refusals)
    judgeNames(spec, path, &refusals)
    OSRules.judge(spec, path, &refusals)
  }
}

extension PodSpecRules {
  private static func judgeSettings(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    SpecRules.restartPolicyIsKnown(spec, path, &refusals)
    NetworkRules.dnsPolicyIsKnown(spec, path, &refusals)
    LabelRules.labelsAreWellFormed(spec.nodeSelector, path.field("nodeSelector"), &refusals)
    PodSecurityRules.judge(spec, path, &refusals)
  }

  private static func judgeScheduling(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    if let affinity = spec.affinity?.value {
      let path = path.field("affinity")
      if let nodes = affinity.nodeAffinity?.value {
        NodeAffinityRules.judge(nodes, path.field("nodeAffinity"), &refusals)
      }
      if let pods = affinity.podAffinity?.value {
        PodAffinityRules.judge(
          required: pods.requiredDuringSchedulingIgnoredDuringExecution,
          preferred: pods.preferredDuringSchedulingIgnoredDuringExecution, path.field("podAffinity"), &refusals)
      }
      if let pods = affinity.podAntiAffinity?.value {
        PodAffinityRules.judge(
          required: pods.requiredDuringSchedulingIgnoredDuringExecution,
          preferred: pods.preferredDuringSchedulingIgnoredDuringExecution, path.field("podAntiAffinity"), &refusals)
      }
    }
    NetworkRules.judgeDNS(spec, path, &refusals)
    GateRules.readinessGatesAreConditions(spec.readinessGates, path, &refusals)
    GateRules.schedulingGatesAreNamedOnce(spec.schedulingGates, path, &refusals)
    TopologySpreadRules.judge(spec.topologySpreadConstraints, path, &refusals)
  }

  private static func judgeNames(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    WindowsRules.hostProcessesGoTogether(spec, path, &refusals)
    SpecRules.ownUsersMeanOwnNamespaces(spec, path, &refusals)
    SpecRules.referencesAreNames(spec, path, &refusals)
    SpecRules.deadlineIsPositive(spec, path, &refusals)
    NetworkRules.hostnameIsALabel(spec, path, &refusals)
    NetworkRules.overriddenHostnameIsADomain(spec, path, &refusals)
    if let tolerations = spec.tolerations {
      TolerationRules.judge(tolerations, path.field("tolerations"), &refusals)
    }
    NetworkRules.aliasesAreAddressesWithNames(spec.hostAliases, path, &refusals)
    SpecRules.classesAreNames(spec, path, &refusals)
    SpecRules.preemptionIsKnown(spec, path, &refusals)
    PodResourceRules.judgeOverhead(spec, path, &refusals)
  }
}
