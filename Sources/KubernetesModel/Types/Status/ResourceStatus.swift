/// The health of a container's devices of one kind.
package struct ResourceStatus: Model {
  package static var typeName: StaticString { "ResourceStatus" }
  package var name: ResourceName?
  package var resources: [ResourceHealth]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
    visit.field("resources", &resources)
  }
}

/// The health of one device.
package struct ResourceHealth: Model {
  package static var typeName: StaticString { "ResourceHealth" }
  package var health: ResourceHealthStatus?
  package var message: String?
  package var resourceID: ResourceID?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("health", &health)
    visit.field("message", &message, .whenSet)
    visit.field("resourceID", &resourceID, .always)
  }
}

/// How a volume is mounted in a container.
package struct VolumeMountStatus: Model {
  package static var typeName: StaticString { "VolumeMountStatus" }
  package var mountPath: String?
  package var name: String?
  package var readOnly: Bool?
  package var recursiveReadOnly: RecursiveReadOnlyMode?
  package var volumeStatus: Box<VolumeStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("mountPath", &mountPath, .always)
    visit.field("name", &name, .always)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("recursiveReadOnly", &recursiveReadOnly, .whenSet)
    visit.field("volumeStatus", &volumeStatus)
  }
}

/// What is known of a mounted volume.
package struct VolumeStatus: Model {
  package static var typeName: StaticString { "VolumeStatus" }
  package var image: Box<ImageVolumeStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("image", &image)
  }
}

/// The image that a mounted volume shows.
package struct ImageVolumeStatus: Model {
  package static var typeName: StaticString { "ImageVolumeStatus" }
  package var imageRef: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("imageRef", &imageRef, .always)
  }
}

/// Whether a device is in order.
package struct ResourceHealthStatus: OpenEnum {
  package static var typeName: StaticString { "ResourceHealthStatus" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let healthy = Self(rawValue: "Healthy")
  package static let unhealthy = Self(rawValue: "Unhealthy")
  package static let unknown = Self(rawValue: "Unknown")
}

/// The name of a device.
package struct ResourceID: OpenEnum {
  package static var typeName: StaticString { "ResourceID" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}
