internal import Text

/// The lines of a paragraph that holds a table.
struct TableLines {
  /// The lines before the table.
  let lead: [BlockLines.Line]
  let head: BlockLines.Line
  let delimiter: DelimiterRow
  let rows: [BlockLines.Line]
  /// The lines that begin another block, or leave a container.
  let rest: [BlockLines.Line]
  /// The `---` that made cmark take the table for a heading.
  let underline: Range<Int>?

  /// Looks for a delimiter row under a head of as many cells; `nil` where there is none.
  init?(in block: CMarkNode, of text: PreparedText, isHeading: Bool) {
    guard Self.mayHoldTable(block, text) else { return nil }
    var lines = BlockLines(of: block, before: text.lastLine(of: block) + 1, in: text).lines
    var underline: Range<Int>?
    if isHeading, block.headingLevel == 2 { underline = lines.popLast()?.content }
    lines.removeFirst(Self.definitions(at: lines, of: block, text.bytes))
    // Only the first delimiter row of a paragraph counts, as on GitHub.
    let first = lines.indices.dropFirst().lazy.compactMap { index in
      lines[index].leaves != nil || lines[index].indent >= 4
        ? nil : DelimiterRow(lines[index].content, of: text.bytes).map { (index: index, row: $0) }
    }.first
    guard let found = first,
      TableRow(lines[found.index - 1].content, of: text.bytes).cells.count == found.row.alignments.count
    else { return nil }
    let body = lines[(found.index + 1)...]
    let end = body.firstIndex { Self.endsTable($0, text.bytes) } ?? body.endIndex
    lead = Array(lines[..<(found.index - 1)])
    head = lines[found.index - 1]
    delimiter = found.row
    rows = Array(body[..<end])
    if let underline, end < body.endIndex {
      rest = body[end...] + [BlockLines.Line(content: underline, leaves: nil, indent: 0)]
      self.underline = nil
    } else {
      rest = Array(body[end...])
      self.underline = underline
    }
  }

  /// How many lines at the head of a paragraph define links: they are no part of its text.
  private static func definitions(at lines: [BlockLines.Line], of block: CMarkNode, _ bytes: [UInt8]) -> Int {
    if let first = block.firstChild, first.kind == .text, first.literal.first == Byte.openBracket { return 0 }
    return lines.prefix { line in
      let text = bytes[line.content]
      guard text.first == Byte.openBracket, let close = text.firstIndex(of: Byte.closeBracket) else { return false }
      return text[close...].dropFirst().first == Byte.colon
    }.count
  }

  /// A quick look at how the lines begin: nearly no paragraph holds a table.
  private static func mayHoldTable(_ block: CMarkNode, _ text: PreparedText) -> Bool {
    for number in block.startLine + 1...block.endLine {
      let line = text.line(number)
      let first = text.bytes[line].first { !$0.isBlank && $0 != Byte.greater }
      if first == Byte.pipe || first == Byte.hyphen || first == Byte.colon { return true }
    }
    return false
  }

  /// Whether a line that a paragraph takes in ends a table: it leaves the quote or the list, it is indented code, it has
  /// no cell, or it begins a list at a number other than 1 or with an empty item.
  private static func endsTable(_ line: BlockLines.Line, _ bytes: [UInt8]) -> Bool {
    if line.leaves != nil || line.indent >= 4 || TableRow(line.content, of: bytes).cells.isEmpty { return true }
    let text = bytes[line.content]
    let digits = text.prefix(while: \.isDigit)
    if (1...9).contains(digits.count) {
      let rest = text[digits.endIndex...]
      guard let mark = rest.first, mark == Byte.dot || mark == Byte.closeParen else { return false }
      return rest.dropFirst().first?.isBlank ?? true
    }
    return text.count == 1 && (text.first == Byte.hyphen || text.first == Byte.plus || text.first == Byte.star)
  }
}
