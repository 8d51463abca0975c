package import YAML

/// Any JSON: what a field holds that no type describes.
package indirect enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case unsigned(UInt64)
  case number(Double)
  case string(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// What `node` holds. As deep as the reader lets a document be.
  package init(_ node: YAMLNodeID, in document: YAMLDocument) {
    switch document[node].value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .unsigned(let value): self = .unsigned(value)
    case .float(let value): self = .number(value)
    case .string: self = .string(String(decoding: document.text(of: node), as: UTF8.self))
    case .sequence: self = .list(document.elements(of: node).map { JSONValue($0, in: document) })
    case .mapping:
      self = .object(
        document.effectiveEntries(of: node).map { entry in
          (String(decoding: document.text(of: entry.key), as: UTF8.self), JSONValue(entry.value, in: document))
        })
    }
  }

  /// Writes the value as one node.
  func encode(_ encoder: inout TreeEncoder) {
    switch self {
    case .null: encoder.null()
    case .boolean(let value): encoder.boolean(value)
    case .integer(let value): encoder.integer(value)
    case .unsigned(let value): encoder.number(.unsigned(value))
    case .number(let value): encoder.number(.float(value))
    case .string(let value): encoder.string(value)
    case .list(let elements): encoder.sequence(elements) { $0.encode(&$1) }
    case .object(let entries):
      let sorted = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      encoder.mapping(sorted.map { ($0.key, $0.value) }) { $0.encode(&$1) }
    }
  }
}

/// The fields that a manager owns, in a form that only the server reads.
package struct FieldsV1: Value {
  /// What it holds.
  package var json: JSONValue

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    decoder.reportRepeatedKeys(below: node)
    return FieldsV1(json: JSONValue(node, in: decoder.document))
  }

  package func encode(_ encoder: inout TreeEncoder) { json.encode(&encoder) }

  package static var shape: Shape { .leaf(.json) }
  package static var empty: Self { FieldsV1(json: .null) }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "v1.FieldsV1" }
  package var isZero: Bool { false }
}
