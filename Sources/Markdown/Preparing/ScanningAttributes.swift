internal import Diagnostics

extension NoteScanner {
  /// A line `{: .note }` as kramdown writes attributes: it makes the next block, or the one above, an alert; any other
  /// attributes are left out, but for an id, which goes to the heading above.
  mutating func takesAttributes(_ line: ScannedLine) -> Bool {
    guard line.content + 1 < line.end, bytes[line.content + 1] == Byte.colon,
      let close = bytes[line.content..<line.end].lastIndex(of: Byte.closeBrace),
      bytes[(close + 1)..<line.end].allSatisfy(\.isBlank)
    else { return false }
    let words = bytes[line.content + 2..<close].split(whereSeparator: \.isBlank)
    let whole = line.content..<line.end
    if let kind = words.lazy.compactMap(Self.alertClass).first {
      if paragraph.isEmpty { quoteNextBlock(kind, whole, line) } else { quoteParagraph(kind, whole) }
    } else {
      edits.remove(whole)
      if let heading = headingLine, let id = words.first(where: { $0.first == Byte.hash && $0.count > 1 }) {
        edits.insert(" {".utf8 + Array(id) + "}".utf8, at: heading.upperBound)
      }
    }
    return true
  }

  /// `.note`, `.note-title`, `.notice--info`: the kind of alert and whether its first line is a title.
  private static func alertClass(_ word: ArraySlice<UInt8>) -> (kind: ArraySlice<UInt8>, hasTitle: Bool)? {
    guard word.first == UInt8(ascii: ".") else { return nil }
    let name = word.dropFirst()
    if AlertKind(name: name) != nil { return (name, false) }
    let suffix = Array("-title".utf8)
    guard name.count > suffix.count, name.suffix(suffix.count).elementsEqual(suffix) else { return nil }
    let kind = name.dropLast(suffix.count)
    return AlertKind(name: kind) == nil ? nil : (kind, true)
  }

  private mutating func quoteNextBlock(
    _ kind: (kind: ArraySlice<UInt8>, hasTitle: Bool), _ whole: Range<Int>, _ line: ScannedLine
  ) {
    var next = ScannedLine(at: line.next, of: bytes)
    next.skipBlanks(of: bytes)
    guard line.next < bytes.count, !next.isBlank else {
      edits.remove(whole)
      return
    }
    let isQuoted = bytes[next.content] == Byte.greater
    var title = bytes[next.end..<next.end]
    if kind.hasTitle {
      title = bytes[(isQuoted ? next.content + 1 : next.content)..<next.end].trimmingBlanks()
      edits.remove(title.startIndex..<title.endIndex)
    }
    if isQuoted {
      edits.replace(whole, with: alertHeader(kind.kind, title: title))
    } else {
      openRegion(kind.kind, title: title, replacing: whole, upTo: endOfText(from: next), column: line.column)
    }
  }

  /// The end of the lines of text that begin with `first`. It is sought once for all of them.
  private mutating func endOfText(from first: ScannedLine) -> Int {
    if first.start < lastTextEnd { return lastTextEnd }
    var end = first
    while end.next < bytes.count {
      let following = ScannedLine(at: end.next, of: bytes)
      if bytes[following.start..<following.end].allSatisfy(\.isBlank) { break }
      end = following
    }
    lastTextEnd = end.next
    return end.next
  }

  private mutating func quoteParagraph(_ kind: (kind: ArraySlice<UInt8>, hasTitle: Bool), _ whole: Range<Int>) {
    edits.remove(whole)
    guard items.isEmpty, regions.isEmpty, let first = paragraph.first, bytes[first] != Byte.greater else { return }
    edits.insert(alertHeader(kind.kind, title: EmptyCollection()) + "\n".utf8, at: first)
    for start in paragraph { edits.insert("> ".utf8, at: start) }
    endParagraph()
  }
}
