/// Where the Pod wants to run, with respect to nodes and to other Pods.
package struct Affinity: Model {
  package static var typeName: StaticString { "Affinity" }
  package var nodeAffinity: Box<NodeAffinity>?
  package var podAffinity: Box<PodAffinity>?
  package var podAntiAffinity: Box<PodAntiAffinity>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("nodeAffinity", &nodeAffinity)
    visit.field("podAffinity", &podAffinity)
    visit.field("podAntiAffinity", &podAntiAffinity)
  }
}
