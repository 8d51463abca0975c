/// The nodes that the Pod must or would rather run on.
package struct NodeAffinity: Model {
  package static var typeName: StaticString { "NodeAffinity" }
  package var preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm]?
  package var requiredDuringSchedulingIgnoredDuringExecution: Box<NodeSelector>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("preferredDuringSchedulingIgnoredDuringExecution", &preferredDuringSchedulingIgnoredDuringExecution)
    visit.field("requiredDuringSchedulingIgnoredDuringExecution", &requiredDuringSchedulingIgnoredDuringExecution)
  }
}

/// A wish for nodes, with its weight.
package struct PreferredSchedulingTerm: Model {
  package static var typeName: StaticString { "PreferredSchedulingTerm" }
  package var preference: Box<NodeSelectorTerm>?
  package var weight: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("preference", &preference, .always)
    visit.field("weight", &weight, .always)
  }
}

/// Terms for nodes, one of which must hold.
package struct NodeSelector: Model {
  package static var typeName: StaticString { "NodeSelector" }
  package var nodeSelectorTerms: [NodeSelectorTerm]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("nodeSelectorTerms", &nodeSelectorTerms, .always)
  }
}

/// Conditions on a node, all of which must hold.
package struct NodeSelectorTerm: Model {
  package static var typeName: StaticString { "NodeSelectorTerm" }
  package var matchExpressions: [NodeSelectorRequirement]?
  package var matchFields: [NodeSelectorRequirement]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("matchExpressions", &matchExpressions)
    visit.field("matchFields", &matchFields)
  }
}

/// One condition on a node's label or field.
package struct NodeSelectorRequirement: Model {
  package static var typeName: StaticString { "NodeSelectorRequirement" }
  package var key: String?
  package var `operator`: NodeSelectorOperator?
  package var values: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("key", &key, .always)
    visit.field("operator", &`operator`, .always)
    visit.field("values", &values)
  }
}

/// How a node's label is compared.
package struct NodeSelectorOperator: OpenEnum {
  package static var typeName: StaticString { "NodeSelectorOperator" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let `in` = Self(rawValue: "In")
  package static let notIn = Self(rawValue: "NotIn")
  package static let exists = Self(rawValue: "Exists")
  package static let doesNotExist = Self(rawValue: "DoesNotExist")
  package static let greaterThan = Self(rawValue: "Gt")
  package static let lessThan = Self(rawValue: "Lt")
}
