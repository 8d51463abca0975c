/// The keys of a ConfigMap as files.
package struct ConfigMapVolumeSource: Model {
  package static var typeName: StaticString { "ConfigMapVolumeSource" }
  package var defaultMode: Int32?
  package var items: [KeyToPath]?
  package var name: String?
  package var optional: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("defaultMode", &defaultMode)
    visit.field("items", &items)
    visit.field("name", &name, inlinedFrom: "LocalObjectReference")
    visit.field("optional", &optional)
  }
}

/// The keys of a Secret as files.
package struct SecretVolumeSource: Model {
  package static var typeName: StaticString { "SecretVolumeSource" }
  package var defaultMode: Int32?
  package var items: [KeyToPath]?
  package var optional: Bool?
  package var secretName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("defaultMode", &defaultMode)
    visit.field("items", &items)
    visit.field("optional", &optional)
    visit.field("secretName", &secretName)
  }
}

/// One key as one file.
package struct KeyToPath: Model {
  package static var typeName: StaticString { "KeyToPath" }
  package var key: String?
  package var mode: Int32?
  package var path: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("key", &key, .always)
    visit.field("mode", &mode)
    visit.field("path", &path, .always)
  }
}

/// Facts about the Pod itself as files.
package struct DownwardAPIVolumeSource: Model {
  package static var typeName: StaticString { "DownwardAPIVolumeSource" }
  package var defaultMode: Int32?
  package var items: [DownwardAPIVolumeFile]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("defaultMode", &defaultMode)
    visit.field("items", &items)
  }
}

/// One fact about the Pod as one file.
package struct DownwardAPIVolumeFile: Model {
  package static var typeName: StaticString { "DownwardAPIVolumeFile" }
  package var fieldRef: Box<ObjectFieldSelector>?
  package var mode: Int32?
  package var path: String?
  package var resourceFieldRef: Box<ResourceFieldSelector>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fieldRef", &fieldRef)
    visit.field("mode", &mode)
    visit.field("path", &path, .always)
    visit.field("resourceFieldRef", &resourceFieldRef)
  }
}
