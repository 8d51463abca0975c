internal import Text

/// Writes texts as Go's YAML library does: plain, quoted or as a block, broken behind column 80.
struct YAMLScalarText {
  private(set) var bytes: [UInt8] = []
  private var column = 0

  private static let width = 80
  /// A key longer than this stands behind a `? `.
  private static let longestKey = 128

  /// Writes what needs no care.
  mutating func raw(_ text: String) {
    for byte in text.utf8 { put(byte) }
  }

  mutating func indent(_ level: Int) {
    for _ in 0..<2 * level { put(UInt8(ascii: " ")) }
  }

  /// Writes a key; `true` where its colon must stand on a line of its own.
  mutating func key(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let traits = ScalarTraits(bytes)
    let isLong = bytes.count > Self.longestKey || bytes.contains(UInt8(ascii: "\n"))
    if isLong { raw("? ") }
    write(bytes, style(of: bytes, traits, inKey: true), level: nil)
    return isLong
  }

  /// Writes a value and the line ending behind it; what goes on does so at `level`.
  mutating func text(_ text: String, level: Int) {
    // The JSON that this was is read as YAML, where U+0085 ends a line and a line's end is a space.
    let bytes = Array(text.replacing("\u{85}", with: " ").utf8)
    let style = style(of: bytes, ScalarTraits(bytes), inKey: false)
    write(bytes, style, level: level)
    if style != .literal { raw("\n") }
  }

  private enum Style { case plain, single, double, literal }

  private func style(of bytes: [UInt8], _ traits: ScalarTraits, inKey: Bool) -> Style {
    if bytes.contains(UInt8(ascii: "\n")) { return traits.allowsBlock && !inKey ? .literal : .double }
    guard PlainMeaning.isText(bytes) else { return .double }
    if traits.allowsPlain, !bytes.isEmpty { return .plain }
    return traits.allowsSingleQuotes ? .single : .double
  }

  /// Without a level nothing is broken: it is a key.
  private mutating func write(_ text: [UInt8], _ style: Style, level: Int?) {
    switch style {
    case .plain: fold(text, level: level)
    case .single:
      raw("'")
      fold(text, level: level, isSingleQuoted: true)
      raw("'")
    case .double: writeDoubleQuoted(text, level: level)
    case .literal: writeLiteral(text, level: level ?? 0)
    }
  }

  /// Writes words; a single space behind the width becomes a line ending.
  private mutating func fold(_ text: [UInt8], level: Int?, isSingleQuoted: Bool = false) {
    var wasSpace = false
    for (place, byte) in text.enumerated() {
      let isSpace = byte == UInt8(ascii: " ")
      let isInside = !isSingleQuoted || (place > 0 && place < text.count - 1)
      if isSpace, let level, !wasSpace, column > Self.width, isInside, place + 1 < text.count,
        text[place + 1] != UInt8(ascii: " ")
      {
        raw("\n")
        indent(level)
      } else {
        if isSingleQuoted, byte == UInt8(ascii: "'") { put(byte) }
        put(byte)
      }
      wasSpace = isSpace
    }
  }

  private mutating func writeDoubleQuoted(_ text: [UInt8], level: Int?) {
    raw("\"")
    var wasSpace = false
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      let isSpace = scalar == 0x20
      if ScalarTraits.isPrintable(scalar), scalar != 0x22, scalar != 0x5C, scalar != 0x0A, !isSpace {
        for byte in text[offset..<offset + length] { put(byte) }
      } else if !isSpace {
        escape(scalar)
      } else if let level, !wasSpace, column > Self.width, offset > 0, offset < text.count - 1 {
        raw("\n")
        indent(level)
        if text[offset + 1] == UInt8(ascii: " ") { raw("\\") }
      } else {
        raw(" ")
      }
      wasSpace = isSpace
      offset += length
    }
    raw("\"")
  }

  private mutating func escape(_ scalar: UInt32) {
    switch scalar {
    case 0x00: raw("\\0")
    case 0x07: raw("\\a")
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0B: raw("\\v")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    case 0x1B: raw("\\e")
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x85: raw("\\N")
    case 0xA0: raw("\\_")
    case 0x2028: raw("\\L")
    case 0x2029: raw("\\P")
    default:
      let digits = String(scalar, radix: 16, uppercase: true)
      let (letter, width) = scalar <= 0xFF ? ("x", 2) : scalar <= 0xFFFF ? ("u", 4) : ("U", 8)
      raw("\\" + letter + String(repeating: "0", count: width - digits.utf8.count) + digits)
    }
  }

  private mutating func writeLiteral(_ text: [UInt8], level: Int) {
    let newline = UInt8(ascii: "\n")
    raw("|")
    if let first = text.first, first == UInt8(ascii: " ") || first == newline { raw("2") }
    if text.last != newline {
      raw("-")
    } else if text.count == 1 || text[text.count - 2] == newline {
      raw("+")
    }
    raw("\n")
    let lines = text.split(separator: newline, omittingEmptySubsequences: false)
    for line in text.last == newline ? lines.dropLast() : lines[...] {
      if !line.isEmpty { indent(level) }
      for byte in line { put(byte) }
      put(newline)
    }
  }

  /// Columns count characters.
  private mutating func put(_ byte: UInt8) {
    bytes.append(byte)
    if byte == UInt8(ascii: "\n") { column = 0 } else if byte & 0xC0 != 0x80 { column += 1 }
  }
}
