package import YAML

/// A schema, or only whether anything goes.
package enum JSONSchemaPropsOrBool: Value {
  case schema(Box<JSONSchemaProps>)
  case allowed(Bool)

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    switch decoder.document[node].value {
    case .boolean(let value): return .allowed(value)
    case .mapping: return Box.decode(node, &decoder).map(Self.schema)
    case .null, .integer, .unsigned, .float, .string, .sequence:
      decoder.malformed(node, Self.self, "boolean or JSON schema expected")
      return nil
    }
  }

  package func encode(_ encoder: inout TreeEncoder) {
    switch self {
    case .schema(let schema): schema.encode(&encoder)
    case .allowed(let value): encoder.boolean(value)
    }
  }

  package static var shape: Shape { JSONSchemaProps.shape }
  package static var empty: Self { .allowed(false) }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "v1.JSONSchemaPropsOrBool" }
  package var isZero: Bool { false }
}

/// One schema for all elements of a list, or one for each.
package enum JSONSchemaPropsOrArray: Value {
  case schema(Box<JSONSchemaProps>)
  case schemas([JSONSchemaProps])

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    switch decoder.document[node].value {
    case .mapping: Box.decode(node, &decoder).map(Self.schema)
    case .sequence: [JSONSchemaProps].decode(node, &decoder).map(Self.schemas)
    // The server's decoder looks at nothing else, and says nothing.
    case .null, .boolean, .integer, .unsigned, .float, .string: .schemas([])
    }
  }

  package func encode(_ encoder: inout TreeEncoder) {
    switch self {
    case .schema(let schema): schema.encode(&encoder)
    case .schemas(let schemas): schemas.encode(&encoder)
    }
  }

  package static var shape: Shape { JSONSchemaProps.shape }
  package static var empty: Self { .schemas([]) }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "v1.JSONSchemaPropsOrArray" }
  package var isZero: Bool { false }
}

/// What a property brings with it: a schema, or the names of other properties.
package enum JSONSchemaPropsOrStringArray: Value {
  case schema(Box<JSONSchemaProps>)
  case names([String])

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    switch decoder.document[node].value {
    case .mapping: Box.decode(node, &decoder).map(Self.schema)
    case .sequence: [String].decode(node, &decoder).map(Self.names)
    case .null, .boolean, .integer, .unsigned, .float, .string: .names([])
    }
  }

  package func encode(_ encoder: inout TreeEncoder) {
    switch self {
    case .schema(let schema): schema.encode(&encoder)
    case .names(let names): names.encode(&encoder)
    }
  }

  package static var shape: Shape { JSONSchemaProps.shape }
  package static var empty: Self { .names([]) }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "v1.JSONSchemaPropsOrStringArray" }
  package var isZero: Bool { false }
}
