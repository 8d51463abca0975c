/// Where an Ingress is reached.
package struct IngressStatus: Model {
  package static var typeName: StaticString { "IngressStatus" }
  package var loadBalancer: Box<IngressLoadBalancerStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("loadBalancer", &loadBalancer, .always)
  }
}

/// Where a load balancer takes traffic.
package struct IngressLoadBalancerStatus: Model {
  package static var typeName: StaticString { "IngressLoadBalancerStatus" }
  package var ingress: [IngressLoadBalancerIngress]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("ingress", &ingress)
  }
}

/// One point at which a load balancer takes traffic.
package struct IngressLoadBalancerIngress: Model {
  package static var typeName: StaticString { "IngressLoadBalancerIngress" }
  package var hostname: String?
  package var ip: String?
  package var ports: [IngressPortStatus]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("hostname", &hostname)
    visit.field("ip", &ip)
    visit.field("ports", &ports)
  }
}

/// What became of one port of a load balancer.
package struct IngressPortStatus: Model {
  package static var typeName: StaticString { "IngressPortStatus" }
  package var error: String?
  package var port: Int32?
  package var `protocol`: NetworkProtocol?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("error", &error, .whenSet)
    visit.field("port", &port, .always)
    visit.field("protocol", &`protocol`, .always)
  }
}
