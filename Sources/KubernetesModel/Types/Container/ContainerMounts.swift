/// A volume of the Pod, seen at a path of a container.
package struct VolumeMount: Model {
  package static var typeName: StaticString { "VolumeMount" }
  package var mountPath: String?
  package var mountPropagation: MountPropagationMode?
  package var name: String?
  package var readOnly: Bool?
  package var recursiveReadOnly: RecursiveReadOnlyMode?
  package var subPath: String?
  package var subPathExpr: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("mountPath", &mountPath, .always)
    visit.field("mountPropagation", &mountPropagation, .whenSet)
    visit.field("name", &name, .always)
    visit.field("readOnly", &readOnly, .unlessZero)
    visit.field("recursiveReadOnly", &recursiveReadOnly, .whenSet)
    visit.field("subPath", &subPath)
    visit.field("subPathExpr", &subPathExpr)
  }
}

/// A volume of the Pod, given to a container as a block device.
package struct VolumeDevice: Model {
  package static var typeName: StaticString { "VolumeDevice" }
  package var devicePath: String?
  package var name: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("devicePath", &devicePath, .always)
    visit.field("name", &name, .always)
  }
}

/// Whether mounts made on one side are seen on the other.
package struct MountPropagationMode: OpenEnum {
  package static var typeName: StaticString { "MountPropagationMode" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let none = Self(rawValue: "None")
  package static let hostToContainer = Self(rawValue: "HostToContainer")
  package static let bidirectional = Self(rawValue: "Bidirectional")
}

/// Whether mounts below a read-only one are read-only too.
package struct RecursiveReadOnlyMode: OpenEnum {
  package static var typeName: StaticString { "RecursiveReadOnlyMode" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let disabled = Self(rawValue: "Disabled")
  package static let ifPossible = Self(rawValue: "IfPossible")
  package static let enabled = Self(rawValue: "Enabled")
}
