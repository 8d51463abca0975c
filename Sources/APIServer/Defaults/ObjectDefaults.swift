package import KubernetesModel

extension Secret {
  /// The Secret as the server completes it.
  package func defaulted(by options: ServerOptions) -> Secret {
    var object = self
    object.type.fill(.opaque)
    return object
  }
}

extension Namespace {
  /// The namespace as the server completes it: with a label that selectors can find it by.
  package func defaulted(by options: ServerOptions) -> Namespace {
    var object = self
    object.status.complete { $0.phase.fill(.active) }
    guard let name = metadata?.value.name, !name.isEmpty else { return object }
    object.metadata.complete { metadata in
      var labels = metadata.labels ?? StringMap()
      labels["kubernetes.io/metadata.name"] = name
      metadata.labels = labels
    }
    return object
  }
}

extension LimitRange {
  /// The limits as the server completes them.
  package func defaulted(by options: ServerOptions) -> LimitRange {
    var object = self
    object.spec?.value.limits?.setEach { $0.setDefaults(by: options) }
    return object
  }
}

extension LimitRangeItem {
  /// For containers, limits are the largest ones allowed, and requests are limits, or else the least allowed.
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    `default`?.roundUpToMilli()
    defaultRequest?.roundUpToMilli()
    max?.roundUpToMilli()
    maxLimitRequestRatio?.roundUpToMilli()
    min?.roundUpToMilli()
    guard type == .container else { return }
    `default`.take(max)
    defaultRequest.take(`default`)
    defaultRequest.take(min)
  }
}

extension Optional where Wrapped == ResourceList {
  /// Adds those amounts that are not there.
  fileprivate mutating func take(_ others: ResourceList?) {
    var amounts = self ?? ResourceList()
    for (name, amount) in others?.entries ?? [] where amounts[name] == nil { amounts[name] = amount }
    self = amounts
  }
}

extension ResourceQuota {
  /// The quota as the server completes it.
  package func defaulted(by options: ServerOptions) -> ResourceQuota {
    var object = self
    object.spec?.value.hard?.roundUpToMilli()
    return object
  }
}

extension PriorityClass {
  /// The class as the server completes it.
  package func defaulted(by options: ServerOptions) -> PriorityClass {
    var object = self
    object.preemptionPolicy = preemptionPolicy ?? .preemptLowerPriority
    return object
  }
}

private let accessControl = "rbac.authorization.k8s.io"

extension RoleBinding {
  /// The binding as the server completes it.
  package func defaulted(by options: ServerOptions) -> RoleBinding {
    var object = self
    object.roleRef.complete { $0.apiGroup.fill(accessControl) }
    object.subjects?.setEach { $0.setDefaults(by: options) }
    return object
  }
}

extension ClusterRoleBinding {
  /// The binding as the server completes it.
  package func defaulted(by options: ServerOptions) -> ClusterRoleBinding {
    var object = self
    object.roleRef.complete { $0.apiGroup.fill(accessControl) }
    object.subjects?.setEach { $0.setDefaults(by: options) }
    return object
  }
}

extension Subject {
  /// Users and groups belong to access control, service accounts to the core.
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    if kind == "User" || kind == "Group" { apiGroup.fill(accessControl) }
  }
}
