internal import KubernetesModel

extension APIKind {
  /// The types that decode and judge kinds, by version and kind.
  package static let models: [String: [String: KindWitness]] = [
    "v1": [
      "Binding": .of(Binding.self), "ConfigMap": .of(ConfigMap.self), "Endpoints": .of(Endpoints.self),
      "Event": .of(Event.self),
      "LimitRange": .of(LimitRange.self), "Namespace": .of(Namespace.self), "Node": .of(Node.self),
      "PersistentVolume": .of(PersistentVolume.self), "PersistentVolumeClaim": .of(PersistentVolumeClaim.self),
      "Pod": .of(Pod.self), "PodTemplate": .of(PodTemplate.self),
      "ReplicationController": .of(ReplicationController.self),
      "ResourceQuota": .of(ResourceQuota.self), "Secret": .of(Secret.self), "Service": .of(Service.self),
      "ServiceAccount": .of(ServiceAccount.self),
    ],
    "apiextensions.k8s.io/v1": ["CustomResourceDefinition": .of(CustomResourceDefinition.self)],
    "apps/v1": [
      "DaemonSet": .of(DaemonSet.self), "Deployment": .of(Deployment.self), "ReplicaSet": .of(ReplicaSet.self),
      "StatefulSet": .of(StatefulSet.self),
    ],
    "authentication.k8s.io/v1": ["TokenReview": .of(TokenReview.self)],
    "autoscaling/v1": ["HorizontalPodAutoscaler": .of(HorizontalPodAutoscalerV1.self)],
    "autoscaling/v2": ["HorizontalPodAutoscaler": .of(HorizontalPodAutoscaler.self)],
    "batch/v1": ["CronJob": .of(CronJob.self), "Job": .of(Job.self)],
    "coordination.k8s.io/v1": ["Lease": .of(Lease.self)],
    "discovery.k8s.io/v1": ["EndpointSlice": .of(EndpointSlice.self)],
    "networking.k8s.io/v1": [
      "Ingress": .of(Ingress.self), "IngressClass": .of(IngressClass.self), "NetworkPolicy": .of(NetworkPolicy.self),
    ],
    "policy/v1": ["PodDisruptionBudget": .of(PodDisruptionBudget.self)],
    "rbac.authorization.k8s.io/v1": [
      "ClusterRole": .of(ClusterRole.self), "ClusterRoleBinding": .of(ClusterRoleBinding.self), "Role": .of(Role.self),
      "RoleBinding": .of(RoleBinding.self),
    ],
    "scheduling.k8s.io/v1": ["PriorityClass": .of(PriorityClass.self)],
    "storage.k8s.io/v1": [
      "CSIDriver": .of(CSIDriver.self), "CSINode": .of(CSINode.self), "StorageClass": .of(StorageClass.self),
      "VolumeAttachment": .of(VolumeAttachment.self),
    ],
  ]
}

extension Binding: RootModel {}
extension ClusterRole: RootModel {}
extension ClusterRoleBinding: RootModel {}
extension ConfigMap: RootModel {}
extension CronJob: RootModel {}
extension CSIDriver: RootModel {}
extension CSINode: RootModel {}
extension CustomResourceDefinition: RootModel {}
extension DaemonSet: RootModel {}
extension Deployment: RootModel {}
extension Endpoints: RootModel {}
extension EndpointSlice: RootModel {}
extension Event: RootModel {}
extension HorizontalPodAutoscaler: RootModel {}
extension HorizontalPodAutoscalerV1: RootModel {}
extension Ingress: RootModel {}
extension IngressClass: RootModel {}
extension Job: RootModel {}
extension Lease: RootModel {}
extension LimitRange: RootModel {}
extension Namespace: RootModel {}
extension NetworkPolicy: RootModel {}
extension Node: RootModel {}
extension PersistentVolume: RootModel {}
extension PersistentVolumeClaim: RootModel {}
extension Pod: RootModel {}
extension PodDisruptionBudget: RootModel {}
extension PodTemplate: RootModel {}
extension PriorityClass: RootModel {}
extension ReplicaSet: RootModel {}
extension ReplicationController: RootModel {}
extension ResourceQuota: RootModel {}
extension Role: RootModel {}
extension RoleBinding: RootModel {}
extension Secret: RootModel {}
extension Service: RootModel {}
extension ServiceAccount: RootModel {}
extension StatefulSet: RootModel {}
extension StorageClass: RootModel {}
extension TokenReview: RootModel {}
extension VolumeAttachment: RootModel {}
