/// A query over labels; all of its parts must hold.
package struct LabelSelector: Model {
  package static var typeName: StaticString { "LabelSelector" }
  package var matchExpressions: [LabelSelectorRequirement]?
  package var matchLabels: StringMap<String>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("matchExpressions", &matchExpressions)
    visit.field("matchLabels", &matchLabels)
  }
}

/// One condition on the value of a label.
package struct LabelSelectorRequirement: Model {
  package static var typeName: StaticString { "LabelSelectorRequirement" }
  package var key: String?
  package var `operator`: LabelSelectorOperator?
  package var values: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("key", &key, .always)
    visit.field("operator", &`operator`, .always)
    visit.field("values", &values)
  }
}

/// How a label's value is compared.
package struct LabelSelectorOperator: OpenEnum {
  package static var typeName: StaticString { "LabelSelectorOperator" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let `in` = Self(rawValue: "In")
  package static let notIn = Self(rawValue: "NotIn")
  package static let exists = Self(rawValue: "Exists")
  package static let doesNotExist = Self(rawValue: "DoesNotExist")
}
