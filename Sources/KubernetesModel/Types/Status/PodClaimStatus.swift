/// The claim that was made for one of the Pod's.
package struct PodResourceClaimStatus: Model {
  package static var typeName: StaticString { "PodResourceClaimStatus" }
  package var name: String?
  package var resourceClaimName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
    visit.field("resourceClaimName", &resourceClaimName, .whenSet)
  }
}

/// The claim that stands for the Pod's extended resources.
package struct PodExtendedResourceClaimStatus: Model {
  package static var typeName: StaticString { "PodExtendedResourceClaimStatus" }
  package var requestMappings: [ContainerExtendedResourceRequest]?
  package var resourceClaimName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("requestMappings", &requestMappings, .always)
    visit.field("resourceClaimName", &resourceClaimName, .always)
  }
}

/// A container's extended resource and the request that serves it.
package struct ContainerExtendedResourceRequest: Model {
  package static var typeName: StaticString { "ContainerExtendedResourceRequest" }
  package var containerName: String?
  package var requestName: String?
  package var resourceName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("containerName", &containerName, .always)
    visit.field("requestName", &requestName, .always)
    visit.field("resourceName", &resourceName, .always)
  }
}

/// What a claim takes of the node's own resources.
package struct NodeAllocatableResourceClaimStatus: Model {
  package static var typeName: StaticString { "NodeAllocatableResourceClaimStatus" }
  package var containers: [String]?
  package var resourceClaimName: String?
  package var resources: ResourceList?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("containers", &containers)
    visit.field("resourceClaimName", &resourceClaimName, .always)
    visit.field("resources", &resources, .always)
  }
}
