package import YAML

extension String: Value {
  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    decoder.string(node, as: String.self)
  }

  package func encode(_ encoder: inout TreeEncoder) { encoder.string(self) }
  package static var shape: Shape { .leaf(.string) }
  package static var empty: Self { "" }
  package static var presence: Presence { .unlessZero }
  package static var goType: String { "string" }
  package var isZero: Bool { isEmpty }
}

extension Bool: Value {
  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? { decoder.boolean(node) }
  package func encode(_ encoder: inout TreeEncoder) { encoder.boolean(self) }
  package static var shape: Shape { .leaf(.boolean) }
  package static var empty: Self { false }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "bool" }
  package var isZero: Bool { !self }
}

extension Int32: Value {
  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? { decoder.integer(node) }
  package func encode(_ encoder: inout TreeEncoder) { encoder.integer(Int64(self)) }
  package static var shape: Shape { .leaf(.int32) }
  package static var empty: Self { 0 }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "int32" }
  package var isZero: Bool { self == 0 }
}

extension Int64: Value {
  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? { decoder.integer(node) }
  package func encode(_ encoder: inout TreeEncoder) { encoder.integer(self) }
  package static var shape: Shape { .leaf(.int64) }
  package static var empty: Self { 0 }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "int64" }
  package var isZero: Bool { self == 0 }
}

extension Double: Value {
  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? { decoder.double(node) }
  package func encode(_ encoder: inout TreeEncoder) {
    if let whole = Int64(exactly: self) { encoder.integer(whole) } else { encoder.number(.float(self)) }
  }
  package static var shape: Shape { .leaf(.number) }
  package static var empty: Self { 0 }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "float64" }
}

extension Array: Value where Element: Value {
  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? { decoder.list(node) }
  package func encode(_ encoder: inout TreeEncoder) { encoder.sequence(self) { $0.encode(&$1) } }
  package static var shape: Shape { .list(Element.shape) }
  package static var empty: Self { [] }
  package static var presence: Presence { .unlessZero }
  package static var goType: String { "[]\(Element.goType)" }
  package var isZero: Bool { isEmpty }
  package static func encodeAbsent(_ encoder: inout TreeEncoder) { encoder.null() }
}

extension TreeDecoder {
  /// Reads a string; `type` is named where it is none.
  mutating func string<T: Value>(_ node: YAMLNodeID, as type: T.Type) -> String? {
    let stored = document.nodes[Int(node.index)]
    guard stored.value == .string else {
      mismatch(node, T.self)
      return nil
    }
    return String(decoding: document.text(of: node), as: UTF8.self)
  }

  /// Reads a boolean.
  mutating func boolean(_ node: YAMLNodeID) -> Bool? {
    guard case .boolean(let value) = document.nodes[Int(node.index)].value else {
      mismatch(node, Bool.self)
      return nil
    }
    return value
  }

  /// Reads any number.
  mutating func double(_ node: YAMLNodeID) -> Double? {
    switch document.nodes[Int(node.index)].value {
    case .integer(let number): return Double(number)
    case .unsigned(let number): return Double(number)
    case .float(let number): return number
    case .null, .boolean, .string, .sequence, .mapping:
      mismatch(node, Double.self)
      return nil
    }
  }

  /// Reads a whole number; `80.0` is one, for JSON has it as `80`.
  mutating func integer<T: FixedWidthInteger & Value>(_ node: YAMLNodeID) -> T? {
    let value = document.nodes[Int(node.index)].value
    if let number: T = value.exactInteger() { return number }
    switch value {
    case .integer, .unsigned, .float: mismatch(node, T.self, found: "number \(value.jsonNumber)")
    case .null, .boolean, .string, .sequence, .mapping: mismatch(node, T.self)
    }
    return nil
  }
}
