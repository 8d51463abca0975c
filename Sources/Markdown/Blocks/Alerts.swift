internal import Diagnostics

/// Quotes that are alerts: `> [!NOTE]` as GitHub writes them, `> [!note]- Title` as Obsidian does.
enum Alerts {
  /// Makes an alert of a quote, where its first line says that it is one.
  static func look(at quote: CMarkNode, in note: inout NoteTree) {
    guard quote.meaning == .none, let paragraph = quote.firstChild, paragraph.kind == .paragraph else { return }
    let line = note.text.line(paragraph.startLine)
    let start = line.lowerBound + max(0, paragraph.startColumn - 1)
    guard start + 4 <= line.upperBound, note.text.bytes[start] == Byte.openBracket,
      note.text.bytes[start + 1] == Byte.bang,
      let close = note.text.bytes[start..<line.upperBound].firstIndex(of: Byte.closeBracket)
    else { return }
    let name = note.text.bytes[start + 2..<close].prefix { $0 != Byte.pipe }.trimmingBlanks()
    guard !name.isEmpty, name.count <= 40 else { return }
    var end = close + 1
    var isOpen: Bool?
    if end < line.upperBound, note.text.bytes[end] == Byte.plus || note.text.bytes[end] == Byte.hyphen {
      isOpen = note.text.bytes[end] == Byte.plus
      end += 1
    }
    guard LeadingText.remove(note.text.bytes[start..<end], andBlanks: true, from: paragraph) else { return }
    if let title = takeTitle(from: paragraph) { title.insertBefore(paragraph) }
    if paragraph.firstChild == nil { paragraph.remove() }
    let kind = AlertKind(name: name)
    if kind == nil {
      note.findings.add(
        NoteFindings.unknownAlert, at: note.text.sourceRuns(of: start..<end), String(decoding: name, as: UTF8.self))
    }
    quote.meaning = .alert(note.alerts.count)
    note.alerts.append(Alert(kind: kind ?? .note, isOpen: kind == .tab ? true : isOpen))
  }

  /// What is left of the first line, as a block of its own; `nil` where nothing is.
  private static func takeTitle(from paragraph: CMarkNode) -> CMarkNode? {
    guard let title = CMarkNode.make(.customBlock, .alertTitle) else { return nil }
    while let node = paragraph.firstChild {
      if node.kind == .softBreak || node.kind == .lineBreak {
        node.remove()
        break
      }
      title.append(node)
    }
    guard title.firstChild != nil else {
      title.remove()
      return nil
    }
    return title
  }
}
