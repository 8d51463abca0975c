/// What edges end with.
extension EdgeHead {
  /// How far before the end of the edge its line stops.
  var lineStop: Double {
    switch self {
    case .none, .openArrow, .cross, .one: 0
    case .arrow: 6
    case .circle: 8
    case .triangle: 11
    case .diamond, .filledDiamond: 16
    case .zeroOrOne, .oneOrMore, .zeroOrMore: 0
    }
  }

  /// The drawing at `tip`, for a line that arrives in the direction of `unit`.
  func drawing(at tip: Point, along unit: Point) -> [SceneElement] {
    func at(_ back: Double, _ side: Double) -> Point {
      Point(tip.x - unit.x * back - unit.y * side, tip.y - unit.y * back + unit.x * side)
    }
    func stroke(_ points: Point...) -> SceneElement { .line(Path(through: points)) }
    func figure(_ points: Point..., classes: String) -> SceneElement {
      .line(Path(through: points, closed: true), classes)
    }
    func ring(_ back: Double) -> SceneElement {
      .shape(.ellipse(Rect(centre: at(back, 0), size: Size(8, 8))), "head open")
    }
    switch self {
    case .none: return []
    case .arrow: return [figure(tip, at(8, 4), at(8, -4), classes: "head")]
    case .openArrow: return [stroke(at(8, 4.5), tip, at(8, -4.5))]
    case .circle: return [ring(4)]
    case .cross: return [stroke(at(3, 4), at(11, -4)), stroke(at(3, -4), at(11, 4))]
    case .triangle: return [figure(tip, at(11, 6), at(11, -6), classes: "head open")]
    case .diamond: return [figure(tip, at(8, 5), at(16, 0), at(8, -5), classes: "head open")]
    case .filledDiamond: return [figure(tip, at(8, 5), at(16, 0), at(8, -5), classes: "head")]
    case .one: return [stroke(at(7, 5), at(7, -5)), stroke(at(11, 5), at(11, -5))]
    case .zeroOrOne: return [stroke(at(7, 5), at(7, -5)), ring(15)]
    case .oneOrMore: return [stroke(at(0, 6), at(11, 0), at(0, -6)), stroke(at(13, 5), at(13, -5))]
    case .zeroOrMore: return [stroke(at(0, 6), at(11, 0), at(0, -6)), ring(15)]
    }
  }
}
