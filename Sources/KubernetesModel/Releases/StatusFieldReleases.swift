extension FieldRelease {
  /// Fields that the cluster writes, in what it says of objects.
  static let ofStatuses: [(type: any Model.Type, fields: [FieldRelease])] = [
    (
      ContainerStatus.self,
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
      CustomResourceDefinitionCondition.self,
      [
        .init("observedGeneration", since: 35)
      ]
    ),
    (
      CustomResourceDefinitionStatus.self,
      [
        .init("observedGeneration", since: 35)
      ]
    ),
    (
      DeploymentStatus.self,
      [
        .init("terminatingReplicas", since: 33)
      ]
    ),
    (
      EndpointHints.self,
      [
        .init("forNodes", since: 33)
      ]
    ),
    (
      HorizontalPodAutoscalerCondition.self,
      [
        .init("observedGeneration", since: 37)
      ]
    ),
    (
      JobStatus.self,
      [
        .init("failedIndexes", since: 28),
        .init("terminating", since: 28),
      ]
    ),
    (
      LoadBalancerIngress.self,
      [
        .init("ipMode", since: 29)
      ]
    ),
    (
      NodeAllocatableResourceClaimStatus.self,
      [
        .init("mapping", since: 37),
        .init("overhead", since: 37),
        .init("resources", since: 36, removed: 37),
      ]
    ),
    (
      NodeRuntimeHandlerFeatures.self,
      [
        .init("userNamespaces", since: 31)
      ]
    ),
    (
      NodeStatus.self,
      [
        .init("declaredFeatures", since: 35),
        .init("features", since: 31),
        .init("runtimeHandlers", since: 30),
      ]
    ),
    (
      NodeSystemInfo.self,
      [
        .init("runningInUserNamespace", since: 37),
        .init("swap", since: 33),
      ]
    ),
    (
      PersistentVolumeClaimStatus.self,
      [
        .init("allocatedResourceStatuses", since: 28),
        .init("currentVolumeAttributesClassName", since: 29),
        .init("healthStatus", since: 37),
        .init("modifyVolumeStatus", since: 29),
        .init("resizeStatus", removed: 28),
      ]
    ),
    (
      PersistentVolumeStatus.self,
      [
        .init("lastPhaseTransitionTime", since: 28)
      ]
    ),
    (
      PodCondition.self,
      [
        .init("observedGeneration", since: 33)
      ]
    ),
    (
      PodStatus.self,
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
      ReplicaSetStatus.self,
      [
        .init("terminatingReplicas", since: 33)
      ]
    ),
    (
      ResourceHealth.self,
      [
        .init("message", since: 36)
      ]
    ),
    (
      VolumeError.self,
      [
        .init("errorCode", since: 33)
      ]
    ),
    (
      VolumeMountStatus.self,
      [
        .init("volumeStatus", since: 36)
      ]
    ),
  ]
}
