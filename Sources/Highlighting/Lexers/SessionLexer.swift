/// What a terminal showed: prompts, what was typed behind them, and what was answered. Code without a prompt is a
/// script, and is coloured as one.
enum SessionLexer {
  @Sendable static func lex(_ painter: inout Painter) {
    guard hasPrompt(painter.code) else { return ShellLexer.lex(&painter) }
    while !painter.isAtEnd {
      if let length = promptLength(painter.code[painter.position...]) {
        painter.position += length
        painter.paint(.prompt)
        painter.paint(inside: .command) { ShellLexer.line(&$0) }
      } else if painter.byte == UInt8(ascii: "#"), painter.peek(1).isBlank {
        painter.skipLine()
        painter.paint(.comment)
      } else {
        painter.skipLine()
        painter.paint(.output)
      }
      painter.skipLineFeed()
      painter.paint(.plain)
    }
  }

  /// Whether some line of the code begins with a prompt.
  static func hasPrompt(_ code: ArraySlice<UInt8>) -> Bool {
    var start = code.startIndex
    while start < code.endIndex {
      if promptLength(code[start...]) != nil { return true }
      start = (code[start...].firstIndex(of: 0x0A) ?? code.endIndex - 1) + 1
    }
    return false
  }

  /// The bytes of the prompt that `text` begins with: `$ `, `user@host:~$ `, `root@host:/# `, `[root@host ~]# `,
  /// `PS C:\> `, `(venv) $ `. A lone `# ` is a comment, `> ` a quotation: neither is a prompt.
  static func promptLength(_ text: ArraySlice<UInt8>) -> Int? {
    let first = text.startIndex
    guard let byte = text.first else { return nil }
    if byte == UInt8(ascii: "$") { return endOfPrompt(text, at: first) }
    guard byte.isNameLetter || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") else { return nil }
    let isPowerShell = text.starts(with: "PS ".utf8)
    var hasHost = false
    var index = first
    while index < text.endIndex, index - first < 100, text[index] != 0x0A {
      switch text[index] {
      case UInt8(ascii: "@"):
        hasHost = true
      case UInt8(ascii: "$") where hasHost || text[..<index].contains(UInt8(ascii: ")")),
        UInt8(ascii: "#") where hasHost,
        UInt8(ascii: ">") where isPowerShell:
        return endOfPrompt(text, at: index)
      case 0x20 where !hasHost && !isPowerShell && byte != UInt8(ascii: "(") && byte != UInt8(ascii: "["):
        return nil
      default:
        break
      }
      index += 1
    }
    return nil
  }

  /// A prompt's last character must be followed by a blank or end the line.
  private static func endOfPrompt(_ text: ArraySlice<UInt8>, at index: Int) -> Int? {
    let next = index + 1
    guard next < text.endIndex, text[next] != 0x0A else { return next - text.startIndex }
    return text[next].isBlank ? next + 1 - text.startIndex : nil
  }
}
