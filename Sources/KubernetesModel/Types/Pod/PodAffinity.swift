/// The Pods that this one wants to run near.
package struct PodAffinity: Model {
  package static var typeName: StaticString { "PodAffinity" }
  package var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]?
  package var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("preferredDuringSchedulingIgnoredDuringExecution", &preferredDuringSchedulingIgnoredDuringExecution)
    visit.field("requiredDuringSchedulingIgnoredDuringExecution", &requiredDuringSchedulingIgnoredDuringExecution)
  }
}

/// The Pods that this one wants to keep away from.
package struct PodAntiAffinity: Model {
  package static var typeName: StaticString { "PodAntiAffinity" }
  package var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]?
  package var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("preferredDuringSchedulingIgnoredDuringExecution", &preferredDuringSchedulingIgnoredDuringExecution)
    visit.field("requiredDuringSchedulingIgnoredDuringExecution", &requiredDuringSchedulingIgnoredDuringExecution)
  }
}

/// A wish for nearness, with its weight.
package struct WeightedPodAffinityTerm: Model {
  package static var typeName: StaticString { "WeightedPodAffinityTerm" }
  package var podAffinityTerm: Box<PodAffinityTerm>?
  package var weight: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("podAffinityTerm", &podAffinityTerm, .always)
    visit.field("weight", &weight, .always)
  }
}

/// Which Pods count as near, and what near means.
package struct PodAffinityTerm: Model {
  package static var typeName: StaticString { "PodAffinityTerm" }
  package var labelSelector: Box<LabelSelector>?
  package var matchLabelKeys: [String]?
  package var mismatchLabelKeys: [String]?
  package var namespaceSelector: Box<LabelSelector>?
  package var namespaces: [String]?
  package var topologyKey: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("labelSelector", &labelSelector)
    visit.field("matchLabelKeys", &matchLabelKeys)
    visit.field("mismatchLabelKeys", &mismatchLabelKeys)
    visit.field("namespaceSelector", &namespaceSelector)
    visit.field("namespaces", &namespaces)
    visit.field("topologyKey", &topologyKey, .always)
  }
}
