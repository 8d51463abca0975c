/// A port that a container listens on.
package struct ContainerPort: Model {
  package static var typeName: StaticString { "ContainerPort" }
  package var containerPort: Int32?
  package var hostIP: String?
  package var hostPort: Int32?
  package var name: String?
  package var `protocol`: NetworkProtocol?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("containerPort", &containerPort, .always)
    visit.field("hostIP", &hostIP)
    visit.field("hostPort", &hostPort, .unlessZero)
    visit.field("name", &name)
    visit.field("protocol", &`protocol`)
  }
}

/// A transport protocol.
package struct NetworkProtocol: OpenEnum {
  package static var typeName: StaticString { "NetworkProtocol" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package static var goType: String { "v1.Protocol" }

  package static let tcp = Self(rawValue: "TCP")
  package static let udp = Self(rawValue: "UDP")
  package static let sctp = Self(rawValue: "SCTP")
}
