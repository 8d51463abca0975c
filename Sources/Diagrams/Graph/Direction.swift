/// Where the edges of a graph lead.
package enum Direction: String, Sendable {
  case down = "TB"
  case up = "BT"
  case right = "LR"
  case left = "RL"

  /// Whether ranks are columns.
  package var isHorizontal: Bool { self == .right || self == .left }

  /// Whether ranks run against the coordinates.
  package var isReversed: Bool { self == .up || self == .left }
}
