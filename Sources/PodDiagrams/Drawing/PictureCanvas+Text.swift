internal import Diagrams
internal import HTML

extension PictureCanvas {
  /// Where a text stands in relation to its position.
  enum Anchor { case start, middle, end }

  /// A line of text whose baseline begins (or is centred, or ends) at (x, y).
  mutating func text(
    _ text: some StringProtocol, _ x: Double, _ y: Double, _ look: TextLook = .plain, anchor: Anchor = .start,
    tone: Tone? = nil
  ) {
    body.append("<text")
    if look != .plain || tone != nil {
      body.append(" class=\"")
      body.append(look.name)
      if let tone {
        body.append(" k k")
        body.append(0x30 + tone.rawValue)
      }
      body.append("\"")
    }
    if look == .small { body.append(" font-size=\"11\"") }
    number(" x=\"", x)
    number(" y=\"", y)
    switch anchor {
    case .start: break
    case .middle: body.append(" text-anchor=\"middle\"")
    case .end: body.append(" text-anchor=\"end\"")
    }
    body.append(">")
    body.appendHTML(text: text.utf8)
    body.append("</text>")
  }
}
