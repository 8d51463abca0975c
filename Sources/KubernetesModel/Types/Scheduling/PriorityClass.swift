/// How important Pods are.
package struct PriorityClass: Model {
  package static var typeName: StaticString { "PriorityClass" }
  package var apiVersion: String?
  package var description: String?
  package var globalDefault: Bool?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var preemptionPolicy: PreemptionPolicy?
  package var value: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("description", &description)
    visit.field("globalDefault", &globalDefault, .unlessZero)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("preemptionPolicy", &preemptionPolicy, .whenSet)
    visit.field("value", &value, .always)
  }
}
