/// A machine that runs Pods.
package struct Node: Model {
  package static var typeName: StaticString { "Node" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<NodeSpec>?
  package var status: Box<NodeStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// What a node is told.
package struct NodeSpec: Model {
  package static var typeName: StaticString { "NodeSpec" }
  package var configSource: Box<NodeConfigSource>?
  package var externalID: String?
  package var podCIDR: String?
  package var podCIDRs: [String]?
  package var providerID: String?
  package var taints: [Taint]?
  package var unschedulable: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("configSource", &configSource)
    visit.field("externalID", &externalID)
    visit.field("podCIDR", &podCIDR)
    visit.field("podCIDRs", &podCIDRs)
    visit.field("providerID", &providerID)
    visit.field("taints", &taints)
    visit.field("unschedulable", &unschedulable, .unlessZero)
  }
}

/// What keeps Pods off a node that do not tolerate it.
package struct Taint: Model {
  package static var typeName: StaticString { "Taint" }
  package var effect: TaintEffect?
  package var key: String?
  package var timeAdded: Time?
  package var value: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("effect", &effect, .always)
    visit.field("key", &key, .always)
    visit.field("timeAdded", &timeAdded)
    visit.field("value", &value)
  }
}

/// Where a node's configuration came from.
package struct NodeConfigSource: Model {
  package static var typeName: StaticString { "NodeConfigSource" }
  package var configMap: Box<ConfigMapNodeConfigSource>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("configMap", &configMap)
  }
}

/// A ConfigMap that held a node's configuration.
package struct ConfigMapNodeConfigSource: Model {
  package static var typeName: StaticString { "ConfigMapNodeConfigSource" }
  package var kubeletConfigKey: String?
  package var name: String?
  package var namespace: String?
  package var resourceVersion: String?
  package var uid: UID?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("kubeletConfigKey", &kubeletConfigKey, .always)
    visit.field("name", &name, .always)
    visit.field("namespace", &namespace, .always)
    visit.field("resourceVersion", &resourceVersion)
    visit.field("uid", &uid)
  }
}
