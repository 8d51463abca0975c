internal import Text

/// Reads a code block out of the note: its content comes from the note's own lines, so that every byte has its place.
enum FenceReader {
  /// The code block of a node.
  static func read(_ node: CMarkNode, directive: FenceAttributes?, in note: borrowing NoteTree) -> Fence {
    if let place = note.places[node.pointer] { return read(node, in: place, of: note) }
    let text = note.text
    let literal = node.literal
    let first = text.line(node.startLine)
    let start = min(first.lowerBound + max(0, node.startColumn - 1), first.upperBound)
    let isFenced = isFenced(at: start, in: first, literal, text.bytes)
    let firstLine = node.startLine + (isFenced ? 1 : 0)
    var content: [UInt8] = []
    content.reserveCapacity(literal.count)
    var lines: [Fence.ContentLine] = []
    var number = firstLine
    var offset = 0
    while offset < literal.count {
      var end = offset
      while end < literal.count, !literal[end].isLineEnd { end += 1 }
      let line = text.line(number)
      var matched = 0
      while matched < min(end - offset, line.count),
        literal[end - 1 - matched] == text.bytes[line.upperBound - 1 - matched]
      { matched += 1 }
      let source = text.sourceRuns(of: line.upperBound - matched..<line.upperBound)
      let padding = end - offset - matched
      lines.append(Fence.ContentLine(content: content.count, padding: padding, source: source.lowerBound))
      content.append(contentsOf: repeatElement(Byte.space, count: padding))
      content.append(contentsOf: note.source[source])
      content.append(Byte.newline)
      number += 1
      let isPair = end + 1 < literal.count && literal[end] == Byte.carriageReturn && literal[end + 1] == Byte.newline
      offset = end + (isPair ? 2 : 1)
    }
    let isClosed = !isFenced || isClosing(text.line(number), of: node, openedAt: start, text.bytes)
    let last = isFenced && isClosed ? text.line(number) : text.line(max(node.startLine, number - 1))
    let infoStart = afterMarks(start, first, text.bytes)
    let info = literalInfo(node, note.seam)
    var attributes = FenceAttributes(info: isFenced ? info : [])
    if note.dialect == .gfm { attributes.language = String(decoding: info.prefix { !$0.isSpace }, as: UTF8.self) }
    if let directive { attributes.merge(directive) }
    return Fence(
      info: isFenced ? String(decoding: info, as: UTF8.self) : "", attributes: attributes, content: content,
      range: text.sourceRuns(of: start..<max(start, last.upperBound)),
      infoRange: isFenced ? text.sourceRuns(of: infoStart..<first.upperBound) : text.sourceRuns(of: start..<start),
      isClosed: isClosed, isFenced: isFenced, lines: lines)
  }

  /// A code block that was parsed apart from the note: its lines are looked for in the lines that it came from.
  private static func read(_ node: CMarkNode, in place: Range<Int>, of note: borrowing NoteTree) -> Fence {
    let content = note.seam.removed(from: node.literal)
    let info = literalInfo(node, note.seam)
    var locator = Locator()
    locator.move(to: place)
    var lines: [Fence.ContentLine] = []
    var start = 0
    while start < content.count {
      let end = content[start...].firstIndex(of: Byte.newline) ?? content.count
      let found = locator.find(Array(content[start..<end]), in: note.text.bytes)
      let source = note.text.sourceOffset(of: found?.lowerBound ?? place.lowerBound)
      lines.append(Fence.ContentLine(content: start, padding: 0, source: source))
      start = end + 1
    }
    let range = note.text.sourceRuns(of: place)
    return Fence(
      info: String(decoding: info, as: UTF8.self), attributes: FenceAttributes(info: info), content: content,
      range: range, infoRange: range.lowerBound..<range.lowerBound, isClosed: true, isFenced: !info.isEmpty,
      lines: lines)
  }

  private static func literalInfo(_ node: CMarkNode, _ seam: Seam) -> [UInt8] {
    seam.removed(from: node.fenceInfo)
  }

  /// cmark does not say whether a block has marks. One that is indented begins with its own first line.
  private static func isFenced(at start: Int, in line: Range<Int>, _ literal: CMarkText, _ bytes: [UInt8]) -> Bool {
    guard start < line.upperBound, bytes[start] == Byte.backtick || bytes[start] == Byte.tilde,
      ByteRun(at: start, of: bytes, to: line.upperBound).count >= 3
    else { return false }
    let blanks = bytes[line.lowerBound..<start].reversed().prefix(while: \.isBlank)
    let isIndented = blanks.count >= 4 || blanks.contains(Byte.tab)
    return !(isIndented && literal.starts(with: bytes[start..<line.upperBound]))
  }

  private static func afterMarks(_ start: Int, _ line: Range<Int>, _ bytes: [UInt8]) -> Int {
    guard start < line.upperBound else { return start }
    var offset = ByteRun(at: start, of: bytes, to: line.upperBound).range.upperBound
    while offset < line.upperBound, bytes[offset].isBlank { offset += 1 }
    return offset
  }

  /// Whether the line behind the content closes the fence: it has the marks, and stands in the same quotes and items.
  private static func isClosing(_ line: Range<Int>, of node: CMarkNode, openedAt start: Int, _ bytes: [UInt8]) -> Bool {
    guard !line.isEmpty else { return false }
    var quotes = 0
    var column = 0
    var ancestor = node.parent
    while let container = ancestor {
      if container.kind == .quote { quotes += 1 }
      if container.kind == .item, quotes == 0 { column = max(column, container.startColumn + 1) }
      ancestor = container.parent
    }
    var offset = line.lowerBound
    func skipBlanks() { while offset < line.upperBound, bytes[offset].isBlank { offset += 1 } }
    skipBlanks()
    for _ in 0..<quotes {
      guard offset < line.upperBound, bytes[offset] == Byte.greater else { return false }
      offset += 1
      skipBlanks()
    }
    let hasTab = bytes[line.lowerBound..<offset].contains(Byte.tab)
    guard offset < line.upperBound, bytes[offset] == bytes[start],
      quotes > 0 || hasTab || offset - line.lowerBound >= column
    else { return false }
    let opening = ByteRun(at: start, of: bytes, to: bytes.count)
    let closing = ByteRun(at: offset, of: bytes, to: line.upperBound)
    return closing.count >= opening.count && bytes[closing.range.upperBound..<line.upperBound].allSatisfy(\.isBlank)
  }
}
