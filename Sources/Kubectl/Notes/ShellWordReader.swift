/// Reads one word of a shell line, quotes taken off.
struct ShellWordReader {
  let text: [UInt8]
  let end: Int
  private(set) var offset: Int
  private var word: [UInt8] = []
  private var isOpen = false

  init(text: [UInt8], end: Int, offset: Int) {
    self.text = text
    self.end = end
    self.offset = offset
  }

  mutating func read() -> ShellWord {
    let start = offset
    reading: while offset < end {
      let byte = text[offset]
      switch byte {
      case UInt8(ascii: "'"): readQuoted(byte)
      case UInt8(ascii: "\""): readQuoted(byte)
      case UInt8(ascii: "\\"):
        guard offset + 1 < end, text[offset + 1] != UInt8(ascii: "\n") else { break reading }
        word.append(text[offset + 1])
        offset += 2
      case UInt8(ascii: "$"):
        isOpen = true
        readDollar()
      case UInt8(ascii: "<"):
        // The lexer saw that it is a blank.
        isOpen = true
        while offset < end, text[offset] != UInt8(ascii: ">"), text[offset] != UInt8(ascii: "\n") { take() }
        if offset < end, text[offset] == UInt8(ascii: ">") { take() }
      case UInt8(ascii: "`"):
        isOpen = true
        take()
      case _ where " \t\r\n|&;()>".utf8.contains(byte): break reading
      default: take()
      }
    }
    let written = text[start..<offset]
    return ShellWord(
      text: String(decoding: word, as: UTF8.self), range: start..<offset, isOpen: isOpen || Self.isOutline(written))
  }

  private mutating func take() {
    word.append(text[offset])
    offset += 1
  }

  private mutating func readQuoted(_ quote: UInt8) {
    offset += 1
    while offset < end, text[offset] != quote {
      if quote == UInt8(ascii: "\""), text[offset] == UInt8(ascii: "\\"), offset + 1 < end {
        if !"$`\"\\\n".utf8.contains(text[offset + 1]) { word.append(text[offset]) }
        offset += 1
      } else if quote == UInt8(ascii: "\""), text[offset] == UInt8(ascii: "$") || text[offset] == UInt8(ascii: "`") {
        isOpen = true
      }
      take()
    }
    // A quote that nothing closes tells that the text is no command as it stands.
    if offset < end { offset += 1 } else { isOpen = true }
  }

  /// `$NAME`, `${NAME}`, `$(command)`: to the bracket that closes it.
  private mutating func readDollar() {
    take()
    guard offset < end,
      let closing = [UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "{"): UInt8(ascii: "}")][text[offset]]
    else {
      return
    }
    let opening = text[offset]
    var depth = 0
    while offset < end {
      if text[offset] == opening { depth += 1 }
      if text[offset] == closing { depth -= 1 }
      take()
      if depth == 0 { return }
    }
  }

  /// Whether an unquoted word is an outline's: `[NAME]`, `{name}`, `...`, or holds Korean.
  private static func isOutline(_ written: ArraySlice<UInt8>) -> Bool {
    guard let first = written.first, first != UInt8(ascii: "'"), first != UInt8(ascii: "\"") else { return false }
    let text = String(decoding: written, as: UTF8.self)
    if text.holds("'") || text.holds("\"") { return false }
    if first == UInt8(ascii: "[") && !text.holds("(") || first == UInt8(ascii: "{") || text.contains("...")
      || text.contains("…")
    {
      return true
    }
    return text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) || (0x3131...0x318E).contains($0.value) }
  }
}
