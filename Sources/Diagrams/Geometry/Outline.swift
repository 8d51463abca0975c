/// A closed figure that can be filled: the outline of a node, a cluster, a bar, a card.
package enum Outline: Hashable, Sendable {
  case rect(Rect, radius: Double)
  case ellipse(Rect)
  case polygon([Point])
  case path(Path)

  /// The smallest upright rectangle around the figure (for a path, around its control points).
  package var bounds: Rect {
    switch self {
    case .rect(let rect, _), .ellipse(let rect): rect
    case .polygon(let points): Path(through: points).controlBox ?? Rect(0, 0, 0, 0)
    case .path(let path): path.controlBox ?? Rect(0, 0, 0, 0)
    }
  }

  /// The figure moved by a distance.
  package func moved(_ dx: Double, _ dy: Double) -> Outline {
    switch self {
    case .rect(let rect, let radius): .rect(rect.moved(dx, dy), radius: radius)
    case .ellipse(let rect): .ellipse(rect.moved(dx, dy))
    case .polygon(let points): .polygon(points.map { $0.moved(dx, dy) })
    case .path(let path): .path(path.moved(dx, dy))
    }
  }
}
