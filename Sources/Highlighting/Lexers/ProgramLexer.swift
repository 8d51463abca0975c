internal import Text

/// Languages that differ only in their words and marks: keywords, comments, strings and numbers from a table.
enum ProgramLexer {
  static func lex(_ painter: inout Painter, as language: ProgramLanguage) {
    while !painter.isAtEnd {
      if skipComment(&painter, language) {
        painter.paint(.comment)
      } else if skipString(&painter, language) {
        painter.paint(.string)
      } else if painter.byte.isWord || language.sigils.contains(painter.byte) {
        painter.paint(.plain)
        word(&painter, language)
      } else {
        painter.position += 1
      }
    }
  }

  private static func skipComment(_ painter: inout Painter, _ language: ProgramLanguage) -> Bool {
    for mark in language.lineComments where painter.isAt(mark) {
      painter.paint(.plain)
      painter.skipLine()
      return true
    }
    for (open, close) in language.blockComments where painter.isAt(open) {
      painter.paint(.plain)
      painter.position += open.utf8CodeUnitCount
      painter.skip(past: close)
      return true
    }
    return false
  }

  private static func skipString(_ painter: inout Painter, _ language: ProgramLanguage) -> Bool {
    for mark in language.longStrings where painter.isAt(mark) {
      painter.paint(.plain)
      painter.position += mark.utf8CodeUnitCount
      painter.skip(past: mark)
      return true
    }
    guard language.quotes.contains(painter.byte) else { return false }
    painter.paint(.plain)
    painter.skipQuoted(painter.byte, spansLines: painter.byte == UInt8(ascii: "`"))
    return true
  }

  private static func word(_ painter: inout Painter, _ language: ProgramLanguage) {
    let start = painter.position
    if painter.byte.isDigit {
      painter.skip { $0.isWord || $0 == UInt8(ascii: ".") }
      painter.paint(.constant)
      return
    }
    painter.position += 1
    painter.skip(while: \.isWord)
    guard let word = PackedWord(painter.code[start..<painter.position], ignoringCase: language.ignoresCase) else {
      return
    }
    if language.keywords.contains(word) {
      painter.paint(.key)
    } else if language.constants.contains(word) || language.sigils.contains(painter.code[start]) {
      painter.paint(.constant)
    }
  }
}
