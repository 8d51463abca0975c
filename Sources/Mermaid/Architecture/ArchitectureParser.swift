internal import Text

/// Reads an architecture, line by line.
struct ArchitectureParser {
  private let lines: DiagramLines
  private var diagram = ArchitectureDiagram()
  private var services: [Name: Int] = [:]
  private var groups: [Name: Int] = [:]

  static func read(_ lines: DiagramLines, _ remarks: inout [Remark]) throws(SyntaxError) -> ArchitectureDiagram {
    var parser = ArchitectureParser(lines: lines)
    for line in lines.lines { try parser.statement(line, &remarks) }
    return parser.diagram
  }

  private init(lines: DiagramLines) { self.lines = lines }

  private func fail(_ line: DiagramLines.Line) -> SyntaxError {
    SyntaxError(.architectureLine, at: line.range, lines.text(line))
  }

  private mutating func statement(_ line: DiagramLines.Line, _ remarks: inout [Remark]) throws(SyntaxError) {
    var cursor = lines.cursor(line)
    if cursor.take(word: "title") {
      diagram.title = lines.bytes.text(cursor.rest)
    } else if cursor.take(word: "group") {
      let (id, icon, label, parent) = try declaration(&cursor, line)
      groups[id] = diagram.groups.count
      diagram.groups.append(
        ArchitectureDiagram.Group(id: id, label: label ?? id.text, icon: icon, parent: parent))
    } else if cursor.take(word: "service") {
      let (id, icon, label, parent) = try declaration(&cursor, line)
      services[id] = diagram.services.count
      diagram.services.append(
        ArchitectureDiagram.Service(id: id, label: label ?? "", icon: icon, group: parent))
    } else if cursor.take(word: "junction") {
      let (id, _, _, parent) = try declaration(&cursor, line)
      services[id] = diagram.services.count
      diagram.services.append(
        ArchitectureDiagram.Service(id: id, label: nil, icon: nil, group: parent, isJunction: true))
    } else if cursor.take(word: "align") {
      remarks.append(Remark(.leftOut, at: line.range, lines.text(line)))
    } else {
      try edge(&cursor, line)
    }
  }

  /// `id(icon)[label] in group`, or `id "icon's text"[label]`.
  private func declaration(
    _ cursor: inout Cursor, _ line: DiagramLines.Line
  ) throws(SyntaxError) -> (id: Name, icon: String?, label: String?, parent: Int?) {
    guard let id = cursor.name(), groups[Name(id)] == nil, services[Name(id)] == nil else { throw fail(line) }
    var icon: String?
    if cursor.take("(") { icon = cursor.text(upTo: ")") } else if cursor.peek == 0x22 { icon = cursor.quoted() }
    var label: String?
    if cursor.take("[") {
      if cursor.peek == 0x22, let quoted = cursor.quoted() {
        label = quoted
        guard cursor.take("]") else { throw fail(line) }
      } else {
        label = cursor.text(upTo: "]")
      }
      guard label != nil else { throw SyntaxError(.unclosedBracket, at: line.range, "]") }
    }
    var parent: Int?
    if cursor.take(word: "in") {
      guard let name = cursor.name(), let group = groups[Name(name)] else { throw fail(line) }
      parent = group
    }
    guard cursor.isAtEnd else { throw fail(line) }
    return (Name(id), icon, label, parent)
  }

  /// `a:R --> L:b`, `a{group}:R -[text]- L:b`.
  private mutating func edge(_ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError) {
    guard let from = cursor.name() else { throw fail(line) }
    let fromGroup = cursor.take("{group}")
    guard cursor.take(":"), let fromSide = side(&cursor) else { throw fail(line) }
    let tail = cursor.take("<")
    var label: String?
    if cursor.take("--") {
    } else if cursor.take("-[") {
      label = cursor.text(upTo: "]-")
      guard label != nil else { throw fail(line) }
    } else {
      throw fail(line)
    }
    let head = cursor.take(">")
    guard let toSide = side(&cursor), cursor.take(":"), let to = cursor.name() else { throw fail(line) }
    let toGroup = cursor.take("{group}")
    guard let first = services[Name(from)], let second = services[Name(to)], cursor.isAtEnd else { throw fail(line) }
    diagram.edges.append(
      ArchitectureDiagram.Edge(
        from: ArchitectureDiagram.End(service: first, side: fromSide, isGroup: fromGroup, hasHead: tail),
        to: ArchitectureDiagram.End(service: second, side: toSide, isGroup: toGroup, hasHead: head),
        label: label.map { text in
          text.hasPrefix("\"") && text.utf8.count > 1 ? String(text.dropFirst().dropLast()) : text
        }))
  }

  private func side(_ cursor: inout Cursor) -> ArchitectureDiagram.Side? {
    let byte = cursor.peek
    guard let side = ArchitectureDiagram.Side(rawValue: byte) else { return nil }
    return cursor.take("L") || cursor.take("R") || cursor.take("T") || cursor.take("B") ? side : nil
  }
}
