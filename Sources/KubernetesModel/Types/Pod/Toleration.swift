/// A taint of nodes that the Pod puts up with.
package struct Toleration: Model {
  package static var typeName: StaticString { "Toleration" }
  package var effect: TaintEffect?
  package var key: String?
  package var `operator`: TolerationOperator?
  package var tolerationSeconds: Int64?
  package var value: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("effect", &effect)
    visit.field("key", &key)
    visit.field("operator", &`operator`)
    visit.field("tolerationSeconds", &tolerationSeconds)
    visit.field("value", &value)
  }
}

/// What a taint does to Pods that do not tolerate it.
package struct TaintEffect: OpenEnum {
  package static var typeName: StaticString { "TaintEffect" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let noSchedule = Self(rawValue: "NoSchedule")
  package static let preferNoSchedule = Self(rawValue: "PreferNoSchedule")
  package static let noExecute = Self(rawValue: "NoExecute")
}

/// How a toleration's value is compared with the taint's.
package struct TolerationOperator: OpenEnum {
  package static var typeName: StaticString { "TolerationOperator" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let exists = Self(rawValue: "Exists")
  package static let equal = Self(rawValue: "Equal")
  package static let lessThan = Self(rawValue: "Lt")
  package static let greaterThan = Self(rawValue: "Gt")
}
