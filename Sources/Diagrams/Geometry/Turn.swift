internal import Glibc

/// Angles in turns.
package enum Turn {
  /// The sine and cosine of a share of a full turn.
  package static func sineAndCosine(_ turns: Double) -> (sine: Double, cosine: Double) {
    let angle = turns * 2 * Double.pi
    return (sin(angle), cos(angle))
  }
}
