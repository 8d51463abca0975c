/// Who may talk to whom.
package struct NetworkPolicy: Model {
  package static var typeName: StaticString { "NetworkPolicy" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<NetworkPolicySpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
  }
}

/// For which Pods, and what may come in and go out.
package struct NetworkPolicySpec: Model {
  package static var typeName: StaticString { "NetworkPolicySpec" }
  package var egress: [NetworkPolicyEgressRule]?
  package var ingress: [NetworkPolicyIngressRule]?
  package var podSelector: Box<LabelSelector>?
  package var policyTypes: [PolicyType]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("egress", &egress)
    visit.field("ingress", &ingress)
    visit.field("podSelector", &podSelector, .always)
    visit.field("policyTypes", &policyTypes)
  }
}

/// Traffic that may come in.
package struct NetworkPolicyIngressRule: Model {
  package static var typeName: StaticString { "NetworkPolicyIngressRule" }
  package var from: [NetworkPolicyPeer]?
  package var ports: [NetworkPolicyPort]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("from", &from)
    visit.field("ports", &ports)
  }
}

/// Traffic that may go out.
package struct NetworkPolicyEgressRule: Model {
  package static var typeName: StaticString { "NetworkPolicyEgressRule" }
  package var ports: [NetworkPolicyPort]?
  package var to: [NetworkPolicyPeer]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("ports", &ports)
    visit.field("to", &to)
  }
}

/// One side of the traffic.
package struct NetworkPolicyPeer: Model {
  package static var typeName: StaticString { "NetworkPolicyPeer" }
  package var ipBlock: Box<IPBlock>?
  package var namespaceSelector: Box<LabelSelector>?
  package var podSelector: Box<LabelSelector>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("ipBlock", &ipBlock)
    visit.field("namespaceSelector", &namespaceSelector)
    visit.field("podSelector", &podSelector)
  }
}

/// A range of addresses, without some of them.
package struct IPBlock: Model {
  package static var typeName: StaticString { "IPBlock" }
  package var cidr: String?
  package var except: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("cidr", &cidr, .always)
    visit.field("except", &except)
  }
}

/// A port, or a range of ports.
package struct NetworkPolicyPort: Model {
  package static var typeName: StaticString { "NetworkPolicyPort" }
  package var endPort: Int32?
  package var port: IntOrString?
  package var `protocol`: NetworkProtocol?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("endPort", &endPort)
    visit.field("port", &port)
    visit.field("protocol", &`protocol`, .whenSet)
  }
}

/// In which direction a policy holds.
package struct PolicyType: OpenEnum {
  package static var typeName: StaticString { "PolicyType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let ingress = Self(rawValue: "Ingress")
  package static let egress = Self(rawValue: "Egress")
}
