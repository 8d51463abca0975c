/// What the cluster has seen of a Pod.
package struct PodStatus: Model {
  package static var typeName: StaticString { "PodStatus" }
  package var allocatedResources: ResourceList?
  package var conditions: [PodCondition]?
  package var containerStatuses: [ContainerStatus]?
  package var ephemeralContainerStatuses: [ContainerStatus]?
  package var extendedResourceClaimStatus: Box<PodExtendedResourceClaimStatus>?
  package var hostIP: String?
  package var hostIPs: [HostIP]?
  package var initContainerStatuses: [ContainerStatus]?
  package var message: String?
  package var nodeAllocatableResourceClaimStatuses: [NodeAllocatableResourceClaimStatus]?
  package var nominatedNodeName: String?
  package var observedGeneration: Int64?
  package var phase: PodPhase?
  package var podIP: String?
  package var podIPs: [PodIP]?
  package var qosClass: PodQOSClass?
  package var reason: String?
  package var resize: PodResizeStatus?
  package var resourceClaimStatuses: [PodResourceClaimStatus]?
  package var resources: Box<ResourceRequirements>?
  package var startTime: Time?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("allocatedResources", &allocatedResources)
    visit.field("conditions", &conditions)
    visit.field("containerStatuses", &containerStatuses)
    visit.field("ephemeralContainerStatuses", &ephemeralContainerStatuses)
    visit.field("extendedResourceClaimStatus", &extendedResourceClaimStatus)
    visit.field("hostIP", &hostIP)
    visit.field("hostIPs", &hostIPs)
    visit.field("initContainerStatuses", &initContainerStatuses)
    visit.field("message", &message)
    visit.field("nodeAllocatableResourceClaimStatuses", &nodeAllocatableResourceClaimStatuses)
    visit.field("nominatedNodeName", &nominatedNodeName)
    visit.field("observedGeneration", &observedGeneration, .unlessZero)
    visit.field("phase", &phase)
    visit.field("podIP", &podIP)
    visit.field("podIPs", &podIPs)
    visit.field("qosClass", &qosClass)
    visit.field("reason", &reason)
    visit.field("resize", &resize)
    visit.field("resourceClaimStatuses", &resourceClaimStatuses)
    visit.field("resources", &resources)
    visit.field("startTime", &startTime)
  }
}

/// One thing that is, or is not, true of a Pod.
package struct PodCondition: Model {
  package static var typeName: StaticString { "PodCondition" }
  package var lastProbeTime: Time?
  package var lastTransitionTime: Time?
  package var message: String?
  package var observedGeneration: Int64?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: PodConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastProbeTime", &lastProbeTime)
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message)
    visit.field("observedGeneration", &observedGeneration, .unlessZero)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// An address of the node.
package struct HostIP: Model {
  package static var typeName: StaticString { "HostIP" }
  package var ip: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("ip", &ip, .always)
  }
}

/// An address of the Pod.
package struct PodIP: Model {
  package static var typeName: StaticString { "PodIP" }
  package var ip: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("ip", &ip, .always)
  }
}

/// Where a Pod stands in its life.
package struct PodPhase: OpenEnum {
  package static var typeName: StaticString { "PodPhase" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let pending = Self(rawValue: "Pending")
  package static let running = Self(rawValue: "Running")
  package static let succeeded = Self(rawValue: "Succeeded")
  package static let failed = Self(rawValue: "Failed")
  package static let unknown = Self(rawValue: "Unknown")
}

/// What a condition is about.
package struct PodConditionType: OpenEnum {
  package static var typeName: StaticString { "PodConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let containersReady = Self(rawValue: "ContainersReady")
  package static let initialized = Self(rawValue: "Initialized")
  package static let ready = Self(rawValue: "Ready")
  package static let podScheduled = Self(rawValue: "PodScheduled")
  package static let disruptionTarget = Self(rawValue: "DisruptionTarget")
  package static let podReadyToStartContainers = Self(rawValue: "PodReadyToStartContainers")
  package static let podResizePending = Self(rawValue: "PodResizePending")
  package static let podResizeInProgress = Self(rawValue: "PodResizeInProgress")
}

/// Whether a condition holds.
package struct ConditionStatus: OpenEnum {
  package static var typeName: StaticString { "ConditionStatus" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let `true` = Self(rawValue: "True")
  package static let `false` = Self(rawValue: "False")
  package static let unknown = Self(rawValue: "Unknown")
}

/// How willingly a node gives a Pod up when it runs out of memory.
package struct PodQOSClass: OpenEnum {
  package static var typeName: StaticString { "PodQOSClass" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let guaranteed = Self(rawValue: "Guaranteed")
  package static let burstable = Self(rawValue: "Burstable")
  package static let bestEffort = Self(rawValue: "BestEffort")
}

/// How far a resize has come.
package struct PodResizeStatus: OpenEnum {
  package static var typeName: StaticString { "PodResizeStatus" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let proposed = Self(rawValue: "Proposed")
  package static let inProgress = Self(rawValue: "InProgress")
  package static let deferred = Self(rawValue: "Deferred")
  package static let infeasible = Self(rawValue: "Infeasible")
}
