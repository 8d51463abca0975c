package import KubernetesModel

extension Service {
  /// The Service as the server completes it.
  package func defaulted(by options: ServerOptions) -> Service {
    var object = self
    object.spec.complete { $0.setDefaults(by: options) }
    return object
  }
}

extension ServiceSpec {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    sessionAffinity.fill(.none)
    if sessionAffinity == ServiceAffinity.none { sessionAffinityConfig = nil }
    if sessionAffinity == .clientIP { setAffinityTimeout() }
    type.fill(.clusterIP)
    ports?.setEach { $0.setDefaults(by: options) }
    if isReachedFromOutside { externalTrafficPolicy.fill(.cluster) }
    if type == .nodePort || type == .loadBalancer || type == .clusterIP {
      internalTrafficPolicy = internalTrafficPolicy ?? .cluster
    }
    if type == .loadBalancer { allocateLoadBalancerNodePorts = allocateLoadBalancerNodePorts ?? true }
  }

  /// Whether traffic from outside the cluster comes in.
  var isReachedFromOutside: Bool {
    type == .nodePort || type == .loadBalancer || (type == .clusterIP && !(externalIPs?.isEmpty ?? true))
  }

  /// A client stays with its Pod for three hours.
  private mutating func setAffinityTimeout() {
    guard sessionAffinityConfig?.value.clientIP?.value.timeoutSeconds == nil else { return }
    var config = SessionAffinityConfig()
    config.clientIP = Box(ClientIPConfig())
    config.clientIP?.value.timeoutSeconds = 10_800
    sessionAffinityConfig = Box(config)
  }
}

extension ServicePort {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    self.protocol.fill(.tcp)
    if targetPort == nil || targetPort == .int(0) || targetPort == .string("") { targetPort = .int(port ?? 0) }
  }
}

extension Endpoints {
  /// The addresses as the server completes them.
  package func defaulted(by options: ServerOptions) -> Endpoints {
    var object = self
    object.subsets?.setEach { $0.ports?.setEach { $0.protocol.fill(.tcp) } }
    return object
  }
}

extension EndpointSlice {
  /// The slice as the server completes it.
  package func defaulted(by options: ServerOptions) -> EndpointSlice {
    var object = self
    object.ports?.setEach { port in
      port.name = port.name ?? ""
      port.protocol = port.protocol ?? .tcp
    }
    return object
  }
}

extension NetworkPolicy {
  /// The policy as the server completes it.
  package func defaulted(by options: ServerOptions) -> NetworkPolicy {
    var object = self
    object.spec.complete { spec in
      if spec.policyTypes?.isEmpty ?? true {
        spec.policyTypes = (spec.egress?.isEmpty ?? true) ? [.ingress] : [.ingress, .egress]
      }
      spec.ingress?.setEach { $0.ports?.setEach { $0.protocol = $0.protocol ?? .tcp } }
      spec.egress?.setEach { $0.ports?.setEach { $0.protocol = $0.protocol ?? .tcp } }
    }
    return object
  }
}

extension IngressClass {
  /// The class as the server completes it.
  package func defaulted(by options: ServerOptions) -> IngressClass {
    var object = self
    if object.spec?.value.parameters != nil, object.spec?.value.parameters?.value.scope == nil {
      object.spec?.value.parameters?.value.scope = "Cluster"
    }
    return object
  }
}
