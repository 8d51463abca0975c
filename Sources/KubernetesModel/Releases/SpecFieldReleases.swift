extension FieldRelease {
  /// Fields that authors write and that came, went or were switched on between the releases that the tables know.
  static let ofSpecs: [(type: ModelType, fields: [FieldRelease])] = [
    (
      CSIDriverSpec.modelType,
      [
        .init(
          "nodeAllocatableUpdatePeriodSeconds", since: 33,
          gate: .init("MutableCSINodeAllocatableCount", off: 33...34, beta: 34)),
        .init("preventPodSchedulingIfMissing", since: 36, gate: .init("VolumeLimitScaling", off: 36...36)),
        .init("serviceAccountTokenInSecrets", since: 35),
      ]
    ),
    (
      CSINode.modelType,
      [
        .init("status", since: 37)
      ]
    ),
    (
      ClusterTrustBundleProjection.modelType,
      [
        .init("user", since: 37)
      ]
    ),
    (
      ConfigMapVolumeSource.modelType,
      [
        .init("defaultUser", since: 37, gate: .init("AtomicWriteVolumeUserFields", off: 37...37))
      ]
    ),
    (
      Container.modelType,
      [
        .init("resizePolicy", since: 27, gate: .init("InPlacePodVerticalScaling", off: 27...32)),
        .init("restartPolicy", since: 28, gate: .init("SidecarContainers", off: 28...28)),
        .init("restartPolicyRules", since: 34, gate: .init("ContainerRestartRules", off: 34...34)),
      ]
    ),
    (
      CustomResourceDefinitionVersion.modelType,
      [
        .init("selectableFields", since: 30, gate: .init("CustomResourceFieldSelectors", off: 30...30))
      ]
    ),
    (
      DownwardAPIVolumeFile.modelType,
      [
        .init("user", since: 37)
      ]
    ),
    (
      DownwardAPIVolumeSource.modelType,
      [
        .init("defaultUser", since: 37, gate: .init("AtomicWriteVolumeUserFields", off: 37...37))
      ]
    ),
    (
      EmptyDirVolumeSource.modelType,
      [
        .init("mode", since: 37, gate: .init("EmptyDirVolumeMode", off: 37...37))
      ]
    ),
    (
      EnvVarSource.modelType,
      [
        .init("fileKeyRef", since: 34, gate: .init("EnvFiles", off: 34...34))
      ]
    ),
    (
      EphemeralContainer.modelType,
      [
        .init("resizePolicy", since: 27),
        .init("restartPolicy", since: 28),
        .init("restartPolicyRules", since: 34),
      ]
    ),
    (
      GRPCAction.modelType,
      [
        .init("mode", since: 37)
      ]
    ),
    (
      HPAScalingRules.modelType,
      [
        .init("tolerance", since: 33, gate: .init("HPAConfigurableTolerance", off: 33...34))
      ]
    ),
    (
      HTTPGetAction.modelType,
      [
        .init("protocol", since: 37)
      ]
    ),
    (
      JobSpec.modelType,
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
      KeyToPath.modelType,
      [
        .init("user", since: 37)
      ]
    ),
    (
      LeaseSpec.modelType,
      [
        .init("preferredHolder", since: 31, gate: .init("CoordinatedLeaderElection", off: 31...36, beta: 33)),
        .init("strategy", since: 31, gate: .init("CoordinatedLeaderElection", off: 31...36, beta: 33)),
      ]
    ),
    (
      Lifecycle.modelType,
      [
        .init("stopSignal", since: 33, gate: .init("ContainerStopSignals", off: 33...36, isSettled: false))
      ]
    ),
    (
      LifecycleHandler.modelType,
      [
        .init("sleep", since: 29, gate: .init("PodLifecycleSleepAction", off: 29...29))
      ]
    ),
    (
      MetricSpec.modelType,
      [
        .init("containerResource", gate: .init("HPAContainerMetrics", off: 25...26))
      ]
    ),
    (
      NetworkPolicy.modelType,
      [
        .init("status", removed: 28)
      ]
    ),
    (
      NodeSpec.modelType,
      [
        .init("podPreemptionPolicy", since: 37)
      ]
    ),
    (
      PersistentVolumeClaimSpec.modelType,
      [
        .init("volumeAttributesClassName", since: 29, gate: .init("VolumeAttributesClass", off: 29...33, beta: 31))
      ]
    ),
    (
      PersistentVolumeSpec.modelType,
      [
        .init("volumeAttributesClassName", since: 29, gate: .init("VolumeAttributesClass", off: 29...33, beta: 31))
      ]
    ),
    (
      PodAffinityTerm.modelType,
      [
        .init("matchLabelKeys", since: 29, gate: .init("MatchLabelKeysInPodAffinity", off: 29...30)),
        .init("mismatchLabelKeys", since: 29, gate: .init("MatchLabelKeysInPodAffinity", off: 29...30)),
      ]
    ),
    (
      PodCertificateProjection.modelType,
      [
        .init("user", since: 37),
        .init("userAnnotations", since: 35),
      ]
    ),
    (
      PodDisruptionBudgetSpec.modelType,
      [
        .init("unhealthyPodEvictionPolicy", since: 26, gate: .init("PDBUnhealthyPodEvictionPolicy", off: 26...26))
      ]
    ),
    (
      PodResourceClaim.modelType,
      [
        .init("resourceClaimName", since: 31),
        .init("resourceClaimTemplateName", since: 31),
        .init("source", since: 26, removed: 31),
      ]
    ),
    (
      PodSecurityContext.modelType,
      [
        .init("appArmorProfile", since: 30),
        .init("seLinuxChangePolicy", since: 32, gate: .init("SELinuxChangePolicy", off: 32...32)),
        .init("supplementalGroupsPolicy", since: 31, gate: .init("SupplementalGroupsPolicy", off: 31...32)),
      ]
    ),
    (
      PodSpec.modelType,
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
      ProjectedVolumeSource.modelType,
      [
        .init("defaultUser", since: 37, gate: .init("AtomicWriteVolumeUserFields", off: 37...37))
      ]
    ),
    (
      ResourceClaim.modelType,
      [
        .init("request", since: 31)
      ]
    ),
    (
      ResourceRequirements.modelType,
      [
        .init("claims", since: 26, gate: .init("DynamicResourceAllocation", off: 26...33, beta: 32))
      ]
    ),
    (
      RollingUpdateStatefulSetStrategy.modelType,
      [
        .init("maxUnavailable", gate: .init("MaxUnavailableStatefulSet", off: 25...36, beta: 35))
      ]
    ),
    (
      SecretVolumeSource.modelType,
      [
        .init("defaultUser", since: 37, gate: .init("AtomicWriteVolumeUserFields", off: 37...37))
      ]
    ),
    (
      SecurityContext.modelType,
      [
        .init("appArmorProfile", since: 30),
        .init("procMount", gate: .init("ProcMountType", off: 25...32, beta: 31)),
      ]
    ),
    (
      ServiceAccountTokenProjection.modelType,
      [
        .init("user", since: 37)
      ]
    ),
    (
      ServiceSpec.modelType,
      [
        .init("trafficDistribution", since: 30, gate: .init("ServiceTrafficDistribution", off: 30...30))
      ]
    ),
    (
      StatefulSetSpec.modelType,
      [
        .init("ordinals", since: 26, gate: .init("StatefulSetStartOrdinal", off: 26...26)),
        .init("persistentVolumeClaimRetentionPolicy", gate: .init("StatefulSetAutoDeletePVC", off: 25...26)),
      ]
    ),
    (
      TopologySpreadConstraint.modelType,
      [
        .init("matchLabelKeys", gate: .init("MatchLabelKeysInPodTopologySpread", off: 25...26)),
        .init("minDomains", gate: .init("MinDomainsInPodTopologySpread", off: 25...26, beta: 25)),
        .init("nodeAffinityPolicy", gate: .init("NodeInclusionPolicyInPodTopologySpread", off: 25...25)),
        .init("nodeTaintsPolicy", gate: .init("NodeInclusionPolicyInPodTopologySpread", off: 25...25)),
      ]
    ),
    (
      TypedObjectReference.modelType,
      [
        .init("namespace", since: 26, gate: .init("CrossNamespaceVolumeDataSource", off: 26...37))
      ]
    ),
    (
      ValidationRule.modelType,
      [
        .init("fieldPath", since: 28),
        .init("messageExpression", since: 27),
        .init("optionalOldSelf", since: 29),
        .init("reason", since: 28),
      ]
    ),
    (
      Volume.modelType,
      [
        .init("image", since: 31, gate: .init("ImageVolume", off: 31...34, beta: 33))
      ]
    ),
    (
      VolumeMount.modelType,
      [
        .init("bindMountOptions", since: 37, gate: .init("VolumeBindMountOptions", off: 37...37)),
        .init("recursiveReadOnly", since: 30, gate: .init("RecursiveReadOnlyMounts", off: 30...30)),
      ]
    ),
    (
      VolumeProjection.modelType,
      [
        .init("clusterTrustBundle", since: 29, gate: .init("ClusterTrustBundleProjection", off: 29...36, beta: 33)),
        .init("podCertificate", since: 34, gate: .init("PodCertificateRequest", off: 34...36, beta: 35)),
      ]
    ),
  ]
}
