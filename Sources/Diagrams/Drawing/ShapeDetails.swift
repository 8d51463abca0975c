/// What shapes show besides their outlines.
extension NodeShape {
  /// Lines and figures over the outline.
  func details(in box: Rect) -> [SceneElement] {
    let (x, y, w, h) = (box.x, box.y, box.width, box.height)
    func rule(_ points: (Double, Double)...) -> SceneElement {
      .line(Path(through: points.map { Point(x + $0.0, y + $0.1) }), "rule")
    }
    func bow(_ from: (Double, Double), _ to: (Double, Double), _ radii: Size) -> SceneElement {
      .line(
        Path([
          .move(Point(x + from.0, y + from.1)),
          .arc(radii: radii, large: false, clockwise: false, Point(x + to.0, y + to.1)),
        ]), "rule")
    }
    let cap = NodeShape.capDepth
    switch self {
    case .subroutine: return [rule((8, 0), (8, h)), rule((w - 8, 0), (w - 8, h))]
    case .linedRect: return [rule((10, 0), (10, h))]
    case .linedDocument: return [rule((10, 0), (10, h - 7))]
    case .dividedRect: return [rule((0, 12), (w, 12))]
    case .windowPane: return [rule((0, 10), (w, 10)), rule((10, 0), (10, h))]
    case .stackedRect: return [rule((0, 5), (w - 5, 5), (w - 5, h)), rule((0, 10), (w - 10, 10), (w - 10, h))]
    case .documents: return [rule((0, 5), (w - 5, 5), (w - 5, h - 12)), rule((0, 10), (w - 10, 10), (w - 10, h - 12))]
    case .taggedRect: return [rule((w - 14, h), (w - 14, h - 8), (w, h - 8))]
    case .taggedDocument: return [rule((w - 14, h - 13), (w - 14, h - 20), (w, h - 20))]
    case .cylinder: return [bow((0, cap), (w, cap), Size(w / 2, cap))]
    case .linedCylinder:
      return [bow((0, cap), (w, cap), Size(w / 2, cap)), bow((0, cap + 7), (w, cap + 7), Size(w / 2, cap))]
    case .horizontalCylinder: return [bow((w - cap, 0), (w - cap, h), Size(cap, h / 2))]
    case .dataStore: return [rule((0, 0), (w, 0)), rule((0, h), (w, h))]
    case .doubleCircle: return [.shape(.ellipse(box.grown(by: -4)), "rule")]
    case .end, .framedCircle: return [.shape(.ellipse(box.grown(by: -5)), "solid")]
    case .crossedCircle:
      let d = w * 0.1464
      return [rule((d, d), (w - d, h - d)), rule((w - d, d), (d, h - d))]
    case .note: return [rule((w - 9, 0), (w - 9, 9), (w, 9))]
    case .brace, .braceRight, .braces:
      var lines: [SceneElement] = []
      if self != .braceRight { lines.append(brace(box, at: x + 8, facing: 1)) }
      if self != .brace { lines.append(brace(box, at: x + w - 8, facing: -1)) }
      return lines
    default: return []
    }
  }

  private func brace(_ box: Rect, at x: Double, facing: Double) -> SceneElement {
    let (y, h, d) = (box.y, box.height, 5 * facing)
    return .line(
      Path([
        .move(Point(x + d, y)), .curve(Point(x, y), Point(x, y + 2), Point(x, y + 6)), .line(Point(x, y + h / 2 - 5)),
        .curve(Point(x, y + h / 2 - 1), Point(x - d * 0.4, y + h / 2), Point(x - d, y + h / 2)),
        .curve(Point(x - d * 0.4, y + h / 2), Point(x, y + h / 2 + 1), Point(x, y + h / 2 + 5)),
        .line(Point(x, y + h - 6)), .curve(Point(x, y + h - 2), Point(x, y + h), Point(x + d, y + h)),
      ]), "rule")
  }

  /// The class of the stylesheet for the outline.
  var lookClass: String {
    switch self {
    case .start, .smallCircle, .filledCircle, .forkBar: "node solid"
    case .text, .brace, .braceRight, .braces, .dataStore: "node plain"
    case .note: "node note"
    default: "node"
    }
  }
}
