internal import APIServer
internal import KubernetesModel

/// The Pod that is drawn: one of its own, or the one that a workload makes.
struct PodSubject: Sendable {
  /// The kind of the object that was written: `Pod`, `Deployment` …
  let kind: String
  /// The name of the object; empty where it has none.
  let name: String
  /// The Pod as the server completes it.
  let pod: Pod
  /// The path of its spec in the object: `spec.template.spec`.
  let path: String
  /// Where its spec was written.
  let place: YAMLPlace
  /// The object that it belongs to.
  let object: ManifestObject

  /// What the Pod should be.
  var spec: PodSpec { pod.spec?.value ?? PodSpec() }

  /// The namespace that was written; the Pods of a workload are in its own.
  let namespace: String?

  /// The Pod in an object, if there is one.
  init?(in object: ManifestObject) {
    self.object = object
    if let written = object.object.as(Pod.self) {
      kind = "Pod"
      name = written.metadata?.value.name ?? written.metadata?.value.generateName ?? ""
      namespace = written.metadata?.value.namespace
      pod = written
      path = "spec"
      place = object.place["spec"]
    } else if let written = object.object.podMaking, let template = written.podTemplate {
      kind = written.kindName
      name = written.objectName
      namespace = written.metadata?.value.namespace
      var made = Pod()
      made.metadata = template.metadata
      made.spec = template.spec
      pod = made.defaulted(by: ServerOptions())
      var (path, place) = ("", object.place)
      for step in written.templateSteps {
        path += "\(step)."
        place = place[step]
      }
      self.path = path + "spec"
      self.place = place["spec"]
    } else {
      return nil
    }
  }
}

/// An object that makes Pods from a template.
protocol PodMaking: Model {
  var metadata: Box<ObjectMeta>? { get }
  var kindName: String { get }
  /// The template.
  var podTemplate: PodTemplateSpec? { get }
  /// The fields that lead to it.
  var templateSteps: [StaticString] { get }
}

extension PodMaking {
  var kindName: String { Self.typeName.description }
  var objectName: String { metadata?.value.name ?? metadata?.value.generateName ?? "" }
  var templateSteps: [StaticString] { ["spec", "template"] }
}

extension ModelObject {
  /// The object, if it makes Pods.
  fileprivate var podMaking: (any PodMaking)? {
    if let made = self.as(Deployment.self) { return made }
    if let made = self.as(ReplicaSet.self) { return made }
    if let made = self.as(ReplicationController.self) { return made }
    if let made = self.as(StatefulSet.self) { return made }
    if let made = self.as(DaemonSet.self) { return made }
    if let made = self.as(Job.self) { return made }
    if let made = self.as(CronJob.self) { return made }
    return self.as(PodTemplate.self)
  }
}

extension Deployment: PodMaking {
  var podTemplate: PodTemplateSpec? { spec?.value.template?.value }
}

extension ReplicaSet: PodMaking {
  var podTemplate: PodTemplateSpec? { spec?.value.template?.value }
}

extension ReplicationController: PodMaking {
  var podTemplate: PodTemplateSpec? { spec?.value.template?.value }
}

extension StatefulSet: PodMaking {
  var podTemplate: PodTemplateSpec? { spec?.value.template?.value }
}

extension DaemonSet: PodMaking {
  var podTemplate: PodTemplateSpec? { spec?.value.template?.value }
}

extension Job: PodMaking {
  var podTemplate: PodTemplateSpec? { spec?.value.template?.value }
}

extension CronJob: PodMaking {
  var podTemplate: PodTemplateSpec? { spec?.value.jobTemplate?.value.spec?.value.template?.value }
  var templateSteps: [StaticString] { ["spec", "jobTemplate", "spec", "template"] }
}

extension PodTemplate: PodMaking {
  var podTemplate: PodTemplateSpec? { template?.value }
  var templateSteps: [StaticString] { ["template"] }
}
