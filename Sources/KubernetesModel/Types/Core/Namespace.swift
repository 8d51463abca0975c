/// A space of names.
package struct Namespace: Model {
  package static var typeName: StaticString { "Namespace" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<NamespaceSpec>?
  package var status: Box<NamespaceStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// What must be cleared away before a namespace is gone.
package struct NamespaceSpec: Model {
  package static var typeName: StaticString { "NamespaceSpec" }
  package var finalizers: [FinalizerName]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("finalizers", &finalizers)
  }
}

/// Whether a namespace is being deleted.
package struct NamespaceStatus: Model {
  package static var typeName: StaticString { "NamespaceStatus" }
  package var conditions: [NamespaceCondition]?
  package var phase: NamespacePhase?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("conditions", &conditions)
    visit.field("phase", &phase)
  }
}

/// One thing observed about a namespace.
package struct NamespaceCondition: Model {
  package static var typeName: StaticString { "NamespaceCondition" }
  package var lastTransitionTime: Time?
  package var message: String?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: NamespaceConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// Who clears away first.
package struct FinalizerName: OpenEnum {
  package static var typeName: StaticString { "FinalizerName" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let kubernetes = Self(rawValue: "kubernetes")
}

/// Whether a namespace is in use.
package struct NamespacePhase: OpenEnum {
  package static var typeName: StaticString { "NamespacePhase" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let active = Self(rawValue: "Active")
  package static let terminating = Self(rawValue: "Terminating")
}

/// What a condition of a namespace is about.
package struct NamespaceConditionType: OpenEnum {
  package static var typeName: StaticString { "NamespaceConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}
