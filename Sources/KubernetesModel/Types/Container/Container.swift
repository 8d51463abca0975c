/// A container of a Pod.
package struct Container: Model {
  package static var typeName: StaticString { "Container" }
  package var args: [String]?
  package var command: [String]?
  package var env: [EnvVar]?
  package var envFrom: [EnvFromSource]?
  package var image: String?
  package var imagePullPolicy: PullPolicy?
  package var lifecycle: Box<Lifecycle>?
  package var livenessProbe: Box<Probe>?
  package var name: String?
  package var ports: [ContainerPort]?
  package var readinessProbe: Box<Probe>?
  package var resizePolicy: [ContainerResizePolicy]?
  package var resources: Box<ResourceRequirements>?
  package var restartPolicy: ContainerRestartPolicy?
  package var restartPolicyRules: [ContainerRestartRule]?
  package var securityContext: Box<SecurityContext>?
  package var startupProbe: Box<Probe>?
  package var stdin: Bool?
  package var stdinOnce: Bool?
  package var terminationMessagePath: String?
  package var terminationMessagePolicy: TerminationMessagePolicy?
  package var tty: Bool?
  package var volumeDevices: [VolumeDevice]?
  package var volumeMounts: [VolumeMount]?
  package var workingDir: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("args", &args)
    visit.field("command", &command)
    visit.field("env", &env)
    visit.field("envFrom", &envFrom)
    visit.field("image", &image)
    visit.field("imagePullPolicy", &imagePullPolicy)
    visit.field("lifecycle", &lifecycle)
    visit.field("livenessProbe", &livenessProbe)
    visit.field("name", &name, .always)
    visit.field("ports", &ports)
    visit.field("readinessProbe", &readinessProbe)
    visit.field("resizePolicy", &resizePolicy)
    visit.field("resources", &resources, .always)
    visit.field("restartPolicy", &restartPolicy, .whenSet)
    visit.field("restartPolicyRules", &restartPolicyRules)
    visit.field("securityContext", &securityContext)
    visit.field("startupProbe", &startupProbe)
    visit.field("stdin", &stdin, .unlessZero)
    visit.field("stdinOnce", &stdinOnce, .unlessZero)
    visit.field("terminationMessagePath", &terminationMessagePath)
    visit.field("terminationMessagePolicy", &terminationMessagePolicy)
    visit.field("tty", &tty, .unlessZero)
    visit.field("volumeDevices", &volumeDevices)
    visit.field("volumeMounts", &volumeMounts)
    visit.field("workingDir", &workingDir)
  }
}

/// When an image is pulled.
package struct PullPolicy: OpenEnum {
  package static var typeName: StaticString { "PullPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let always = Self(rawValue: "Always")
  package static let never = Self(rawValue: "Never")
  package static let ifNotPresent = Self(rawValue: "IfNotPresent")
}

/// Where a container's last words are taken from.
package struct TerminationMessagePolicy: OpenEnum {
  package static var typeName: StaticString { "TerminationMessagePolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let file = Self(rawValue: "File")
  package static let fallbackToLogsOnError = Self(rawValue: "FallbackToLogsOnError")
}
