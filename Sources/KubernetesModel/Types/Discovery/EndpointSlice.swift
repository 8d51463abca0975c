/// Some of the addresses behind a Service.
package struct EndpointSlice: Model {
  package static var typeName: StaticString { "EndpointSlice" }
  package var addressType: AddressType?
  package var apiVersion: String?
  package var endpoints: [Endpoint]?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var ports: [EndpointPort]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("addressType", &addressType, .always)
    visit.field("apiVersion", &apiVersion)
    visit.field("endpoints", &endpoints, .always)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("ports", &ports, .always)
  }
}

/// Addresses of one Pod.
package struct Endpoint: Model {
  package static var typeName: StaticString { "Endpoint" }
  package var addresses: [String]?
  package var conditions: Box<EndpointConditions>?
  package var deprecatedTopology: StringMap<String>?
  package var hints: Box<EndpointHints>?
  package var hostname: String?
  package var nodeName: String?
  package var targetRef: Box<ObjectReference>?
  package var zone: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("addresses", &addresses, .always)
    visit.field("conditions", &conditions, .always)
    visit.field("deprecatedTopology", &deprecatedTopology)
    visit.field("hints", &hints)
    visit.field("hostname", &hostname, .whenSet)
    visit.field("nodeName", &nodeName, .whenSet)
    visit.field("targetRef", &targetRef)
    visit.field("zone", &zone, .whenSet)
  }
}

/// Whether the Pod takes traffic.
package struct EndpointConditions: Model {
  package static var typeName: StaticString { "EndpointConditions" }
  package var ready: Bool?
  package var serving: Bool?
  package var terminating: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("ready", &ready)
    visit.field("serving", &serving)
    visit.field("terminating", &terminating)
  }
}

/// For whom the addresses are best.
package struct EndpointHints: Model {
  package static var typeName: StaticString { "EndpointHints" }
  package var forNodes: [ForNode]?
  package var forZones: [ForZone]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("forNodes", &forNodes)
    visit.field("forZones", &forZones)
  }
}

/// A zone for which they are best.
package struct ForZone: Model {
  package static var typeName: StaticString { "ForZone" }
  package var name: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
  }
}

/// A node for which they are best.
package struct ForNode: Model {
  package static var typeName: StaticString { "ForNode" }
  package var name: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
  }
}

/// A port of the addresses.
package struct EndpointPort: Model {
  package static var typeName: StaticString { "EndpointPort" }
  package var appProtocol: String?
  package var name: String?
  package var port: Int32?
  package var `protocol`: NetworkProtocol?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("appProtocol", &appProtocol, .whenSet)
    visit.field("name", &name, .whenSet)
    visit.field("port", &port)
    visit.field("protocol", &`protocol`, .whenSet)
  }
}

/// What the addresses are.
package struct AddressType: OpenEnum {
  package static var typeName: StaticString { "AddressType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let v4 = Self(rawValue: "IPv4")
  package static let v6 = Self(rawValue: "IPv6")
  package static let fqdn = Self(rawValue: "FQDN")
}
