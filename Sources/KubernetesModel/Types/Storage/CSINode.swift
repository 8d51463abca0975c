/// The storage drivers of a node.
package struct CSINode: Model {
  package static var typeName: StaticString { "CSINode" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<CSINodeSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
  }
}

/// The storage drivers of a node.
package struct CSINodeSpec: Model {
  package static var typeName: StaticString { "CSINodeSpec" }
  package var drivers: [CSINodeDriver]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("drivers", &drivers, .always)
  }
}

/// One storage driver of a node.
package struct CSINodeDriver: Model {
  package static var typeName: StaticString { "CSINodeDriver" }
  package var allocatable: Box<VolumeNodeResources>?
  package var name: String?
  package var nodeID: String?
  package var topologyKeys: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("allocatable", &allocatable)
    visit.field("name", &name, .always)
    visit.field("nodeID", &nodeID, .always)
    visit.field("topologyKeys", &topologyKeys, .always)
  }
}

/// How many volumes a node can take.
package struct VolumeNodeResources: Model {
  package static var typeName: StaticString { "VolumeNodeResources" }
  package var count: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("count", &count)
  }
}
