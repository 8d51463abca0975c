/// One thing observed about an object.
package struct Condition: Model {
  package static var typeName: StaticString { "Condition" }
  package var lastTransitionTime: Time?
  package var message: String?
  package var observedGeneration: Int64?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message, .always)
    visit.field("observedGeneration", &observedGeneration, .unlessZero)
    visit.field("reason", &reason, .always)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}
