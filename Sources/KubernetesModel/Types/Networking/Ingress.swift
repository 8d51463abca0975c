/// Which Services are reached over HTTP from outside.
package struct Ingress: Model {
  package static var typeName: StaticString { "Ingress" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<IngressSpec>?
  package var status: Box<IngressStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// Rules by host and path, and certificates.
package struct IngressSpec: Model {
  package static var typeName: StaticString { "IngressSpec" }
  package var defaultBackend: Box<IngressBackend>?
  package var ingressClassName: String?
  package var rules: [IngressRule]?
  package var tls: [IngressTLS]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("defaultBackend", &defaultBackend)
    visit.field("ingressClassName", &ingressClassName, .whenSet)
    visit.field("rules", &rules)
    visit.field("tls", &tls)
  }
}

/// The paths of one host.
package struct IngressRule: Model {
  package static var typeName: StaticString { "IngressRule" }
  package var host: String?
  package var http: Box<HTTPIngressRuleValue>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("host", &host)
    visit.field("http", &http, inlinedFrom: "IngressRuleValue")
  }
}

/// Paths and where they lead.
package struct HTTPIngressRuleValue: Model {
  package static var typeName: StaticString { "HTTPIngressRuleValue" }
  package var paths: [HTTPIngressPath]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("paths", &paths, .always)
  }
}

/// A path and where it leads.
package struct HTTPIngressPath: Model {
  package static var typeName: StaticString { "HTTPIngressPath" }
  package var backend: Box<IngressBackend>?
  package var path: String?
  package var pathType: PathType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("backend", &backend, .always)
    visit.field("path", &path)
    visit.field("pathType", &pathType, .whenSet)
  }
}

/// Where a request is sent.
package struct IngressBackend: Model {
  package static var typeName: StaticString { "IngressBackend" }
  package var resource: Box<TypedLocalObjectReference>?
  package var service: Box<IngressServiceBackend>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("resource", &resource)
    visit.field("service", &service)
  }
}

/// A port of a Service.
package struct IngressServiceBackend: Model {
  package static var typeName: StaticString { "IngressServiceBackend" }
  package var name: String?
  package var port: Box<ServiceBackendPort>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
    visit.field("port", &port, .always)
  }
}

/// A port by its name or number.
package struct ServiceBackendPort: Model {
  package static var typeName: StaticString { "ServiceBackendPort" }
  package var name: String?
  package var number: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name)
    visit.field("number", &number, .unlessZero)
  }
}

/// The certificate of some hosts.
package struct IngressTLS: Model {
  package static var typeName: StaticString { "IngressTLS" }
  package var hosts: [String]?
  package var secretName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("hosts", &hosts)
    visit.field("secretName", &secretName)
  }
}

/// How a path is compared.
package struct PathType: OpenEnum {
  package static var typeName: StaticString { "PathType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let exact = Self(rawValue: "Exact")
  package static let prefix = Self(rawValue: "Prefix")
  package static let implementationSpecific = Self(rawValue: "ImplementationSpecific")
}
