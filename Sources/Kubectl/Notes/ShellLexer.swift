/// Cuts the text of a shell fence into commands: continued lines, quotes, pipes, lists, redirections, here-documents.
///
/// One pass; every byte is looked at a bounded number of times. What stands in `$(…)` is part of the word that holds it.
struct ShellLexer {
  private let text: [UInt8]
  private let end: Int
  private var offset: Int
  private var commands: [ShellCommand] = []
  private var current = ShellCommand()
  /// The words that end here-documents which the line opened.
  private var delimiters: [[UInt8]] = []

  /// The commands of a stretch of `text`.
  static func commands(in text: [UInt8], _ range: Range<Int>) -> [ShellCommand] {
    var lexer = ShellLexer(text: text, end: range.upperBound, offset: range.lowerBound)
    lexer.run()
    return lexer.commands
  }

  private init(text: [UInt8], end: Int, offset: Int) {
    self.text = text
    self.end = end
    self.offset = offset
  }

  private func byte(_ distance: Int = 0) -> UInt8? { offset + distance < end ? text[offset + distance] : nil }

  private mutating func run() {
    skipPrompt()
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: "\n"):
        offset += 1
        finish()
        skipDocuments()
        skipPrompt()
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "\\") where isLineEnd(1), UInt8(ascii: "`") where isLineEnd(1) && !current.words.isEmpty:
        while let next = self.byte(), next != UInt8(ascii: "\n") { _ = next; offset += 1 }
        offset += 1
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"):
        offset += 1
        finish()
      case UInt8(ascii: "<") where !isBlank(): redirect()
      case UInt8(ascii: ">"): redirect()
      default: readWord()
      }
    }
    finish()
  }

  private func isLineEnd(_ distance: Int) -> Bool {
    byte(distance) == UInt8(ascii: "\n")
      || (byte(distance) == UInt8(ascii: "\r") && byte(distance + 1) == UInt8(ascii: "\n"))
  }

  /// Whether `<` begins a blank to be filled in, `<pod name>`, and no redirection.
  private func isBlank() -> Bool {
    guard let first = byte(1), first.isLetter || first >= 0x80 else { return false }
    for place in offset + 1..<min(end, offset + 80) {
      if text[place] == UInt8(ascii: ">") { return true }
      if text[place] == UInt8(ascii: "\n") || text[place] == UInt8(ascii: "<") { return false }
    }
    return false
  }

  private mutating func finish() {
    if !current.words.isEmpty { commands.append(current) }
    current = ShellCommand()
  }

  private mutating func skipLine() {
    while let byte = byte(), byte != UInt8(ascii: "\n") { _ = byte; offset += 1 }
  }

  /// Skips what a terminal shows before a command: `$ `, `[root@node ~]# `, `user@host:~$ `, `PS C:\> `.
  private mutating func skipPrompt() {
    while byte() == UInt8(ascii: " ") || byte() == UInt8(ascii: "\t") { offset += 1 }
    var place = offset
    let limit = min(end, offset + 80)
    while place + 1 < limit, text[place] != UInt8(ascii: "\n"), text[place + 1] != UInt8(ascii: "\n") {
      let isSign = "$#>%".utf8.contains(text[place])
      if isSign, text[place + 1] == UInt8(ascii: " ") {
        let before = text[offset..<place]
        let isHost = before.contains(UInt8(ascii: "@")) || before.starts(with: "PS ".utf8)
        // `# text` is a comment unless a command of ours follows.
        let isBare =
          before.isEmpty && (text[place] != UInt8(ascii: "#") || text[(place + 2)..<end].starts(with: "kubectl ".utf8))
        if isHost || isBare { offset = place + 2 }
        return
      }
      place += 1
    }
  }

  /// Skips a redirection and what it names.
  private mutating func redirect() {
    if let last = current.words.last, last.range.upperBound == offset, last.text.utf8.allSatisfy(\.isDecimalDigit) {
      current.words.removeLast()
    }
    let isDocument = byte() == UInt8(ascii: "<") && byte(1) == UInt8(ascii: "<") && byte(2) != UInt8(ascii: "<")
    while let byte = byte(), "<>&-|".utf8.contains(byte) { _ = byte; offset += 1 }
    while byte() == UInt8(ascii: " ") || byte() == UInt8(ascii: "\t") { offset += 1 }
    let count = current.words.count
    if let next = byte(), next != UInt8(ascii: "\n") { readWord() }
    guard current.words.count > count else { return }
    let word = current.words.removeLast()
    if isDocument { delimiters.append(Array(word.text.utf8)) }
  }

  /// Skips the here-documents that the last line opened.
  private mutating func skipDocuments() {
    for delimiter in delimiters {
      while offset < end {
        let start = offset
        skipLine()
        let line = text[start..<offset].drop { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: " ") }
        offset = min(end, offset + 1)
        if line.elementsEqual(delimiter) || line.dropLast().elementsEqual(delimiter) && line.last == UInt8(ascii: "\r")
        {
          break
        }
      }
    }
    delimiters = []
  }

  private mutating func readWord() {
    var word = ShellWordReader(text: text, end: end, offset: offset)
    let read = word.read()
    offset = max(word.offset, offset + 1)
    current.words.append(read)
  }
}
