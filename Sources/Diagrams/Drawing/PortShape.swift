/// The outlines as lines meet them.
extension NodeShape {
  /// The outline around its middle in the layout's abstract axes.
  func portOutline(_ size: Size, direction: Direction) -> PortOutline {
    switch self {
    case .diamond, .choice: return .diamond
    case .circle, .doubleCircle, .ellipse, .start, .end, .smallCircle, .framedCircle, .filledCircle, .crossedCircle:
      return .ellipse
    case .stadium: return turned(stadium(size), direction)
    case .cylinder, .linedCylinder: return turned(cylinder(size), direction)
    case .delay, .display: return turned(stadium(size), direction)
    default:
      let box = Rect(-size.width / 2, -size.height / 2, size.width, size.height)
      guard case .polygon(let points) = outline(in: box, radius: nil), self != .note, self != .hourglass, self != .bolt
      else { return .box }
      return turned(points, direction)
    }
  }

  private func stadium(_ size: Size) -> [Point] {
    let (w, h) = (size.width / 2, size.height / 2)
    let r = min(w, h)
    var points: [Point] = []
    for step in 0...24 {
      let (sine, cosine) = Turn.sineAndCosine(Double(step) / 24)
      points.append(Point((cosine >= 0 ? w - r : r - w) + r * cosine, (sine >= 0 ? h - r : r - h) + r * sine))
    }
    return points
  }

  private func cylinder(_ size: Size) -> [Point] {
    let (w, h, cap) = (size.width / 2, size.height / 2, NodeShape.capDepth)
    var points: [Point] = []
    for step in 0...24 {
      let (sine, cosine) = Turn.sineAndCosine(Double(step) / 24)
      points.append(Point(w * cosine, (sine >= 0 ? h - cap : cap - h) + cap * sine))
    }
    return points
  }

  private func turned(_ points: [Point], _ direction: Direction) -> PortOutline {
    .polygon(
      points.map { point in
        let depth = direction.isHorizontal ? point.x : point.y
        return Point(direction.isHorizontal ? point.y : point.x, direction.isReversed ? -depth : depth)
      })
  }
}
