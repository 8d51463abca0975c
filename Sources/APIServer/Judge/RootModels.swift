internal import KubernetesModel

extension RootModel {
  package func defaulted() -> Self { self }
  package func refusals() -> Refusals { Refusals() }
  package func warnings() -> ServerWarnings { ServerWarnings() }
  package func hints() -> Hints { Hints() }
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
