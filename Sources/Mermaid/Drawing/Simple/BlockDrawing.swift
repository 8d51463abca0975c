internal import Diagrams

/// Blocks: every block has columns of one width and rows as high as their highest child.
struct BlockDrawing {
  private let diagram: BlockDiagram
  private var scene = Scene(kind: "block")
  private var least: [Size]
  private var boxes: [Rect?]
  private var groups: [SceneElement] = []
  private var nodes: [SceneElement] = []

  private static let gap = 10.0
  private static let padding = 12.0

  static func scene(_ diagram: BlockDiagram) -> Scene {
    var drawing = BlockDrawing(diagram)
    let size = drawing.measure(0)
    drawing.place(0, in: Rect(0, 0, size.width, size.height))
    drawing.scene.elements = drawing.groups + drawing.nodes
    for edge in diagram.edges { drawing.draw(edge) }
    drawing.scene.bounds = Rect(0, 0, size.width, size.height).grown(by: 8)
    return drawing.scene
  }

  private init(_ diagram: BlockDiagram) {
    self.diagram = diagram
    least = [Size](repeating: Size(0, 0), count: diagram.items.count)
    boxes = [Rect?](repeating: nil, count: diagram.items.count)
  }

  /// The rows of a block: its children with the column that they begin in.
  private func rows(_ item: BlockDiagram.Item) -> (columns: Int, rows: [[(child: Int, column: Int, span: Int)]]) {
    let columns = item.columns ?? max(1, item.children.reduce(0) { $0 + diagram.items[$1].span })
    var rows: [[(child: Int, column: Int, span: Int)]] = [[]]
    var column = 0
    for child in item.children {
      let span = min(diagram.items[child].span, columns)
      if column + span > columns {
        rows.append([])
        column = 0
      }
      rows[rows.count - 1].append((child, column, span))
      column += span
    }
    return (columns, rows)
  }

  private func padding(_ index: Int) -> Double { index == 0 ? 0 : Self.padding }

  private func title(_ index: Int) -> TextLabel {
    guard index > 0, let label = diagram.items[index].label else { return TextLabel(lines: []) }
    return LabelReader.label(label).styled(.bold).wrapped(to: 260)
  }

  private func titleHeight(_ index: Int) -> Double {
    let title = title(index)
    return title.isEmpty ? 0 : TextMeasure.size(of: title).height + 4
  }

  // As deep as the parser lets blocks stand in one another.
  private mutating func measure(_ index: Int) -> Size {
    let item = diagram.items[index]
    switch item.shape {
    case .space: least[index] = Size(24, 20)
    case .node: least[index] = NodeBox(node(item)).size
    case .arrow(let sides):
      let text = TextMeasure.size(of: LabelReader.label(item.label ?? ""))
      let isUpright = sides.contains(.up) || sides.contains(.down)
      let isAcross = sides.contains(.left) || sides.contains(.right)
      least[index] = Size(
        max(isAcross ? 72 : 64, text.width + (isAcross ? 56 : 30)), max(44, text.height + (isUpright ? 46 : 26)))
    case .group:
      let (columns, rows) = rows(item)
      var cell = 20.0
      var height = titleHeight(index) + Double(rows.count - 1) * Self.gap
      for row in rows {
        var highest = row.isEmpty ? 24.0 : 0
        for (child, _, span) in row {
          let size = measure(child)
          cell = max(cell, (size.width - Double(span - 1) * Self.gap) / Double(span))
          highest = max(highest, size.height)
        }
        height += highest
      }
      let pad = 2 * padding(index)
      let width = Double(columns) * (cell + Self.gap) - Self.gap
      least[index] = Size(max(width, TextMeasure.size(of: title(index)).width) + pad, height + pad)
    }
    return least[index]
  }

  private func node(_ item: BlockDiagram.Item) -> GraphNode {
    var shape = NodeShape.rect
    if case .node(let told) = item.shape { shape = told }
    let label = LabelReader.label(item.label ?? item.id.text, isMarkdown: true)
    var node = GraphNode(item.id.text, label, shape: shape)
    node.style = StyleReader.style(declarations(item))
    return node
  }

  private func declarations(_ item: BlockDiagram.Item) -> [String] {
    var declarations = diagram.definitions["default"] ?? []
    for name in item.classes { declarations += diagram.definitions[name] ?? [] }
    return declarations + item.styles
  }

  private mutating func place(_ index: Int, in box: Rect) {
    let item = diagram.items[index]
    boxes[index] = box
    switch item.shape {
    case .space: return
    case .node(let shape): nodes.append(NodeBox(node(item)).element(in: keepsRatio(shape) ? square(box, index) : box))
    case .arrow(let sides): nodes.append(arrow(item, sides, in: box))
    case .group: placeChildren(of: index, in: box)
    }
  }

  private func keepsRatio(_ shape: NodeShape) -> Bool { shape == .circle || shape == .doubleCircle }

  private func square(_ box: Rect, _ index: Int) -> Rect {
    let side = min(box.width, box.height)
    return Rect(centre: box.centre, size: Size(side, side))
  }

  private mutating func placeChildren(of index: Int, in box: Rect) {
    let item = diagram.items[index]
    let (columns, rows) = rows(item)
    if index > 0 {
      groups.append(group(item, in: box))
      let title = title(index)
      if !title.isEmpty {
        let y = box.minY + Self.padding + TextMeasure.size(of: title).height / 2 - 2
        groups.append(.text(title, at: Point(box.centre.x, y), "frame-title"))
      }
    }
    let inner = box.grown(by: -padding(index))
    let cell = (inner.width + Self.gap) / Double(columns) - Self.gap
    // What a stretched block has to spare goes to its rows alike.
    let spare = max(0, box.height - least[index].height) / Double(rows.count)
    var y = inner.minY + titleHeight(index)
    for row in rows {
      let height = (row.map { least[$0.child].height }.max() ?? 24) + spare
      for (child, column, span) in row {
        let x = inner.minX + Double(column) * (cell + Self.gap)
        place(child, in: Rect(x, y, Double(span) * (cell + Self.gap) - Self.gap, height))
      }
      y += height + Self.gap
    }
  }

  private func group(_ item: BlockDiagram.Item, in box: Rect) -> SceneElement {
    var node = GraphNode(item.id.text, TextLabel(lines: []), shape: .rect)
    node.style = StyleReader.style(declarations(item))
    if node.style == GraphStyle() { return .shape(.rect(box, radius: 6), "tab") }
    return NodeBox(node).element(in: box)
  }

  private func arrow(_ item: BlockDiagram.Item, _ sides: Set<BlockDiagram.Side>, in box: Rect) -> SceneElement {
    let isAcross = sides.contains(.left) || sides.contains(.right)
    let isUpright = sides.contains(.up) || sides.contains(.down)
    let (depth, over) = (min(18, box.height / 3, box.width / 3), isUpright && isAcross ? 0 : 7.0)
    let side = isUpright && !isAcross ? max(over, (box.width - max(44, textWidth(item) + 16)) / 2) : 0
    let left = box.minX + (sides.contains(.left) ? depth : side)
    let right = box.maxX - (sides.contains(.right) ? depth : side)
    let top = box.minY + (sides.contains(.up) ? depth : isAcross ? over : 0)
    let bottom = box.maxY - (sides.contains(.down) ? depth : isAcross ? over : 0)
    let middle = box.centre
    var points = [Point(left, top)]
    if sides.contains(.up) { points += [Point(left - over, top), Point(middle.x, box.minY), Point(right + over, top)] }
    points.append(Point(right, top))
    if sides.contains(.right) {
      points += [Point(right, top - over), Point(box.maxX, middle.y), Point(right, bottom + over)]
    }
    points.append(Point(right, bottom))
    if sides.contains(.down) {
      points += [Point(right + over, bottom), Point(middle.x, box.maxY), Point(left - over, bottom)]
    }
    points.append(Point(left, bottom))
    if sides.contains(.left) {
      points += [Point(left, bottom + over), Point(box.minX, middle.y), Point(left, top - over)]
    }
    return .group(
      SceneGroup(SceneLook("node"), [.shape(.polygon(points)), .text(LabelReader.label(item.label ?? ""), at: middle)]))
  }

  private func textWidth(_ item: BlockDiagram.Item) -> Double {
    TextMeasure.size(of: LabelReader.label(item.label ?? "")).width
  }

  private mutating func draw(_ edge: BlockDiagram.Edge) {
    guard let from = boxes[edge.from], let to = boxes[edge.to], edge.from != edge.to, edge.line != .invisible else {
      return
    }
    let ends = [from.border(towards: to.centre), to.border(towards: from.centre)]
    let classes = edge.line == .dotted ? "edge dotted" : edge.line == .thick ? "edge thick" : "edge"
    scene.elements.append(.arrow(ends, classes: classes, tail: edge.tail, head: edge.head))
    let label = LabelReader.label(edge.label ?? "").wrapped(to: 150, size: 13)
    if !label.isEmpty {
      let middle = Point((ends[0].x + ends[1].x) / 2, (ends[0].y + ends[1].y) / 2)
      scene.elements.append(.text(label, at: middle, size: 13, "over"))
    }
    scene.description.append(
      "\(name(edge.from)) → \(name(edge.to))\(label.isEmpty ? "" : " (\(label.plain))")")
  }

  private func name(_ index: Int) -> String {
    LabelReader.plain(diagram.items[index].label ?? diagram.items[index].id.text)
  }
}

extension Rect {
  /// Where the way from the middle towards a point leaves the rectangle.
  func border(towards point: Point) -> Point {
    let (dx, dy) = (point.x - centre.x, point.y - centre.y)
    guard dx != 0 || dy != 0 else { return centre }
    let share = min(dx == 0 ? .infinity : width / 2 / abs(dx), dy == 0 ? .infinity : height / 2 / abs(dy))
    return centre.moved(dx * share, dy * share)
  }
}
