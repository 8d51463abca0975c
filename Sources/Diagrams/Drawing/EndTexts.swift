/// Texts beside the ends of an edge, as the multiplicities of a class diagram: at the tail on one side of the line, at
/// the head on the other, so that the two part even on a short line.
enum EndTexts {
  private static let size = 12.0

  /// The texts, each with the room that it takes.
  static func elements(of edge: GraphEdge, along route: Route) -> [(element: SceneElement, box: Rect)] {
    guard let first = route.pieces.first, let last = route.pieces.last else { return [] }
    var result: [(SceneElement, Rect)] = []
    if let text = edge.tailLabel {
      let next = first.bend?.0 ?? first.end
      result.append(element(text, at: first.start, towards: next, beyond: edge.tail.lineStop, side: -1))
    }
    if let text = edge.headLabel {
      let next = last.bend?.1 ?? last.start
      result.append(element(text, at: last.end, towards: next, beyond: edge.head.lineStop, side: 1))
    }
    return result
  }

  private static func element(
    _ text: String, at tip: Point, towards next: Point, beyond head: Double, side: Double
  ) -> (SceneElement, Rect) {
    let label = TextLabel(text)
    let room = TextMeasure.size(of: label, size: size)
    let isUpright = abs(next.y - tip.y) >= abs(next.x - tip.x)
    let sign: Double = isUpright ? (next.y >= tip.y ? 1 : -1) : (next.x >= tip.x ? 1 : -1)
    let centre =
      isUpright
      ? Point(tip.x + side * (max(head / 2, 3) + 5 + room.width / 2), tip.y + sign * (room.height / 2 + 1))
      : Point(tip.x + sign * (room.width / 2 + 4), tip.y + side * (max(head / 2, 3) + room.height / 2))
    return (
      .text(SceneText(label, centredAt: centre, size: size, look: SceneLook("over quiet"))),
      Rect(centre: centre, size: room)
    )
  }
}
