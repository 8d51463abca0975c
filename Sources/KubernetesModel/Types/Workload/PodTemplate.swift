/// The Pods that a workload makes: their labels and what they should be.
package struct PodTemplateSpec: Model {
  package static var typeName: StaticString { "PodTemplateSpec" }
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<PodSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
  }
}

/// A template kept as an object of its own.
package struct PodTemplate: Model {
  package static var typeName: StaticString { "PodTemplate" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var template: Box<PodTemplateSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("template", &template, .always)
  }
}
