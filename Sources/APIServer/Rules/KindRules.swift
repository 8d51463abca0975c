internal import Diagnostics
internal import KubernetesModel

/// What can be found in the kinds beside Pods, for listing and explaining.
enum KindRules {
  /// What is refused in kinds other than Pods.
  static let refusals: [DiagnosticKind] = [
    NumberRules.kinds, TemplateRules.kinds, WorkloadRules.kinds, ReplicaRules.kinds, DeploymentRules.kinds,
    DaemonSetRules.kinds, StatefulSetRules.kinds, JobRules.kinds, JobPolicyRules.kinds, CronJobRules.kinds,
    ServiceRules.kinds, ServicePortRules.kinds, ClusterAddressRules.kinds, IngressRules.kinds,
    IngressBackendRules.kinds, NetworkPolicyRules.kinds, EndpointRules.kinds, ConfigMapRules.kinds, SecretRules.kinds,
    PersistentVolumeRules.kinds, PersistentSourceRules.kinds, StorageClassRules.kinds, RoleRules.kinds,
    LimitRangeRules.kinds, ResourceQuotaRules.kinds, BudgetRules.kinds, AutoscalerRules.kinds, MetricRules.kinds,
    NodeRules.kinds, DefinitionRules.kinds, SchemaRules.kinds, CustomResourceRules.kinds,
  ].flatMap { $0 }

  /// What is warned of in kinds other than Pods.
  static let warnings: [DiagnosticKind] = [
    TemplateWarnings.kinds, StorageWarnings.kinds, NetworkWarnings.kinds,
  ].flatMap { $0 }
}
