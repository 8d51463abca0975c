/// How much a namespace may use in all.
package struct ResourceQuota: Model {
  package static var typeName: StaticString { "ResourceQuota" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<ResourceQuotaSpec>?
  package var status: Box<ResourceQuotaStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// The amounts, and to which objects they apply.
package struct ResourceQuotaSpec: Model {
  package static var typeName: StaticString { "ResourceQuotaSpec" }
  package var hard: ResourceList?
  package var scopeSelector: Box<ScopeSelector>?
  package var scopes: [ResourceQuotaScope]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("hard", &hard)
    visit.field("scopeSelector", &scopeSelector)
    visit.field("scopes", &scopes)
  }
}

/// To which objects a quota applies.
package struct ScopeSelector: Model {
  package static var typeName: StaticString { "ScopeSelector" }
  package var matchExpressions: [ScopedResourceSelectorRequirement]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("matchExpressions", &matchExpressions)
  }
}

/// One condition on the objects that a quota applies to.
package struct ScopedResourceSelectorRequirement: Model {
  package static var typeName: StaticString { "ScopedResourceSelectorRequirement" }
  package var `operator`: ScopeSelectorOperator?
  package var scopeName: ResourceQuotaScope?
  package var values: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("operator", &`operator`, .always)
    visit.field("scopeName", &scopeName, .always)
    visit.field("values", &values)
  }
}

/// How much is used.
package struct ResourceQuotaStatus: Model {
  package static var typeName: StaticString { "ResourceQuotaStatus" }
  package var hard: ResourceList?
  package var used: ResourceList?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("hard", &hard)
    visit.field("used", &used)
  }
}

/// A property of the objects that a quota applies to.
package struct ResourceQuotaScope: OpenEnum {
  package static var typeName: StaticString { "ResourceQuotaScope" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let terminating = Self(rawValue: "Terminating")
  package static let notTerminating = Self(rawValue: "NotTerminating")
  package static let bestEffort = Self(rawValue: "BestEffort")
  package static let notBestEffort = Self(rawValue: "NotBestEffort")
  package static let priorityClass = Self(rawValue: "PriorityClass")
  package static let crossNamespacePodAffinity = Self(rawValue: "CrossNamespacePodAffinity")
  package static let volumeAttributesClass = Self(rawValue: "VolumeAttributesClass")
}

/// How a scope is compared.
package struct ScopeSelectorOperator: OpenEnum {
  package static var typeName: StaticString { "ScopeSelectorOperator" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let `in` = Self(rawValue: "In")
  package static let notIn = Self(rawValue: "NotIn")
  package static let exists = Self(rawValue: "Exists")
  package static let doesNotExist = Self(rawValue: "DoesNotExist")
}
