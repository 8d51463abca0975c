internal import Text

/// JSON, with the comments that its relatives allow.
enum JSONLexer {
  private static let constants = PackedWord.set("true false null")

  @Sendable static func lex(_ painter: inout Painter) {
    while !painter.isAtEnd {
      switch painter.byte {
      case UInt8(ascii: "\""):
        painter.paint(.plain)
        painter.skipQuoted(UInt8(ascii: "\""))
        painter.paint(isBeforeColon(painter) ? .key : .string)
      case UInt8(ascii: "/") where painter.isAt("//"):
        painter.paint(.plain)
        painter.skipLine()
        painter.paint(.comment)
      case UInt8(ascii: "/") where painter.isAt("/*"):
        painter.paint(.plain)
        painter.skip(past: "*/")
        painter.paint(.comment)
      case let byte where byte.isDigit || byte == UInt8(ascii: "-"):
        painter.paint(.plain)
        painter.position += 1
        painter.skip { $0.isDigit || ".eE+-".utf8.contains($0) }
        painter.paint(.constant)
      case let byte where byte.isWord:
        painter.paint(.plain)
        let start = painter.position
        painter.skip(while: \.isWord)
        let isConstant = PackedWord(painter.code[start..<painter.position]).map(constants.contains) ?? false
        painter.paint(isConstant ? .constant : .plain)
      default:
        painter.position += 1
      }
    }
  }

  private static func isBeforeColon(_ painter: Painter) -> Bool {
    var look = painter
    look.skip(while: \.isBlank)
    return look.byte == UInt8(ascii: ":")
  }
}
