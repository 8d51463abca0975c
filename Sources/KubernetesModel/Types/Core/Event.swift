/// Something that happened to an object.
package struct Event: Model {
  package static var typeName: StaticString { "Event" }
  package var action: String?
  package var apiVersion: String?
  package var count: Int32?
  package var eventTime: MicroTime?
  package var firstTimestamp: Time?
  package var involvedObject: Box<ObjectReference>?
  package var kind: String?
  package var lastTimestamp: Time?
  package var message: String?
  package var metadata: Box<ObjectMeta>?
  package var reason: String?
  package var related: Box<ObjectReference>?
  package var reportingComponent: String?
  package var reportingInstance: String?
  package var series: Box<EventSeries>?
  package var source: Box<EventSource>?
  package var type: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("action", &action)
    visit.field("apiVersion", &apiVersion)
    visit.field("count", &count, .unlessZero)
    visit.field("eventTime", &eventTime)
    visit.field("firstTimestamp", &firstTimestamp)
    visit.field("involvedObject", &involvedObject, .always)
    visit.field("kind", &kind)
    visit.field("lastTimestamp", &lastTimestamp)
    visit.field("message", &message)
    visit.field("metadata", &metadata, .always)
    visit.field("reason", &reason)
    visit.field("related", &related)
    visit.field("reportingComponent", &reportingComponent, .always)
    visit.field("reportingInstance", &reportingInstance, .always)
    visit.field("series", &series)
    visit.field("source", &source, .always)
    visit.field("type", &type)
  }
}

/// How often it happened.
package struct EventSeries: Model {
  package static var typeName: StaticString { "EventSeries" }
  package var count: Int32?
  package var lastObservedTime: MicroTime?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("count", &count, .unlessZero)
    visit.field("lastObservedTime", &lastObservedTime)
  }
}

/// Who saw it.
package struct EventSource: Model {
  package static var typeName: StaticString { "EventSource" }
  package var component: String?
  package var host: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("component", &component)
    visit.field("host", &host)
  }
}
