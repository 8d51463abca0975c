/// What a Pod should be: its containers, volumes, and how it is scheduled and run.
package struct PodSpec: Model {
  package static var typeName: StaticString { "PodSpec" }
  package var activeDeadlineSeconds: Int64?
  package var affinity: Box<Affinity>?
  package var automountServiceAccountToken: Bool?
  package var containers: [Container]?
  package var dnsConfig: Box<PodDNSConfig>?
  package var dnsPolicy: DNSPolicy?
  package var enableServiceLinks: Bool?
  package var ephemeralContainers: [EphemeralContainer]?
  package var hostAliases: [HostAlias]?
  package var hostIPC: Bool?
  package var hostNetwork: Bool?
  package var hostPID: Bool?
  package var hostUsers: Bool?
  package var hostname: String?
  package var hostnameOverride: String?
  package var imagePullSecrets: [LocalObjectReference]?
  package var initContainers: [Container]?
  package var nodeName: String?
  package var nodeSelector: StringMap<String>?
  package var os: Box<PodOS>?
  package var overhead: ResourceList?
  package var preemptionPolicy: PreemptionPolicy?
  package var priority: Int32?
  package var priorityClassName: String?
  package var readinessGates: [PodReadinessGate]?
  package var resourceClaims: [PodResourceClaim]?
  package var resources: Box<ResourceRequirements>?
  package var restartPolicy: RestartPolicy?
  package var runtimeClassName: String?
  package var schedulerName: String?
  package var schedulingGates: [PodSchedulingGate]?
  package var schedulingGroup: Box<PodSchedulingGroup>?
  package var securityContext: Box<PodSecurityContext>?
  package var serviceAccount: String?
  package var serviceAccountName: String?
  package var setHostnameAsFQDN: Bool?
  package var shareProcessNamespace: Bool?
  package var subdomain: String?
  package var terminationGracePeriodSeconds: Int64?
  package var tolerations: [Toleration]?
  package var topologySpreadConstraints: [TopologySpreadConstraint]?
  package var volumes: [Volume]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("activeDeadlineSeconds", &activeDeadlineSeconds)
    visit.field("affinity", &affinity)
    visit.field("automountServiceAccountToken", &automountServiceAccountToken)
    visit.field("containers", &containers, .always)
    visit.field("dnsConfig", &dnsConfig)
    visit.field("dnsPolicy", &dnsPolicy)
    visit.field("enableServiceLinks", &enableServiceLinks)
    visit.field("ephemeralContainers", &ephemeralContainers)
    visit.field("hostAliases", &hostAliases)
    visit.field("hostIPC", &hostIPC, .unlessZero)
    visit.field("hostNetwork", &hostNetwork, .unlessZero)
    visit.field("hostPID", &hostPID, .unlessZero)
    visit.field("hostUsers", &hostUsers)
    visit.field("hostname", &hostname)
    visit.field("hostnameOverride", &hostnameOverride, .whenSet)
    visit.field("imagePullSecrets", &imagePullSecrets)
    visit.field("initContainers", &initContainers)
    visit.field("nodeName", &nodeName)
    visit.field("nodeSelector", &nodeSelector)
    visit.field("os", &os)
    visit.field("overhead", &overhead)
    visit.field("preemptionPolicy", &preemptionPolicy, .whenSet)
    visit.field("priority", &priority)
    visit.field("priorityClassName", &priorityClassName)
    visit.field("readinessGates", &readinessGates)
    visit.field("resourceClaims", &resourceClaims)
    visit.field("resources", &resources)
    visit.field("restartPolicy", &restartPolicy)
    visit.field("runtimeClassName", &runtimeClassName, .whenSet)
    visit.field("schedulerName", &schedulerName)
    visit.field("schedulingGates", &schedulingGates)
    visit.field("schedulingGroup", &schedulingGroup)
    visit.field("securityContext", &securityContext)
    visit.field("serviceAccount", &serviceAccount)
    visit.field("serviceAccountName", &serviceAccountName)
    visit.field("setHostnameAsFQDN", &setHostnameAsFQDN)
    visit.field("shareProcessNamespace", &shareProcessNamespace)
    visit.field("subdomain", &subdomain)
    visit.field("terminationGracePeriodSeconds", &terminationGracePeriodSeconds)
    visit.field("tolerations", &tolerations)
    visit.field("topologySpreadConstraints", &topologySpreadConstraints)
    visit.field("volumes", &volumes)
  }
}

/// Whether containers that ended are started again.
package struct RestartPolicy: OpenEnum {
  package static var typeName: StaticString { "RestartPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let always = Self(rawValue: "Always")
  package static let onFailure = Self(rawValue: "OnFailure")
  package static let never = Self(rawValue: "Never")
}

/// Where the Pod's resolver configuration comes from.
package struct DNSPolicy: OpenEnum {
  package static var typeName: StaticString { "DNSPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let clusterFirstWithHostNet = Self(rawValue: "ClusterFirstWithHostNet")
  package static let clusterFirst = Self(rawValue: "ClusterFirst")
  package static let standard = Self(rawValue: "Default")
  package static let none = Self(rawValue: "None")
}

/// Whether a Pod may push out others of lower priority.
package struct PreemptionPolicy: OpenEnum {
  package static var typeName: StaticString { "PreemptionPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let preemptLowerPriority = Self(rawValue: "PreemptLowerPriority")
  package static let never = Self(rawValue: "Never")
}
