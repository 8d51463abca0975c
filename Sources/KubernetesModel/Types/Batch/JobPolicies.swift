/// What the ends of Pods mean for the Job: the first rule that fits holds.
package struct PodFailurePolicy: Model {
  package static var typeName: StaticString { "PodFailurePolicy" }
  package var rules: [PodFailurePolicyRule]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("rules", &rules, .always)
  }
}

/// What to do about Pods that ended in some way.
package struct PodFailurePolicyRule: Model {
  package static var typeName: StaticString { "PodFailurePolicyRule" }
  package var action: PodFailurePolicyAction?
  package var onExitCodes: Box<PodFailurePolicyOnExitCodesRequirement>?
  package var onPodConditions: [PodFailurePolicyOnPodConditionsPattern]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("action", &action, .always)
    visit.field("onExitCodes", &onExitCodes)
    visit.field("onPodConditions", &onPodConditions)
  }
}

/// Exit codes of a container.
package struct PodFailurePolicyOnExitCodesRequirement: Model {
  package static var typeName: StaticString { "PodFailurePolicyOnExitCodesRequirement" }
  package var containerName: String?
  package var `operator`: PodFailurePolicyOnExitCodesOperator?
  package var values: [Int32]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("containerName", &containerName, .whenSet)
    visit.field("operator", &`operator`, .always)
    visit.field("values", &values, .always)
  }
}

/// A condition of a Pod.
package struct PodFailurePolicyOnPodConditionsPattern: Model {
  package static var typeName: StaticString { "PodFailurePolicyOnPodConditionsPattern" }
  package var status: ConditionStatus?
  package var type: PodConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// When a Job has succeeded before all indexes have.
package struct SuccessPolicy: Model {
  package static var typeName: StaticString { "SuccessPolicy" }
  package var rules: [SuccessPolicyRule]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("rules", &rules, .always)
  }
}

/// Which indexes, or how many of them, are enough.
package struct SuccessPolicyRule: Model {
  package static var typeName: StaticString { "SuccessPolicyRule" }
  package var succeededCount: Int32?
  package var succeededIndexes: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("succeededCount", &succeededCount)
    visit.field("succeededIndexes", &succeededIndexes, .whenSet)
  }
}

/// What becomes of the Job.
package struct PodFailurePolicyAction: OpenEnum {
  package static var typeName: StaticString { "PodFailurePolicyAction" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let failJob = Self(rawValue: "FailJob")
  package static let failIndex = Self(rawValue: "FailIndex")
  package static let ignore = Self(rawValue: "Ignore")
  package static let count = Self(rawValue: "Count")
}

/// How an exit code is compared.
package struct PodFailurePolicyOnExitCodesOperator: OpenEnum {
  package static var typeName: StaticString { "PodFailurePolicyOnExitCodesOperator" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let `in` = Self(rawValue: "In")
  package static let notIn = Self(rawValue: "NotIn")
}
