/// HTML and XML: tags, attribute values, comments, references.
enum MarkupLexer {
  @Sendable static func lex(_ painter: inout Painter) {
    while !painter.isAtEnd {
      painter.skip { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }
      painter.paint(.plain)
      if painter.isAt("<!--") {
        painter.skip(past: "-->")
        painter.paint(.comment)
      } else if painter.byte == UInt8(ascii: "&") {
        reference(&painter)
      } else if !painter.isAtEnd {
        tag(&painter)
      }
    }
  }

  private static func reference(_ painter: inout Painter) {
    painter.position += 1
    painter.skip { $0.isWord || $0 == UInt8(ascii: "#") }
    if painter.byte == UInt8(ascii: ";") {
      painter.position += 1
      painter.paint(.constant)
    }
  }

  private static func tag(_ painter: inout Painter) {
    painter.position += 1
    painter.skip { "/!?".utf8.contains($0) }
    guard painter.byte.isNameLetter else { return }
    painter.paint(.plain)
    painter.skip { $0.isWord || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
    painter.paint(.key)
    while !painter.isAtEnd, painter.byte != UInt8(ascii: ">") {
      if painter.byte == UInt8(ascii: "\"") || painter.byte == UInt8(ascii: "'") {
        painter.paint(.plain)
        painter.skipQuoted(painter.byte, escapes: false, spansLines: true)
        painter.paint(.string)
      } else {
        painter.position += 1
      }
    }
    painter.paint(.plain)
  }
}
