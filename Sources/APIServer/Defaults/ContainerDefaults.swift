internal import KubernetesModel

/// What a container and an ephemeral container have in common for the defaults.
protocol ContainerFields {
  var env: [EnvVar]? { get set }
  var image: String? { get set }
  var imagePullPolicy: PullPolicy? { get set }
  var lifecycle: Box<Lifecycle>? { get set }
  var livenessProbe: Box<Probe>? { get set }
  var ports: [ContainerPort]? { get set }
  var readinessProbe: Box<Probe>? { get set }
  var resources: Box<ResourceRequirements>? { get set }
  var startupProbe: Box<Probe>? { get set }
  var terminationMessagePath: String? { get set }
  var terminationMessagePolicy: TerminationMessagePolicy? { get set }
}

extension Container: ContainerFields {}
extension EphemeralContainer: ContainerFields {}

extension ContainerFields {
  /// Fills in what was left out.
  mutating func setDefaults(by options: ServerOptions) {
    if imagePullPolicy.isUnset { imagePullPolicy = .standard(for: image ?? "") }
    terminationMessagePath.fill("/dev/termination-log")
    terminationMessagePolicy.fill(.file)
    ports?.setEach { $0.protocol.fill(.tcp) }
    env?.setEach { $0.valueFrom?.value.setDefaults(by: options) }
    resources?.value.roundUpToMilli()
    livenessProbe?.value.setDefaults(by: options)
    readinessProbe?.value.setDefaults(by: options)
    startupProbe?.value.setDefaults(by: options)
    lifecycle?.value.postStart?.value.httpGet?.value.setDefaults(by: options)
    lifecycle?.value.preStop?.value.httpGet?.value.setDefaults(by: options)
  }
}

extension Container {
  /// On the node's network, a container's port is the node's.
  mutating func setHostPorts() {
    ports?.setEach { $0.hostPort.fill($0.containerPort ?? 0) }
  }
}

extension PullPolicy {
  /// What an image's tag asks for: what moves is pulled each time.
  static func standard(for image: String) -> PullPolicy {
    ImageReference(image)?.tag == "latest" ? .always : .ifNotPresent
  }
}

extension EnvVarSource {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    fieldRef?.value.setDefaults(by: options)
    if fileKeyRef != nil, fileKeyRef?.value.optional == nil { fileKeyRef?.value.optional = false }
  }
}

extension ObjectFieldSelector {
  /// Fields are named as version v1 has them.
  mutating func setDefaults(by options: ServerOptions) { apiVersion.fill("v1") }
}

extension Probe {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    timeoutSeconds.fill(1)
    periodSeconds.fill(10)
    successThreshold.fill(1)
    failureThreshold.fill(3)
    httpGet?.value.setDefaults(by: options)
    if grpc != nil, grpc?.value.service == nil { grpc?.value.service = "" }
  }
}

extension HTTPGetAction {
  fileprivate mutating func setDefaults(by options: ServerOptions) {
    path.fill("/")
    scheme.fill(.http)
  }
}
