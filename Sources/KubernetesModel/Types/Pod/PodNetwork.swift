/// Resolver settings that are added to those of the DNS policy.
package struct PodDNSConfig: Model {
  package static var typeName: StaticString { "PodDNSConfig" }
  package var nameservers: [String]?
  package var options: [PodDNSConfigOption]?
  package var searches: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("nameservers", &nameservers)
    visit.field("options", &options)
    visit.field("searches", &searches)
  }
}

/// One option of the resolver.
package struct PodDNSConfigOption: Model {
  package static var typeName: StaticString { "PodDNSConfigOption" }
  package var name: String?
  package var value: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name)
    visit.field("value", &value, .whenSet)
  }
}

/// A line of the Pod's hosts file.
package struct HostAlias: Model {
  package static var typeName: StaticString { "HostAlias" }
  package var hostnames: [String]?
  package var ip: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("hostnames", &hostnames)
    visit.field("ip", &ip, .always)
  }
}
