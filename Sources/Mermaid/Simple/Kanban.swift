internal import Text

/// A board: columns of cards.
package struct Kanban: Sendable {
  package var columns: [Column] = []
  /// Where tickets are described: an address with `#TICKET#` in it.
  package var ticketAddress: String?

  package struct Column: Sendable {
    package var title: String
    package var cards: [Card] = []
  }

  package struct Card: Sendable {
    package var text: String
    package var range: Range<Int>
    package var ticket: String?
    package var assigned: String?
    package var priority: String?
  }

  /// Reads a board. The least indented lines are columns, all others cards of the column above them.
  static func read(_ lines: DiagramLines, _ remarks: inout [Remark]) throws(SyntaxError) -> Kanban {
    var board = Kanban()
    board.ticketAddress = lines.settings["kanban.ticketBaseUrl"]
    guard let indent = lines.lines.map(\.indent).min() else { return board }
    var end = 0
    for line in lines.lines where line.range.lowerBound >= end {
      let bytes = lines.bytes
      if bytes.has("::icon", at: line.range.lowerBound) || bytes.has(":::", at: line.range.lowerBound) {
        remarks.append(Remark(.leftOut, at: line.range, lines.text(line)))
        continue
      }
      var card = try node(lines, line, &end)
      if line.indent == indent {
        board.columns.append(Column(title: card.text))
      } else if board.columns.isEmpty {
        throw SyntaxError(.kanbanLine, at: line.range, lines.text(line))
      } else {
        card.range = line.range
        board.columns[board.columns.count - 1].cards.append(card)
      }
    }
    return board
  }

  private static let brackets: [(open: StaticString, close: StaticString)] = [
    ("((", "))"), ("{{", "}}"), ("[", "]"), ("(", ")"),
  ]

  /// `id[text]@{ assigned: 'x' }`, `[text]`, or a text alone.
  private static func node(
    _ lines: DiagramLines, _ line: DiagramLines.Line, _ end: inout Int
  ) throws(SyntaxError) -> Card {
    let bytes = lines.bytes
    var text = line.range
    end = line.range.upperBound
    var settings = Settings()
    var at = line.range.lowerBound
    while at < line.range.upperBound, !bytes.has("@{", at: at) { at += 1 }
    if at < line.range.upperBound {
      guard let close = bytes[at...].firstIndex(of: 0x7D) else {
        throw SyntaxError(.kanbanLine, at: line.range, lines.text(line))
      }
      settings = Settings(flowOf: bytes, in: (at + 2)..<close)
      text = bytes.trimmed(line.range.lowerBound..<at)
      end = max(end, close + 1)
    }
    var open = text.lowerBound
    while open < text.upperBound, bytes[open] != 0x5B, bytes[open] != 0x28, bytes[open] != 0x7B { open += 1 }
    for bracket in brackets where open < text.upperBound && bytes.has(bracket.open, at: open) {
      let start = open + bracket.open.utf8CodeUnitCount
      let last = text.upperBound - bracket.close.utf8CodeUnitCount
      guard last >= start, bytes.has(bracket.close, at: last) else { continue }
      text = start..<last
      break
    }
    return Card(
      text: settings["label"] ?? lines.unquoted(text), range: line.range, ticket: settings["ticket"],
      assigned: settings["assigned"], priority: settings["priority"])
  }
}
