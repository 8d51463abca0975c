/// The line of an edge, stopped short where a head stands, and the heads.
struct EdgeDrawing {
  private(set) var line: Path
  private(set) var heads: [SceneElement] = []

  init(_ route: Route, tail: EdgeHead, head: EdgeHead) {
    var pieces = route.pieces
    line = Path()
    if tail != .none, var first = pieces.first.map(\.reversed) {
      heads += EdgeDrawing.stop(&first, before: tail)
      pieces[0] = first.reversed
    }
    if head != .none, var last = pieces.last {
      heads += EdgeDrawing.stop(&last, before: head)
      pieces[pieces.count - 1] = last
    }
    var pen: Point?
    for piece in pieces {
      if pen.map({ $0.distance(to: piece.start) > 0.1 }) ?? true { line.steps.append(.move(piece.start)) }
      if let (first, second) = piece.bend {
        line.steps.append(.curve(first, second, piece.end))
      } else {
        line.steps.append(.line(piece.end))
      }
      pen = piece.end
    }
  }

  /// Ends a piece where the head begins; the head.
  private static func stop(_ piece: inout Route.Piece, before head: EdgeHead) -> [SceneElement] {
    let tip = piece.end
    let length = piece.start.distance(to: tip)
    let from = piece.bend.map { $0.1.distance(to: tip) > 2 ? $0.1 : piece.start } ?? piece.start
    let distance = max(0.01, from.distance(to: tip))
    let unit = Point((tip.x - from.x) / distance, (tip.y - from.y) / distance)
    let stop = min(head.lineStop, length * 0.8)
    let end = Point(tip.x - unit.x * stop, tip.y - unit.y * stop)
    if let (first, second) = piece.bend {
      piece.bend = (first, second.moved(end.x - tip.x, end.y - tip.y))
    }
    piece.end = end
    return head.drawing(at: tip, along: unit)
  }
}
