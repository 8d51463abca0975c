/// The size and the text of a node, before it has a place.
struct NodeFigure {
  let shape: NodeShape
  let label: TextLabel
  let fontSize: Double
  let size: Size
  /// Where the middle of the text stands, from the middle of the figure.
  let textShift: Point

  /// The figure of a node at whose busiest side `ports` edges end.
  init(_ node: GraphNode, wrapWidth: Double?, direction: Direction, ports: Int = 0) {
    shape = node.shape
    fontSize = node.style.fontSize.map { max(11, min(40, $0)) } ?? TextMeasure.fontSize
    var text = shape.isTextless ? TextLabel(lines: []) : node.label
    if !node.style.textStyle.isEmpty {
      text.lines = text.lines.map { $0.map { TextRun($0.text, $0.style.union(node.style.textStyle)) } }
    }
    if let wrapWidth, shape != .titled {
      let isNarrow = shape == .diamond || shape == .circle || shape == .doubleCircle
      text = text.wrapped(to: isNarrow ? wrapWidth * 0.75 : wrapWidth, size: fontSize)
    }
    label = text
    let inner = TextMeasure.size(of: text, size: fontSize)
    let outer = NodeFigure.size(shape, around: inner, lines: text.lines.count, direction: direction)
    // Room for the edges to end side by side, where the shape has a side.
    let side = min(240, Double(ports - 1) * 12)
    let least = shape.portOutline(outer, direction: direction) == .box ? side : 0
    let (leastWidth, leastHeight) = direction.isHorizontal ? (0, least) : (least, 0)
    size = Size(
      max(leastWidth, outer.width, min(2_000, node.minimumSize?.width ?? 0)).rounded(.up),
      max(leastHeight, outer.height, min(2_000, node.minimumSize?.height ?? 0)).rounded(.up))
    textShift = NodeFigure.textShift(shape, size)
  }

  /// The least outline around a text of this size.
  private static func size(_ shape: NodeShape, around text: Size, lines: Int, direction: Direction) -> Size {
    let (width, height) = (text.width, max(20, text.height))
    let box = Size(max(44, width + 28), height + 18)
    switch shape {
    case .rect, .rounded, .notchedRect, .bowRect: return box
    case .person: return Size(max(80, box.width), box.height + NodeShape.headDepth)
    case .note: return Size(box.width + 6, box.height - 2)
    case .text: return Size(width + 12, height + 8)
    case .titled: return Size(max(80, width + 28), height + (lines > 1 ? 26 : 18))
    case .stadium, .delay, .display:
      let radius = box.height / 2
      let corner = radius - max(0, radius * radius - height * height * 0.16).squareRoot()
      return Size(width + 2 * max(14, corner + 9) + (shape == .stadium ? 0 : 10), box.height)
    case .subroutine, .linedRect: return Size(box.width + 16, box.height)
    case .dividedRect, .windowPane: return Size(box.width + 10, box.height + 10)
    case .stackedRect, .documents: return Size(box.width + 10, box.height + (shape == .documents ? 22 : 10))
    case .cylinder, .linedCylinder: return Size(box.width, box.height + 18 + (shape == .linedCylinder ? 8 : 0))
    case .horizontalCylinder: return Size(box.width + 22, box.height)
    case .circle, .bang, .cloud:
      let across = (width * width + height * height * 0.64).squareRoot() + 18
      return shape == .circle ? Size(across, across) : Size(width * 1.3 + 30, height * 1.4 + 26)
    case .doubleCircle:
      let across = (width * width + height * height * 0.64).squareRoot() + 28
      return Size(across, across)
    case .ellipse: return Size(width * 1.25 + 20, height * 1.35 + 14)
    case .diamond:
      let tall = (width + 10) / 1.8 + 0.8 * (height + 4)
      return Size(max(64, tall * 1.8), max(40, tall))
    case .hexagon: return Size(box.width + box.height * 0.5, box.height)
    case .asymmetric, .flag: return Size(box.width + box.height / 3, box.height + (shape == .flag ? 16 : 0))
    case .trapezoid, .invertedTrapezoid, .leanLeft, .leanRight:
      return Size(width + 18 + box.height * 0.7, box.height)
    case .slopedRect: return Size(box.width, box.height + 14)
    case .notchedPentagon: return Size(box.width + 12, box.height + 8)
    case .document, .linedDocument, .taggedDocument:
      return Size(box.width + (shape == .linedDocument ? 10 : 0), box.height + 12)
    case .taggedRect: return Size(box.width, box.height + 6)
    case .triangle, .flippedTriangle: return Size(width * 1.9 + 30, height * 1.9 + 26)
    case .brace, .braceRight: return Size(box.width + 6, box.height)
    case .braces: return Size(box.width + 12, box.height)
    case .dataStore: return box
    case .start, .smallCircle: return Size(16, 16)
    case .end, .framedCircle: return Size(20, 20)
    case .filledCircle: return Size(14, 14)
    case .crossedCircle: return Size(32, 32)
    case .choice: return Size(30, 30)
    case .hourglass, .bolt: return Size(32, 40)
    case .forkBar: return direction.isHorizontal ? Size(8, 72) : Size(72, 8)
    }
  }

  private static func textShift(_ shape: NodeShape, _ size: Size) -> Point {
    switch shape {
    case .cylinder: Point(0, 6)
    case .person: Point(0, NodeShape.headDepth / 2)
    case .linedCylinder: Point(0, 10)
    case .linedRect, .linedDocument: Point(5, shape == .linedRect ? 0 : -4)
    case .dividedRect, .windowPane: Point(shape == .windowPane ? 4 : 0, 5)
    case .stackedRect: Point(-4, 4)
    case .documents: Point(-4, 0)
    case .document, .taggedDocument: Point(0, -4)
    case .asymmetric: Point(size.height / 8, 0)
    case .horizontalCylinder: Point(-4, 0)
    case .delay, .display: Point(shape == .delay ? -4 : 4, 0)
    case .slopedRect: Point(0, 6)
    case .triangle: Point(0, size.height / 6)
    case .flippedTriangle: Point(0, -size.height / 6)
    case .brace: Point(4, 0)
    case .braceRight: Point(-4, 0)
    case .taggedRect: Point(0, -2)
    default: Point(0, 0)
    }
  }
}
