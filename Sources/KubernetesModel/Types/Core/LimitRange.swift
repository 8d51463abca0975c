/// What Pods and claims of a namespace may ask for, and get where they ask for nothing.
package struct LimitRange: Model {
  package static var typeName: StaticString { "LimitRange" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<LimitRangeSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
  }
}

/// The limits that hold.
package struct LimitRangeSpec: Model {
  package static var typeName: StaticString { "LimitRangeSpec" }
  package var limits: [LimitRangeItem]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("limits", &limits, .always)
  }
}

/// The limits for one type of thing.
package struct LimitRangeItem: Model {
  package static var typeName: StaticString { "LimitRangeItem" }
  package var `default`: ResourceList?
  package var defaultRequest: ResourceList?
  package var max: ResourceList?
  package var maxLimitRequestRatio: ResourceList?
  package var min: ResourceList?
  package var type: LimitType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("default", &`default`)
    visit.field("defaultRequest", &defaultRequest)
    visit.field("max", &max)
    visit.field("maxLimitRequestRatio", &maxLimitRequestRatio)
    visit.field("min", &min)
    visit.field("type", &type, .always)
  }
}

/// What a limit is for.
package struct LimitType: OpenEnum {
  package static var typeName: StaticString { "LimitType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let pod = Self(rawValue: "Pod")
  package static let container = Self(rawValue: "Container")
  package static let persistentVolumeClaim = Self(rawValue: "PersistentVolumeClaim")
}
