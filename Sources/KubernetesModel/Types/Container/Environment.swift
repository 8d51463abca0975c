/// An environment variable of a container.
package struct EnvVar: Model {
  package static var typeName: StaticString { "EnvVar" }
  package var name: String?
  package var value: String?
  package var valueFrom: Box<EnvVarSource>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
    visit.field("value", &value)
    visit.field("valueFrom", &valueFrom)
  }
}

/// Where a variable's value is taken from.
package struct EnvVarSource: Model {
  package static var typeName: StaticString { "EnvVarSource" }
  package var configMapKeyRef: Box<ConfigMapKeySelector>?
  package var fieldRef: Box<ObjectFieldSelector>?
  package var fileKeyRef: Box<FileKeySelector>?
  package var resourceFieldRef: Box<ResourceFieldSelector>?
  package var secretKeyRef: Box<SecretKeySelector>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("configMapKeyRef", &configMapKeyRef)
    visit.field("fieldRef", &fieldRef)
    visit.field("fileKeyRef", &fileKeyRef)
    visit.field("resourceFieldRef", &resourceFieldRef)
    visit.field("secretKeyRef", &secretKeyRef)
  }
}

/// One key of a ConfigMap.
package struct ConfigMapKeySelector: Model {
  package static var typeName: StaticString { "ConfigMapKeySelector" }
  package var key: String?
  package var name: String?
  package var optional: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("key", &key, .always)
    visit.field("name", &name, inlinedFrom: "LocalObjectReference")
    visit.field("optional", &optional)
  }
}

/// One key of a Secret.
package struct SecretKeySelector: Model {
  package static var typeName: StaticString { "SecretKeySelector" }
  package var key: String?
  package var name: String?
  package var optional: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("key", &key, .always)
    visit.field("name", &name, inlinedFrom: "LocalObjectReference")
    visit.field("optional", &optional)
  }
}

/// One variable of a file in a volume.
package struct FileKeySelector: Model {
  package static var typeName: StaticString { "FileKeySelector" }
  package var key: String?
  package var optional: Bool?
  package var path: String?
  package var volumeName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("key", &key, .always)
    visit.field("optional", &optional)
    visit.field("path", &path, .always)
    visit.field("volumeName", &volumeName, .always)
  }
}

/// A field of the Pod itself.
package struct ObjectFieldSelector: Model {
  package static var typeName: StaticString { "ObjectFieldSelector" }
  package var apiVersion: String?
  package var fieldPath: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("fieldPath", &fieldPath, .always)
  }
}

/// A limit or request of a container.
package struct ResourceFieldSelector: Model {
  package static var typeName: StaticString { "ResourceFieldSelector" }
  package var containerName: String?
  package var divisor: Quantity?
  package var resource: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("containerName", &containerName)
    visit.field("divisor", &divisor, .always)
    visit.field("resource", &resource, .always)
  }
}

/// An object whose keys all become variables.
package struct EnvFromSource: Model {
  package static var typeName: StaticString { "EnvFromSource" }
  package var configMapRef: Box<ConfigMapEnvSource>?
  package var prefix: String?
  package var secretRef: Box<SecretEnvSource>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("configMapRef", &configMapRef)
    visit.field("prefix", &prefix)
    visit.field("secretRef", &secretRef)
  }
}

/// A ConfigMap whose keys all become variables.
package struct ConfigMapEnvSource: Model {
  package static var typeName: StaticString { "ConfigMapEnvSource" }
  package var name: String?
  package var optional: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, inlinedFrom: "LocalObjectReference")
    visit.field("optional", &optional)
  }
}

/// A Secret whose keys all become variables.
package struct SecretEnvSource: Model {
  package static var typeName: StaticString { "SecretEnvSource" }
  package var name: String?
  package var optional: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, inlinedFrom: "LocalObjectReference")
    visit.field("optional", &optional)
  }
}
