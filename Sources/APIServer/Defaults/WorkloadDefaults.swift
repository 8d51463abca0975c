package import KubernetesModel

extension Deployment {
  /// The Deployment as the server completes it.
  package func defaulted() -> Deployment {
    var object = self
    object.spec.complete { $0.setDefaults() }
    return object
  }
}

extension DeploymentSpec {
  fileprivate mutating func setDefaults() {
    replicas = replicas ?? 1
    strategy.complete { $0.setDefaults() }
    revisionHistoryLimit = revisionHistoryLimit ?? 10
    progressDeadlineSeconds = progressDeadlineSeconds ?? 600
    template.setDefaults()
  }
}

extension DeploymentStrategy {
  fileprivate mutating func setDefaults() {
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
  package func defaulted() -> ReplicaSet {
    var object = self
    object.spec.complete { spec in
      spec.replicas = spec.replicas ?? 1
      spec.template.setDefaults()
    }
    return object
  }
}

extension DaemonSet {
  /// The DaemonSet as the server completes it.
  package func defaulted() -> DaemonSet {
    var object = self
    object.spec.complete { spec in
      spec.updateStrategy.complete { $0.setDefaults() }
      spec.revisionHistoryLimit = spec.revisionHistoryLimit ?? 10
      spec.template.setDefaults()
    }
    return object
  }
}

extension DaemonSetUpdateStrategy {
  fileprivate mutating func setDefaults() {
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
  package func defaulted() -> StatefulSet {
    var object = self
    object.spec.complete { $0.setDefaults() }
    return object
  }
}

extension StatefulSetSpec {
  fileprivate mutating func setDefaults() {
    podManagementPolicy.fill(.orderedReady)
    updateStrategy.complete { strategy in
      if strategy.type.isUnset {
        strategy.type = .rollingUpdate
        strategy.rollingUpdate = strategy.rollingUpdate ?? Box(RollingUpdateStatefulSetStrategy())
      }
      guard strategy.type == .rollingUpdate, let rolling = strategy.rollingUpdate else { return }
      strategy.rollingUpdate?.value.partition = rolling.partition ?? 0
    }
    persistentVolumeClaimRetentionPolicy.complete { policy in
      policy.whenDeleted.fill(.retain)
      policy.whenScaled.fill(.retain)
    }
    replicas = replicas ?? 1
    revisionHistoryLimit = revisionHistoryLimit ?? 10
    template.setDefaults()
    volumeClaimTemplates?.setEach { $0.setDefaults() }
  }
}

extension ReplicationController {
  /// The controller as the server completes it.
  ///
  /// Labels and selector are those of the template where they are left out.
  package func defaulted() -> ReplicationController {
    var object = self
    let templateLabels = object.spec?.template?.metadata?.labels ?? StringMap()
    if !templateLabels.isEmpty {
      if object.spec?.selector?.isEmpty ?? true { object.spec?.value.selector = templateLabels }
      object.metadata.complete { if $0.labels?.isEmpty ?? true { $0.labels = templateLabels } }
    }
    object.spec.complete { spec in
      spec.replicas = spec.replicas ?? 1
      if spec.template != nil { spec.template.setDefaults() }
    }
    return object
  }
}
