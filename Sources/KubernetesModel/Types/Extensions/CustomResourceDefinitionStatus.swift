/// Whether a kind is served.
package struct CustomResourceDefinitionStatus: Model {
  package static var typeName: StaticString { "CustomResourceDefinitionStatus" }
  package var acceptedNames: Box<CustomResourceDefinitionNames>?
  package var conditions: [CustomResourceDefinitionCondition]?
  package var observedGeneration: Int64?
  package var storedVersions: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("acceptedNames", &acceptedNames, .always)
    visit.field("conditions", &conditions)
    visit.field("observedGeneration", &observedGeneration, .unlessZero)
    visit.field("storedVersions", &storedVersions)
  }
}

/// One thing observed about a kind.
package struct CustomResourceDefinitionCondition: Model {
  package static var typeName: StaticString { "CustomResourceDefinitionCondition" }
  package var lastTransitionTime: Time?
  package var message: String?
  package var observedGeneration: Int64?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: CustomResourceDefinitionConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message)
    visit.field("observedGeneration", &observedGeneration, .unlessZero)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// What a condition of a kind is about.
package struct CustomResourceDefinitionConditionType: OpenEnum {
  package static var typeName: StaticString { "CustomResourceDefinitionConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let established = Self(rawValue: "Established")
  package static let namesAccepted = Self(rawValue: "NamesAccepted")
  package static let nonStructuralSchema = Self(rawValue: "NonStructuralSchema")
  package static let terminating = Self(rawValue: "Terminating")
}
