/// Starts Jobs by a timetable.
package struct CronJob: Model {
  package static var typeName: StaticString { "CronJob" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<CronJobSpec>?
  package var status: Box<CronJobStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// When which Jobs are started.
package struct CronJobSpec: Model {
  package static var typeName: StaticString { "CronJobSpec" }
  package var concurrencyPolicy: ConcurrencyPolicy?
  package var failedJobsHistoryLimit: Int32?
  package var jobTemplate: Box<JobTemplateSpec>?
  package var schedule: String?
  package var startingDeadlineSeconds: Int64?
  package var successfulJobsHistoryLimit: Int32?
  package var suspend: Bool?
  package var timeZone: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("concurrencyPolicy", &concurrencyPolicy)
    visit.field("failedJobsHistoryLimit", &failedJobsHistoryLimit)
    visit.field("jobTemplate", &jobTemplate, .always)
    visit.field("schedule", &schedule, .always)
    visit.field("startingDeadlineSeconds", &startingDeadlineSeconds)
    visit.field("successfulJobsHistoryLimit", &successfulJobsHistoryLimit)
    visit.field("suspend", &suspend)
    visit.field("timeZone", &timeZone, .whenSet)
  }
}

/// The Jobs that are started.
package struct JobTemplateSpec: Model {
  package static var typeName: StaticString { "JobTemplateSpec" }
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<JobSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
  }
}

/// Which Jobs run, and when one was started last.
package struct CronJobStatus: Model {
  package static var typeName: StaticString { "CronJobStatus" }
  package var active: [ObjectReference]?
  package var lastScheduleTime: Time?
  package var lastSuccessfulTime: Time?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("active", &active)
    visit.field("lastScheduleTime", &lastScheduleTime)
    visit.field("lastSuccessfulTime", &lastSuccessfulTime)
  }
}

/// What happens when a Job is due while the last one runs.
package struct ConcurrencyPolicy: OpenEnum {
  package static var typeName: StaticString { "ConcurrencyPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let allow = Self(rawValue: "Allow")
  package static let forbid = Self(rawValue: "Forbid")
  package static let replace = Self(rawValue: "Replace")
}
