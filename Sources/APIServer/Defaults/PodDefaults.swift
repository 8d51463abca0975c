package import KubernetesModel

extension Pod {
  /// The Pod as the server completes it when it is created.
  package func defaulted(by options: ServerOptions) -> Pod {
    var pod = self
    pod.metadata?.value.dropLegacyAnnotations()
    var spec = pod.spec ?? Box(PodSpec())
    spec.value.setDefaults(by: options)
    pod.spec = spec
    return pod
  }
}

extension ObjectMeta {
  /// Takes out annotations of init containers from before they were fields, as the server does on reading.
  mutating func dropLegacyAnnotations() {
    guard annotations != nil else { return }
    for version in ["alpha", "beta"] {
      annotations?["pod.\(version).kubernetes.io/init-containers"] = nil
      annotations?["pod.\(version).kubernetes.io/init-container-statuses"] = nil
    }
  }
}

extension PodSpec {
  /// Fills in what was left out of a Pod. The order matters: requests come from limits before a Pod's are summed up.
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    containers?.setEach { $0.resources.setRequestsFromLimits() }
    initContainers?.setEach { $0.resources.setRequestsFromLimits() }
    setPodLevelResources()
    enableServiceLinks = enableServiceLinks ?? true
    if hostNetwork == true {
      containers?.setEach { $0.setHostPorts() }
      initContainers?.setEach { $0.setHostPorts() }
    }
    setTemplateDefaults(by: options)
  }

  /// Fills in what was left out of a template; the rest is filled in when a Pod is made of it.
  mutating func setTemplateDefaults(by options: ServerOptions) {
    dnsPolicy.fill(.clusterFirst)
    restartPolicy.fill(.always)
    securityContext = securityContext ?? Box(PodSecurityContext())
    terminationGracePeriodSeconds = terminationGracePeriodSeconds ?? 30
    schedulerName.fill("default-scheduler")

    volumes?.setEach { $0.setDefaults(by: options) }
    initContainers?.setEach { $0.setDefaults(by: options) }
    containers?.setEach { $0.setDefaults(by: options) }
    ephemeralContainers?.setEach { $0.setDefaults(by: options) }
    overhead?.roundUpToMilli()
    resources?.value.roundUpToMilli()
  }
}

extension Array {
  /// Changes every element in place.
  mutating func setEach(_ change: (inout Element) -> Void) {
    for index in indices { change(&self[index]) }
  }
}

extension Optional where Wrapped: Value {
  /// Sets a value where there is none, or an empty one, which the server cannot tell from none.
  mutating func fill(_ value: Wrapped) {
    if isUnset { self = value }
  }

  /// Whether there is no value, or an empty one.
  var isUnset: Bool { self?.isZero ?? true }
}
