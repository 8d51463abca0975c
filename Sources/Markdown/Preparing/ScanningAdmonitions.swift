internal import Diagnostics
internal import Text

extension NoteScanner {
  /// Whether the line belongs to the markup of another tool; then it has been dealt with.
  mutating func takesMarkup(_ line: ScannedLine) -> Bool {
    guard dialect == .podbook, line.quotes == 0 else { return false }
    switch bytes[line.content] {
    case Byte.bang, Byte.question: return takesIndentedAdmonition(line)
    case Byte.equals: return takesIndentedTab(line)
    case Byte.at: return takesTab(line)
    case Byte.openBracket: return takesContents(line)
    case Byte.less: return takesBlockComponent(line)
    case UInt8(ascii: "i"), UInt8(ascii: "e"): return takesModuleLine(line)
    case Byte.colon: return takesFencedAdmonition(line)
    case Byte.openBrace: return takesAttributes(line) || takesBlockShortcode(line)
    default: return false
    }
  }

  /// `!!! note "Title"` and `??? note`, `???+ note`, whose text is indented by four.
  private mutating func takesIndentedAdmonition(_ line: ScannedLine) -> Bool {
    let mark = ByteRun(at: line.content, of: bytes, to: line.end)
    guard mark.count == 3 else { return false }
    var offset = mark.range.upperBound
    let isOpen = offset < line.end && bytes[offset] == Byte.plus
    if isOpen { offset += 1 }
    guard offset < line.end, bytes[offset].isBlank else { return false }
    let rest = bytes[offset..<line.end].trimmingBlanks()
    let word = rest.prefix { $0.isAlphanumeric || $0 == Byte.hyphen }
    guard !word.isEmpty, let end = indentedEnd(after: line) else { return false }
    var title = rest[word.endIndex...]
    if let quote = title.firstIndex(of: Byte.quote), let close = title.lastIndex(of: Byte.quote), close > quote {
      title = title[quote + 1..<close]
    } else {
      title = title[title.endIndex...]
    }
    let fold = mark.byte == Byte.question ? (isOpen ? "+" : "-") : ""
    openRegion(
      word, title: title, fold: fold, replacing: line.content..<line.end, upTo: end, column: line.column, indent: 4)
    return true
  }

  /// The end of the lines below that are indented by four more than the header; `nil` where there is none.
  func indentedEnd(after header: ScannedLine) -> Int? {
    var end: Int?
    var start = header.next
    while start < bytes.count {
      var line = ScannedLine(at: start, of: bytes)
      // Lines within other admonitions are still indented by those.
      for region in regions { line.skipBlanks(of: bytes, upTo: line.column + region.column + region.indent) }
      line.column = 0
      line.skipBlanks(of: bytes)
      if !line.isBlank {
        guard line.column >= header.column + 4 else { break }
        end = line.next
      } else if end == nil, line.start > header.next {
        break
      }
      start = line.next
    }
    return end
  }

  /// `:::note Title` up to `:::`.
  private mutating func takesFencedAdmonition(_ line: ScannedLine) -> Bool {
    let mark = ByteRun(at: line.content, of: bytes, to: line.end)
    guard mark.count >= 3 else { return false }
    var rest = bytes[mark.range.upperBound..<line.end].trimmingBlanks()
    if rest.first == Byte.openBrace, let brace = rest.firstIndex(of: Byte.closeBrace) {
      rest = rest[(rest.startIndex + 1)..<brace]
    }
    let word = rest.prefix { $0.isAlphanumeric || $0 == Byte.hyphen }
    guard AlertKind(name: word) != nil, let close = closing(mark, after: line) else {
      return takesContainer(line, mark, word: word, title: rest[word.endIndex...].trimmingBlanks())
    }
    var title = rest[word.endIndex...].trimmingBlanks()
    if title.first == Byte.openBracket, let end = title.firstIndex(of: Byte.closeBracket) {
      title = title[title.startIndex + 1..<end]
    } else if title.first == Byte.openBrace {
      title = title[title.endIndex...]
    }
    openRegion(word, title: title, replacing: line.content..<line.end, upTo: close.start, column: line.column)
    edits.remove(close.start..<close.end)
    return true
  }

  /// A fence that is a directive, ```` ```{note} Title ````, as MyST writes admonitions.
  mutating func takesDirective(_ line: ScannedLine, _ mark: ByteRun) -> Bool {
    guard line.quotes == 0 else { return false }
    let info = bytes[mark.range.upperBound..<line.end].trimmingBlanks()
    guard info.first == Byte.openBrace, let brace = info.firstIndex(of: Byte.closeBrace) else { return false }
    let word = info[info.startIndex + 1..<brace]
    guard AlertKind(name: word) != nil, let close = closing(mark, after: line) else { return false }
    openRegion(
      word, title: info[(brace + 1)...].trimmingBlanks(), replacing: line.content..<line.end, upTo: close.start,
      column: line.column)
    edits.remove(close.start..<close.end)
    return true
  }

  /// The line below that closes what `mark` opened.
  mutating func closing(_ mark: ByteRun, after header: ScannedLine) -> ScannedLine? {
    let name = String(repeating: Character(Unicode.Scalar(mark.byte)), count: mark.count)
    guard !exhausted.contains(name) else { return nil }
    var start = header.next
    while start < bytes.count {
      var line = ScannedLine(at: start, of: bytes)
      line.skipBlanks(of: bytes)
      if isClosing(mark, at: line) { return line }
      start = line.next
    }
    exhausted.insert(name)
    return nil
  }
}
