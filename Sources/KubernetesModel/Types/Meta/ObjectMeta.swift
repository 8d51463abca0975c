/// What every object carries: its name, labels, annotations and what the server keeps about it.
package struct ObjectMeta: Model {
  package static var typeName: StaticString { "ObjectMeta" }
  package var annotations: StringMap<String>?
  package var creationTimestamp: Time?
  package var deletionGracePeriodSeconds: Int64?
  package var deletionTimestamp: Time?
  package var finalizers: [String]?
  package var generateName: String?
  package var generation: Int64?
  package var labels: StringMap<String>?
  package var managedFields: [ManagedFieldsEntry]?
  package var name: String?
  package var namespace: String?
  package var ownerReferences: [OwnerReference]?
  package var resourceVersion: String?
  package var selfLink: String?
  package var uid: UID?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("annotations", &annotations)
    visit.field("creationTimestamp", &creationTimestamp)
    visit.field("deletionGracePeriodSeconds", &deletionGracePeriodSeconds)
    visit.field("deletionTimestamp", &deletionTimestamp)
    visit.field("finalizers", &finalizers)
    visit.field("generateName", &generateName)
    visit.field("generation", &generation, .unlessZero)
    visit.field("labels", &labels)
    visit.field("managedFields", &managedFields)
    visit.field("name", &name)
    visit.field("namespace", &namespace)
    visit.field("ownerReferences", &ownerReferences)
    visit.field("resourceVersion", &resourceVersion)
    visit.field("selfLink", &selfLink)
    visit.field("uid", &uid)
  }
}

/// The object that this one belongs to, and is deleted with.
package struct OwnerReference: Model {
  package static var typeName: StaticString { "OwnerReference" }
  package var apiVersion: String?
  package var blockOwnerDeletion: Bool?
  package var controller: Bool?
  package var kind: String?
  package var name: String?
  package var uid: UID?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion, .always)
    visit.field("blockOwnerDeletion", &blockOwnerDeletion)
    visit.field("controller", &controller)
    visit.field("kind", &kind, .always)
    visit.field("name", &name, .always)
    visit.field("uid", &uid, .always)
  }
}

/// The fields that one manager has set by server-side apply.
package struct ManagedFieldsEntry: Model {
  package static var typeName: StaticString { "ManagedFieldsEntry" }
  package var apiVersion: String?
  package var fieldsType: String?
  package var fieldsV1: FieldsV1?
  package var manager: String?
  package var operation: ManagedFieldsOperationType?
  package var subresource: String?
  package var time: Time?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("fieldsType", &fieldsType)
    visit.field("fieldsV1", &fieldsV1)
    visit.field("manager", &manager)
    visit.field("operation", &operation)
    visit.field("subresource", &subresource)
    visit.field("time", &time)
  }
}

/// How a manager set its fields.
package struct ManagedFieldsOperationType: OpenEnum {
  package static var typeName: StaticString { "ManagedFieldsOperationType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let apply = Self(rawValue: "Apply")
  package static let update = Self(rawValue: "Update")
}
