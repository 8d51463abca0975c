internal import Diagnostics

/// Finds the tables of a note and has cmark parse their cells, all of them in one go.
struct TableCollector {
  /// What cmark is to parse besides the note: a heading for each cell, paragraphs for the lines before tables.
  private var side: [UInt8] = []
  private var line = 1
  /// Where the result of each line of `side` goes.
  private var places: [(line: Int, node: CMarkNode)] = []
  private var emptyCells = 0

  /// Makes a table of a paragraph, or of a heading over `---`, where it holds one.
  ///
  /// What was parsed apart from the note is looked at no more: its lines are not those of the note, and what a table
  /// leaves over would be parsed without end.
  mutating func look(at block: CMarkNode, in note: inout NoteTree) {
    guard block.endLine > block.startLine, note.places[block.pointer] == nil else { return }
    let isHeading = block.kind == .heading
    guard let found = TableLines(in: block, of: note.text, isHeading: isHeading) else { return }
    guard found.delimiter.alignments.count <= note.limits.tableColumns else {
      note.findings.add(NoteFindings.tableTooWide, at: note.sourceRange(of: block), "\(note.limits.tableColumns)")
      return
    }
    guard let table = CMarkNode.make(.customBlock, .table) else { return }
    note.places[table.pointer] = found.head.content.lowerBound..<(found.rows.last ?? found.head).content.upperBound
    table.insertBefore(block)
    // It goes before its lines are parsed again, for a tree takes a hundred times the memory of its text.
    block.remove()
    addRow(found.head, .headRow, to: table, found.delimiter.alignments, in: &note)
    for row in found.rows { addRow(row, .bodyRow, to: table, found.delimiter.alignments, in: &note) }
    if !found.lead.isEmpty { addLead(found.lead, before: table, in: &note) }
    if let underline = found.underline, let rule = CMarkNode.make(.rule) {
      rule.insertAfter(table)
      note.places[rule.pointer] = underline
    }
    if !found.rest.isEmpty { Self.addRest(found.rest, after: found.rest[0].leaves ?? table, in: &note) }
  }

  private mutating func addRow(
    _ row: BlockLines.Line, _ kind: NodeMark, to table: CMarkNode, _ alignments: [NodeMark.Alignment],
    in note: inout NoteTree
  ) {
    guard let node = CMarkNode.make(.customBlock, kind) else { return }
    table.append(node)
    let cells = TableRow(row.content, of: note.text.bytes).cells
    for (index, alignment) in alignments.enumerated() {
      if index >= cells.count {
        emptyCells += 1
        if emptyCells > note.limits.emptyCells { return }
      }
      guard let cell = CMarkNode.make(.customBlock, .cell(alignment)) else { return }
      node.append(cell)
      guard index < cells.count, !cells[index].isEmpty else { continue }
      note.places[cell.pointer] = cells[index]
      places.append((line, cell))
      addCell(note.text.bytes[cells[index]])
    }
  }

  /// A cell is the content of a heading: inlines and nothing else. Its pipes lose their backslashes first.
  private mutating func addCell(_ cell: ArraySlice<UInt8>) {
    side.append(contentsOf: "# ".utf8)
    let start = side.count
    for (index, byte) in zip(cell.indices, cell) {
      if byte == Byte.backslash, index + 1 < cell.endIndex, cell[index + 1] == Byte.pipe { continue }
      side.append(byte)
    }
    if side.last == Byte.hash {
      // A heading would lose the `#` that end it.
      let hashes = side[start...].reversed().prefix { $0 == Byte.hash }.count
      let before = side.count - hashes
      if before == start || side[before - 1].isBlank { side.insert(Byte.backslash, at: side.count - 1) }
    }
    side.append(Byte.newline)
    line += 1
  }

  private mutating func addLead(_ lines: [BlockLines.Line], before table: CMarkNode, in note: inout NoteTree) {
    guard let place = CMarkNode.make(.paragraph) else { return }
    place.insertBefore(table)
    note.places[place.pointer] = lines[0].content.lowerBound..<lines[lines.count - 1].content.upperBound
    side.append(Byte.newline)
    line += 1
    places.append((line, place))
    for (index, lead) in lines.enumerated() {
      // Indented, a line goes on with the paragraph whatever it begins with.
      if index > 0 { side.append(contentsOf: "    ".utf8) }
      side.append(contentsOf: note.text.bytes[lead.content])
      side.append(Byte.newline)
    }
    side.append(Byte.newline)
    line += lines.count + 1
  }

  /// Lines that a paragraph takes in and a table does not are blocks of their own.
  private static func addRest(_ lines: [BlockLines.Line], after node: CMarkNode, in note: inout NoteTree) {
    var text: [UInt8] = []
    for line in lines {
      text.append(contentsOf: repeatElement(Byte.space, count: min(line.indent, 8)))
      text.append(contentsOf: note.text.bytes[line.content])
      text.append(Byte.newline)
    }
    guard let tree = CMarkTree(parsing: text) else { return }
    let place = lines[0].content.lowerBound..<lines[lines.count - 1].content.upperBound
    while let last = tree.root.lastChild {
      last.insertAfter(node)
      // The lines that cmark counted in it are not those of the note.
      var walk = TreeWalk(last)
      while let step = walk.next() {
        if case .enter(let inner) = step, inner.kind.isBlock { note.places[inner.pointer] = place }
      }
    }
  }

  /// Parses what was collected and puts it in its places. Definitions of links may stand anywhere in the note.
  mutating func finish(in note: inout NoteTree) {
    guard !places.isEmpty else { return }
    if note.text.holdsDefinitions {
      side.append(Byte.newline)
      side.append(contentsOf: note.text.bytes)
    }
    guard let tree = CMarkTree(parsing: side) else { return }
    var next = tree.root.firstChild
    for (line, place) in places {
      while let node = next, node.startLine < line { next = node.next }
      guard let node = next, node.startLine == line else { continue }
      place.adoptChildren(of: node)
    }
  }
}
