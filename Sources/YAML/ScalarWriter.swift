internal import Text

/// Writes scalars in the style that needs the least: plain, quoted, or a literal block.
struct ScalarWriter {
  private(set) var bytes: [UInt8] = []

  /// Whether a key is too long for one line: the parser looks for its colon 1,024 characters far. Escapes may
  /// make a byte up to four long.
  static func isLongKey(_ text: ArraySlice<UInt8>) -> Bool { text.count > 200 }

  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func indent(_ level: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  /// A scalar on one line.
  mutating func scalar(_ value: YAMLValue, _ text: ArraySlice<UInt8>) {
    switch value {
    case .null: raw("null")
    case .boolean(let value): raw(value ? "true" : "false")
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .unsigned(let value): bytes.append(contentsOf: String(value).utf8)
    case .float(let value): number(value)
    case .string, .sequence, .mapping:
      switch PlainText.verdict(on: text) {
      case .plain: bytes.append(contentsOf: text)
      case .meansSomethingElse, .special: quoted(text)
      case .breaksSyntax: singleQuoted(text)
      }
    }
  }

  /// A string as a literal block, its lines at `level`; `false`, with nothing written, where that cannot be.
  mutating func literal(_ text: ArraySlice<UInt8>, level: Int) -> Bool {
    guard text.contains(0x0A), let first = text.first, text.contains(where: { !$0.isYAMLSpace }),
      !PlainText.holdsSpecialCharacters(text, allowingLines: true)
    else { return false }
    raw("|")
    // Without a number the parser takes the first line's white space for indentation.
    if first.isYAMLSpace { raw("2") }
    if text.last != 0x0A {
      raw("-")
    } else if text[text.endIndex - 2] == 0x0A {
      raw("+")
    }
    raw("\n")
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast(text.last == 0x0A ? 1 : 0) {
      if !line.isEmpty {
        indent(level)
        bytes.append(contentsOf: line)
      }
      raw("\n")
    }
    return true
  }

  /// A string in double quotes.
  mutating func quoted(_ text: ArraySlice<UInt8>) {
    guard text.isUTF8 else {
      raw("!!binary ")
      bytes.append(contentsOf: Base64.encode(text))
      return
    }
    raw("\"")
    var offset = text.startIndex
    while offset < text.endIndex {
      let (scalar, length) = text.scalar(at: offset)
      switch scalar {
      case 0x22: raw("\\\"")
      case 0x5C: raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case _ where PlainText.isSpecial(scalar): escape(scalar)
      default: bytes.append(contentsOf: text[offset..<offset + length])
      }
      offset += length
    }
    raw("\"")
  }

  private mutating func singleQuoted(_ text: ArraySlice<UInt8>) {
    raw("'")
    for byte in text {
      if byte == UInt8(ascii: "'") { raw("'") }
      bytes.append(byte)
    }
    raw("'")
  }

  private mutating func escape(_ scalar: UInt32) {
    let digits = String(scalar, radix: 16, uppercase: true)
    let (letter, width): (StaticString, Int) =
      scalar <= 0xFF ? ("\\x", 2) : scalar <= 0xFFFF ? ("\\u", 4) : ("\\U", 8)
    raw(letter)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: width - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }

  /// A number that is read as a fraction again, even where it is whole.
  private mutating func number(_ value: Double) {
    guard value.isFinite else { return value.isNaN ? raw(".nan") : value < 0 ? raw("-.inf") : raw(".inf") }
    let text = GoNumber.json(value)
    bytes.append(contentsOf: text.utf8)
    if !text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") }) { raw(".0") }
  }
}
