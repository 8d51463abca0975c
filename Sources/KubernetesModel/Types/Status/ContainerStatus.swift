/// What the kubelet has seen of a container.
package struct ContainerStatus: Model {
  package static var typeName: StaticString { "ContainerStatus" }
  package var allocatedResources: ResourceList?
  package var allocatedResourcesStatus: [ResourceStatus]?
  package var containerID: String?
  package var image: String?
  package var imageID: String?
  package var lastState: Box<ContainerState>?
  package var name: String?
  package var ready: Bool?
  package var resources: Box<ResourceRequirements>?
  package var restartCount: Int32?
  package var started: Bool?
  package var state: Box<ContainerState>?
  package var stopSignal: Signal?
  package var user: Box<ContainerUser>?
  package var volumeMounts: [VolumeMountStatus]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("allocatedResources", &allocatedResources)
    visit.field("allocatedResourcesStatus", &allocatedResourcesStatus)
    visit.field("containerID", &containerID)
    visit.field("image", &image, .always)
    visit.field("imageID", &imageID, .always)
    visit.field("lastState", &lastState, .always)
    visit.field("name", &name, .always)
    visit.field("ready", &ready, .always)
    visit.field("resources", &resources)
    visit.field("restartCount", &restartCount, .always)
    visit.field("started", &started)
    visit.field("state", &state)
    visit.field("stopSignal", &stopSignal, .whenSet)
    visit.field("user", &user)
    visit.field("volumeMounts", &volumeMounts)
  }
}

/// The user that a container runs as.
package struct ContainerUser: Model {
  package static var typeName: StaticString { "ContainerUser" }
  package var linux: Box<LinuxContainerUser>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("linux", &linux)
  }
}

/// The user and groups that a container's first process runs as.
package struct LinuxContainerUser: Model {
  package static var typeName: StaticString { "LinuxContainerUser" }
  package var gid: Int64?
  package var supplementalGroups: [Int64]?
  package var uid: Int64?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("gid", &gid, .always)
    visit.field("supplementalGroups", &supplementalGroups)
    visit.field("uid", &uid, .always)
  }
}
