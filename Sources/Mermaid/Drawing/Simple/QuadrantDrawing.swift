internal import Diagrams

/// A quadrant chart.
enum QuadrantDrawing {
  private static let side = 440.0

  static func scene(_ chart: QuadrantChart) -> Scene {
    var scene = Scene(kind: "quadrantChart")
    let half = side / 2
    let corners = [Point(half, 0), Point(0, 0), Point(0, half), Point(half, half)]
    for (index, corner) in corners.enumerated() {
      let rect = Rect(corner.x, corner.y, half, half)
      scene.elements.append(.shape(.rect(rect, radius: 0), index % 2 == 0 ? "tab" : "frame"))
      let label = LabelReader.label(chart.quadrants[index]).wrapped(to: half - 24)
      // With points in it, the middle of a quadrant must stay free.
      let height = TextMeasure.size(of: label).height
      let y = chart.points.isEmpty ? rect.centre.y : rect.minY + 8 + height / 2
      if !label.isEmpty {
        scene.elements.append(
          .text(SceneText(label, centredAt: Point(rect.centre.x, y), look: SceneLook("frame-title"))))
      }
    }
    var taken: [Rect] = []
    for point in chart.points {
      let centre = Point(point.x * side, (1 - point.y) * side)
      let label = LabelReader.label(point.label).wrapped(to: 150)
      let size = TextMeasure.size(of: label, size: 13)
      scene.elements.append(
        .shape(.ellipse(Rect(centre: centre, size: Size(9, 9))), SceneLook("slice", paint: ChartPalette.fill(0))))
      let room = place(size, beside: centre, avoiding: taken)
      taken += [room, Rect(centre: centre, size: Size(9, 9))]
      scene.elements.append(.text(SceneText(label, centredAt: room.centre, size: 13, look: SceneLook("over"))))
      scene.description.append("\(label.plain): \(PieDrawing.number(point.x)), \(PieDrawing.number(point.y))")
    }
    let ends: [(String, Point, SceneText.Anchor)] = [
      (chart.left, Point(0, side + 16), .start), (chart.right, Point(side, side + 16), .end),
      (chart.bottom, Point(-10, side - 12), .end), (chart.top, Point(-10, 12), .end),
    ]
    var left = 0.0
    for (text, position, anchor) in ends where !text.isEmpty {
      var label = LabelReader.label(text).wrapped(to: anchor == .end && position.x < 0 ? 120 : half - 8)
      // An axis that names one end only names the axis.
      if text == chart.left, chart.right.isEmpty { label = TextLabel(label.plain + " →") }
      if text == chart.bottom, chart.top.isEmpty { label = TextLabel(label.plain + " ↑") }
      if position.x < 0 { left = max(left, TextMeasure.size(of: label).width + 14) }
      scene.elements.append(
        .text(SceneText(label, centredAt: position, anchor: anchor, look: SceneLook("frame-title"))))
    }
    scene.bounds = Rect(-left, 0, side + left, side + 30).grown(by: 8)
    return scene
  }

  /// Room for a point's name: right of it, else left, above or below, where nothing stands yet.
  private static func place(_ size: Size, beside point: Point, avoiding taken: [Rect]) -> Rect {
    let choices = [
      Rect(point.x + 9, point.y - size.height / 2, size.width, size.height),
      Rect(point.x - 9 - size.width, point.y - size.height / 2, size.width, size.height),
      Rect(point.x - size.width / 2, point.y - 8 - size.height, size.width, size.height),
      Rect(point.x - size.width / 2, point.y + 8, size.width, size.height),
    ]
    let inside = choices.filter { $0.minX >= 2 && $0.maxX <= side - 2 && $0.minY >= 2 && $0.maxY <= side - 2 }
    return inside.first { choice in !taken.contains { $0.intersects(choice) } } ?? inside.first ?? choices[1]
  }
}
