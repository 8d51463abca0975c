extension FieldRelease {
  /// Fields that authors write and that came, went or were switched on between the releases that the tables know.
  static let ofSpecs: [(type: any Model.Type, fields: [FieldRelease])] = [
    (
      CSIDriverSpec.self,
      [
        .init(
          "nodeAllocatableUpdatePeriodSeconds", since: 33,
          gate: .init("MutableCSINodeAllocatableCount", off: 33...34, beta: 34)),
        .init("preventPodSchedulingIfMissing", since: 36, gate: .init("VolumeLimitScaling", off: 36...36)),
        .init("serviceAccountTokenInSecrets", since: 35),
      ]
    ),
    (
      CSINode.self,
      [
        .init("status", since: 37)
      ]
    ),
    (
      ClusterTrustBundleProjection.self,
      [
        .init("user", since: 37)
      ]
    ),
    (
      ConfigMapVolumeSource.self,
      [
        .init("defaultUser", since: 37, gate: .init("AtomicWriteVolumeUserFields", off: 37...37))
      ]
    ),
    (
      Container.self,
      [
        .init("resizePolicy", since: 27, gate: .init("InPlacePodVerticalScaling", off: 27...32)),
        .init("restartPolicy", since: 28, gate: .init("SidecarContainers", off: 28...28)),
        .init("restartPolicyRules", since: 34, gate: .init("ContainerRestartRules", off: 34...34)),
      ]
    ),
    (
      CustomResourceDefinitionVersion.self,
      [
        .init("selectableFields", since: 30, gate: .init("CustomResourceFieldSelectors", off: 30...30))
      ]
    ),
    (
      DownwardAPIVolumeFile.self,
      [
        .init("user", since: 37)
      ]
    ),
    (
      DownwardAPIVolumeSource.self,
      [
        .init("defaultUser", since: 37, gate: .init("AtomicWriteVolumeUserFields", off: 37...37))
      ]
    ),
    (
      EmptyDirVolumeSource.self,
      [
        .init("mode", since: 37, gate: .init("EmptyDirVolumeMode", off: 37...37))
      ]
    ),
    (
      EnvVarSource.self,
      [
        .init("fileKeyRef", since: 34, gate: .init("EnvFiles", off: 34...34))
      ]
    ),
    (
      EphemeralContainer.self,
      [
        .init("resizePolicy", since: 27),
        .init("restartPolicy", since: 28),
        .init("restartPolicyRules", since: 34),
      ]
    ),
    (
      GRPCAction.self,
      [
        .init("mode", since: 37)
      ]
    ),
    (
      HPAScalingRules.self,
      [
        .init("tolerance", since: 33, gate: .init("HPAConfigurableTolerance", off: 33...34))
      ]
    ),
    (
      HTTPGetAction.self,
      [
        .init("protocol", since: 37)
      ]
    ),
    (
      JobSpec.self,
      [
        .init("backoffLimitPerIndex", since: 28, gate: .init("JobBackoffLimitPerIndex", off: 28...28)),
        .init("managedBy", since: 30, gate: .init("JobManagedBy", off: 30...31)),
        .init("maxFailedIndexes", since: 28, gate: .init("JobBackoffLimitPerIndex", off: 28...28)),
        .init("podFailurePolicy", gate: .init("JobPodFailurePolicy", off: 25...25)),
        .init("podReplacementPolicy", since: 28, gate: .init("JobPodReplacementPolicy", off: 28...28)),
        .init("scheduling", since: 37),
        .init("successPolicy", since: 30, gate: .init("JobSuccessPolicy", off: 30...30)),
      ]
    ),
    (
      KeyToPath.self,
      [
        .init("user", since: 37)
      ]
    ),
    (
      LeaseSpec.self,
      [
        .init("preferredHolder", since: 31, gate: .init("CoordinatedLeaderElection", off: 31...36, beta: 33)),
        .init("strategy", since: 31, gate: .init("CoordinatedLeaderElection", off: 31...36, beta: 33)),
      ]
    ),
    (
      Lifecycle.self,
      [
        .init("stopSignal", since: 33, gate: .init("ContainerStopSignals", off: 33...36, isSettled: false))
      ]
    ),
    (
      LifecycleHandler.self,
      [
        .init("sleep", since: 29, gate: .init("PodLifecycleSleepAction", off: 29...29))
      ]
    ),
    (
      MetricSpec.self,
      [
        .init("containerResource", gate: .init("HPAContainerMetrics", off: 25...26))
      ]
    ),
    (
      NetworkPolicy.self,
      [
        .init("status", removed: 28)
      ]
    ),
    (
      NodeSpec.self,
      [
        .init("podPreemptionPolicy", since: 37)
      ]
    ),
    (
      PersistentVolumeClaimSpec.self,
      [
        .init("volumeAttributesClassName", since: 29, gate: .init("VolumeAttributesClass", off: 29...33, beta: 31))
      ]
    ),
    (
      PersistentVolumeSpec.self,
      [
        .init("volumeAttributesClassName", since: 29, gate: .init("VolumeAttributesClass", off: 29...33, beta: 31))
      ]
    ),
    (
      PodAffinityTerm.self,
      [
        .init("matchLabelKeys", since: 29, gate: .init("MatchLabelKeysInPodAffinity", off: 29...30)),
        .init("mismatchLabelKeys", since: 29, gate: .init("MatchLabelKeysInPodAffinity", off: 29...30)),
      ]
    ),
    (
      PodCertificateProjection.self,
      [
        .init("user", since: 37),
        .init("userAnnotations", since: 35),
      ]
    ),
    (
      PodDisruptionBudgetSpec.self,
      [
        .init("unhealthyPodEvictionPolicy", since: 26, gate: .init("PDBUnhealthyPodEvictionPolicy", off: 26...26))
      ]
    ),
    (
      PodResourceClaim.self,
      [
        .init("resourceClaimName", since: 31),
        .init("resourceClaimTemplateName", since: 31),
        .init("source", since: 26, removed: 31),
      ]
    ),
    (
      PodSecurityContext.self,
      [
        .init("appArmorProfile", since: 30),
        .init("seLinuxChangePolicy", since: 32, gate: .init("SELinuxChangePolicy", off: 32...32)),
        .init("supplementalGroupsPolicy", since: 31, gate: .init("SupplementalGroupsPolicy", off: 31...32)),
      ]
    ),
    (
      PodSpec.self,
      [
        .init("evictionResponders", since: 37, gate: .init("EvictionRequestAPI", off: 37...37)),
        .init("hostUsers", gate: .init("UserNamespacesSupport", off: 28...32, beta: 30)),
        .init("hostnameOverride", since: 34, gate: .init("HostnameOverride", off: 34...34)),
        .init("resourceClaims", since: 26, gate: .init("DynamicResourceAllocation", off: 26...33, beta: 32)),
        .init("resources", since: 32, gate: .init("PodLevelResources", off: 32...33)),
        .init("schedulingGates", since: 26, gate: .init("PodSchedulingReadiness", off: 26...26)),
        .init("schedulingGroup", since: 36, gate: .init("GenericWorkload", off: 36...37, beta: 37)),
        .init("workloadRef", since: 35, removed: 36, gate: .init("GenericWorkload", off: 35...35)),
      ]
    ),
    (
      ProjectedVolumeSource.self,
      [
        .init("defaultUser", since: 37, gate: .init("AtomicWriteVolumeUserFields", off: 37...37))
      ]
    ),
    (
      ResourceClaim.self,
      [
        .init("request", since: 31)
      ]
    ),
    (
      ResourceRequirements.self,
      [
        .init("claims", since: 26, gate: .init("DynamicResourceAllocation", off: 26...33, beta: 32))
      ]
    ),
    (
      RollingUpdateStatefulSetStrategy.self,
      [
        .init("maxUnavailable", gate: .init("MaxUnavailableStatefulSet", off: 25...36, beta: 35))
      ]
    ),
    (
      SecretVolumeSource.self,
      [
        .init("defaultUser", since: 37, gate: .init("AtomicWriteVolumeUserFields", off: 37...37))
      ]
    ),
    (
      SecurityContext.self,
      [
        .init("appArmorProfile", since: 30),
        .init("procMount", gate: .init("ProcMountType", off: 25...32, beta: 31)),
      ]
    ),
    (
      ServiceAccountTokenProjection.self,
      [
        .init("user", since: 37)
      ]
    ),
    (
      ServiceSpec.self,
      [
        .init("trafficDistribution", since: 30, gate: .init("ServiceTrafficDistribution", off: 30...30))
      ]
    ),
    (
      StatefulSetSpec.self,
      [
        .init("ordinals", since: 26, gate: .init("StatefulSetStartOrdinal", off: 26...26)),
        .init("persistentVolumeClaimRetentionPolicy", gate: .init("StatefulSetAutoDeletePVC", off: 25...26)),
      ]
    ),
    (
      TopologySpreadConstraint.self,
      [
        .init("matchLabelKeys", gate: .init("MatchLabelKeysInPodTopologySpread", off: 25...26)),
        .init("minDomains", gate: .init("MinDomainsInPodTopologySpread", off: 25...26, beta: 25)),
        .init("nodeAffinityPolicy", gate: .init("NodeInclusionPolicyInPodTopologySpread", off: 25...25)),
        .init("nodeTaintsPolicy", gate: .init("NodeInclusionPolicyInPodTopologySpread", off: 25...25)),
      ]
    ),
    (
      TypedObjectReference.self,
      [
        .init("namespace", since: 26, gate: .init("CrossNamespaceVolumeDataSource", off: 26...37))
      ]
    ),
    (
      ValidationRule.self,
      [
        .init("fieldPath", since: 28),
        .init("messageExpression", since: 27),
        .init("optionalOldSelf", since: 29),
        .init("reason", since: 28),
      ]
    ),
    (
      Volume.self,
      [
        .init("image", since: 31, gate: .init("ImageVolume", off: 31...34, beta: 33))
      ]
    ),
    (
      VolumeMount.self,
      [
        .init("bindMountOptions", since: 37, gate: .init("VolumeBindMountOptions", off: 37...37)),
        .init("recursiveReadOnly", since: 30, gate: .init("RecursiveReadOnlyMounts", off: 30...30)),
      ]
    ),
    (
      VolumeProjection.self,
      [
        .init("clusterTrustBundle", since: 29, gate: .init("ClusterTrustBundleProjection", off: 29...36, beta: 33)),
        .init("podCertificate", since: 34, gate: .init("PodCertificateRequest", off: 34...36, beta: 35)),
      ]
    ),
  ]
}
