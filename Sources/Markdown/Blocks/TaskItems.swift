/// Items that are tasks: `- [ ] to do`, `- [x] done`.
enum TaskItems {
  /// Puts a box in place of the marker, where the item begins with one.
  static func look(at item: CMarkNode, in note: borrowing NoteTree) {
    guard let paragraph = item.firstChild, paragraph.kind == .paragraph else { return }
    let line = note.text.line(paragraph.startLine)
    let start = line.lowerBound + max(0, paragraph.startColumn - 1)
    guard start + 4 < line.upperBound else { return }
    let marker = note.text.bytes[start..<start + 4]
    let state = marker[start + 1]
    guard marker[start] == Byte.openBracket, marker[start + 2] == Byte.closeBracket, marker[start + 3].isBlank,
      state == Byte.space || state | 0x20 == UInt8(ascii: "x")
    else { return }
    guard LeadingText.remove(marker.prefix(3), andBlanks: true, from: paragraph),
      let box = CMarkNode.make(.customInline, .task(isDone: state != Byte.space))
    else { return }
    if let first = paragraph.firstChild { box.insertBefore(first) } else { paragraph.append(box) }
  }
}
