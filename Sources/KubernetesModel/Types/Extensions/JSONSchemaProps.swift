/// A schema: what a value may be.
package struct JSONSchemaProps: Model {
  package static var typeName: StaticString { "JSONSchemaProps" }
  package var ref: String?
  package var schema: JSONSchemaURL?
  package var additionalItems: JSONSchemaPropsOrBool?
  package var additionalProperties: JSONSchemaPropsOrBool?
  package var allOf: [JSONSchemaProps]?
  package var anyOf: [JSONSchemaProps]?
  package var `default`: JSON?
  package var definitions: StringMap<JSONSchemaProps>?
  package var dependencies: StringMap<JSONSchemaPropsOrStringArray>?
  package var description: String?
  package var `enum`: [JSON]?
  package var example: JSON?
  package var exclusiveMaximum: Bool?
  package var exclusiveMinimum: Bool?
  package var externalDocs: Box<ExternalDocumentation>?
  package var format: String?
  package var id: String?
  package var items: JSONSchemaPropsOrArray?
  package var maxItems: Int64?
  package var maxLength: Int64?
  package var maxProperties: Int64?
  package var maximum: Double?
  package var minItems: Int64?
  package var minLength: Int64?
  package var minProperties: Int64?
  package var minimum: Double?
  package var multipleOf: Double?
  package var not: Box<JSONSchemaProps>?
  package var nullable: Bool?
  package var oneOf: [JSONSchemaProps]?
  package var pattern: String?
  package var patternProperties: StringMap<JSONSchemaProps>?
  package var properties: StringMap<JSONSchemaProps>?
  package var required: [String]?
  package var title: String?
  package var type: String?
  package var uniqueItems: Bool?
  package var kubernetesEmbeddedResource: Bool?
  package var kubernetesIntOrString: Bool?
  package var kubernetesListMapKeys: [String]?
  package var kubernetesListType: String?
  package var kubernetesMapType: String?
  package var kubernetesPreserveUnknownFields: Bool?
  package var kubernetesValidations: [ValidationRule]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("$ref", &ref, .whenSet)
    visit.field("$schema", &schema)
    visit.field("additionalItems", &additionalItems)
    visit.field("additionalProperties", &additionalProperties)
    visit.field("allOf", &allOf)
    visit.field("anyOf", &anyOf)
    visit.field("default", &`default`)
    visit.field("definitions", &definitions)
    visit.field("dependencies", &dependencies)
    visit.field("description", &description)
    visit.field("enum", &`enum`)
    visit.field("example", &example)
    visit.field("exclusiveMaximum", &exclusiveMaximum, .unlessZero)
    visit.field("exclusiveMinimum", &exclusiveMinimum, .unlessZero)
    visit.field("externalDocs", &externalDocs)
    visit.field("format", &format)
    visit.field("id", &id)
    visit.field("items", &items)
    visit.field("maxItems", &maxItems)
    visit.field("maxLength", &maxLength)
    visit.field("maxProperties", &maxProperties)
    visit.field("maximum", &maximum)
    visit.field("minItems", &minItems)
    visit.field("minLength", &minLength)
    visit.field("minProperties", &minProperties)
    visit.field("minimum", &minimum)
    visit.field("multipleOf", &multipleOf)
    visit.field("not", &not)
    visit.field("nullable", &nullable, .unlessZero)
    visit.field("oneOf", &oneOf)
    visit.field("pattern", &pattern)
    visit.field("patternProperties", &patternProperties)
    visit.field("properties", &properties)
    visit.field("required", &required)
    visit.field("title", &title)
    visit.field("type", &type)
    visit.field("uniqueItems", &uniqueItems, .unlessZero)
    visit.field("x-kubernetes-embedded-resource", &kubernetesEmbeddedResource, .unlessZero)
    visit.field("x-kubernetes-int-or-string", &kubernetesIntOrString, .unlessZero)
    visit.field("x-kubernetes-list-map-keys", &kubernetesListMapKeys)
    visit.field("x-kubernetes-list-type", &kubernetesListType, .whenSet)
    visit.field("x-kubernetes-map-type", &kubernetesMapType, .whenSet)
    visit.field("x-kubernetes-preserve-unknown-fields", &kubernetesPreserveUnknownFields)
    visit.field("x-kubernetes-validations", &kubernetesValidations)
  }
}

/// Where more is written about a field.
package struct ExternalDocumentation: Model {
  package static var typeName: StaticString { "ExternalDocumentation" }
  package var description: String?
  package var url: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("description", &description)
    visit.field("url", &url)
  }
}

/// A rule in the Common Expression Language.
package struct ValidationRule: Model {
  package static var typeName: StaticString { "ValidationRule" }
  package var fieldPath: String?
  package var message: String?
  package var messageExpression: String?
  package var optionalOldSelf: Bool?
  package var reason: FieldValueErrorReason?
  package var rule: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("fieldPath", &fieldPath)
    visit.field("message", &message)
    visit.field("messageExpression", &messageExpression)
    visit.field("optionalOldSelf", &optionalOldSelf)
    visit.field("reason", &reason, .whenSet)
    visit.field("rule", &rule, .always)
  }
}

/// The dialect of a schema.
package struct JSONSchemaURL: OpenEnum {
  package static var typeName: StaticString { "JSONSchemaURL" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// What kind of mistake a rule finds.
package struct FieldValueErrorReason: OpenEnum {
  package static var typeName: StaticString { "FieldValueErrorReason" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let fieldValueInvalid = Self(rawValue: "FieldValueInvalid")
  package static let fieldValueRequired = Self(rawValue: "FieldValueRequired")
  package static let fieldValueForbidden = Self(rawValue: "FieldValueForbidden")
  package static let fieldValueDuplicate = Self(rawValue: "FieldValueDuplicate")
}
