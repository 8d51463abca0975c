internal import Text

/// Files of settings: `[section]`, `key = value`, `key: value`, comments with `#` or `;`.
enum SettingsLexer {
  @Sendable static func lex(_ painter: inout Painter) {
    while !painter.isAtEnd {
      painter.skip(while: \.isBlank)
      painter.paint(.plain)
      switch painter.byte {
      case UInt8(ascii: "#"), UInt8(ascii: ";"), UInt8(ascii: "!"):
        painter.skipLine()
        painter.paint(.comment)
      case UInt8(ascii: "["):
        painter.skip { $0 != UInt8(ascii: "]") && $0 != 0x0A }
        painter.skip { $0 == UInt8(ascii: "]") }
        painter.paint(.key)
      default:
        entry(&painter)
      }
      painter.skipLine()
      painter.skipLineFeed()
      painter.paint(.plain)
    }
  }

  private static func entry(_ painter: inout Painter) {
    let start = painter.position
    painter.skip { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ":") && $0 != 0x0A }
    guard painter.byte == UInt8(ascii: "=") || painter.byte == UInt8(ascii: ":") else {
      painter.position = start
      return
    }
    painter.paint(.key)
    painter.position += 1
    painter.skip(while: \.isBlank)
    painter.paint(.plain)
    value(&painter)
  }

  private static func value(_ painter: inout Painter) {
    switch painter.byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      painter.skipQuoted(painter.byte)
      painter.paint(.string)
      painter.skip(while: \.isBlank)
    default:
      let start = painter.position
      painter.skip { $0 != 0x0A && $0 != UInt8(ascii: "#") }
      let text = painter.code[start..<painter.position]
      let isNumber =
        text.first?.isDigit == true && text.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") || $0.isBlank }
      let isTruth = text.elementsEqual("true".utf8) || text.elementsEqual("false".utf8)
      painter.paint(isNumber || isTruth ? .constant : .plain)
    }
    if painter.byte == UInt8(ascii: "#"), painter.peek(-1).isBlank {
      painter.paint(.plain)
      painter.skipLine()
      painter.paint(.comment)
    }
  }
}
