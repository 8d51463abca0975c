internal import Diagrams

/// A timeline from top to bottom: periods on the left of a line, what happened on its right.
enum TimelineDrawing {
  static func scene(_ timeline: Timeline) -> Scene {
    var scene = Scene(kind: "timeline")
    let names = timeline.periods.map { LabelReader.label($0.name).wrapped(to: 150) }
    let column = max(60, names.map { TextMeasure.size(of: $0, style: .bold).width }.max() ?? 0) + 8
    let axis = column + 20
    let cards = axis + 26
    var widest = cards
    var y = 0.0
    var section: String?
    var colour = -1
    var start: Double?
    var marks: [SceneElement] = []
    for (index, period) in timeline.periods.enumerated() {
      if period.section != section, let name = period.section {
        if index > 0 { y += 14 }
        let label = LabelReader.label(name)
        scene.elements.append(
          .text(
            SceneText(
              TextLabel(label.plain, .bold), centredAt: Point(0, y + 10), anchor: .start, look: SceneLook("frame-title")
            )))
        widest = max(widest, TextMeasure.width(of: label.plain, style: .bold))
        y += 26
        colour += 1
      } else if timeline.periods[0].section == nil {
        colour = index
      }
      section = period.section
      let events = period.events.map { LabelReader.label($0).wrapped(to: 440) }
      let nameHeight = TextMeasure.size(of: names[index]).height
      let heights = events.map { TextMeasure.size(of: $0).height + 12 }
      let height = max(nameHeight + 12, heights.reduce(0, +) + 6 * Double(max(events.count - 1, 0)))
      let bold = TextLabel(lines: names[index].lines.map { $0.map { TextRun($0.text, $0.style.union(.bold)) } })
      scene.elements.append(
        .text(SceneText(bold, centredAt: Point(column, y + (nameHeight + 12) / 2), anchor: .end)))
      let dot = Rect(centre: Point(axis, y + (nameHeight + 12) / 2), size: Size(11, 11))
      start = start ?? dot.centre.y
      marks.append(.shape(.ellipse(dot), SceneLook("slice", paint: ChartPalette.fill(max(colour, 0)))))
      var top = y
      for (label, height) in zip(events, heights) {
        let width = TextMeasure.size(of: label).width + 20
        let rect = Rect(cards, top, width, height)
        scene.elements.append(
          .group(
            SceneGroup(
              SceneLook("node"),
              [
                .shape(.rect(rect, radius: 4)),
                .text(SceneText(label, centredAt: Point(rect.minX + 10, rect.centre.y), anchor: .start)),
              ])))
        widest = max(widest, rect.maxX)
        top += height + 6
      }
      scene.description.append("\(names[index].plain): \(events.map(\.plain).joined(separator: "; "))")
      y += height + 14
    }
    let line = Path(through: [Point(axis, start ?? 0), Point(axis, max(y - 14, start ?? 0))])
    scene.elements.insert(.line(line, "life"), at: 0)
    scene.elements += marks
    scene.bounds = Rect(0, 0, widest, max(y - 14, 10)).grown(by: 8)
    return scene
  }
}
