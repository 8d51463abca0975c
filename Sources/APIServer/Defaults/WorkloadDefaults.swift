package import KubernetesModel

extension Deployment {
  /// The Deployment as the server completes it.
  package func defaulted(by options: ServerOptions) -> Deployment {
    var object = self
    object.spec.complete { $0.setDefaults(by: options) }
    return object
  }
}

extension DeploymentSpec {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    replicas = replicas ?? 1
    strategy.complete { $0.setDefaults(by: options) }
    revisionHistoryLimit = revisionHistoryLimit ?? 10
    progressDeadlineSeconds = progressDeadlineSeconds ?? 600
    template.setDefaults(by: options)
  }
}

extension DeploymentStrategy {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    type.fill(.rollingUpdate)
    guard type == .rollingUpdate else { return }
    rollingUpdate.complete { rolling in
      rolling.maxUnavailable = rolling.maxUnavailable ?? .string("25%")
      rolling.maxSurge = rolling.maxSurge ?? .string("25%")
    }
  }
}

extension ReplicaSet {
  /// The ReplicaSet as the server completes it.
  package func defaulted(by options: ServerOptions) -> ReplicaSet {
    var object = self
    object.spec.complete { spec in
      spec.replicas = spec.replicas ?? 1
      spec.template.setDefaults(by: options)
    }
    return object
  }
}

extension DaemonSet {
  /// The DaemonSet as the server completes it.
  package func defaulted(by options: ServerOptions) -> DaemonSet {
    var object = self
    object.spec.complete { spec in
      spec.updateStrategy.complete { $0.setDefaults(by: options) }
      spec.revisionHistoryLimit = spec.revisionHistoryLimit ?? 10
      spec.template.setDefaults(by: options)
    }
    return object
  }
}

extension DaemonSetUpdateStrategy {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    type.fill(.rollingUpdate)
    guard type == .rollingUpdate else { return }
    rollingUpdate.complete { rolling in
      rolling.maxUnavailable = rolling.maxUnavailable ?? .int(1)
      rolling.maxSurge = rolling.maxSurge ?? .int(0)
    }
  }
}

extension StatefulSet {
  /// The StatefulSet as the server completes it.
  package func defaulted(by options: ServerOptions) -> StatefulSet {
    var object = self
    object.spec.complete { $0.setDefaults(by: options) }
    return object
  }
}

extension StatefulSetSpec {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    podManagementPolicy.fill(.orderedReady)
    updateStrategy.complete { strategy in
      if strategy.type.isUnset {
        strategy.type = .rollingUpdate
        strategy.rollingUpdate = strategy.rollingUpdate ?? Box(RollingUpdateStatefulSetStrategy())
      }
      guard strategy.type == .rollingUpdate, let rolling = strategy.rollingUpdate else { return }
      strategy.rollingUpdate?.value.partition = rolling.value.partition ?? 0
    }
    persistentVolumeClaimRetentionPolicy.complete { policy in
      policy.whenDeleted.fill(.retain)
      policy.whenScaled.fill(.retain)
    }
    replicas = replicas ?? 1
    revisionHistoryLimit = revisionHistoryLimit ?? 10
    template.setDefaults(by: options)
    volumeClaimTemplates?.setEach { $0.setDefaults(by: options) }
  }
}

extension ReplicationController {
  /// The controller as the server completes it.
  ///
  /// Labels and selector are those of the template where they are left out.
  package func defaulted(by options: ServerOptions) -> ReplicationController {
    var object = self
    let templateLabels = object.spec?.value.template?.value.metadata?.value.labels ?? StringMap()
    if !templateLabels.isEmpty {
      if object.spec?.value.selector?.isEmpty ?? true { object.spec?.value.selector = templateLabels }
      object.metadata.complete { if $0.labels?.isEmpty ?? true { $0.labels = templateLabels } }
    }
    object.spec.complete { spec in
      spec.replicas = spec.replicas ?? 1
      if spec.template != nil { spec.template.setDefaults(by: options) }
    }
    return object
  }
}
