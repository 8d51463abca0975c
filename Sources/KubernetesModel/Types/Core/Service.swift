/// One address for the Pods of a selector.
package struct Service: Model {
  package static var typeName: StaticString { "Service" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<ServiceSpec>?
  package var status: Box<ServiceStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// Which Pods are reached on which ports, from where.
package struct ServiceSpec: Model {
  package static var typeName: StaticString { "ServiceSpec" }
  package var allocateLoadBalancerNodePorts: Bool?
  package var clusterIP: String?
  package var clusterIPs: [String]?
  package var externalIPs: [String]?
  package var externalName: String?
  package var externalTrafficPolicy: ServiceExternalTrafficPolicy?
  package var healthCheckNodePort: Int32?
  package var internalTrafficPolicy: ServiceInternalTrafficPolicy?
  package var ipFamilies: [IPFamily]?
  package var ipFamilyPolicy: IPFamilyPolicy?
  package var loadBalancerClass: String?
  package var loadBalancerIP: String?
  package var loadBalancerSourceRanges: [String]?
  package var ports: [ServicePort]?
  package var publishNotReadyAddresses: Bool?
  package var selector: StringMap<String>?
  package var sessionAffinity: ServiceAffinity?
  package var sessionAffinityConfig: Box<SessionAffinityConfig>?
  package var trafficDistribution: String?
  package var type: ServiceType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("allocateLoadBalancerNodePorts", &allocateLoadBalancerNodePorts)
    visit.field("clusterIP", &clusterIP)
    visit.field("clusterIPs", &clusterIPs)
    visit.field("externalIPs", &externalIPs)
    visit.field("externalName", &externalName)
    visit.field("externalTrafficPolicy", &externalTrafficPolicy)
    visit.field("healthCheckNodePort", &healthCheckNodePort, .unlessZero)
    visit.field("internalTrafficPolicy", &internalTrafficPolicy, .whenSet)
    visit.field("ipFamilies", &ipFamilies)
    visit.field("ipFamilyPolicy", &ipFamilyPolicy, .whenSet)
    visit.field("loadBalancerClass", &loadBalancerClass, .whenSet)
    visit.field("loadBalancerIP", &loadBalancerIP)
    visit.field("loadBalancerSourceRanges", &loadBalancerSourceRanges)
    visit.field("ports", &ports)
    visit.field("publishNotReadyAddresses", &publishNotReadyAddresses, .unlessZero)
    visit.field("selector", &selector)
    visit.field("sessionAffinity", &sessionAffinity)
    visit.field("sessionAffinityConfig", &sessionAffinityConfig)
    visit.field("trafficDistribution", &trafficDistribution, .whenSet)
    visit.field("type", &type)
  }
}

/// A port of a Service and the Pods' port behind it.
package struct ServicePort: Model {
  package static var typeName: StaticString { "ServicePort" }
  package var appProtocol: String?
  package var name: String?
  package var nodePort: Int32?
  package var port: Int32?
  package var `protocol`: NetworkProtocol?
  package var targetPort: IntOrString?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("appProtocol", &appProtocol, .whenSet)
    visit.field("name", &name)
    visit.field("nodePort", &nodePort, .unlessZero)
    visit.field("port", &port, .always)
    visit.field("protocol", &`protocol`)
    visit.field("targetPort", &targetPort, .always)
  }
}

/// How a client is kept with its Pod.
package struct SessionAffinityConfig: Model {
  package static var typeName: StaticString { "SessionAffinityConfig" }
  package var clientIP: Box<ClientIPConfig>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("clientIP", &clientIP)
  }
}

/// How long a client is kept with its Pod.
package struct ClientIPConfig: Model {
  package static var typeName: StaticString { "ClientIPConfig" }
  package var timeoutSeconds: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("timeoutSeconds", &timeoutSeconds)
  }
}

/// Where a Service is reached from outside.
package struct ServiceStatus: Model {
  package static var typeName: StaticString { "ServiceStatus" }
  package var conditions: [Condition]?
  package var loadBalancer: Box<LoadBalancerStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("conditions", &conditions)
    visit.field("loadBalancer", &loadBalancer, .always)
  }
}

/// Where a load balancer takes traffic.
package struct LoadBalancerStatus: Model {
  package static var typeName: StaticString { "LoadBalancerStatus" }
  package var ingress: [LoadBalancerIngress]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("ingress", &ingress)
  }
}

/// One point at which a load balancer takes traffic.
package struct LoadBalancerIngress: Model {
  package static var typeName: StaticString { "LoadBalancerIngress" }
  package var hostname: String?
  package var ip: String?
  package var ipMode: LoadBalancerIPMode?
  package var ports: [PortStatus]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("hostname", &hostname)
    visit.field("ip", &ip)
    visit.field("ipMode", &ipMode, .whenSet)
    visit.field("ports", &ports)
  }
}

/// What became of one port of a load balancer.
package struct PortStatus: Model {
  package static var typeName: StaticString { "PortStatus" }
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
