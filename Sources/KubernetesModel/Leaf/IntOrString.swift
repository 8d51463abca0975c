package import YAML

/// A port or an amount: a number, or a name or percentage.
package enum IntOrString: Value, Hashable {
  case int(Int32)
  case string(String)

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    let value = decoder.document[node].value
    switch value {
    case .string: return .string(String(decoding: decoder.document.text(of: node), as: UTF8.self))
    case .integer, .unsigned, .float:
      if let number: Int32 = value.exactInteger() { return .int(number) }
      decoder.mismatch(node, Int32.self, found: "number \(value.jsonNumber)", isFatal: true)
    case .null, .boolean, .sequence, .mapping:
      decoder.mismatch(node, Int32.self, isFatal: true)
    }
    return nil
  }

  package func encode(_ encoder: inout TreeEncoder) {
    switch self {
    case .int(let number): encoder.integer(Int64(number))
    case .string(let text): encoder.string(text)
    }
  }

  package static var shape: Shape { .leaf(.intOrString) }
  package static var empty: Self { .int(0) }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "intstr.IntOrString" }
  package var isZero: Bool { false }
}
