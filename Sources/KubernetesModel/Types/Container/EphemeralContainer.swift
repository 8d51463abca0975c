/// A container that is put into a running Pod to look into it.
package struct EphemeralContainer: Model {
  package static var typeName: StaticString { "EphemeralContainer" }
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
  package var targetContainerName: String?
  package var terminationMessagePath: String?
  package var terminationMessagePolicy: TerminationMessagePolicy?
  package var tty: Bool?
  package var volumeDevices: [VolumeDevice]?
  package var volumeMounts: [VolumeMount]?
  package var workingDir: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("args", &args, inlinedFrom: "EphemeralContainerCommon")
    visit.field("command", &command, inlinedFrom: "EphemeralContainerCommon")
    visit.field("env", &env, inlinedFrom: "EphemeralContainerCommon")
    visit.field("envFrom", &envFrom, inlinedFrom: "EphemeralContainerCommon")
    visit.field("image", &image, inlinedFrom: "EphemeralContainerCommon")
    visit.field("imagePullPolicy", &imagePullPolicy, inlinedFrom: "EphemeralContainerCommon")
    visit.field("lifecycle", &lifecycle, inlinedFrom: "EphemeralContainerCommon")
    visit.field("livenessProbe", &livenessProbe, inlinedFrom: "EphemeralContainerCommon")
    visit.field("name", &name, .always, inlinedFrom: "EphemeralContainerCommon")
    visit.field("ports", &ports, inlinedFrom: "EphemeralContainerCommon")
    visit.field("readinessProbe", &readinessProbe, inlinedFrom: "EphemeralContainerCommon")
    visit.field("resizePolicy", &resizePolicy, inlinedFrom: "EphemeralContainerCommon")
    visit.field("resources", &resources, .always, inlinedFrom: "EphemeralContainerCommon")
    visit.field("restartPolicy", &restartPolicy, .whenSet, inlinedFrom: "EphemeralContainerCommon")
    visit.field("restartPolicyRules", &restartPolicyRules, inlinedFrom: "EphemeralContainerCommon")
    visit.field("securityContext", &securityContext, inlinedFrom: "EphemeralContainerCommon")
    visit.field("startupProbe", &startupProbe, inlinedFrom: "EphemeralContainerCommon")
    visit.field("stdin", &stdin, .unlessZero, inlinedFrom: "EphemeralContainerCommon")
    visit.field("stdinOnce", &stdinOnce, .unlessZero, inlinedFrom: "EphemeralContainerCommon")
    visit.field("targetContainerName", &targetContainerName)
    visit.field("terminationMessagePath", &terminationMessagePath, inlinedFrom: "EphemeralContainerCommon")
    visit.field("terminationMessagePolicy", &terminationMessagePolicy, inlinedFrom: "EphemeralContainerCommon")
    visit.field("tty", &tty, .unlessZero, inlinedFrom: "EphemeralContainerCommon")
    visit.field("volumeDevices", &volumeDevices, inlinedFrom: "EphemeralContainerCommon")
    visit.field("volumeMounts", &volumeMounts, inlinedFrom: "EphemeralContainerCommon")
    visit.field("workingDir", &workingDir, inlinedFrom: "EphemeralContainerCommon")
  }
}
