/// An object of the same namespace, by its name.
package struct LocalObjectReference: Model {
  package static var typeName: StaticString { "LocalObjectReference" }
  package var name: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name)
  }
}

/// An object of some kind in the same namespace.
package struct TypedLocalObjectReference: Model {
  package static var typeName: StaticString { "TypedLocalObjectReference" }
  package var apiGroup: String?
  package var kind: String?
  package var name: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiGroup", &apiGroup, .whenSet)
    visit.field("kind", &kind, .always)
    visit.field("name", &name, .always)
  }
}

/// An object of some kind, in another namespace where one is named.
package struct TypedObjectReference: Model {
  package static var typeName: StaticString { "TypedObjectReference" }
  package var apiGroup: String?
  package var kind: String?
  package var name: String?
  package var namespace: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiGroup", &apiGroup, .whenSet)
    visit.field("kind", &kind, .always)
    visit.field("name", &name, .always)
    visit.field("namespace", &namespace, .whenSet)
  }
}
