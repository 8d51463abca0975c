/// The way of an edge from its `from` to its `to`. Where a label stands in the way the line is interrupted.
struct Route {
  /// A straight or curved piece of line.
  struct Piece {
    var start: Point
    var end: Point
    /// The control points of a curve; nil: straight.
    var bend: (Point, Point)?

    var reversed: Piece { Piece(start: end, end: start, bend: bend.map { ($0.1, $0.0) }) }

    /// The point at a share of the way.
    func point(at share: Double) -> Point {
      let (a, b) = (1 - share, share)
      guard let (first, second) = bend else {
        return Point(start.x * a + end.x * b, start.y * a + end.y * b)
      }
      let weights = (a * a * a, 3 * a * a * b, 3 * a * b * b, b * b * b)
      return Point(
        start.x * weights.0 + first.x * weights.1 + second.x * weights.2 + end.x * weights.3,
        start.y * weights.0 + first.y * weights.1 + second.y * weights.2 + end.y * weights.3)
    }
  }

  var pieces: [Piece] = []
  /// The middle of the label.
  var label: Point?

  var start: Point? { pieces.first?.start }
  var end: Point? { pieces.last?.end }

  var reversed: Route { Route(pieces: pieces.reversed().map(\.reversed), label: label) }

  /// The route in other axes.
  func mapped(_ change: (Point) -> Point) -> Route {
    Route(
      pieces: pieces.map { piece in
        Piece(
          start: change(piece.start), end: change(piece.end),
          bend: piece.bend.map { (change($0.0), change($0.1)) })
      }, label: label.map(change))
  }

  /// The route as a chain of short straight lines.
  func flattened(steps: Int = 8) -> [Point] {
    var points: [Point] = []
    for piece in pieces {
      if points.last != piece.start { points.append(piece.start) }
      if piece.bend == nil {
        points.append(piece.end)
      } else {
        for step in 1...steps { points.append(piece.point(at: Double(step) / Double(steps))) }
      }
    }
    return points
  }
}
