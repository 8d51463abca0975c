/// An author's colours, made fit for both schemes.
extension ScenePaint {
  /// The paint of a node, a cluster (`isNode`) or an edge; nil where the author says nothing.
  init?(author style: GraphStyle, ground: Shade, isNode: Bool) {
    self.init()
    if isNode, let fill = style.fill, fill.alpha > 0.05 { self.fill = Shade(fill: fill) }
    if let stroke = style.stroke, stroke.alpha > 0.05 { self.stroke = Shade(stroke: stroke, over: ground) }
    if isNode, self.fill != nil || style.text != nil {
      text = Shade(text: style.text, on: self.fill ?? .raised)
    } else if !isNode, let color = style.text {
      text = Shade(text: color, on: ground)
    }
    strokeWidth = style.strokeWidth.map { max(0, min(8, $0)) }
    dashes = style.dashes
    if self == ScenePaint() { return nil }
  }
}
