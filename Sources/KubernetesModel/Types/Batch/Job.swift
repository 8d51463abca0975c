/// Runs Pods until enough of them have succeeded.
package struct Job: Model {
  package static var typeName: StaticString { "Job" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<JobSpec>?
  package var status: Box<JobStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// Which Pods run, how many at a time, how often, and when to give up.
package struct JobSpec: Model {
  package static var typeName: StaticString { "JobSpec" }
  package var activeDeadlineSeconds: Int64?
  package var backoffLimit: Int32?
  package var backoffLimitPerIndex: Int32?
  package var completionMode: CompletionMode?
  package var completions: Int32?
  package var managedBy: String?
  package var manualSelector: Bool?
  package var maxFailedIndexes: Int32?
  package var parallelism: Int32?
  package var podFailurePolicy: Box<PodFailurePolicy>?
  package var podReplacementPolicy: PodReplacementPolicy?
  package var selector: Box<LabelSelector>?
  package var successPolicy: Box<SuccessPolicy>?
  package var suspend: Bool?
  package var template: Box<PodTemplateSpec>?
  package var ttlSecondsAfterFinished: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("activeDeadlineSeconds", &activeDeadlineSeconds)
    visit.field("backoffLimit", &backoffLimit)
    visit.field("backoffLimitPerIndex", &backoffLimitPerIndex)
    visit.field("completionMode", &completionMode)
    visit.field("completions", &completions)
    visit.field("managedBy", &managedBy)
    visit.field("manualSelector", &manualSelector)
    visit.field("maxFailedIndexes", &maxFailedIndexes)
    visit.field("parallelism", &parallelism)
    visit.field("podFailurePolicy", &podFailurePolicy)
    visit.field("podReplacementPolicy", &podReplacementPolicy)
    visit.field("selector", &selector)
    visit.field("successPolicy", &successPolicy)
    visit.field("suspend", &suspend)
    visit.field("template", &template, .always)
    visit.field("ttlSecondsAfterFinished", &ttlSecondsAfterFinished)
  }
}

/// Whether any successes count, or one for each index.
package struct CompletionMode: OpenEnum {
  package static var typeName: StaticString { "CompletionMode" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let nonIndexed = Self(rawValue: "NonIndexed")
  package static let indexed = Self(rawValue: "Indexed")
}

/// When a Pod is replaced.
package struct PodReplacementPolicy: OpenEnum {
  package static var typeName: StaticString { "PodReplacementPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let terminatingOrFailed = Self(rawValue: "TerminatingOrFailed")
  package static let failed = Self(rawValue: "Failed")
}
