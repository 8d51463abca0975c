/// From where a Service is reached.
package struct ServiceType: OpenEnum {
  package static var typeName: StaticString { "ServiceType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let clusterIP = Self(rawValue: "ClusterIP")
  package static let nodePort = Self(rawValue: "NodePort")
  package static let loadBalancer = Self(rawValue: "LoadBalancer")
  package static let externalName = Self(rawValue: "ExternalName")
}

/// Whether a client stays with one Pod.
package struct ServiceAffinity: OpenEnum {
  package static var typeName: StaticString { "ServiceAffinity" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let clientIP = Self(rawValue: "ClientIP")
  package static let none = Self(rawValue: "None")
}

/// A version of the Internet protocol.
package struct IPFamily: OpenEnum {
  package static var typeName: StaticString { "IPFamily" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let v4 = Self(rawValue: "IPv4")
  package static let v6 = Self(rawValue: "IPv6")
}

/// How many versions of the Internet protocol a Service speaks.
package struct IPFamilyPolicy: OpenEnum {
  package static var typeName: StaticString { "IPFamilyPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let singleStack = Self(rawValue: "SingleStack")
  package static let preferDualStack = Self(rawValue: "PreferDualStack")
  package static let requireDualStack = Self(rawValue: "RequireDualStack")
}

/// Whether traffic from outside may go on to another node.
package struct ServiceExternalTrafficPolicy: OpenEnum {
  package static var typeName: StaticString { "ServiceExternalTrafficPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let cluster = Self(rawValue: "Cluster")
  package static let local = Self(rawValue: "Local")
}

/// Whether traffic from inside may go on to another node.
package struct ServiceInternalTrafficPolicy: OpenEnum {
  package static var typeName: StaticString { "ServiceInternalTrafficPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let cluster = Self(rawValue: "Cluster")
  package static let local = Self(rawValue: "Local")
}

/// How a load balancer hands on traffic.
package struct LoadBalancerIPMode: OpenEnum {
  package static var typeName: StaticString { "LoadBalancerIPMode" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let vip = Self(rawValue: "VIP")
  package static let proxy = Self(rawValue: "Proxy")
}
