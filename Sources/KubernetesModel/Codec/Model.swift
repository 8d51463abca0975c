package import YAML

/// A Kubernetes object type: its fields, named once, in the schema's order.
///
/// Decoding, encoding and listing are visitors of the same function, so that a field cannot be read but
/// not written, or written but not known. Every stored property is optional: the server's decoder
/// requires nothing, and what must be there is a rule's business.
package protocol Model: Value {
  /// An object none of whose fields is set.
  init()
  /// Shows every field to `visit`, in the schema's order.
  mutating func visitFields<V: FieldVisitor>(_ visit: inout V)
  /// The name of the type.
  static var typeName: StaticString { get }
}

extension Model {
  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? { decoder.object(node) }
  package func encode(_ encoder: inout TreeEncoder) { encoder.object(self) }
  package static var shape: Shape { .object(modelType) }
  package static var empty: Self { Self() }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "v1.\(typeName)" }
  package var isZero: Bool { false }

  /// The type's name without its package, as the server's decoder prints it.
  static var goName: String { goType.split(separator: ".").last.map(String.init) ?? "" }

  /// What is known of the type at run time.
  package static var modelType: ModelType { ModelType(Self.self) }
}

/// Anything that a field can hold: a leaf, a list, a map with string keys, an object.
package protocol Value: Sendable {
  /// Reads `node`. Never throws: what is wrong is reported to `decoder`, and `nil` returned.
  static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self?
  /// Writes the value as one node.
  func encode(_ encoder: inout TreeEncoder)
  /// What the value looks like, for listing fields.
  static var shape: Shape { get }
  /// Go's zero value, which a null in a list or map stands for.
  static var empty: Self { get }
  /// Writes what the server writes for an obligatory field that was not set.
  static func encodeAbsent(_ encoder: inout TreeEncoder)
  /// When the server writes a field of this type, unless the field says otherwise.
  static var presence: Presence { get }
  /// The type as the server's decoder names it: `[]v1.Container`.
  static var goType: String { get }
  /// Whether this is what Go calls the empty value: `false`, 0, an empty string, list or map.
  var isZero: Bool { get }
}

extension Value {
  package static func encodeAbsent(_ encoder: inout TreeEncoder) { empty.encode(&encoder) }
}
