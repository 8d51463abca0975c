package import YAML

/// A value of a schema's own: a default, an example, one of an enumeration.
package struct JSON: Value {
  /// What it is.
  package var value: JSONValue

  /// The value as a field holds it.
  package init(value: JSONValue) { self.value = value }

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    JSON(value: JSONValue(node, in: decoder.document))
  }

  package func encode(_ encoder: inout TreeEncoder) { value.encode(&encoder) }

  package static var shape: Shape { .leaf(.json) }
  package static var empty: Self { JSON(value: .null) }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "v1.JSON" }
  package var isZero: Bool { false }
}
