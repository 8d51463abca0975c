/// A diff: lines that come, lines that go, and where they stand.
enum DiffLexer {
  @Sendable static func lex(_ painter: inout Painter) {
    while !painter.isAtEnd {
      let paint: Paint =
        switch painter.byte {
        case UInt8(ascii: "+") where !painter.isAt("+++"): .added
        case UInt8(ascii: "-") where !painter.isAt("---"): .removed
        case UInt8(ascii: "@"): .constant
        case UInt8(ascii: "+"), UInt8(ascii: "-"): .key
        case _ where painter.isAt("diff ") || painter.isAt("index "): .comment
        default: .plain
        }
      painter.skipLine()
      painter.paint(paint)
      painter.skipLineFeed()
      painter.paint(.plain)
    }
  }
}
