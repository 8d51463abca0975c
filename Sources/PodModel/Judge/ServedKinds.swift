/// What a Kubernetes 1.36 server serves where nothing was added to it or switched on.
enum ServedKinds {
  /// How a kind stands to the server and to podbook.
  enum Standing {
    /// Its fields are known here.
    case modelled(any RootModel.Type)
    /// The server knows it, or someone may have added it; its fields are not known here.
    case unmodelled
    /// The server does not know it.
    case unserved
  }

  /// How the kind that a document names stands.
  static func standing(of type: TypeMeta) -> Standing {
    if type.apiVersion == "v1", type.kind == "Pod" { return .modelled(Pod.self) }
    if let kinds = kinds[type.apiVersion] { return kinds.contains(type.kind) ? .unmodelled : .unserved }
    let isBuiltIn = !type.group.contains(".") || groups.contains(type.group)
    return isBuiltIn ? .unserved : .unmodelled
  }

  private static let groups = Set(kinds.keys.map { $0.prefix { $0 != "/" } })

  private static let kinds: [String: Set<String>] = [
    "v1": [
      "Binding", "ComponentStatus", "ConfigMap", "Endpoints", "Event", "LimitRange", "List", "Namespace", "Node",
      "PersistentVolume", "PersistentVolumeClaim", "Pod", "PodTemplate", "ReplicationController", "ResourceQuota",
      "Secret", "Service", "ServiceAccount",
    ],
    "admissionregistration.k8s.io/v1": [
      "MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding", "MutatingWebhookConfiguration",
      "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "ValidatingWebhookConfiguration",
    ],
    "apiextensions.k8s.io/v1": ["CustomResourceDefinition"],
    "apiregistration.k8s.io/v1": ["APIService"],
    "apps/v1": ["ControllerRevision", "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"],
    "authentication.k8s.io/v1": ["SelfSubjectReview", "TokenRequest", "TokenReview"],
    "authorization.k8s.io/v1": [
      "LocalSubjectAccessReview", "SelfSubjectAccessReview", "SelfSubjectRulesReview", "SubjectAccessReview",
    ],
    "autoscaling/v1": ["HorizontalPodAutoscaler", "Scale"],
    "autoscaling/v2": ["HorizontalPodAutoscaler"],
    "batch/v1": ["CronJob", "Job"],
    "certificates.k8s.io/v1": ["CertificateSigningRequest"],
    "coordination.k8s.io/v1": ["Lease"],
    "discovery.k8s.io/v1": ["EndpointSlice"],
    "events.k8s.io/v1": ["Event"],
    "flowcontrol.apiserver.k8s.io/v1": ["FlowSchema", "PriorityLevelConfiguration"],
    "networking.k8s.io/v1": ["IPAddress", "Ingress", "IngressClass", "NetworkPolicy", "ServiceCIDR"],
    "node.k8s.io/v1": ["RuntimeClass"],
    "policy/v1": ["Eviction", "PodDisruptionBudget"],
    "rbac.authorization.k8s.io/v1": ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"],
    "resource.k8s.io/v1": ["DeviceClass", "ResourceClaim", "ResourceClaimTemplate", "ResourceSlice"],
    "scheduling.k8s.io/v1": ["PriorityClass"],
    "storage.k8s.io/v1": [
      "CSIDriver", "CSINode", "CSIStorageCapacity", "StorageClass", "VolumeAttachment", "VolumeAttributesClass",
    ],
  ]
}
