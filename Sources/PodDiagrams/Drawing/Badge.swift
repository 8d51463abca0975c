internal import Diagrams

/// A fact in a pill.
struct Badge: Sendable {
  var text: String
  /// The colour, where the fact is good or bad.
  var tone: PictureCanvas.Tone?
  /// The line of the YAML that it comes from.
  var line: Int?
  /// What shows when the pointer rests there.
  var tip: String?

  init(_ text: String, _ tone: PictureCanvas.Tone? = nil, line: Int? = nil, tip: String? = nil) {
    self.text = text
    self.tone = tone
    self.line = line
    self.tip = tip
  }
}

/// Badges set one behind the other, in as many rows as they need.
struct BadgeFlow: Sendable {
  /// How large the badges are.
  enum Scale { case usual, small }

  private var placed: [(badge: Badge, box: Rect)] = []
  /// The height of all rows.
  private(set) var height = 0.0
  private let scale: Scale

  private var rowHeight: Double { scale == .usual ? 21 : 18 }
  private var look: TextLook { scale == .usual ? .muted : .small }

  /// Sets badges into a space `width` wide; the first row leaves `indent` free.
  init(_ badges: [Badge], width: Double, indent: Double = 0, scale: Scale = .usual) {
    self.scale = scale
    var (x, y) = (indent, 0.0)
    let (padding, gap): (Double, Double) = scale == .usual ? (8, 6) : (6, 4)
    for badge in badges {
      var badge = badge
      var needed = look.width(of: badge.text) + 2 * padding
      if needed > width {
        badge.tip = badge.tip ?? badge.text
        badge.text = look.line(of: badge.text, width: width - 2 * padding)
        needed = min(width, look.width(of: badge.text) + 2 * padding)
      }
      if x > 0, x + needed > width { (x, y) = (0, y + rowHeight + gap) }
      placed.append((badge, Rect(x, y, needed, rowHeight)))
      x += needed + gap
    }
    if !placed.isEmpty { height = y + rowHeight }
  }

  var isEmpty: Bool { placed.isEmpty }

  /// Draws the badges with their upper left corner at (x, y).
  func draw(on canvas: inout PictureCanvas, _ x: Double, _ y: Double) {
    for (badge, box) in placed {
      let box = Rect(x + box.x, y + box.y, box.width, box.height)
      canvas.link(to: badge.line) { canvas in
        canvas.rect(box, radius: box.height / 2, badge.tone == nil ? "h" : "lb", tone: badge.tone, tip: badge.tip)
        canvas.text(
          badge.text, box.centre.x, box.y + (scale == .usual ? 15 : 13), look, anchor: .middle, tone: badge.tone)
      }
    }
  }
}
