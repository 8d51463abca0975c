/// What a node reports of itself.
package struct NodeStatus: Model {
  package static var typeName: StaticString { "NodeStatus" }
  package var addresses: [NodeAddress]?
  package var allocatable: ResourceList?
  package var capacity: ResourceList?
  package var conditions: [NodeCondition]?
  package var config: Box<NodeConfigStatus>?
  package var daemonEndpoints: Box<NodeDaemonEndpoints>?
  package var declaredFeatures: [String]?
  package var features: Box<NodeFeatures>?
  package var images: [ContainerImage]?
  package var nodeInfo: Box<NodeSystemInfo>?
  package var phase: NodePhase?
  package var runtimeHandlers: [NodeRuntimeHandler]?
  package var volumesAttached: [AttachedVolume]?
  package var volumesInUse: [UniqueVolumeName]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("addresses", &addresses)
    visit.field("allocatable", &allocatable)
    visit.field("capacity", &capacity)
    visit.field("conditions", &conditions)
    visit.field("config", &config)
    visit.field("daemonEndpoints", &daemonEndpoints, .always)
    visit.field("declaredFeatures", &declaredFeatures)
    visit.field("features", &features)
    visit.field("images", &images)
    visit.field("nodeInfo", &nodeInfo, .always)
    visit.field("phase", &phase)
    visit.field("runtimeHandlers", &runtimeHandlers)
    visit.field("volumesAttached", &volumesAttached)
    visit.field("volumesInUse", &volumesInUse)
  }
}

/// One address of a node.
package struct NodeAddress: Model {
  package static var typeName: StaticString { "NodeAddress" }
  package var address: String?
  package var type: NodeAddressType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("address", &address, .always)
    visit.field("type", &type, .always)
  }
}

/// One thing observed about a node.
package struct NodeCondition: Model {
  package static var typeName: StaticString { "NodeCondition" }
  package var lastHeartbeatTime: Time?
  package var lastTransitionTime: Time?
  package var message: String?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: NodeConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastHeartbeatTime", &lastHeartbeatTime)
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// Where a node's daemons listen.
package struct NodeDaemonEndpoints: Model {
  package static var typeName: StaticString { "NodeDaemonEndpoints" }
  package var kubeletEndpoint: Box<DaemonEndpoint>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("kubeletEndpoint", &kubeletEndpoint, .always)
  }
}

/// The port that a daemon listens on.
package struct DaemonEndpoint: Model {
  package static var typeName: StaticString { "DaemonEndpoint" }
  package var port: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("Port", &port, .always)
  }
}

/// An image that a node holds.
package struct ContainerImage: Model {
  package static var typeName: StaticString { "ContainerImage" }
  package var names: [String]?
  package var sizeBytes: Int64?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("names", &names)
    visit.field("sizeBytes", &sizeBytes, .unlessZero)
  }
}

/// A volume that is attached to a node.
package struct AttachedVolume: Model {
  package static var typeName: StaticString { "AttachedVolume" }
  package var devicePath: String?
  package var name: UniqueVolumeName?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("devicePath", &devicePath, .always)
    visit.field("name", &name, .always)
  }
}

/// Which configuration a node uses.
package struct NodeConfigStatus: Model {
  package static var typeName: StaticString { "NodeConfigStatus" }
  package var active: Box<NodeConfigSource>?
  package var assigned: Box<NodeConfigSource>?
  package var error: String?
  package var lastKnownGood: Box<NodeConfigSource>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("active", &active)
    visit.field("assigned", &assigned)
    visit.field("error", &error)
    visit.field("lastKnownGood", &lastKnownGood)
  }
}

/// How far a node has come.
package struct NodePhase: OpenEnum {
  package static var typeName: StaticString { "NodePhase" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let pending = Self(rawValue: "Pending")
  package static let running = Self(rawValue: "Running")
  package static let terminated = Self(rawValue: "Terminated")
}

/// What a condition of a node is about.
package struct NodeConditionType: OpenEnum {
  package static var typeName: StaticString { "NodeConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let ready = Self(rawValue: "Ready")
  package static let memoryPressure = Self(rawValue: "MemoryPressure")
  package static let diskPressure = Self(rawValue: "DiskPressure")
  package static let pidPressure = Self(rawValue: "PIDPressure")
  package static let networkUnavailable = Self(rawValue: "NetworkUnavailable")
}

/// What an address of a node is.
package struct NodeAddressType: OpenEnum {
  package static var typeName: StaticString { "NodeAddressType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let hostname = Self(rawValue: "Hostname")
  package static let internalIP = Self(rawValue: "InternalIP")
  package static let externalIP = Self(rawValue: "ExternalIP")
  package static let internalDNS = Self(rawValue: "InternalDNS")
  package static let externalDNS = Self(rawValue: "ExternalDNS")
}

/// A volume by its plugin and name.
package struct UniqueVolumeName: OpenEnum {
  package static var typeName: StaticString { "UniqueVolumeName" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}
