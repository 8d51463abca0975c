package import KubernetesModel

extension Secret {
  /// The Secret as the server completes it.
  package func defaulted() -> Secret {
    var object = self
    object.type.fill(.opaque)
    return object
  }
}

extension Namespace {
  /// The namespace as the server completes it: with a label that selectors can find it by.
  package func defaulted() -> Namespace {
    var object = self
    object.status.complete { $0.phase.fill(.active) }
    guard let name = metadata?.name, !name.isEmpty else { return object }
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
  package func defaulted() -> LimitRange {
    var object = self
    object.spec?.value.limits?.setEach { $0.setDefaults() }
    return object
  }
}

extension LimitRangeItem {
  /// For containers, limits are the largest ones allowed, and requests are limits, or else the least allowed.
  fileprivate mutating func setDefaults() {
    for amounts in [\Self.default, \.defaultRequest, \.max, \.maxLimitRequestRatio, \.min] {
      self[keyPath: amounts]?.roundUpToMilli()
    }
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
  package func defaulted() -> ResourceQuota {
    var object = self
    object.spec?.value.hard?.roundUpToMilli()
    return object
  }
}

extension PriorityClass {
  /// The class as the server completes it.
  package func defaulted() -> PriorityClass {
    var object = self
    object.preemptionPolicy = preemptionPolicy ?? .preemptLowerPriority
    return object
  }
}

private let accessControl = "rbac.authorization.k8s.io"

extension RoleBinding {
  /// The binding as the server completes it.
  package func defaulted() -> RoleBinding {
    var object = self
    object.roleRef.complete { $0.apiGroup.fill(accessControl) }
    object.subjects?.setEach { $0.setDefaults() }
    return object
  }
}

extension ClusterRoleBinding {
  /// The binding as the server completes it.
  package func defaulted() -> ClusterRoleBinding {
    var object = self
    object.roleRef.complete { $0.apiGroup.fill(accessControl) }
    object.subjects?.setEach { $0.setDefaults() }
    return object
  }
}

extension Subject {
  /// Users and groups belong to access control, service accounts to the core.
  fileprivate mutating func setDefaults() {
    if kind == "User" || kind == "Group" { apiGroup.fill(accessControl) }
  }
}
