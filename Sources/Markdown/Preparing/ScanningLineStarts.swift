internal import Diagnostics
internal import HTML
internal import Text

extension NoteScanner {
  /// What cannot be seen and still changes what a line is: a no-break space after `#`, `-` or before them, which a Mac
  /// types with option and space; a zero-width space that came in with copied text.
  mutating func readInvisible(_ line: inout ScannedLine) {
    while let length = invisible(at: line.content, to: line.end) {
      let rest = line.content + length
      guard rest < line.end, "#-*+>|`~0123456789".utf8.contains(bytes[rest]) || bytes[rest] >= 0x80 else { break }
      edits.remove(line.content..<rest)
      line.content = rest
    }
    var mark = line.content
    while mark < line.end, mark - line.content < 6, bytes[mark] == Byte.hash { mark += 1 }
    if mark == line.content, mark < line.end, bytes[mark] == Byte.hyphen || bytes[mark] == Byte.star { mark += 1 }
    if mark == line.content {
      while mark < line.end, mark - line.content < 3, bytes[mark].isDigit { mark += 1 }
      mark = mark > line.content && mark < line.end && bytes[mark] == Byte.dot ? mark + 1 : line.content
    }
    if mark > line.content, let length = invisible(at: mark, to: line.end) {
      edits.replace(mark..<mark + length, with: " ".utf8)
    }
  }

  /// The length of a no-break space, a zero-width space or a byte order mark.
  private func invisible(at offset: Int, to end: Int) -> Int? {
    if offset + 2 <= end, bytes[offset] == 0xC2, bytes[offset + 1] == 0xA0 { return 2 }
    guard offset + 3 <= end else { return nil }
    let isZeroWidth = bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x8B
    let isMark = bytes[offset] == 0xEF && bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF
    return isZeroWidth || isMark ? 3 : nil
  }

  /// Remarks on how a line begins: `#제목`, and `<pod-name>`, which cmark would take for a block of HTML.
  mutating func judgeStart(of line: ScannedLine) {
    headingLine = nil
    switch bytes[line.content] {
    case Byte.hash:
      let run = ByteRun(at: line.content, of: bytes, to: line.end)
      guard run.count <= 6 else { return }
      let after = run.range.upperBound
      if after == line.end || bytes[after].isBlank {
        headingLine = line.start..<line.end
      } else if paragraph.isEmpty, !isTagLine(bytes[line.content..<line.end]) {
        findings.add(NoteFindings.headingWithoutSpace, at: run.range)
      }
    case Byte.less where paragraph.isEmpty:
      guard line.content + 1 < line.end else { return }
      if let tag = ComponentTag(at: line.content, of: bytes, to: bytes.count), isComponent(tag) { return }
      var start = line.content + 1
      if bytes[start] == Byte.slash { start += 1 }
      let name = bytes[start..<line.end].prefix { $0.isAlphanumeric || $0 == Byte.hyphen }
      let isAddress =
        start + name.count < line.end && (bytes[name.endIndex] == Byte.colon || bytes[name.endIndex] == Byte.at)
      if !name.isEmpty, !isAddress, !HTMLElement.isKnown(name) { edits.insert(seam.bytes, at: line.content) }
      if bytes[line.content + 1] == Byte.question { edits.insert(seam.bytes, at: line.content) }
    default: return
    }
  }

  /// `#kubernetes #pod`: the tags of a note, not a heading.
  private func isTagLine(_ text: ArraySlice<UInt8>) -> Bool {
    text.drop { $0 == Byte.hash }.contains(Byte.hash) || text.starts(with: "#!".utf8)
  }
}
