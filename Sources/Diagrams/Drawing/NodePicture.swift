extension NodeFigure {
  /// The drawing of a node in a box.
  func picture(of node: GraphNode, in box: Rect, facts: [(name: String, value: String)] = []) -> SceneGroup {
    let paint = ScenePaint(author: node.style, ground: .ground, isNode: true)
    var elements: [SceneElement] = [.shape(shape.outline(in: box, radius: node.style.cornerRadius))]
    elements += shape.details(in: box)
    if shape == .titled {
      elements += TitledText.elements(self, in: box)
    } else if !label.isEmpty {
      let centre = box.centre.moved(textShift.x, textShift.y)
      elements.append(.text(SceneText(label, centredAt: centre, size: fontSize)))
    }
    return SceneGroup(
      SceneLook(shape.lookClass, paint: paint), facts: facts, link: node.link, tooltip: node.tooltip, elements)
  }
}

/// A node outside of a graph: measured, and drawn where the caller wants it.
package struct NodeBox {
  private let node: GraphNode
  private let figure: NodeFigure

  /// A node whose text is broken at `wrapWidth`; nil: never.
  package init(_ node: GraphNode, wrapWidth: Double? = 190) {
    self.node = node
    figure = NodeFigure(node, wrapWidth: wrapWidth, direction: .down)
  }

  /// The least size that holds its text.
  package var size: Size { figure.size }

  /// The node, drawn in a box that may be larger than it needs.
  package func element(in box: Rect) -> SceneElement { .group(figure.picture(of: node, in: box)) }
}

/// An edge outside of a graph.
package enum EdgeFigure {
  /// A line through points, with heads at its ends.
  package static func element(
    through points: [Point], classes: String = "edge", style: GraphStyle = GraphStyle(), tail: EdgeHead = .none,
    head: EdgeHead = .arrow
  ) -> SceneElement {
    let pieces = zip(points, points.dropFirst()).map { Route.Piece(start: $0, end: $1, bend: nil) }
    guard !pieces.isEmpty else { return .group(SceneGroup(SceneLook(), [])) }
    let drawing = EdgeDrawing(Route(pieces: pieces), tail: tail, head: head)
    let paint = ScenePaint(author: style, ground: .ground, isNode: false)
    return .group(SceneGroup(SceneLook(classes, paint: paint), [.line(drawing.line)] + drawing.heads))
  }
}
