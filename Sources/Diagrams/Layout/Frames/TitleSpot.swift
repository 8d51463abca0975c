/// Where the title stands in the strip along the upper border of a cluster: in the middle, or the nearest place that no
/// edge crosses.
enum TitleSpot {
  static func find(in box: Rect, _ title: Size, _ routes: [(Int, Route)]) -> Point {
    let y = box.y + 7 + title.height / 2
    let room = max(0, (box.width - title.width) / 2 - 8)
    let near = routes.filter { $0.1.pieces.contains { crosses($0, Rect(box.x, box.y, box.width, title.height + 12)) } }
    for step in 0...12 {
      for side in step == 0 ? [0.0] : [-1.0, 1.0] {
        let centre = Point(box.centre.x + side * room * Double(step) / 12, y)
        let spot = Rect(centre: centre, size: title).grown(by: 3)
        if !near.contains(where: { $0.1.pieces.contains { crosses($0, spot) } }) { return centre }
      }
    }
    return Point(box.centre.x, y)
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
