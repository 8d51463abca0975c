internal import Diagrams
internal import HTML

extension PictureCanvas {
  /// Draws a way between two parts along `points`, an arrow at its end. One that is never gone is muted.
  mutating func edge(
    _ id: @autoclosure () -> String, from: @autoclosure () -> String, to: @autoclosure () -> String, tone: Tone,
    isMuted: Bool, _ points: [Point]
  ) {
    guard let first = points.first, points.count > 1, let last = points.last else { return }
    body.append("<g class=\"edge\"")
    if options.writesFacts {
      body.append(" data-id=\"")
      body.appendHTML(attribute: id().utf8)
      body.append("\" data-from=\"")
      body.appendHTML(attribute: from().utf8)
      body.append("\" data-to=\"")
      body.appendHTML(attribute: to().utf8)
      body.append("\"")
    }
    body.append(">")
    if isMuted {
      path(first.x, first.y, "s d", tone: .quiet) { $0.commands(to: points) }
    } else {
      path(first.x, first.y, "s", tone: tone, stroke: 1.5) { $0.commands(to: points) }
    }
    body.append("</g>")
    let before = points[points.count - 2]
    drawHead(at: last, right: (last.x - before.x).direction, down: (last.y - before.y).direction, tone, isMuted)
  }

  /// Draws the words of a way.
  mutating func edgeLabel(_ edge: @autoclosure () -> String, _ draw: (inout PictureCanvas) -> Void) {
    body.append("<g class=\"edge-label\"")
    if options.writesFacts {
      body.append(" data-edge=\"")
      body.appendHTML(attribute: edge().utf8)
      body.append("\"")
    }
    body.append(">")
    draw(&self)
    body.append("</g>")
  }

  private mutating func commands(to points: [Point]) {
    for point in points.dropFirst() { command("L", point.x, point.y) }
  }

  private mutating func drawHead(at tip: Point, right: Double, down: Double, _ tone: Tone, _ isMuted: Bool) {
    let (back, side) = (7.0, 3.5)
    path(tip.x, tip.y, "k", tone: isMuted ? .quiet : tone) { canvas in
      canvas.command("l", -right * back - down * side, -down * back - right * side)
      canvas.command("l", down * 2 * side, right * 2 * side)
      canvas.body.append("z")
    }
  }
}

extension Double {
  fileprivate var direction: Double { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
