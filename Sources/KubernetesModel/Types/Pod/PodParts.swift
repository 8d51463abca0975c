/// The operating system that the containers are made for.
package struct PodOS: Model {
  package static var typeName: StaticString { "PodOS" }
  package var name: OSName?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
  }
}

/// An operating system of nodes.
package struct OSName: OpenEnum {
  package static var typeName: StaticString { "OSName" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let linux = Self(rawValue: "linux")
  package static let windows = Self(rawValue: "windows")
}

/// A condition that must hold, beside the containers' own, before the Pod is ready.
package struct PodReadinessGate: Model {
  package static var typeName: StaticString { "PodReadinessGate" }
  package var conditionType: PodConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("conditionType", &conditionType, .always)
  }
}

/// A claim on devices that the Pod's containers may name.
package struct PodResourceClaim: Model {
  package static var typeName: StaticString { "PodResourceClaim" }
  package var name: String?
  package var resourceClaimName: String?
  package var resourceClaimTemplateName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
    visit.field("resourceClaimName", &resourceClaimName, .whenSet)
    visit.field("resourceClaimTemplateName", &resourceClaimTemplateName, .whenSet)
  }
}

/// A gate that keeps the Pod from being scheduled until it is taken away.
package struct PodSchedulingGate: Model {
  package static var typeName: StaticString { "PodSchedulingGate" }
  package var name: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
  }
}

/// The group of Pods that are scheduled together with this one.
package struct PodSchedulingGroup: Model {
  package static var typeName: StaticString { "PodSchedulingGroup" }
  package var podGroupName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("podGroupName", &podGroupName, .whenSet)
  }
}
