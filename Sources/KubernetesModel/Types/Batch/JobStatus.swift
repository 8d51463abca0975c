/// How many Pods of a Job run, succeeded and failed.
package struct JobStatus: Model {
  package static var typeName: StaticString { "JobStatus" }
  package var active: Int32?
  package var completedIndexes: String?
  package var completionTime: Time?
  package var conditions: [JobCondition]?
  package var failed: Int32?
  package var failedIndexes: String?
  package var ready: Int32?
  package var startTime: Time?
  package var succeeded: Int32?
  package var terminating: Int32?
  package var uncountedTerminatedPods: Box<UncountedTerminatedPods>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("active", &active, .unlessZero)
    visit.field("completedIndexes", &completedIndexes)
    visit.field("completionTime", &completionTime)
    visit.field("conditions", &conditions)
    visit.field("failed", &failed, .unlessZero)
    visit.field("failedIndexes", &failedIndexes, .whenSet)
    visit.field("ready", &ready)
    visit.field("startTime", &startTime)
    visit.field("succeeded", &succeeded, .unlessZero)
    visit.field("terminating", &terminating)
    visit.field("uncountedTerminatedPods", &uncountedTerminatedPods)
  }
}

/// One thing observed about a Job.
package struct JobCondition: Model {
  package static var typeName: StaticString { "JobCondition" }
  package var lastProbeTime: Time?
  package var lastTransitionTime: Time?
  package var message: String?
  package var reason: String?
  package var status: ConditionStatus?
  package var type: JobConditionType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("lastProbeTime", &lastProbeTime)
    visit.field("lastTransitionTime", &lastTransitionTime)
    visit.field("message", &message)
    visit.field("reason", &reason)
    visit.field("status", &status, .always)
    visit.field("type", &type, .always)
  }
}

/// Pods that ended and are not counted yet.
package struct UncountedTerminatedPods: Model {
  package static var typeName: StaticString { "UncountedTerminatedPods" }
  package var failed: [UID]?
  package var succeeded: [UID]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("failed", &failed)
    visit.field("succeeded", &succeeded)
  }
}

/// What a condition of a Job is about.
package struct JobConditionType: OpenEnum {
  package static var typeName: StaticString { "JobConditionType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let suspended = Self(rawValue: "Suspended")
  package static let complete = Self(rawValue: "Complete")
  package static let failed = Self(rawValue: "Failed")
  package static let failureTarget = Self(rawValue: "FailureTarget")
  package static let successCriteriaMet = Self(rawValue: "SuccessCriteriaMet")
}
