/// What may be done in a namespace.
package struct Role: Model {
  package static var typeName: StaticString { "Role" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var rules: [PolicyRule]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("rules", &rules, .always)
  }
}

/// What may be done in the whole cluster.
package struct ClusterRole: Model {
  package static var typeName: StaticString { "ClusterRole" }
  package var aggregationRule: Box<AggregationRule>?
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var rules: [PolicyRule]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("aggregationRule", &aggregationRule)
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("rules", &rules, .always)
  }
}

/// Verbs that may be used on some resources or paths.
package struct PolicyRule: Model {
  package static var typeName: StaticString { "PolicyRule" }
  package var apiGroups: [String]?
  package var nonResourceURLs: [String]?
  package var resourceNames: [String]?
  package var resources: [String]?
  package var verbs: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiGroups", &apiGroups)
    visit.field("nonResourceURLs", &nonResourceURLs)
    visit.field("resourceNames", &resourceNames)
    visit.field("resources", &resources)
    visit.field("verbs", &verbs, .always)
  }
}

/// Which other roles a role is made of.
package struct AggregationRule: Model {
  package static var typeName: StaticString { "AggregationRule" }
  package var clusterRoleSelectors: [LabelSelector]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("clusterRoleSelectors", &clusterRoleSelectors)
  }
}
