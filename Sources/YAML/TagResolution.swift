internal import Text

/// What a tagged scalar means: `!!str 1`, `!!int "1"`, `!!binary aGk=`. A tag of one's own changes nothing but
/// makes the scalar a string.
enum TagResolution {
  /// The meaning of `text` under `tag` (in full, as libyaml expands it).
  ///
  /// Throws kubectl's own sentence where text and tag contradict each other.
  static func resolve(_ text: UnsafeBufferPointer<UInt8>, tag: String) throws(Contradiction) -> Resolved {
    guard tag.hasPrefix(prefix) else { return .value(.string) }
    let name = tag.dropFirst(prefix.count)
    switch name {
    case "str": return .value(.string)
    case "binary":
      guard let bytes = try? Base64.decode(text) else {
        throw Contradiction(sentence: "!!binary value contains invalid base64 data")
      }
      return .text(bytes)
    case "bool", "int", "float", "null", "timestamp": break
    default: return .value(.string)
    }
    let value = ScalarResolution.resolve(text)
    switch (name, value) {
    case ("bool", .boolean), ("int", .integer), ("int", .unsigned), ("float", .float), ("null", .null):
      return .value(value)
    case ("float", .integer(let whole)): return .value(.float(Double(whole)))
    case ("timestamp", .string) where beginsLikeDate(text): return .value(.string)
    default:
      let found = shortName(of: value)
      throw Contradiction(sentence: "cannot decode \(found) `\(String(decoding: text, as: UTF8.self))` as a !!\(name)")
    }
  }

  /// What came out: a value whose text stays as written, or a string whose text is another.
  enum Resolved {
    case value(YAMLValue)
    case text([UInt8])
  }

  /// A tag that its text does not bear.
  struct Contradiction: Error {
    let sentence: String
  }

  private static let prefix = "tag:yaml.org,2002:"

  private static func shortName(of value: YAMLValue) -> String {
    switch value {
    case .null: "!!null"
    case .boolean: "!!bool"
    case .integer, .unsigned: "!!int"
    case .float: "!!float"
    case .string, .sequence, .mapping: "!!str"
    }
  }

  private static func beginsLikeDate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count >= 8 && text.prefix(4).allSatisfy { $0.isDigit } && text[4] == UInt8(ascii: "-")
  }
}
