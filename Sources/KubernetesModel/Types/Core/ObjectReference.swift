/// Some object, or a part of it.
package struct ObjectReference: Model {
  package static var typeName: StaticString { "ObjectReference" }
  package var apiVersion: String?
  package var fieldPath: String?
  package var kind: String?
  package var name: String?
  package var namespace: String?
  package var resourceVersion: String?
  package var uid: UID?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("fieldPath", &fieldPath)
    visit.field("kind", &kind)
    visit.field("name", &name)
    visit.field("namespace", &namespace)
    visit.field("resourceVersion", &resourceVersion)
    visit.field("uid", &uid)
  }
}

/// A Secret of some namespace.
package struct SecretReference: Model {
  package static var typeName: StaticString { "SecretReference" }
  package var name: String?
  package var namespace: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name)
    visit.field("namespace", &namespace)
  }
}

/// Puts a Pod on a node.
package struct Binding: Model {
  package static var typeName: StaticString { "Binding" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var target: Box<ObjectReference>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("target", &target, .always)
  }
}
