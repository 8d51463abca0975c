internal import KubernetesModel

extension APIKind {
  /// The types that decode and judge kinds, by version and kind.
  package static let models: [String: [String: any RootModel.Type]] = [
    "v1": [
      "Binding": Binding.self, "ConfigMap": ConfigMap.self, "Endpoints": Endpoints.self, "Event": Event.self,
      "LimitRange": LimitRange.self, "Namespace": Namespace.self, "Node": Node.self,
      "PersistentVolume": PersistentVolume.self, "PersistentVolumeClaim": PersistentVolumeClaim.self,
      "Pod": Pod.self, "PodTemplate": PodTemplate.self, "ReplicationController": ReplicationController.self,
      "ResourceQuota": ResourceQuota.self, "Secret": Secret.self, "Service": Service.self,
      "ServiceAccount": ServiceAccount.self,
    ],
    "apiextensions.k8s.io/v1": ["CustomResourceDefinition": CustomResourceDefinition.self],
    "apps/v1": [
      "DaemonSet": DaemonSet.self, "Deployment": Deployment.self, "ReplicaSet": ReplicaSet.self,
      "StatefulSet": StatefulSet.self,
    ],
    "authentication.k8s.io/v1": ["TokenReview": TokenReview.self],
    "autoscaling/v1": ["HorizontalPodAutoscaler": HorizontalPodAutoscalerV1.self],
    "autoscaling/v2": ["HorizontalPodAutoscaler": HorizontalPodAutoscaler.self],
    "batch/v1": ["CronJob": CronJob.self, "Job": Job.self],
    "coordination.k8s.io/v1": ["Lease": Lease.self],
    "discovery.k8s.io/v1": ["EndpointSlice": EndpointSlice.self],
    "networking.k8s.io/v1": [
      "Ingress": Ingress.self, "IngressClass": IngressClass.self, "NetworkPolicy": NetworkPolicy.self,
    ],
    "policy/v1": ["PodDisruptionBudget": PodDisruptionBudget.self],
    "rbac.authorization.k8s.io/v1": [
      "ClusterRole": ClusterRole.self, "ClusterRoleBinding": ClusterRoleBinding.self, "Role": Role.self,
      "RoleBinding": RoleBinding.self,
    ],
    "scheduling.k8s.io/v1": ["PriorityClass": PriorityClass.self],
    "storage.k8s.io/v1": [
      "CSIDriver": CSIDriver.self, "CSINode": CSINode.self, "StorageClass": StorageClass.self,
      "VolumeAttachment": VolumeAttachment.self,
    ],
  ]
}
