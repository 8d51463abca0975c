/// The resources that every cluster of 1.36 has, by the names that kubectl knows them by.
enum ResourceTypes {
  struct ResourceType: Sendable {
    let plural: String
    let kind: String
    let apiVersion: String
    let isNamespaced: Bool
    let shortNames: [String]

    /// The API group; empty for the core.
    var group: String {
      let parts = apiVersion.pieces(at: "/")
      return parts.count > 1 ? parts[0] : ""
    }
  }

  /// A resource by its plural, its singular or a short name, and its group if that is given.
  static func named(_ name: String, group: String = "") -> ResourceType? {
    let name = name.lowered
    return all.first { type in
      (group.isEmpty || type.group == group || type.group.begins(with: group))
        && (type.plural == name || type.kind.lowered == name || type.shortNames.contains(name))
    }
  }

  /// A resource by its kind and API version.
  static func of(kind: String, apiVersion: String) -> ResourceType? {
    all.first { $0.kind == kind && $0.apiVersion == apiVersion }
  }

  /// Whether a group is one of those that every cluster has.
  static func isBuiltIn(group: String) -> Bool { all.contains { $0.group == group } }

  private static let all: [ResourceType] = {
    var result: [ResourceType] = []
    var apiVersion = ""
    let text = listed.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for line in text.pieces(at: "\n") {
      let words = line.pieces(at: " ").filter { !$0.isEmpty }
      if words.count < 3 {
        apiVersion = words.first ?? apiVersion
      } else {
        result.append(
          ResourceType(
            plural: words[0], kind: words[1], apiVersion: apiVersion, isNamespaced: words[2] == "n",
            shortNames: Array(words[3...])))
      }
    }
    return result
  }()

  private static let listed: StaticString = """
    v1
      bindings Binding n
      componentstatuses ComponentStatus c cs
      configmaps ConfigMap n cm
      endpoints Endpoints n ep
      events Event n ev
      limitranges LimitRange n limits
      namespaces Namespace c ns
      nodes Node c no
      persistentvolumeclaims PersistentVolumeClaim n pvc
      persistentvolumes PersistentVolume c pv
      pods Pod n po
      podtemplates PodTemplate n
      replicationcontrollers ReplicationController n rc
      resourcequotas ResourceQuota n quota
      secrets Secret n
      serviceaccounts ServiceAccount n sa
      services Service n svc
    apps/v1
      controllerrevisions ControllerRevision n
      daemonsets DaemonSet n ds
      deployments Deployment n deploy
      replicasets ReplicaSet n rs
      statefulsets StatefulSet n sts
    batch/v1
      cronjobs CronJob n cj
      jobs Job n
    autoscaling/v2
      horizontalpodautoscalers HorizontalPodAutoscaler n hpa
    policy/v1
      poddisruptionbudgets PodDisruptionBudget n pdb
    networking.k8s.io/v1
      ingressclasses IngressClass c
      ingresses Ingress n ing
      networkpolicies NetworkPolicy n netpol
      ipaddresses IPAddress c ip
      servicecidrs ServiceCIDR c
    rbac.authorization.k8s.io/v1
      clusterrolebindings ClusterRoleBinding c
      clusterroles ClusterRole c
      rolebindings RoleBinding n
      roles Role n
    storage.k8s.io/v1
      csidrivers CSIDriver c
      csinodes CSINode c
      csistoragecapacities CSIStorageCapacity n
      storageclasses StorageClass c sc
      volumeattachments VolumeAttachment c
      volumeattributesclasses VolumeAttributesClass c vac
    scheduling.k8s.io/v1
      priorityclasses PriorityClass c pc
    node.k8s.io/v1
      runtimeclasses RuntimeClass c
    coordination.k8s.io/v1
      leases Lease n
    discovery.k8s.io/v1
      endpointslices EndpointSlice n
    certificates.k8s.io/v1
      certificatesigningrequests CertificateSigningRequest c csr
    apiextensions.k8s.io/v1
      customresourcedefinitions CustomResourceDefinition c crd crds
    apiregistration.k8s.io/v1
      apiservices APIService c
    admissionregistration.k8s.io/v1
      mutatingwebhookconfigurations MutatingWebhookConfiguration c
      validatingwebhookconfigurations ValidatingWebhookConfiguration c
      validatingadmissionpolicies ValidatingAdmissionPolicy c
      validatingadmissionpolicybindings ValidatingAdmissionPolicyBinding c
    flowcontrol.apiserver.k8s.io/v1
      flowschemas FlowSchema c
      prioritylevelconfigurations PriorityLevelConfiguration c
    authentication.k8s.io/v1
      selfsubjectreviews SelfSubjectReview c
      tokenreviews TokenReview c
    authorization.k8s.io/v1
      localsubjectaccessreviews LocalSubjectAccessReview n
      selfsubjectaccessreviews SelfSubjectAccessReview c
      selfsubjectrulesreviews SelfSubjectRulesReview c
      subjectaccessreviews SubjectAccessReview c
    resource.k8s.io/v1
      deviceclasses DeviceClass c
      resourceclaims ResourceClaim n
      resourceclaimtemplates ResourceClaimTemplate n
      resourceslices ResourceSlice c
    """
}
