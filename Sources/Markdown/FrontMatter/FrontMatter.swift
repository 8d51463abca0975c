package import YAML

/// What a note says of itself between the `---` lines at its top.
package struct FrontMatter: Sendable {
  /// Its fields as a tree; positions in it are offsets into the note, where `hasPositions` says so.
  package let document: YAMLDocument
  /// The bytes of the note that hold it, marks included.
  package let range: Range<Int>
  /// Whether the tree was read from the note as it stands: not so for TOML, nor for YAML that had to be repaired.
  package let hasPositions: Bool

  /// The value of a key, where it is a scalar that is not null.
  package func string(_ key: String) -> String? {
    guard let value = value(of: key) else { return nil }
    switch document[value].value {
    case .sequence, .mapping, .null: return nil
    default:
      let text = String(decoding: document.text(of: value), as: UTF8.self)
      return text.isEmpty ? nil : text
    }
  }

  /// The value of a key, where it is `true` or `false`.
  package func boolean(_ key: String) -> Bool? {
    guard let value = value(of: key), case .boolean(let boolean) = document[value].value else { return nil }
    return boolean
  }

  /// The value of a key, where it is a number.
  package func number(_ key: String) -> Double? {
    guard let value = value(of: key) else { return nil }
    switch document[value].value {
    case .integer(let number): return Double(number)
    case .unsigned(let number): return Double(number)
    case .float(let number): return number
    case .string: return Double(String(decoding: document.text(of: value), as: UTF8.self))
    default: return nil
    }
  }

  /// The node of a key; of several the last one.
  package func value(of key: String) -> YAMLNodeID? {
    guard let root = document.root else { return nil }
    return document.entries(of: root).last { document.text(of: $0.key).elementsEqual(key.utf8) }?.value
  }
}
