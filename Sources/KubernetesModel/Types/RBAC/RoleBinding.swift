/// Who may do what a role says, in a namespace.
package struct RoleBinding: Model {
  package static var typeName: StaticString { "RoleBinding" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var roleRef: Box<RoleRef>?
  package var subjects: [Subject]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("roleRef", &roleRef, .always)
    visit.field("subjects", &subjects)
  }
}

/// Who may do what a role says, in the whole cluster.
package struct ClusterRoleBinding: Model {
  package static var typeName: StaticString { "ClusterRoleBinding" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var roleRef: Box<RoleRef>?
  package var subjects: [Subject]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("roleRef", &roleRef, .always)
    visit.field("subjects", &subjects)
  }
}

/// The role.
package struct RoleRef: Model {
  package static var typeName: StaticString { "RoleRef" }
  package var apiGroup: String?
  package var kind: String?
  package var name: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiGroup", &apiGroup, .always)
    visit.field("kind", &kind, .always)
    visit.field("name", &name, .always)
  }
}

/// A user, a group or a service account.
package struct Subject: Model {
  package static var typeName: StaticString { "Subject" }
  package var apiGroup: String?
  package var kind: String?
  package var name: String?
  package var namespace: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiGroup", &apiGroup)
    visit.field("kind", &kind, .always)
    visit.field("name", &name, .always)
    visit.field("namespace", &namespace)
  }
}
