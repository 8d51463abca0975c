/// How the kubelet finds out whether a container is alive, ready or started.
package struct Probe: Model {
  package static var typeName: StaticString { "Probe" }
  package var exec: Box<ExecAction>?
  package var failureThreshold: Int32?
  package var grpc: Box<GRPCAction>?
  package var httpGet: Box<HTTPGetAction>?
  package var initialDelaySeconds: Int32?
  package var periodSeconds: Int32?
  package var successThreshold: Int32?
  package var tcpSocket: Box<TCPSocketAction>?
  package var terminationGracePeriodSeconds: Int64?
  package var timeoutSeconds: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("exec", &exec, inlinedFrom: "ProbeHandler")
    visit.field("failureThreshold", &failureThreshold, .unlessZero)
    visit.field("grpc", &grpc, inlinedFrom: "ProbeHandler")
    visit.field("httpGet", &httpGet, inlinedFrom: "ProbeHandler")
    visit.field("initialDelaySeconds", &initialDelaySeconds, .unlessZero)
    visit.field("periodSeconds", &periodSeconds, .unlessZero)
    visit.field("successThreshold", &successThreshold, .unlessZero)
    visit.field("tcpSocket", &tcpSocket, inlinedFrom: "ProbeHandler")
    visit.field("terminationGracePeriodSeconds", &terminationGracePeriodSeconds)
    visit.field("timeoutSeconds", &timeoutSeconds, .unlessZero)
  }
}

/// Runs a command in the container.
package struct ExecAction: Model {
  package static var typeName: StaticString { "ExecAction" }
  package var command: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("command", &command)
  }
}

/// Sends an HTTP request.
package struct HTTPGetAction: Model {
  package static var typeName: StaticString { "HTTPGetAction" }
  package var host: String?
  package var httpHeaders: [HTTPHeader]?
  package var path: String?
  package var port: IntOrString?
  package var scheme: URIScheme?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("host", &host)
    visit.field("httpHeaders", &httpHeaders)
    visit.field("path", &path)
    visit.field("port", &port, .always)
    visit.field("scheme", &scheme)
  }
}

/// A header of an HTTP request.
package struct HTTPHeader: Model {
  package static var typeName: StaticString { "HTTPHeader" }
  package var name: String?
  package var value: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
    visit.field("value", &value, .always)
  }
}

/// Opens a TCP connection.
package struct TCPSocketAction: Model {
  package static var typeName: StaticString { "TCPSocketAction" }
  package var host: String?
  package var port: IntOrString?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("host", &host)
    visit.field("port", &port, .always)
  }
}

/// Asks a gRPC health service.
package struct GRPCAction: Model {
  package static var typeName: StaticString { "GRPCAction" }
  package var port: Int32?
  package var service: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("port", &port, .always)
    visit.field("service", &service, .whenSet)
  }
}

/// The scheme of an HTTP request.
package struct URIScheme: OpenEnum {
  package static var typeName: StaticString { "URIScheme" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let http = Self(rawValue: "HTTP")
  package static let https = Self(rawValue: "HTTPS")
}
