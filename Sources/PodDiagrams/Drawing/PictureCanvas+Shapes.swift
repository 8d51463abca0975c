internal import Diagrams
internal import HTML

extension PictureCanvas {
  /// A rectangle with rounded corners; what `tip` says shows when the pointer rests there.
  mutating func rect(_ box: Rect, radius: Double = 0, _ classes: StaticString, tone: Tone? = nil, tip: String? = nil) {
    begin("<rect", classes, tone)
    number(" x=\"", box.x)
    number(" y=\"", box.y)
    number(" width=\"", box.width)
    number(" height=\"", box.height)
    if radius > 0 { number(" rx=\"", radius) }
    guard let tip else { return body.append("/>") }
    body.append("><title>")
    body.appendHTML(text: tip.utf8)
    body.append("</title></rect>")
  }

  /// A circle around (x, y).
  mutating func circle(
    _ x: Double, _ y: Double, radius: Double, _ classes: StaticString, tone: Tone? = nil, stroke: Double? = nil
  ) {
    begin("<circle", classes, tone)
    number(" cx=\"", x)
    number(" cy=\"", y)
    number(" r=\"", radius)
    if let stroke { number(" stroke-width=\"", stroke) }
    body.append("/>")
  }

  /// A level line.
  mutating func level(
    _ y: Double, from x: Double, to end: Double, _ classes: StaticString, tone: Tone? = nil, stroke: Double? = nil
  ) {
    path(x, y, classes, tone: tone, stroke: stroke) { canvas in
      canvas.command("h", end - x)
    }
  }

  /// An upright line.
  mutating func upright(
    _ x: Double, from y: Double, to end: Double, _ classes: StaticString, tone: Tone? = nil, stroke: Double? = nil
  ) {
    path(x, y, classes, tone: tone, stroke: stroke) { canvas in
      canvas.command("v", end - y)
    }
  }

  /// A path that begins at (x, y) and goes on in the relative steps that stand in the program.
  mutating func path(
    _ x: Double, _ y: Double, _ steps: StaticString, _ classes: StaticString, tone: Tone? = nil, stroke: Double? = nil
  ) {
    path(x, y, classes, tone: tone, stroke: stroke) { $0.body.append(steps) }
  }

  /// A path that begins at (x, y) and goes on by the `command`s that `draw` writes.
  mutating func path(
    _ x: Double, _ y: Double, _ classes: StaticString, tone: Tone? = nil, stroke: Double? = nil,
    _ draw: (inout PictureCanvas) -> Void
  ) {
    begin("<path", classes, tone)
    if let stroke { number(" stroke-width=\"", stroke) }
    body.append(" d=\"M")
    body.append(number: x)
    body.append(" ")
    body.append(number: y)
    draw(&self)
    body.append("\"/>")
  }

  /// A step of a path: its letter and its numbers.
  mutating func command(_ letter: StaticString, _ numbers: Double...) {
    body.append(letter)
    for (index, value) in numbers.enumerated() {
      if index > 0 { body.append(" ") }
      body.append(number: value)
    }
  }

  private mutating func begin(_ element: StaticString, _ classes: StaticString, _ tone: Tone?) {
    body.append(element)
    body.append(" class=\"")
    body.append(classes)
    if let tone {
      body.append(" k")
      body.append(0x30 + tone.rawValue)
    }
    body.append("\"")
  }

  /// Writes an attribute whose value is a number; `start` is everything before that.
  mutating func number(_ start: StaticString, _ value: Double) {
    body.append(start)
    body.append(number: value)
    body.append("\"")
  }
}
