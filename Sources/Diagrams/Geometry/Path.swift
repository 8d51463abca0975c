/// A line or an area made of straight pieces and cubic curves.
package struct Path: Hashable, Sendable {
  /// One step of the pen.
  package enum Step: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    /// An elliptic arc to a point; `large` and `clockwise` as SVG's flags.
    case arc(radii: Size, large: Bool, clockwise: Bool, Point)
    case close
  }

  /// The steps in drawing order; the first is a `move`.
  package var steps: [Step]

  /// A path of these steps.
  package init(_ steps: [Step] = []) { self.steps = steps }

  /// Straight lines through these points.
  package init(through points: [Point], closed: Bool = false) {
    steps = points.enumerated().map { $0.offset == 0 ? .move($0.element) : .line($0.element) }
    if closed { steps.append(.close) }
  }

  /// The path with every point moved.
  package func moved(_ dx: Double, _ dy: Double) -> Path { mapped { $0.moved(dx, dy) } }

  /// The path with every point replaced; arcs keep their radii.
  package func mapped(_ change: (Point) -> Point) -> Path {
    Path(
      steps.map { step in
        switch step {
        case .move(let point): .move(change(point))
        case .line(let point): .line(change(point))
        case .curve(let first, let second, let end): .curve(change(first), change(second), change(end))
        case .arc(let radii, let large, let clockwise, let end):
          .arc(radii: radii, large: large, clockwise: clockwise, change(end))
        case .close: .close
        }
      })
  }

  /// The box around all end and control points: never smaller than the drawn line, arcs aside.
  package var controlBox: Rect? {
    var box: Rect?
    func add(_ point: Point) {
      let spot = Rect(point.x, point.y, 0, 0)
      box = box?.union(spot) ?? spot
    }
    for step in steps {
      switch step {
      case .move(let point), .line(let point), .arc(_, _, _, let point): add(point)
      case .curve(let first, let second, let end):
        add(first)
        add(second)
        add(end)
      case .close: break
      }
    }
    return box
  }
}
