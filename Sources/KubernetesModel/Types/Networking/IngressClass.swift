/// Which controller serves an Ingress.
package struct IngressClass: Model {
  package static var typeName: StaticString { "IngressClass" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<IngressClassSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
  }
}

/// The controller and its settings.
package struct IngressClassSpec: Model {
  package static var typeName: StaticString { "IngressClassSpec" }
  package var controller: String?
  package var parameters: Box<IngressClassParametersReference>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("controller", &controller)
    visit.field("parameters", &parameters)
  }
}

/// The object that holds a controller's settings.
package struct IngressClassParametersReference: Model {
  package static var typeName: StaticString { "IngressClassParametersReference" }
  package var apiGroup: String?
  package var kind: String?
  package var name: String?
  package var namespace: String?
  package var scope: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiGroup", &apiGroup, .whenSet)
    visit.field("kind", &kind, .always)
    visit.field("name", &name, .always)
    visit.field("namespace", &namespace, .whenSet)
    visit.field("scope", &scope, .whenSet)
  }
}
