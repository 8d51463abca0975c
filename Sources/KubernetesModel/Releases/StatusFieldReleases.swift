extension FieldRelease {
  /// Fields that the cluster writes, in what it says of objects.
  static let ofStatuses: [(type: ModelType, fields: [FieldRelease])] = [
    (
      ContainerStatus.modelType,
      [
        .init("allocatedResources", since: 27),
        .init("allocatedResourcesStatus", since: 31),
        .init("resources", since: 27),
        .init("stopSignal", since: 33),
        .init("user", since: 31),
        .init("volumeMounts", since: 30),
      ]
    ),
    (
      CustomResourceDefinitionCondition.modelType,
      [
        .init("observedGeneration", since: 35)
      ]
    ),
    (
      CustomResourceDefinitionStatus.modelType,
      [
        .init("observedGeneration", since: 35)
      ]
    ),
    (
      DeploymentStatus.modelType,
      [
        .init("terminatingReplicas", since: 33)
      ]
    ),
    (
      EndpointHints.modelType,
      [
        .init("forNodes", since: 33)
      ]
    ),
    (
      HorizontalPodAutoscalerCondition.modelType,
      [
        .init("observedGeneration", since: 37)
      ]
    ),
    (
      JobStatus.modelType,
      [
        .init("failedIndexes", since: 28),
        .init("terminating", since: 28),
      ]
    ),
    (
      LoadBalancerIngress.modelType,
      [
        .init("ipMode", since: 29)
      ]
    ),
    (
      NodeAllocatableResourceClaimStatus.modelType,
      [
        .init("mapping", since: 37),
        .init("overhead", since: 37),
        .init("resources", since: 36, removed: 37),
      ]
    ),
    (
      NodeRuntimeHandlerFeatures.modelType,
      [
        .init("userNamespaces", since: 31)
      ]
    ),
    (
      NodeStatus.modelType,
      [
        .init("declaredFeatures", since: 35),
        .init("features", since: 31),
        .init("runtimeHandlers", since: 30),
      ]
    ),
    (
      NodeSystemInfo.modelType,
      [
        .init("runningInUserNamespace", since: 37),
        .init("swap", since: 33),
      ]
    ),
    (
      PersistentVolumeClaimStatus.modelType,
      [
        .init("allocatedResourceStatuses", since: 28),
        .init("currentVolumeAttributesClassName", since: 29),
        .init("healthStatus", since: 37),
        .init("modifyVolumeStatus", since: 29),
        .init("resizeStatus", removed: 28),
      ]
    ),
    (
      PersistentVolumeStatus.modelType,
      [
        .init("lastPhaseTransitionTime", since: 28)
      ]
    ),
    (
      PodCondition.modelType,
      [
        .init("observedGeneration", since: 33)
      ]
    ),
    (
      PodStatus.modelType,
      [
        .init("allocatedResources", since: 35),
        .init("extendedResourceClaimStatus", since: 34),
        .init("hostIPs", since: 28),
        .init("nodeAllocatableResourceClaimStatuses", since: 36),
        .init("observedGeneration", since: 33),
        .init("resize", since: 27),
        .init("resourceClaimStatuses", since: 28),
        .init("resources", since: 35),
        .init("volumeHealth", since: 37),
      ]
    ),
    (
      ReplicaSetStatus.modelType,
      [
        .init("terminatingReplicas", since: 33)
      ]
    ),
    (
      ResourceHealth.modelType,
      [
        .init("message", since: 36)
      ]
    ),
    (
      VolumeError.modelType,
      [
        .init("errorCode", since: 33)
      ]
    ),
    (
      VolumeMountStatus.modelType,
      [
        .init("volumeStatus", since: 36)
      ]
    ),
  ]
}
