internal import Diagnostics

/// A fence that the scanner is in.
struct OpenFence {
  let mark: ByteRun
  /// The quotes it stands in.
  let quotes: Int
  /// The column at which the text of its list item begins; 0 outside lists.
  let column: Int
  /// Whether lines that are indented less than the item belong to it all the same.
  var keepsOutdented = false
}

extension NoteScanner {
  /// Whether the line opens a fence; then it is open.
  mutating func opensFence(_ line: ScannedLine) -> Bool {
    guard let mark = fenceMark(at: line) else { return false }
    if dialect == .podbook, takesDirective(line, mark) { return true }
    endParagraph()
    fence = OpenFence(mark: mark, quotes: line.quotes, column: line.quotes == 0 ? items.last ?? 0 : 0)
    return true
  }

  /// Whether the line still belongs to the open fence; what does not is read like any other line.
  mutating func stays(in open: OpenFence, _ line: inout ScannedLine) -> Bool {
    var inner = line
    inner.skipQuotes(of: bytes, upTo: open.quotes)
    if inner.quotes < open.quotes {
      fence = nil
      return false
    }
    inner.skipBlanks(of: bytes)
    if inner.isBlank { return true }
    let closes = isClosing(open.mark, at: inner)
    if inner.column < open.column {
      guard dialect == .podbook, open.keepsOutdented || closes || isClosedFurtherDown(open, after: inner) else {
        fence = nil
        return false
      }
      if !open.keepsOutdented { findings.add(NoteFindings.outdentedFence, at: inner.content..<inner.end) }
      fence?.keepsOutdented = true
      edits.insert(repeatElement(Byte.space, count: open.column - inner.column), at: inner.content)
    }
    if closes { fence = nil }
    return true
  }

  /// The run of backticks or tildes that opens a fence at the line's text.
  func fenceMark(at line: ScannedLine) -> ByteRun? {
    guard line.content < line.end else { return nil }
    let byte = bytes[line.content]
    guard byte == Byte.backtick || byte == Byte.tilde else { return nil }
    let run = ByteRun(at: line.content, of: bytes, to: line.end)
    guard run.count >= 3 else { return nil }
    if byte == Byte.backtick, bytes[run.range.upperBound..<line.end].contains(Byte.backtick) { return nil }
    return run
  }

  /// Whether the line closes a fence that `mark` opened.
  func isClosing(_ mark: ByteRun, at line: ScannedLine) -> Bool {
    guard line.content < line.end, bytes[line.content] == mark.byte else { return false }
    let run = ByteRun(at: line.content, of: bytes, to: line.end)
    return run.count >= mark.count && bytes[run.range.upperBound..<line.end].allSatisfy(\.isBlank)
  }

  /// Whether the next line that looks like a fence closes this one. It is asked once a fence, and what lies between
  /// belongs to the fence where the answer is yes; where it is no, the search was in vain only up to the next fence.
  private mutating func isClosedFurtherDown(_ open: OpenFence, after line: ScannedLine) -> Bool {
    guard !exhausted.contains("fence") else { return false }
    var start = line.next
    while start < bytes.count {
      var ahead = ScannedLine(at: start, of: bytes)
      ahead.skipBlanks(of: bytes)
      if isClosing(open.mark, at: ahead) { return true }
      if fenceMark(at: ahead) != nil { return false }
      start = ahead.next
    }
    exhausted.insert("fence")
    return false
  }
}
