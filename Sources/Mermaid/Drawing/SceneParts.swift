internal import Diagrams

/// Pieces that the pictures of many kinds are made of.
extension SceneElement {
  /// Text around a point.
  static func text(
    _ label: TextLabel, at centre: Point, anchor: SceneText.Anchor = .middle, size: Double = TextMeasure.fontSize,
    _ classes: String = ""
  ) -> SceneElement {
    .text(SceneText(label, centredAt: centre, anchor: anchor, size: size, look: SceneLook(classes)))
  }

  /// A box with text in its middle.
  static func card(
    _ rect: Rect, _ label: TextLabel, radius: Double = 4, size: Double = TextMeasure.fontSize, classes: String = "node",
    paint: ScenePaint? = nil
  ) -> SceneElement {
    .group(
      SceneGroup(
        SceneLook(classes, paint: paint),
        [.shape(.rect(rect, radius: radius)), .text(label, at: rect.centre, size: size)]))
  }

  /// A straight line.
  static func line(from start: Point, to end: Point, _ classes: String) -> SceneElement {
    .line(Path(through: [start, end]), classes)
  }

  /// A line that ends with a head.
  static func arrow(_ points: [Point], classes: String = "edge", tail: EdgeHead = .none, head: EdgeHead = .arrow)
    -> SceneElement
  {
    EdgeFigure.element(through: points, classes: classes, tail: tail, head: head)
  }

  /// A dot in one of the chart's colours.
  static func dot(_ centre: Point, _ radius: Double, colour: Int) -> SceneElement {
    .shape(
      .ellipse(Rect(centre: centre, size: Size(2 * radius, 2 * radius))),
      SceneLook("slice", paint: ChartPalette.fill(colour)))
  }
}

extension TextLabel {
  /// The label with a style over its own.
  func styled(_ style: TextStyle) -> TextLabel {
    TextLabel(lines: lines.map { $0.map { TextRun($0.text, $0.style.union(style)) } })
  }
}

extension SceneElement {
  /// Names beside their colours, in rows no wider than `width`; how high they are.
  static func legend(
    _ names: [(colour: Int, name: String)], at corner: Point, width: Double
  ) -> (elements: [SceneElement], size: Size) {
    var elements: [SceneElement] = []
    var (x, y, widest) = (0.0, 0.0, 0.0)
    for (colour, name) in names {
      let text = LabelReader.plain(name)
      let room = 18 + TextMeasure.width(of: text, size: 13)
      if x > 0, x + room > width { (x, y) = (0, y + 24) }
      let middle = Point(corner.x + x, corner.y + y + 12)
      elements.append(
        .shape(
          .rect(Rect(middle.x, middle.y - 6, 12, 12), radius: 3), SceneLook("slice", paint: ChartPalette.fill(colour))))
      elements.append(.text(TextLabel(text), at: middle.moved(18, 0), anchor: .start, size: 13))
      widest = max(widest, x + room)
      x += room + 18
    }
    return (elements, Size(widest, names.isEmpty ? 0 : y + 24))
  }
}
