internal import Text

/// YAML, line by line: keys, comments, quoted strings, numbers and constants, block scalars as they stand.
enum YAMLLexer {
  @Sendable static func lex(_ painter: inout Painter) {
    var blockIndent: Int?
    while !painter.isAtEnd {
      let indent = skipIndent(&painter)
      if let limit = blockIndent {
        if painter.byte == 0x0A || painter.isAtEnd || indent > limit {
          painter.paint(.plain)
          painter.skipLine()
          painter.paint(.string)
          painter.skipLineFeed()
          continue
        }
        blockIndent = nil
      }
      painter.paint(.plain)
      if line(&painter) { blockIndent = indent }
      painter.skipLineFeed()
      painter.paint(.plain)
    }
  }

  private static func skipIndent(_ painter: inout Painter) -> Int {
    let start = painter.position
    painter.skip { $0 == 0x20 }
    return painter.position - start
  }

  /// One line behind its indent. Returns whether it opens a block scalar.
  private static func line(_ painter: inout Painter) -> Bool {
    if painter.isAt("---") || painter.isAt("...") {
      painter.position += 3
      painter.paint(.plain)
    }
    while painter.byte == UInt8(ascii: "-") || painter.byte == UInt8(ascii: "?"),
      painter.peek(1).isBlank || painter.peek(1) == 0x0A
    {
      painter.position += 1
      painter.skip(while: \.isBlank)
    }
    painter.paint(.plain)
    if let end = keyEnd(painter) {
      painter.position = end
      painter.paint(.key)
      painter.position += 1
      painter.skip(while: \.isBlank)
      painter.paint(.plain)
    }
    return value(&painter)
  }

  /// Where the key that begins here ends, at its colon; `nil` where the line holds no key here.
  private static func keyEnd(_ painter: Painter) -> Int? {
    var look = painter
    switch look.byte {
    case UInt8(ascii: "\""): look.skipQuoted(UInt8(ascii: "\""))
    case UInt8(ascii: "'"): look.skipQuoted(UInt8(ascii: "'"), escapes: false)
    case UInt8(ascii: "#"), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "|"), UInt8(ascii: ">"):
      return nil
    default: break
    }
    while !look.isAtEnd, look.byte != 0x0A {
      if look.byte == UInt8(ascii: ":"), look.peek(1).isBlank || look.peek(1) == 0x0A || look.peek(1) == 0 {
        return look.position
      }
      if look.byte == UInt8(ascii: "#"), look.position > painter.position, look.peek(-1).isBlank { return nil }
      look.position += 1
    }
    return nil
  }

  /// What stands behind the key, to the end of the line. Returns whether it opens a block scalar.
  private static func value(_ painter: inout Painter) -> Bool {
    var opensBlock = false
    while !painter.isAtEnd, painter.byte != 0x0A {
      switch painter.byte {
      case UInt8(ascii: "#"):
        painter.skipLine()
        painter.paint(.comment)
      case UInt8(ascii: "\""):
        painter.skipQuoted(UInt8(ascii: "\""))
        painter.paint(.string)
      case UInt8(ascii: "'"):
        painter.skipQuoted(UInt8(ascii: "'"), escapes: false)
        painter.paint(.string)
      case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
        painter.skip { !$0.isBlank && $0 != 0x0A && $0 != UInt8(ascii: ",") }
        painter.paint(.constant)
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        painter.skip { !$0.isBlank && $0 != 0x0A }
        opensBlock = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        flow(&painter)
      default:
        plainScalar(&painter)
      }
      painter.skip(while: \.isBlank)
      painter.paint(.plain)
    }
    return opensBlock
  }

  /// Text to a comment or the end of the line, painted where it is a number or a constant.
  private static func plainScalar(_ painter: inout Painter) {
    let start = painter.position
    var end = start
    while !painter.isAtEnd, painter.byte != 0x0A {
      if painter.byte == UInt8(ascii: "#"), painter.peek(-1).isBlank { break }
      painter.position += 1
      if !painter.peek(-1).isBlank { end = painter.position }
    }
    painter.position = end
    painter.paint(isConstant(painter.code[start..<end]) ? .constant : .plain)
  }

  /// `[a, "b", 3]` and `{a: b}` up to the end of the line.
  private static func flow(_ painter: inout Painter) {
    while !painter.isAtEnd, painter.byte != 0x0A {
      switch painter.byte {
      case UInt8(ascii: "\""):
        painter.paint(.plain)
        painter.skipQuoted(UInt8(ascii: "\""))
        paintFlowScalar(&painter, .string)
      case UInt8(ascii: "'"):
        painter.paint(.plain)
        painter.skipQuoted(UInt8(ascii: "'"), escapes: false)
        paintFlowScalar(&painter, .string)
      case UInt8(ascii: "#") where painter.peek(-1).isBlank:
        return
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","),
        UInt8(ascii: ":"), 0x20, 0x09:
        painter.position += 1
      default:
        painter.paint(.plain)
        let start = painter.position
        painter.skip { !",]}\n".utf8.contains($0) && $0 != UInt8(ascii: ":") && !$0.isBlank }
        if painter.position == start { painter.position += 1 }
        paintFlowScalar(&painter, isConstant(painter.code[start..<painter.position]) ? .constant : .plain)
      }
    }
  }

  private static func paintFlowScalar(_ painter: inout Painter, _ paint: Paint) {
    let isKey = painter.byte == UInt8(ascii: ":") && (painter.peek(1).isBlank || painter.peek(1) == 0x0A)
    painter.paint(isKey ? .key : paint)
  }

  private static let words = PackedWord.set("true false null yes no on off ~")

  private static func isConstant(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if let word = PackedWord(text, ignoringCase: true), words.contains(word) { return true }
    guard first.isDigit || "+-.".utf8.contains(first), text.contains(where: \.isDigit) else { return false }
    return text.allSatisfy { $0.isDigit || "+-._eExXabcdefABCDEF".utf8.contains($0) }
  }
}
