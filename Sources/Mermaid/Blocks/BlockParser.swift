internal import Diagrams
internal import Text

/// Reads blocks, line by line.
struct BlockParser {
  private let lines: DiagramLines
  private var diagram = BlockDiagram()
  private var index: [Name: Int] = [:]
  /// The blocks that are open, the innermost last.
  private var open = [0]

  /// The most blocks inside one another.
  private static let depthLimit = 60
  /// The most columns of a block.
  private static let columnLimit = 500

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> BlockDiagram {
    var parser = BlockParser(lines: lines)
    for line in lines.lines { try parser.statement(line) }
    return parser.diagram
  }

  private init(lines: DiagramLines) { self.lines = lines }

  private func fail(_ line: DiagramLines.Line) -> SyntaxError {
    SyntaxError(.blockLine, at: line.range, lines.text(line))
  }

  private mutating func statement(_ line: DiagramLines.Line) throws(SyntaxError) {
    if let rest = lines.rest(line, after: "title") {
      diagram.title = lines.bytes.text(rest)
      return
    }
    if styling(line) { return }
    var cursor = lines.cursor(line)
    while !cursor.isAtEnd { try item(&cursor, line) }
  }

  private mutating func item(_ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError) {
    let start = cursor
    if cursor.take(word: "columns") {
      if cursor.take(word: "auto") {
        diagram.items[open[open.count - 1]].columns = nil
      } else if let count = cursor.number(), count >= 1 {
        diagram.items[open[open.count - 1]].columns = Int(min(count, Double(Self.columnLimit)))
      } else {
        throw fail(line)
      }
      return
    }
    if cursor.sees("end"), cursor.take(word: "end"), cursor.peek != 0x28 {
      guard open.count > 1 else { throw fail(line) }
      open.removeLast()
      return
    }
    cursor = start
    if cursor.take(word: "space"), !isLink(cursor) {
      add(BlockDiagram.Item(id: "", label: nil, shape: .space, span: span(&cursor)))
      return
    }
    cursor = start
    if cursor.take(word: "block"), cursor.isAtEnd || isSpaced(cursor) || cursor.sees(":") {
      return try block(&cursor, line)
    }
    cursor = start
    var from = try node(&cursor, line)
    while let link = link(&cursor) {
      let to = try node(&cursor, line)
      diagram.edges.append(
        BlockDiagram.Edge(from: from, to: to, label: link.label, line: link.line, tail: link.tail, head: link.head))
      from = to
    }
  }

  private func isSpaced(_ cursor: Cursor) -> Bool {
    cursor.offset < cursor.limit && lines.bytes[cursor.offset].isSpace && !isLink(cursor)
  }

  private func isLink(_ cursor: Cursor) -> Bool {
    var copy = cursor
    return link(&copy) != nil
  }

  /// `:3`, how many columns are taken.
  private func span(_ cursor: inout Cursor) -> Int {
    guard cursor.sees(":"), !cursor.sees(":::"), cursor.take(":"), let count = cursor.number(), count >= 1 else {
      return 1
    }
    return Int(min(count, Double(Self.columnLimit)))
  }

  @discardableResult
  private mutating func add(_ item: BlockDiagram.Item) -> Int {
    let place = diagram.items.count
    if !item.id.text.isEmpty { index[item.id] = place }
    diagram.items.append(item)
    diagram.items[open[open.count - 1]].children.append(place)
    return place
  }

  /// `block`, `block:id`, `block:id:3`, `block:id["label"]:3`, `block:3`.
  private mutating func block(_ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError) {
    guard open.count < Self.depthLimit else {
      throw SyntaxError(.tooDeep, at: line.range, "\(Self.depthLimit)")
    }
    var item = BlockDiagram.Item(id: "", label: nil, shape: .group)
    if let name = blockName(&cursor) {
      if cursor.peek == 0x5B || cursor.peek == 0x28, let (text, _) = try shape(&cursor, line) { item.label = text }
      if index[Name(name)] == nil { item.id = Name(name) }
      item.span = span(&cursor)
      // `block:3` holds a width and no name.
      if let width = Int(name), item.label == nil, item.span == 1 {
        item.id = ""
        item.span = max(1, min(width, Self.columnLimit))
      }
    } else if cursor.peek == 0x5B, let (text, _) = try shape(&cursor, line) {
      item.label = text
    }
    open.append(add(item))
  }

  private func blockName(_ cursor: inout Cursor) -> String? {
    guard cursor.sees(":"), !cursor.sees(":::"), cursor.take(":") else { return nil }
    return name(&cursor)
  }

  private func name(_ cursor: inout Cursor) -> String? {
    cursor.word { byte in
      !byte.isSpace && byte != 0x28 && byte != 0x5B && byte != 0x2D && byte != 0x29 && byte != 0x7B && byte != 0x7D
        && byte != 0x3C && byte != 0x3E && byte != 0x3A && byte != 0x5D && byte != 0x3D && byte != 0x7E
    }
  }

  /// A block: its name, and its shape with a text where it is told for the first time.
  private mutating func node(_ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError) -> Int {
    guard let name = name(&cursor) else { throw fail(line) }
    var item = BlockDiagram.Item(id: Name(name), label: nil, shape: .node(.rect))
    let isTold = isNext(cursor, "([{<>")
    if isTold, let (text, shape) = try shape(&cursor, line) {
      (item.label, item.shape) = (text, shape)
    }
    item.span = span(&cursor)
    if cursor.take(":::"), let name = cursor.name() { item.classes.append(Name(name)) }
    guard let known = index[item.id] else { return add(item) }
    if isTold {
      diagram.items[known].label = item.label
      if case .group = diagram.items[known].shape {} else { diagram.items[known].shape = item.shape }
    }
    diagram.items[known].classes += item.classes
    return known
  }

  private func isNext(_ cursor: Cursor, _ signs: String) -> Bool {
    cursor.offset < cursor.limit && signs.utf8.contains(lines.bytes[cursor.offset]) && !isLink(cursor)
  }

  private static let opens: [StaticString] = [
    "(((", "([", "((", "(", "[[", "[(", "[/", "[\\", "[", "{{", "{", "<[", ">",
  ]

  /// A text in brackets, and the shape that they stand for.
  private func shape(
    _ cursor: inout Cursor, _ line: DiagramLines.Line
  ) throws(SyntaxError) -> (String, BlockDiagram.Shape)? {
    guard let open = Self.opens.first(where: { cursor.take($0) }) else { return nil }
    var text = ""
    if cursor.take("\"`"), let quoted = cursor.text(upTo: "`\"") {
      text = quoted
    } else if let quoted = cursor.quoted() {
      text = quoted
    } else if let bare = cursor.word(while: { $0 != 0x5D && $0 != 0x29 && $0 != 0x7D }) {
      text = bare
    }
    let close = cursor.word { $0 == 0x5D || $0 == 0x29 || $0 == 0x7D || $0 == 0x2F || $0 == 0x5C || $0 == 0x3E } ?? ""
    guard !close.isEmpty else { throw SyntaxError(.unclosedBracket, at: line.range, "]") }
    if String(describing: open) == "<[" { return (text, .arrow(try sides(&cursor, line))) }
    return (text, .node(Self.nodeShape(String(describing: open), close)))
  }

  private static func nodeShape(_ open: String, _ close: String) -> NodeShape {
    switch (open, close.last(where: { $0 == "/" || $0 == "\\" })) {
    case ("(((", _): .doubleCircle
    case ("([", _): .stadium
    case ("((", _): .circle
    case ("(", _): .rounded
    case ("[[", _): .subroutine
    case ("[(", _): .cylinder
    case ("[/", "\\"): .trapezoid
    case ("[/", _): .leanRight
    case ("[\\", "/"): .invertedTrapezoid
    case ("[\\", _): .leanLeft
    case ("{{", _): .hexagon
    case ("{", _): .diamond
    case (">", _): .asymmetric
    default: .rect
    }
  }

  /// `(right)`, `(x, down)`: where an arrow points.
  private func sides(_ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError) -> Set<BlockDiagram.Side> {
    guard cursor.take("(") else { throw fail(line) }
    var sides: Set<BlockDiagram.Side> = []
    while !cursor.take(")") {
      if cursor.take(",") { continue }
      switch cursor.name() {
      case "left": sides.insert(.left)
      case "right": sides.insert(.right)
      case "up": sides.insert(.up)
      case "down": sides.insert(.down)
      case "x": sides.formUnion([.left, .right])
      case "y": sides.formUnion([.up, .down])
      default: throw fail(line)
      }
    }
    return sides
  }

  private struct Link {
    var label: String?
    var line = EdgeLine.solid
    var tail = EdgeHead.none
    var head = EdgeHead.none
  }

  /// `-->`, `x--x`, `-- "text" -->`, `-.->`, `==>`, `~~~`.
  private func link(_ cursor: inout Cursor) -> Link? {
    let start = cursor
    var link = Link()
    if cursor.take("~~~") {
      link.line = .invisible
      return link
    }
    for (sign, head) in [("x", .cross), ("o", .circle), ("<", .arrow)] as [(StaticString, EdgeHead)] {
      guard cursor.take(sign) else { continue }
      link.tail = head
      break
    }
    guard let stroke = stroke(&cursor, &link) else {
      cursor = start
      return nil
    }
    if stroke.utf8.count == 2, link.head == .none, cursor.peek == 0x22 {
      link.label = cursor.take("\"`") ? cursor.text(upTo: "`\"") : cursor.quoted()
      guard self.stroke(&cursor, &link) != nil else {
        cursor = start
        return nil
      }
    }
    return link
  }

  private func stroke(_ cursor: inout Cursor, _ link: inout Link) -> String? {
    guard let stroke = cursor.word(while: { $0 == 0x2D || $0 == 0x3D || $0 == 0x2E }), stroke.utf8.count >= 2 else {
      return nil
    }
    if stroke.contains("=") { link.line = .thick }
    if stroke.contains(".") { link.line = .dotted }
    for (sign, head) in [(UInt8(ascii: "x"), .cross), (UInt8(ascii: "o"), .circle), (0x3E, .arrow)]
      as [(UInt8, EdgeHead)]
    where cursor.offset < cursor.limit && lines.bytes[cursor.offset] == sign {
      // `A --o B` and `A --other`: a head is one sign and no word.
      if sign != 0x3E, lines.bytes.isWord(at: cursor.offset + 1) { continue }
      cursor.move(to: cursor.offset + 1)
      link.head = head
    }
    return stroke
  }

  /// `classDef a fill:red`, `class x,y a`, `style x fill:red`.
  private mutating func styling(_ line: DiagramLines.Line) -> Bool {
    guard
      let word = (["classdef", "class", "style"] as [StaticString]).first(where: { lines.rest(line, after: $0) != nil }
      ),
      let rest = lines.rest(line, after: word), let space = lines.bytes[rest].firstIndex(where: \.isSpace)
    else { return false }
    let names = lines.bytes.text(rest.lowerBound..<space).split(separator: ",").map { Name(String($0)) }
    let value = lines.bytes.trimmedText(space..<rest.upperBound)
    let parts = value.split { $0 == "," || $0 == ";" }.map(String.init)
    for name in names {
      if word.utf8CodeUnitCount == 8 {
        diagram.definitions[name, default: []] += parts
      } else if let place = index[name] {
        if String(describing: word) == "class" {
          diagram.items[place].classes += parts.map { Name($0) }
        } else {
          diagram.items[place].styles += parts
        }
      }
    }
    return true
  }
}
