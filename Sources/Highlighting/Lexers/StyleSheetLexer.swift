internal import Text

/// CSS: selectors plain, property names, strings, numbers, comments.
enum StyleSheetLexer {
  @Sendable static func lex(_ painter: inout Painter) {
    while !painter.isAtEnd {
      switch painter.byte {
      case UInt8(ascii: "/") where painter.isAt("/*"):
        painter.paint(.plain)
        painter.skip(past: "*/")
        painter.paint(.comment)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        painter.paint(.plain)
        painter.skipQuoted(painter.byte)
        painter.paint(.string)
      case UInt8(ascii: "@"):
        painter.paint(.plain)
        painter.position += 1
        painter.skip { $0.isWord || $0 == UInt8(ascii: "-") }
        painter.paint(.key)
      case let byte where byte.isDigit || (byte == UInt8(ascii: "#") && painter.peek(1).isWord):
        painter.paint(.plain)
        painter.position += 1
        painter.skip { $0.isWord || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%") }
        painter.paint(.constant)
      case let byte where byte.isNameLetter || byte == UInt8(ascii: "-"):
        painter.paint(.plain)
        painter.skip { $0.isWord || $0 == UInt8(ascii: "-") }
        painter.paint(isProperty(painter) ? .key : .plain)
      default:
        painter.position += 1
      }
    }
  }

  /// A name is a property where a colon follows and the declaration ends, soon, before any block opens.
  private static func isProperty(_ painter: Painter) -> Bool {
    var look = painter
    look.skip(while: \.isBlank)
    guard look.byte == UInt8(ascii: ":") else { return false }
    let limit = look.position + 200
    while !look.isAtEnd, look.position < limit, !";{}\n".utf8.contains(look.byte) { look.position += 1 }
    return look.byte != UInt8(ascii: "{") && look.position < limit
  }
}
