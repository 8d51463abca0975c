internal import Diagrams
internal import Glibc

/// A pie chart: a ring of shares and a legend with the numbers, from the top clockwise.
enum PieDrawing {
  private static let radius = 96.0

  static func scene(_ chart: PieChart) -> Scene {
    let total = chart.slices.reduce(0) { $0 + $1.value }
    var scene = Scene(kind: "pie")
    let centre = Point(radius, radius)
    var turn = 0.0
    for (index, slice) in chart.slices.enumerated() where total > 0 && slice.value > 0 {
      let share = slice.value / total
      scene.elements.append(
        .shape(.path(wedge(centre, from: turn, to: turn + share)), SceneLook("slice", paint: ChartPalette.fill(index))))
      turn += share
    }
    let lineHeight = 24.0
    let rows = Double(chart.slices.count) * lineHeight
    let left = radius * 2 + 36
    var y = max(0, radius - rows / 2)
    let top = min(0, radius - rows / 2)
    y = top < 0 ? top : y
    var widest = 0.0
    let names = chart.slices.map { LabelReader.plain($0.label) }
    let column = (names.map { TextMeasure.width(of: $0) }.max() ?? 0) + 30
    for (index, slice) in chart.slices.enumerated() {
      let middle = y + lineHeight / 2
      scene.elements.append(
        .shape(
          .rect(Rect(left, middle - 7, 14, 14), radius: 3), SceneLook("slice", paint: ChartPalette.fill(index))))
      scene.elements.append(
        .text(SceneText(TextLabel(names[index]), centredAt: Point(left + 22, middle), anchor: .start)))
      let percent = total > 0 ? percentage(slice.value / total) : "0%"
      let numbers = chart.showsData ? "\(percent) (\(number(slice.value)))" : percent
      scene.elements.append(
        .text(
          SceneText(
            TextLabel(numbers), centredAt: Point(left + column + 12, middle), anchor: .start,
            look: SceneLook("frame-title"))))
      widest = max(widest, column + 12 + TextMeasure.width(of: numbers))
      scene.description.append("\(names[index]): \(numbers)")
      y += lineHeight
    }
    scene.bounds = Rect(0, top, left + widest, max(radius * 2, rows)).grown(by: 8)
    return scene
  }

  /// A part of the ring, by shares of a whole turn.
  private static func wedge(_ centre: Point, from start: Double, to end: Double) -> Path {
    func at(_ turn: Double, _ radius: Double) -> Point {
      let angle = turn * 2 * Double.pi - Double.pi / 2
      return Point(centre.x + radius * cos(angle), centre.y + radius * sin(angle))
    }
    let inner = radius * 0.52
    // An arc of a whole turn would end where it begins and show nothing.
    let end = min(end, start + 0.9999)
    let isLarge = end - start > 0.5
    return Path([
      .move(at(start, radius)),
      .arc(radii: Size(radius, radius), large: isLarge, clockwise: true, at(end, radius)), .line(at(end, inner)),
      .arc(radii: Size(inner, inner), large: isLarge, clockwise: false, at(start, inner)), .close,
    ])
  }

  private static func percentage(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return tenths % 10 == 0 || tenths >= 1000 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }

  /// A number without digits that say nothing.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "∞" }
    let hundredths = (value * 100).rounded()
    let whole = Int(abs(hundredths)) / 100
    let rest = Int(abs(hundredths)) % 100
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
