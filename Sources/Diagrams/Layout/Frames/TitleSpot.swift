/// Where the title stands in the strip along the upper border of a cluster: at its start, or the next place that no edge
/// crosses.
enum TitleSpot {
  static func find(in box: Rect, _ title: Size, _ routes: [(Int, Route)]) -> Point {
    let y = box.y + 7 + title.height / 2
    let first = box.x + 12 + title.width / 2
    let room = max(0, box.maxX - 12 - title.width / 2 - first)
    let near = routes.filter { $0.1.pieces.contains { crosses($0, Rect(box.x, box.y, box.width, title.height + 12)) } }
    for step in 0...24 {
      let centre = Point(first + room * Double(step) / 24, y)
      let spot = Rect(centre: centre, size: title).grown(by: 3)
      if !near.contains(where: { $0.1.pieces.contains { crosses($0, spot) } }) { return centre }
    }
    return Point(first, y)
  }

  private static func crosses(_ piece: Route.Piece, _ box: Rect) -> Bool {
    let steps = piece.bend == nil ? 1 : 12
    var last = piece.start
    for step in 1...steps {
      let next = piece.point(at: Double(step) / Double(steps))
      if Segments.touches(last, next, box) { return true }
      last = next
    }
    return false
  }
}
