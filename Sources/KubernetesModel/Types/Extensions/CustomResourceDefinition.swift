/// A kind that a course or a cluster adds.
package struct CustomResourceDefinition: Model {
  package static var typeName: StaticString { "CustomResourceDefinition" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<CustomResourceDefinitionSpec>?
  package var status: Box<CustomResourceDefinitionStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// The names, versions and schemas of a kind.
package struct CustomResourceDefinitionSpec: Model {
  package static var typeName: StaticString { "CustomResourceDefinitionSpec" }
  package var conversion: Box<CustomResourceConversion>?
  package var group: String?
  package var names: Box<CustomResourceDefinitionNames>?
  package var preserveUnknownFields: Bool?
  package var scope: ResourceScope?
  package var versions: [CustomResourceDefinitionVersion]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("conversion", &conversion)
    visit.field("group", &group, .always)
    visit.field("names", &names, .always)
    visit.field("preserveUnknownFields", &preserveUnknownFields, .unlessZero)
    visit.field("scope", &scope, .always)
    visit.field("versions", &versions, .always)
  }
}

/// What a kind is called.
package struct CustomResourceDefinitionNames: Model {
  package static var typeName: StaticString { "CustomResourceDefinitionNames" }
  package var categories: [String]?
  package var kind: String?
  package var listKind: String?
  package var plural: String?
  package var shortNames: [String]?
  package var singular: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("categories", &categories)
    visit.field("kind", &kind, .always)
    visit.field("listKind", &listKind)
    visit.field("plural", &plural, .always)
    visit.field("shortNames", &shortNames)
    visit.field("singular", &singular)
  }
}

/// One version of a kind.
package struct CustomResourceDefinitionVersion: Model {
  package static var typeName: StaticString { "CustomResourceDefinitionVersion" }
  package var additionalPrinterColumns: [CustomResourceColumnDefinition]?
  package var deprecated: Bool?
  package var deprecationWarning: String?
  package var name: String?
  package var schema: Box<CustomResourceValidation>?
  package var selectableFields: [SelectableField]?
  package var served: Bool?
  package var storage: Bool?
  package var subresources: Box<CustomResourceSubresources>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("additionalPrinterColumns", &additionalPrinterColumns)
    visit.field("deprecated", &deprecated, .unlessZero)
    visit.field("deprecationWarning", &deprecationWarning, .whenSet)
    visit.field("name", &name, .always)
    visit.field("schema", &schema)
    visit.field("selectableFields", &selectableFields)
    visit.field("served", &served, .always)
    visit.field("storage", &storage, .always)
    visit.field("subresources", &subresources)
  }
}

/// What objects of a version look like.
package struct CustomResourceValidation: Model {
  package static var typeName: StaticString { "CustomResourceValidation" }
  package var openAPIV3Schema: Box<JSONSchemaProps>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("openAPIV3Schema", &openAPIV3Schema)
  }
}

/// A column of the table that kubectl prints.
package struct CustomResourceColumnDefinition: Model {
  package static var typeName: StaticString { "CustomResourceColumnDefinition" }
  package var description: String?
  package var format: String?
  package var jsonPath: String?
  package var name: String?
  package var priority: Int32?
  package var type: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("description", &description)
    visit.field("format", &format)
    visit.field("jsonPath", &jsonPath, .always)
    visit.field("name", &name, .always)
    visit.field("priority", &priority, .unlessZero)
    visit.field("type", &type, .always)
  }
}

/// A field by which objects can be asked for.
package struct SelectableField: Model {
  package static var typeName: StaticString { "SelectableField" }
  package var jsonPath: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("jsonPath", &jsonPath, .always)
  }
}

/// Whether objects lie in namespaces.
package struct ResourceScope: OpenEnum {
  package static var typeName: StaticString { "ResourceScope" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let cluster = Self(rawValue: "Cluster")
  package static let namespaced = Self(rawValue: "Namespaced")
}
