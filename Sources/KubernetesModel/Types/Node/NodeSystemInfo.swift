/// What a node runs on.
package struct NodeSystemInfo: Model {
  package static var typeName: StaticString { "NodeSystemInfo" }
  package var architecture: String?
  package var bootID: String?
  package var containerRuntimeVersion: String?
  package var kernelVersion: String?
  package var kubeProxyVersion: String?
  package var kubeletVersion: String?
  package var machineID: String?
  package var operatingSystem: String?
  package var osImage: String?
  package var swap: Box<NodeSwapStatus>?
  package var systemUUID: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("architecture", &architecture, .always)
    visit.field("bootID", &bootID, .always)
    visit.field("containerRuntimeVersion", &containerRuntimeVersion, .always)
    visit.field("kernelVersion", &kernelVersion, .always)
    visit.field("kubeProxyVersion", &kubeProxyVersion, .always)
    visit.field("kubeletVersion", &kubeletVersion, .always)
    visit.field("machineID", &machineID, .always)
    visit.field("operatingSystem", &operatingSystem, .always)
    visit.field("osImage", &osImage, .always)
    visit.field("swap", &swap)
    visit.field("systemUUID", &systemUUID, .always)
  }
}

/// How much swap a node has.
package struct NodeSwapStatus: Model {
  package static var typeName: StaticString { "NodeSwapStatus" }
  package var capacity: Int64?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("capacity", &capacity)
  }
}

/// What a node's container runtime can do.
package struct NodeFeatures: Model {
  package static var typeName: StaticString { "NodeFeatures" }
  package var supplementalGroupsPolicy: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("supplementalGroupsPolicy", &supplementalGroupsPolicy)
  }
}

/// A way to run containers.
package struct NodeRuntimeHandler: Model {
  package static var typeName: StaticString { "NodeRuntimeHandler" }
  package var features: Box<NodeRuntimeHandlerFeatures>?
  package var name: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("features", &features)
    visit.field("name", &name)
  }
}

/// What a way to run containers can do.
package struct NodeRuntimeHandlerFeatures: Model {
  package static var typeName: StaticString { "NodeRuntimeHandlerFeatures" }
  package var recursiveReadOnlyMounts: Bool?
  package var userNamespaces: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("recursiveReadOnlyMounts", &recursiveReadOnlyMounts)
    visit.field("userNamespaces", &userNamespaces)
  }
}
