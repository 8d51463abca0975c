/// What an author says about the looks of a node, a cluster or an edge. What is nil follows the theme.
package struct GraphStyle: Hashable, Sendable {
  package var fill: Colour?
  package var stroke: Colour?
  package var text: Colour?
  package var strokeWidth: Double?
  /// Lengths of dashes and gaps, in pixels.
  package var dashes: [Double] = []
  package var cornerRadius: Double?
  package var textStyle: TextStyle = []
  /// The size of the text, in pixels.
  package var fontSize: Double?

  /// A style that says nothing.
  package init() {}

  /// This style with what `other` says put over it.
  package func overlaid(with other: GraphStyle) -> GraphStyle {
    var result = self
    result.fill = other.fill ?? fill
    result.stroke = other.stroke ?? stroke
    result.text = other.text ?? text
    result.strokeWidth = other.strokeWidth ?? strokeWidth
    if !other.dashes.isEmpty { result.dashes = other.dashes }
    result.cornerRadius = other.cornerRadius ?? cornerRadius
    result.textStyle.formUnion(other.textStyle)
    result.fontSize = other.fontSize ?? fontSize
    return result
  }
}
