/// A directory that begins empty and lives as long as the Pod.
package struct EmptyDirVolumeSource: Model {
  package static var typeName: StaticString { "EmptyDirVolumeSource" }
  package var medium: StorageMedium?
  package var sizeLimit: Quantity?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("medium", &medium)
    visit.field("sizeLimit", &sizeLimit)
  }
}

/// A file or directory of the node.
package struct HostPathVolumeSource: Model {
  package static var typeName: StaticString { "HostPathVolumeSource" }
  package var path: String?
  package var type: HostPathType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("path", &path, .always)
    visit.field("type", &type, .whenSet)
  }
}

/// The files of a container image.
package struct ImageVolumeSource: Model {
  package static var typeName: StaticString { "ImageVolumeSource" }
  package var pullPolicy: PullPolicy?
  package var reference: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("pullPolicy", &pullPolicy)
    visit.field("reference", &reference)
  }
}

/// A clone of a git repository; no longer supported by the kubelet.
package struct GitRepoVolumeSource: Model {
  package static var typeName: StaticString { "GitRepoVolumeSource" }
  package var directory: String?
  package var repository: String?
  package var revision: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("directory", &directory)
    visit.field("repository", &repository, .always)
    visit.field("revision", &revision)
  }
}

/// What an empty directory is kept on.
package struct StorageMedium: OpenEnum {
  package static var typeName: StaticString { "StorageMedium" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let standard = Self(rawValue: "")
  package static let memory = Self(rawValue: "Memory")
  package static let hugePages = Self(rawValue: "HugePages")
}

/// What must stand at a path of the node.
package struct HostPathType: OpenEnum {
  package static var typeName: StaticString { "HostPathType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let unset = Self(rawValue: "")
  package static let directoryOrCreate = Self(rawValue: "DirectoryOrCreate")
  package static let directory = Self(rawValue: "Directory")
  package static let fileOrCreate = Self(rawValue: "FileOrCreate")
  package static let file = Self(rawValue: "File")
  package static let socket = Self(rawValue: "Socket")
  package static let charDevice = Self(rawValue: "CharDevice")
  package static let blockDevice = Self(rawValue: "BlockDevice")
}
