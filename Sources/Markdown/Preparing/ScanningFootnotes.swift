internal import Text

extension NoteScanner {
  /// Takes a footnote out of the lines, `[^1]: text` with all that belongs to it.
  mutating func takesFootnote(_ line: ScannedLine) -> Bool {
    guard let label = footnoteLabel(at: line.content, to: line.end) else { return false }
    endParagraph()
    var first = label.upperBound + 2
    while first < line.end, bytes[first].isBlank { first += 1 }
    var footnote = FootnoteDefinition(
      label: label, range: line.content..<line.end, lines: [.init(content: first..<line.end)])
    let indent = line.quotes == 0 ? line.column : 0
    var isText = first < line.end
    var blanks: [FootnoteDefinition.Line] = []
    var mark: ByteRun?
    while position < bytes.count {
      var next = ScannedLine(at: position, of: bytes)
      next.skipQuotes(of: bytes, upTo: line.quotes)
      var probe = next
      probe.skipBlanks(of: bytes)
      if next.quotes < line.quotes {
        guard isText, mark == nil, !probe.isBlank, continuesText(probe) else { break }
      }
      if probe.isBlank {
        blanks.append(.init(content: next.end..<next.end))
        position = next.next
        isText = false
        continue
      }
      let isIndented = probe.column >= indent + 4
      guard isIndented || (isText && mark == nil && continuesText(probe)) else { break }
      next.skipBlanks(of: bytes, upTo: isIndented ? indent + 4 : Int.max)
      footnote.lines += blanks
      blanks = []
      footnote.lines.append(
        .init(content: next.content..<next.end, padding: isIndented ? max(0, next.column - indent - 4) : 0))
      footnote.range = footnote.range.lowerBound..<next.end
      position = next.next
      if let open = mark {
        if isClosing(open, at: probe) { mark = nil }
      } else {
        mark = fenceMark(at: probe)
      }
      isText = mark == nil && (isText || probe.column < indent + 8)
      if mark == nil { scanInlines(from: next.content, in: next, staysInLine: true) }
    }
    if !blanks.isEmpty { position = ScannedLine(at: footnote.range.upperBound, of: bytes).next }
    scanInlines(from: first, in: line, staysInLine: true)
    footnotes.append(footnote)
    return true
  }

  /// The name between `[^` and `]:`.
  func footnoteLabel(at start: Int, to end: Int) -> Range<Int>? {
    guard start + 5 <= end, bytes[start] == Byte.openBracket, bytes[start + 1] == Byte.caret else { return nil }
    var offset = start + 2
    while offset < end, bytes[offset] != Byte.closeBracket {
      if bytes[offset].isSpace || bytes[offset] == Byte.openBracket || bytes[offset] == Byte.hidden { return nil }
      offset += 1
    }
    guard offset > start + 2, offset + 1 < end, bytes[offset + 1] == Byte.colon else { return nil }
    return start + 2..<offset
  }

  /// Whether a line that is not indented goes on with the paragraph above it: it begins no block of its own.
  private func continuesText(_ line: ScannedLine) -> Bool {
    let first = bytes[line.content]
    let second = line.content + 1 < line.end ? bytes[line.content + 1] : Byte.space
    switch first {
    case Byte.greater, Byte.less: return false
    case Byte.hash: return !second.isBlank && second != Byte.hash
    case Byte.hyphen, Byte.star, Byte.plus, Byte.underscore:
      return !isRule(line) && (first == Byte.underscore || !second.isBlank)
    case 0x30...0x39: return first != UInt8(ascii: "1") || !(second == Byte.dot || second == Byte.closeParen)
    case Byte.openBracket: return second != Byte.caret || footnoteLabel(at: line.content, to: line.end) == nil
    case Byte.colon: return second != Byte.colon
    case Byte.openBrace: return second != Byte.openBrace && second != Byte.percent
    default: return fenceMark(at: line) == nil
    }
  }
}
