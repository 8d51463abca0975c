/// Shell code: comments, strings, variables, keywords; here-documents stay plain.
enum ShellLexer {
  @Sendable static func lex(_ painter: inout Painter) {
    while !painter.isAtEnd {
      line(&painter)
      painter.skipLineFeed()
      painter.paint(.plain)
    }
  }

  /// One command line, and the lines that a backslash, an open quote or a here-document adds to it.
  static func line(_ painter: inout Painter) {
    var hereDocument: ArraySlice<UInt8>?
    while !painter.isAtEnd {
      switch painter.byte {
      case 0x0A:
        guard let end = hereDocument else { return }
        skipHereDocument(&painter, to: end)
        return
      case UInt8(ascii: "\\"):
        painter.position += painter.peek(1) == 0x0D ? 3 : 2
      case UInt8(ascii: "#") where painter.peek(-1).isBlank || painter.peek(-1) == 0x0A || painter.peek(-1) == 0:
        painter.paint(.plain)
        painter.skipLine()
        painter.paint(.comment)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        painter.paint(.plain)
        quoted(&painter)
      case UInt8(ascii: "$"):
        painter.paint(.plain)
        variable(&painter)
      case UInt8(ascii: "<") where painter.isAt("<<") && !painter.isAt("<<<"):
        hereDocument = delimiter(&painter) ?? hereDocument
      case let byte where byte.isWord:
        painter.paint(.plain)
        word(&painter)
      default:
        painter.position += 1
      }
    }
  }

  /// A quoted string, over several lines where it closes at all; an apostrophe in prose colours nothing.
  private static func quoted(_ painter: inout Painter) {
    let start = painter.position
    painter.skipQuoted(painter.byte, escapes: painter.byte == UInt8(ascii: "\""), spansLines: true)
    let isClosed = painter.position > start + 1 && painter.peek(-1) == painter.code[start]
    if isClosed {
      painter.paint(.string)
    } else {
      painter.position = start + 1
    }
  }

  private static func variable(_ painter: inout Painter) {
    painter.position += 1
    if painter.byte == UInt8(ascii: "{") {
      painter.skip { $0 != UInt8(ascii: "}") && $0 != 0x0A }
      if painter.byte == UInt8(ascii: "}") { painter.position += 1 }
      painter.paint(.constant)
    } else if painter.byte.isWord {
      painter.skip(while: \.isWord)
      painter.paint(.constant)
    }
  }

  private static let keywords = PackedWord.set(
    "if then else elif fi for while until do done case esac in function select export local readonly return exit set source alias sudo"
  )

  private static func word(_ painter: inout Painter) {
    let start = painter.position
    painter.skip { $0.isWord || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
    let isKeyword = PackedWord(painter.code[start..<painter.position]).map(keywords.contains) ?? false
    let isFirst = start == painter.code.startIndex || !isOperand(painter.code[start - 1])
    painter.paint(isKeyword && isFirst ? .key : .plain)
  }

  private static func isOperand(_ before: UInt8) -> Bool {
    !before.isBlank && before != 0x0A && !";(&|".utf8.contains(before)
  }

  /// The word that ends a here-document: `<<EOF`, `<<-'EOF'`, `<< "EOF"`.
  private static func delimiter(_ painter: inout Painter) -> ArraySlice<UInt8>? {
    painter.position += 2
    painter.skip { $0 == UInt8(ascii: "-") || $0.isBlank || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
    let start = painter.position
    painter.skip(while: \.isWord)
    return painter.position > start ? painter.code[start..<painter.position] : nil
  }

  private static func skipHereDocument(_ painter: inout Painter, to end: ArraySlice<UInt8>) {
    painter.paint(.plain)
    while !painter.isAtEnd {
      painter.skipLineFeed()
      painter.skip { $0 == 0x09 || $0 == 0x20 }
      let start = painter.position
      painter.skipLine()
      var line = painter.code[start..<painter.position]
      if line.last == 0x0D { line.removeLast() }
      if line.elementsEqual(end) { break }
    }
    painter.paint(.string)
  }
}
