/// What a container is doing: one of three things.
package struct ContainerState: Model {
  package static var typeName: StaticString { "ContainerState" }
  package var running: Box<ContainerStateRunning>?
  package var terminated: Box<ContainerStateTerminated>?
  package var waiting: Box<ContainerStateWaiting>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("running", &running)
    visit.field("terminated", &terminated)
    visit.field("waiting", &waiting)
  }
}

/// A container that runs.
package struct ContainerStateRunning: Model {
  package static var typeName: StaticString { "ContainerStateRunning" }
  package var startedAt: Time?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("startedAt", &startedAt)
  }
}

/// A container that ended.
package struct ContainerStateTerminated: Model {
  package static var typeName: StaticString { "ContainerStateTerminated" }
  package var containerID: String?
  package var exitCode: Int32?
  package var finishedAt: Time?
  package var message: String?
  package var reason: String?
  package var signal: Int32?
  package var startedAt: Time?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("containerID", &containerID)
    visit.field("exitCode", &exitCode, .always)
    visit.field("finishedAt", &finishedAt)
    visit.field("message", &message)
    visit.field("reason", &reason)
    visit.field("signal", &signal, .unlessZero)
    visit.field("startedAt", &startedAt)
  }
}

/// A container that has not started yet.
package struct ContainerStateWaiting: Model {
  package static var typeName: StaticString { "ContainerStateWaiting" }
  package var message: String?
  package var reason: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("message", &message)
    visit.field("reason", &reason)
  }
}
