package import HTML

/// A finished picture: shapes, lines and text at their places, in drawing order. Coordinates are CSS pixels.
///
/// Colours come from the classes (see `SVGStylesheet`) and, where an author chose them, from paints.
package struct Scene: Sendable {
  /// What the picture shows; everything drawn lies inside.
  package var bounds: Rect
  /// What kind of picture it is: `flowchart`, `state`, `sequence`, …
  package var kind: String
  /// The direction of a graph; scripts that measure layouts read it.
  package var direction: Direction?
  /// The name of the picture, read aloud.
  package var title: String?
  /// The contents in words, a line each, for who cannot see it.
  package var description: [String] = []
  package var elements: [SceneElement] = []

  /// An empty picture.
  package init(kind: String, bounds: Rect = Rect(0, 0, 0, 0)) {
    self.kind = kind
    self.bounds = bounds
  }
}

/// One thing in a picture.
package indirect enum SceneElement: Sendable {
  case shape(Outline, SceneLook)
  case line(Path, SceneLook)
  case text(SceneText)
  case group(SceneGroup)

  /// A filled figure.
  package static func shape(_ outline: Outline, _ classes: String = "") -> SceneElement {
    .shape(outline, SceneLook(classes))
  }

  /// A line that encloses nothing.
  package static func line(_ path: Path, _ classes: String = "") -> SceneElement {
    .line(path, SceneLook(classes))
  }
}

/// Where the colours of a thing come from: classes of the stylesheet, and an author's wishes over them.
package struct SceneLook: Hashable, Sendable {
  package var classes: String
  package var paint: ScenePaint?

  /// A look of the stylesheet's classes, separated by spaces.
  package init(_ classes: String = "", paint: ScenePaint? = nil) {
    self.classes = classes
    self.paint = paint
  }
}

/// Colours and strokes that an author chose. What is nil follows the classes.
package struct ScenePaint: Hashable, Sendable {
  package var fill: Shade?
  package var stroke: Shade?
  /// The colour of texts below a group with this paint.
  package var text: Shade?
  package var strokeWidth: Double?
  package var dashes: [Double] = []

  /// A paint that changes nothing.
  package init() {}
}

/// Lines of text.
package struct SceneText: Sendable {
  package enum Anchor: String, Sendable { case start, middle, end }

  package var label: TextLabel
  /// Where the anchor of the first line's baseline stands.
  package var position: Point
  package var anchor: Anchor
  /// The size in pixels.
  package var size: Double
  /// The distance of two baselines, in pixels.
  package var lineHeight: Double
  package var look: SceneLook

  /// Text whose first baseline stands at `position`.
  package init(
    _ label: TextLabel, at position: Point, anchor: Anchor = .middle, size: Double = TextMeasure.fontSize,
    lineHeight: Double? = nil, look: SceneLook = SceneLook()
  ) {
    self.label = label
    self.position = position
    self.anchor = anchor
    self.size = size
    self.lineHeight = lineHeight ?? size * TextMeasure.lineHeight
    self.look = look
  }

  /// Text whose lines are centred, as a block, around the height of `centre`.
  package init(
    _ label: TextLabel, centredAt centre: Point, anchor: Anchor = .middle, size: Double = TextMeasure.fontSize,
    look: SceneLook = SceneLook()
  ) {
    let lineHeight = size * TextMeasure.lineHeight
    let first = centre.y - lineHeight * Double(label.lines.count - 1) / 2 + size * TextMeasure.baseline
    self.init(
      label, at: Point(centre.x, first), anchor: anchor, size: size, lineHeight: lineHeight, look: look)
  }
}

/// Things that belong together: a node with its text, an edge with its arrowheads.
package struct SceneGroup: Sendable {
  package var look: SceneLook
  /// Facts for scripts that measure pictures (`data-…`); left out of pages.
  package var facts: [(name: String, value: String)]
  /// Makes the group a link.
  package var link: Address?
  package var tooltip: String?
  package var elements: [SceneElement]

  /// A group of `elements`.
  package init(
    _ look: SceneLook = SceneLook(), facts: [(name: String, value: String)] = [], link: Address? = nil,
    tooltip: String? = nil, _ elements: [SceneElement]
  ) {
    self.look = look
    self.facts = facts
    self.link = link
    self.tooltip = tooltip
    self.elements = elements
  }
}
