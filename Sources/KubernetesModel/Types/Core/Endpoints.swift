/// The addresses behind a Service; `EndpointSlice` took their place.
package struct Endpoints: Model {
  package static var typeName: StaticString { "Endpoints" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var subsets: [EndpointSubset]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("subsets", &subsets)
  }
}

/// Addresses that have the same ports.
package struct EndpointSubset: Model {
  package static var typeName: StaticString { "EndpointSubset" }
  package var addresses: [EndpointAddress]?
  package var notReadyAddresses: [EndpointAddress]?
  package var ports: [EndpointsPort]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("addresses", &addresses)
    visit.field("notReadyAddresses", &notReadyAddresses)
    visit.field("ports", &ports)
  }
}

/// One address.
package struct EndpointAddress: Model {
  package static var typeName: StaticString { "EndpointAddress" }
  package var hostname: String?
  package var ip: String?
  package var nodeName: String?
  package var targetRef: Box<ObjectReference>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("hostname", &hostname)
    visit.field("ip", &ip, .always)
    visit.field("nodeName", &nodeName, .whenSet)
    visit.field("targetRef", &targetRef)
  }
}

/// One port of the addresses.
package struct EndpointsPort: Model {
  package static var typeName: StaticString { "EndpointsPort" }
  package var appProtocol: String?
  package var name: String?
  package var port: Int32?
  package var `protocol`: NetworkProtocol?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("appProtocol", &appProtocol, .whenSet)
    visit.field("name", &name)
    visit.field("port", &port, .always)
    visit.field("protocol", &`protocol`)
  }

  package static var goType: String { "v1.EndpointPort" }
}
