/// What is done right after a container started and before it is stopped.
package struct Lifecycle: Model {
  package static var typeName: StaticString { "Lifecycle" }
  package var postStart: Box<LifecycleHandler>?
  package var preStop: Box<LifecycleHandler>?
  package var stopSignal: Signal?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("postStart", &postStart)
    visit.field("preStop", &preStop)
    visit.field("stopSignal", &stopSignal, .whenSet)
  }
}

/// One action of a container's lifecycle.
package struct LifecycleHandler: Model {
  package static var typeName: StaticString { "LifecycleHandler" }
  package var exec: Box<ExecAction>?
  package var httpGet: Box<HTTPGetAction>?
  package var sleep: Box<SleepAction>?
  package var tcpSocket: Box<TCPSocketAction>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("exec", &exec)
    visit.field("httpGet", &httpGet)
    visit.field("sleep", &sleep)
    visit.field("tcpSocket", &tcpSocket)
  }
}

/// Waits for a while.
package struct SleepAction: Model {
  package static var typeName: StaticString { "SleepAction" }
  package var seconds: Int64?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("seconds", &seconds, .always)
  }
}

/// The signal that stops a container.
package struct Signal: OpenEnum {
  package static var typeName: StaticString { "Signal" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}
