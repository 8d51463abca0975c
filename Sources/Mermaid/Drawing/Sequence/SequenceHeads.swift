internal import Diagrams

/// What the messages of a sequence diagram end with.
enum SequenceHead {
  case none, filled, open, cross, topHalf, bottomHalf, topStick, bottomStick

  /// The head at `tip` of a line that runs to the right (`sign` 1) or to the left (-1).
  func drawing(at tip: Point, sign: Double) -> [SceneElement] {
    func at(_ back: Double, _ down: Double) -> Point { Point(tip.x - sign * back, tip.y + down) }
    func figure(_ points: Point...) -> SceneElement { .shape(.polygon(points), "head") }
    func stroke(_ points: Point...) -> SceneElement { .line(Path(through: points)) }
    switch self {
    case .none: return []
    case .filled: return [figure(tip, at(9, -4.5), at(9, 4.5))]
    case .open: return [stroke(at(8, -5), tip, at(8, 5))]
    case .cross: return [stroke(at(4, -4.5), at(13, 4.5)), stroke(at(13, -4.5), at(4, 4.5))]
    case .topHalf: return [figure(tip, at(9, -5), at(9, 0))]
    case .bottomHalf: return [figure(tip, at(9, 5), at(9, 0))]
    case .topStick: return [stroke(tip, at(9, -5))]
    case .bottomStick: return [stroke(tip, at(9, 5))]
    }
  }

  /// How far before the tip the line ends, so that it does not show beside a filled head's point.
  var lineStop: Double { self == .filled ? 5 : 0 }
}

extension SequenceEvent.Kind {
  /// Whether the event is a message, and how it is drawn.
  var arrow: (isDotted: Bool, tail: SequenceHead, head: SequenceHead)? {
    switch self {
    case .solid: (false, .none, .filled)
    case .dotted: (true, .none, .filled)
    case .solidCross: (false, .none, .cross)
    case .dottedCross: (true, .none, .cross)
    case .solidOpen: (false, .none, .none)
    case .dottedOpen: (true, .none, .none)
    case .solidPoint: (false, .none, .open)
    case .dottedPoint: (true, .none, .open)
    case .bidirectionalSolid: (false, .filled, .filled)
    case .bidirectionalDotted: (true, .filled, .filled)
    case .solidTop: (false, .none, .topHalf)
    case .solidBottom: (false, .none, .bottomHalf)
    case .stickTop: (false, .none, .topStick)
    case .stickBottom: (false, .none, .bottomStick)
    case .solidTopDotted: (true, .none, .topHalf)
    case .solidBottomDotted: (true, .none, .bottomHalf)
    case .stickTopDotted: (true, .none, .topStick)
    case .stickBottomDotted: (true, .none, .bottomStick)
    case .solidTopReverse: (false, .topHalf, .none)
    case .solidBottomReverse: (false, .bottomHalf, .none)
    case .stickTopReverse: (false, .topStick, .none)
    case .stickBottomReverse: (false, .bottomStick, .none)
    case .solidTopReverseDotted: (true, .topHalf, .none)
    case .solidBottomReverseDotted: (true, .bottomHalf, .none)
    case .stickTopReverseDotted: (true, .topStick, .none)
    case .stickBottomReverseDotted: (true, .bottomStick, .none)
    default: nil
    }
  }
}
