/// What a container, or a Pod, asks for and may use at most.
package struct ResourceRequirements: Model {
  package static var typeName: StaticString { "ResourceRequirements" }
  package var claims: [ResourceClaim]?
  package var limits: ResourceList?
  package var requests: ResourceList?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("claims", &claims)
    visit.field("limits", &limits)
    visit.field("requests", &requests)
  }
}

/// One of the Pod's device claims, as a container uses it.
package struct ResourceClaim: Model {
  package static var typeName: StaticString { "ResourceClaim" }
  package var name: String?
  package var request: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
    visit.field("request", &request)
  }
}

/// Whether a container is restarted when a resource of it is resized.
package struct ContainerResizePolicy: Model {
  package static var typeName: StaticString { "ContainerResizePolicy" }
  package var resourceName: ResourceName?
  package var restartPolicy: ResourceResizeRestartPolicy?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("resourceName", &resourceName, .always)
    visit.field("restartPolicy", &restartPolicy, .always)
  }
}

/// The name of a resource.
package struct ResourceName: OpenEnum {
  package static var typeName: StaticString { "ResourceName" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let cpu = Self(rawValue: "cpu")
  package static let memory = Self(rawValue: "memory")
  package static let storage = Self(rawValue: "storage")
  package static let ephemeralStorage = Self(rawValue: "ephemeral-storage")
}

/// What a resize does to a running container.
package struct ResourceResizeRestartPolicy: OpenEnum {
  package static var typeName: StaticString { "ResourceResizeRestartPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let notRequired = Self(rawValue: "NotRequired")
  package static let restartContainer = Self(rawValue: "RestartContainer")
}
