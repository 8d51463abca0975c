/// The outlines of the shapes.
extension NodeShape {
  /// The outline in a box.
  func outline(in box: Rect, radius: Double?) -> Outline {
    let (x, y, w, h) = (box.x, box.y, box.width, box.height)
    func polygon(_ points: [(Double, Double)]) -> Outline { .polygon(points.map { Point(x + $0.0, y + $0.1) }) }
    switch self {
    case .rounded, .titled: return .rect(box, radius: radius ?? 8)
    case .stadium: return .rect(box, radius: min(w, h) / 2)
    case .forkBar: return .rect(box, radius: 3)
    case .circle, .doubleCircle, .ellipse, .start, .end, .smallCircle, .framedCircle, .filledCircle, .crossedCircle:
      return .ellipse(box)
    case .diamond, .choice: return polygon([(w / 2, 0), (w, h / 2), (w / 2, h), (0, h / 2)])
    case .hexagon:
      let d = h / 3
      return polygon([(d, 0), (w - d, 0), (w, h / 2), (w - d, h), (d, h), (0, h / 2)])
    case .asymmetric: return polygon([(0, 0), (w, 0), (w, h), (0, h), (h / 4, h / 2)])
    case .trapezoid: return polygon([(h * 0.35, 0), (w - h * 0.35, 0), (w, h), (0, h)])
    case .invertedTrapezoid: return polygon([(0, 0), (w, 0), (w - h * 0.35, h), (h * 0.35, h)])
    case .leanRight: return polygon([(h * 0.35, 0), (w, 0), (w - h * 0.35, h), (0, h)])
    case .leanLeft: return polygon([(0, 0), (w - h * 0.35, 0), (w, h), (h * 0.35, h)])
    case .notchedRect: return polygon([(10, 0), (w, 0), (w, h), (0, h), (0, 10)])
    case .slopedRect: return polygon([(0, 14), (w, 0), (w, h), (0, h)])
    case .notchedPentagon: return polygon([(12, 0), (w - 12, 0), (w, 10), (w, h), (0, h), (0, 10)])
    case .triangle: return polygon([(w / 2, 0), (w, h), (0, h)])
    case .flippedTriangle: return polygon([(0, 0), (w, 0), (w / 2, h)])
    case .hourglass: return polygon([(0, 0), (w, 0), (0, h), (w, h)])
    case .bolt:
      return polygon([
        (w * 0.6, 0), (w * 0.1, h * 0.58), (w * 0.45, h * 0.58), (w * 0.35, h), (w * 0.9, h * 0.4), (w * 0.52, h * 0.4),
      ])
    case .note:
      return polygon([(0, 0), (w - 9, 0), (w, 9), (w, h), (0, h)])
    case .cylinder, .linedCylinder, .horizontalCylinder, .document, .documents, .linedDocument, .taggedDocument, .delay,
      .display, .flag, .cloud, .bang, .bowRect, .person:
      return .path(curvedOutline(in: box))
    case .rect, .subroutine, .linedRect, .dividedRect, .windowPane, .stackedRect, .taggedRect, .brace, .braceRight,
      .braces, .text, .dataStore:
      return .rect(box, radius: radius ?? (self == .rect ? 4 : 2))
    }
  }

  /// How high the head of a person stands over the box.
  static let headDepth = 24.0
  /// How deep the round ends of cylinders are.
  static let capDepth = 7.0

  private func curvedOutline(in box: Rect) -> Path {
    let (x, y, w, h) = (box.x, box.y, box.width, box.height)
    func at(_ dx: Double, _ dy: Double) -> Point { Point(x + dx, y + dy) }
    let cap = NodeShape.capDepth
    switch self {
    case .horizontalCylinder:
      let radii = Size(cap, h / 2)
      return Path([
        .move(at(cap, 0)), .line(at(w - cap, 0)), .arc(radii: radii, large: false, clockwise: true, at(w - cap, h)),
        .line(at(cap, h)), .arc(radii: radii, large: false, clockwise: true, at(cap, 0)), .close,
      ])
    case .cylinder, .linedCylinder:
      let radii = Size(w / 2, cap)
      return Path([
        .move(at(0, cap)), .arc(radii: radii, large: false, clockwise: true, at(w, cap)), .line(at(w, h - cap)),
        .arc(radii: radii, large: false, clockwise: true, at(0, h - cap)), .close,
      ])
    case .delay:
      let r = h / 2
      return Path([
        .move(at(0, 0)), .line(at(w - r, 0)), .arc(radii: Size(r, r), large: false, clockwise: true, at(w - r, h)),
        .line(at(0, h)), .close,
      ])
    case .display:
      let r = h / 2
      return Path([
        .move(at(0, r)), .curve(at(4, r / 2), at(10, 2), at(18, 0)), .line(at(w - r, 0)),
        .arc(radii: Size(r, r), large: false, clockwise: true, at(w - r, h)), .line(at(18, h)),
        .curve(at(10, h - 2), at(4, h - r / 2), at(0, r)), .close,
      ])
    case .bowRect:
      return Path([
        .move(at(8, 0)), .line(at(w, 0)), .curve(at(w - 8, h * 0.25), at(w - 8, h * 0.75), at(w, h)), .line(at(8, h)),
        .curve(at(0, h * 0.75), at(0, h * 0.25), at(8, 0)), .close,
      ])
    case .flag:
      return Path([
        .move(at(0, 8)), .curve(at(w * 0.25, 20), at(w * 0.6, -8), at(w, 6)), .line(at(w, h - 8)),
        .curve(at(w * 0.75, h - 20), at(w * 0.4, h + 8), at(0, h - 6)), .close,
      ])
    case .cloud, .bang: return scallops(in: box)
    case .person:
      let (top, r, middle) = (NodeShape.headDepth, 15.0, w / 2)
      // Where the circle of the head meets the shoulders.
      let half = (r * r - (top - r) * (top - r)).squareRoot()
      return Path([
        .move(at(0, top + 10)), .arc(radii: Size(10, 10), large: false, clockwise: true, at(10, top)),
        .line(at(middle - half, top)), .arc(radii: Size(r, r), large: true, clockwise: true, at(middle + half, top)),
        .line(at(w - 10, top)), .arc(radii: Size(10, 10), large: false, clockwise: true, at(w, top + 10)),
        .line(at(w, h - 10)), .arc(radii: Size(10, 10), large: false, clockwise: true, at(w - 10, h)),
        .line(at(10, h)), .arc(radii: Size(10, 10), large: false, clockwise: true, at(0, h - 10)), .close,
      ])
    default:
      // Documents: the lower edge is a wave.
      return Path([
        .move(at(0, 0)), .line(at(w, 0)), .line(at(w, h - 8)),
        .curve(at(w * 0.7, h - 20), at(w * 0.35, h + 8), at(0, h - 4)), .close,
      ])
    }
  }

  /// Bows around an ellipse.
  private func scallops(in box: Rect) -> Path {
    let count = self == .cloud ? 9 : 13
    func spot(_ step: Int, _ scale: Double) -> Point {
      let (sine, cosine) = Turn.sineAndCosine(Double(step) / Double(count))
      return box.centre.moved(box.width / 2 * scale * cosine, box.height / 2 * scale * sine)
    }
    let inset = 0.9
    let radius = (box.width + box.height) / Double(count) * (self == .cloud ? 0.5 : 0.38)
    var steps: [Path.Step] = [.move(spot(0, inset))]
    for step in 1...count {
      steps.append(.arc(radii: Size(radius, radius), large: false, clockwise: true, spot(step, inset)))
    }
    return Path(steps + [.close])
  }
}
