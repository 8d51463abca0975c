package import KubernetesModel

extension Job {
  /// The Job as the server completes it; without labels of its own it has its template's.
  package func defaulted(by options: ServerOptions) -> Job {
    var object = self
    object.spec.complete { $0.setDefaults(by: options) }
    let templateLabels = object.spec?.value.template?.value.metadata?.value.labels ?? StringMap()
    if !templateLabels.isEmpty {
      object.metadata.complete { if $0.labels?.isEmpty ?? true { $0.labels = templateLabels } }
    }
    return object
  }
}

extension JobSpec {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    // With a number of Pods at a time but no number in all, any success ends the Job.
    if parallelism == nil, completions == nil { completions = 1 }
    parallelism = parallelism ?? 1
    backoffLimit = backoffLimit ?? (backoffLimitPerIndex == nil ? 6 : .max)
    completionMode = completionMode ?? .nonIndexed
    suspend = suspend ?? false
    manualSelector = manualSelector ?? false
    podReplacementPolicy = podReplacementPolicy ?? (podFailurePolicy == nil ? .terminatingOrFailed : .failed)
    setPolicyDefaults(by: options)
    template.setDefaults(by: options)
  }

  /// Fills in what holds for the Jobs of a timetable too, before they are made.
  fileprivate mutating func setPolicyDefaults(by options: ServerOptions) {
    podFailurePolicy?.value.rules?.setEach { rule in
      rule.onPodConditions?.setEach { $0.status.fill(.true) }
    }
  }
}

extension CronJob {
  /// The CronJob as the server completes it; the Jobs that it starts are completed when they start.
  package func defaulted(by options: ServerOptions) -> CronJob {
    var object = self
    object.spec.complete { spec in
      spec.concurrencyPolicy.fill(.allow)
      spec.suspend = spec.suspend ?? false
      spec.successfulJobsHistoryLimit = spec.successfulJobsHistoryLimit ?? 3
      spec.failedJobsHistoryLimit = spec.failedJobsHistoryLimit ?? 1
      spec.jobTemplate.complete { template in
        template.spec.complete { $0.template.setDefaults(by: options) }
      }
    }
    return object
  }
}
