internal import Diagrams

/// A Gantt chart: names on the left, bars over time on the right.
struct GanttDrawing {
  private static let width = 520.0
  private static let row = 28.0

  private let chart: GanttChart
  private let start: Int
  private let end: Int
  private var scene = Scene(kind: "gantt")

  static func scene(_ chart: GanttChart) -> Scene {
    var drawing = GanttDrawing(chart)
    drawing.draw()
    return drawing.scene
  }

  private init(_ chart: GanttChart) {
    self.chart = chart
    let first = chart.tasks.map(\.start).min() ?? 0
    start = first
    end = max(chart.tasks.map(\.end).max() ?? 0, first + CivilTime.second)
  }

  private func x(_ time: Int) -> Double { Double(time - start) / Double(end - start) * Self.width }

  private mutating func draw() {
    let names = chart.tasks.map { LabelReader.label($0.name).wrapped(to: 200, size: 13) }
    let column = (names.map { TextMeasure.size(of: $0, size: 13).width }.max() ?? 0) + 14
    var y = 0.0
    var section = ""
    var bars: [SceneElement] = []
    var bands: [SceneElement] = []
    var number = -1
    for (task, name) in zip(chart.tasks, names) {
      if task.section != section {
        section = task.section
        number += 1
        y += y > 0 ? 10 : 0
        let label = LabelReader.plain(section)
        bars.append(
          .text(
            SceneText(
              TextLabel(label, .bold), centredAt: Point(-column, y + 11), anchor: .start, size: 13,
              look: SceneLook("frame-title"))))
        y += 24
      }
      let height = max(Self.row, TextMeasure.size(of: name, size: 13).height + 8)
      let middle = y + height / 2
      bars.append(.text(SceneText(name, centredAt: Point(-column, middle), anchor: .start, size: 13)))
      bars += bar(task, number: max(number, 0), middle)
      bands.append(.line(Path(through: [Point(-column, y + height), Point(Self.width, y + height)]), "grid"))
      scene.description.append("\(name.plain): \(date(task.start)) – \(date(task.end))")
      y += height
    }
    drawAxis(y)
    scene.elements += bands + bars
    scene.bounds = Rect(-column, -4, column + Self.width + 4, y + 30).grown(by: 8)
  }

  private func bar(_ task: GanttTask, number: Int, _ middle: Double) -> [SceneElement] {
    var paint = ChartPalette.fill(task.isCritical ? 3 : number == 3 ? 6 : number)
    if task.isDone {
      let shade = paint.fill ?? .ink
      paint.fill = Shade(
        light: shade.light.mixed(with: Shade.paper.light, 0.55), dark: shade.dark.mixed(with: Shade.paper.dark, 0.55))
    }
    if task.isMilestone {
      let x = (x(task.start) + x(task.end)) / 2
      let points = [Point(x, middle - 8), Point(x + 8, middle), Point(x, middle + 8), Point(x - 8, middle)]
      return [.shape(.polygon(points), SceneLook("slice", paint: paint))]
    }
    let rect = Rect(x(task.start), middle - 8, max(x(task.end) - x(task.start), 3), 16)
    return [.shape(.rect(rect, radius: 3), SceneLook("slice", paint: paint))]
  }

  /// Lines at round dates, no closer than their texts allow.
  private mutating func drawAxis(_ height: Double) {
    let steps = [
      CivilTime.second, 5 * CivilTime.second, 15 * CivilTime.second, 30 * CivilTime.second, CivilTime.minute,
      5 * CivilTime.minute, 15 * CivilTime.minute, CivilTime.hour, 3 * CivilTime.hour, 6 * CivilTime.hour,
      CivilTime.day, 2 * CivilTime.day, 7 * CivilTime.day, 14 * CivilTime.day, 30 * CivilTime.day,
      91 * CivilTime.day, 182 * CivilTime.day, 365 * CivilTime.day,
    ]
    let span = end - start
    let step = steps.first { span / $0 <= 7 } ?? max(span / 6, 1)
    var time = (start / step + (start % step > 0 ? 1 : 0)) * step
    while time <= end {
      let x = x(time)
      scene.elements.append(.line(Path(through: [Point(x, 0), Point(x, height + 4)]), "grid"))
      scene.elements.append(
        .text(
          SceneText(
            TextLabel(label(time, step)), centredAt: Point(min(x, Self.width - 16), height + 16), size: 12,
            look: SceneLook("frame-title"))))
      time += step
    }
  }

  private func label(_ time: Int, _ step: Int) -> String {
    if let format = chart.axisFormat { return format.text(of: time) }
    let (year, month, day) = CivilTime.date(time)
    if step >= 365 * CivilTime.day { return "\(year)" }
    if step >= 30 * CivilTime.day { return "\(year)-\(Self.two(month))" }
    if step >= CivilTime.day { return "\(Self.two(month))-\(Self.two(day))" }
    return clock(time, withSeconds: step < CivilTime.minute)
  }

  private func clock(_ time: Int, withSeconds: Bool) -> String {
    let rest = ((time % CivilTime.day) + CivilTime.day) % CivilTime.day
    let text = "\(Self.two(rest / CivilTime.hour)):\(Self.two(rest / CivilTime.minute % 60))"
    return withSeconds ? text + ":" + Self.two(rest / CivilTime.second % 60) : text
  }

  private func date(_ time: Int) -> String {
    let (year, month, day) = CivilTime.date(time)
    let date = "\(year)-\(Self.two(month))-\(Self.two(day))"
    return chart.showsHours ? date + " " + clock(time, withSeconds: false) : date
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
