/// One thing that is measured, and what it should be.
package struct MetricSpec: Model {
  package static var typeName: StaticString { "MetricSpec" }
  package var containerResource: Box<ContainerResourceMetricSource>?
  package var external: Box<ExternalMetricSource>?
  package var object: Box<ObjectMetricSource>?
  package var pods: Box<PodsMetricSource>?
  package var resource: Box<ResourceMetricSource>?
  package var type: MetricSourceType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("containerResource", &containerResource)
    visit.field("external", &external)
    visit.field("object", &object)
    visit.field("pods", &pods)
    visit.field("resource", &resource)
    visit.field("type", &type, .always)
  }

  package static var goType: String { "v2.MetricSpec" }
}

/// What a metric should be.
package struct MetricTarget: Model {
  package static var typeName: StaticString { "MetricTarget" }
  package var averageUtilization: Int32?
  package var averageValue: Quantity?
  package var type: MetricTargetType?
  package var value: Quantity?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("averageUtilization", &averageUtilization)
    visit.field("averageValue", &averageValue)
    visit.field("type", &type, .always)
    visit.field("value", &value)
  }

  package static var goType: String { "v2.MetricTarget" }
}

/// A metric by its name and labels.
package struct MetricIdentifier: Model {
  package static var typeName: StaticString { "MetricIdentifier" }
  package var name: String?
  package var selector: Box<LabelSelector>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
    visit.field("selector", &selector)
  }

  package static var goType: String { "v2.MetricIdentifier" }
}

/// How much of a resource the Pods use.
package struct ResourceMetricSource: Model {
  package static var typeName: StaticString { "ResourceMetricSource" }
  package var name: ResourceName?
  package var target: Box<MetricTarget>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
    visit.field("target", &target, .always)
  }

  package static var goType: String { "v2.ResourceMetricSource" }
}

/// How much of a resource one container of each Pod uses.
package struct ContainerResourceMetricSource: Model {
  package static var typeName: StaticString { "ContainerResourceMetricSource" }
  package var container: String?
  package var name: ResourceName?
  package var target: Box<MetricTarget>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("container", &container, .always)
    visit.field("name", &name, .always)
    visit.field("target", &target, .always)
  }

  package static var goType: String { "v2.ContainerResourceMetricSource" }
}

/// A metric of each Pod.
package struct PodsMetricSource: Model {
  package static var typeName: StaticString { "PodsMetricSource" }
  package var metric: Box<MetricIdentifier>?
  package var target: Box<MetricTarget>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("metric", &metric, .always)
    visit.field("target", &target, .always)
  }

  package static var goType: String { "v2.PodsMetricSource" }
}

/// A metric of one other object.
package struct ObjectMetricSource: Model {
  package static var typeName: StaticString { "ObjectMetricSource" }
  package var describedObject: Box<CrossVersionObjectReference>?
  package var metric: Box<MetricIdentifier>?
  package var target: Box<MetricTarget>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("describedObject", &describedObject, .always)
    visit.field("metric", &metric, .always)
    visit.field("target", &target, .always)
  }

  package static var goType: String { "v2.ObjectMetricSource" }
}

/// A metric from outside the cluster.
package struct ExternalMetricSource: Model {
  package static var typeName: StaticString { "ExternalMetricSource" }
  package var metric: Box<MetricIdentifier>?
  package var target: Box<MetricTarget>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("metric", &metric, .always)
    visit.field("target", &target, .always)
  }

  package static var goType: String { "v2.ExternalMetricSource" }
}

/// Where a metric comes from.
package struct MetricSourceType: OpenEnum {
  package static var typeName: StaticString { "MetricSourceType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let object = Self(rawValue: "Object")
  package static let pods = Self(rawValue: "Pods")
  package static let resource = Self(rawValue: "Resource")
  package static let containerResource = Self(rawValue: "ContainerResource")
  package static let external = Self(rawValue: "External")
  package static var goType: String { "v2.MetricSourceType" }
}

/// What a target is compared with.
package struct MetricTargetType: OpenEnum {
  package static var typeName: StaticString { "MetricTargetType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let utilization = Self(rawValue: "Utilization")
  package static let value = Self(rawValue: "Value")
  package static let averageValue = Self(rawValue: "AverageValue")
  package static var goType: String { "v2.MetricTargetType" }
}
