/// A mindmap: a tree by indentation.
package struct Mindmap: Sendable {
  package var nodes: [Node] = []

  package struct Node: Sendable {
    package var label: FlowText
    package var shape: Shape
    /// The node above it; nil: a root.
    package var parent: Int?
    package var classes: [Name] = []
  }

  package enum Shape: Sendable { case none, square, rounded, circle, bang, cloud, hexagon }

  /// Reads a mindmap. Icons are left out.
  static func read(_ lines: DiagramLines) -> Mindmap {
    var map = Mindmap()
    var path: [(indent: Int, index: Int)] = []
    var skipsTo = 0
    for line in lines.lines where line.range.lowerBound >= skipsTo {
      if lines.bytes.has("::icon", at: line.range.lowerBound) { continue }
      if lines.bytes.has(":::", at: line.range.lowerBound) {
        let names = lines.bytes.text((line.range.lowerBound + 3)..<line.range.upperBound).split(separator: " ")
        if !map.nodes.isEmpty { map.nodes[map.nodes.count - 1].classes = names.map { Name(String($0)) } }
        continue
      }
      while let last = path.last, last.indent >= line.indent { path.removeLast() }
      var (node, end) = read(lines, line)
      skipsTo = end
      node.parent = path.last?.index
      path.append((line.indent, map.nodes.count))
      map.nodes.append(node)
    }
    return map
  }

  private static let brackets: [(open: StaticString, close: StaticString, shape: Shape)] = [
    ("((", "))", .circle), ("))", "((", .bang), ("{{", "}}", .hexagon), ("(-", "-)", .cloud), (")", "(", .cloud),
    ("[", "]", .square), ("(", ")", .rounded),
  ]

  /// A node: its text, or a name with its text in brackets. A quoted text may reach over several lines.
  private static func read(_ lines: DiagramLines, _ line: DiagramLines.Line) -> (Node, end: Int) {
    let bytes = lines.bytes
    var open = line.range.lowerBound
    while open < line.range.upperBound, !isBracket(bytes[open]) { open += 1 }
    for bracket in brackets where bytes.has(bracket.open, at: open) {
      let start = open + bracket.open.utf8CodeUnitCount
      var limit = line.range.upperBound
      if bytes.has("\"`", at: start) || bytes.byte(at: start) == 0x22,
        let quote = bytes[min(start + 1, bytes.count)...].firstIndex(of: 0x22)
      {
        limit = max(limit, bytes.lineEnd(from: quote))
      }
      var close = limit - bracket.close.utf8CodeUnitCount
      while close >= start, !bytes.has(bracket.close, at: close) { close -= 1 }
      guard close >= start else { continue }
      return (Node(label: text(lines.unquoted(start..<close)), shape: bracket.shape), limit)
    }
    return (Node(label: text(bytes.text(line.range)), shape: .none), line.range.upperBound)
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    byte == 0x28 || byte == 0x29 || byte == 0x5B || byte == 0x7B
  }

  private static func text(_ text: String) -> FlowText {
    guard text.utf8.first == 0x60, text.utf8.last == 0x60, text.utf8.count > 1 else {
      return FlowText(text: text, kind: .markdown)
    }
    return FlowText(text: String(text.dropFirst().dropLast()), kind: .markdown)
  }
}
