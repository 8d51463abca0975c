/// Questions about straight line segments.
enum Segments {
  /// Whether a segment meets a box.
  static func touches(_ start: Point, _ end: Point, _ box: Rect) -> Bool {
    var (low, high) = (0.0, 1.0)
    for (from, change, least, most) in [
      (start.x, end.x - start.x, box.minX, box.maxX), (start.y, end.y - start.y, box.minY, box.maxY),
    ] {
      if abs(change) < 1e-9 {
        if from < least || from > most { return false }
        continue
      }
      let (first, second) = ((least - from) / change, (most - from) / change)
      low = max(low, min(first, second))
      high = min(high, max(first, second))
      if low > high { return false }
    }
    return true
  }

  /// Whether two segments cross in a point inside both.
  static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double { (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x) }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }
}
