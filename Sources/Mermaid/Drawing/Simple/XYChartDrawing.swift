internal import Diagrams
internal import Glibc

/// A chart of bars and lines; categories run to the right, or downwards where the author says so.
struct XYChartDrawing {
  private static let length = 560.0
  private static let height = 280.0

  private let chart: XYChart
  private var scene = Scene(kind: "xychart")
  private let count: Int
  private let low: Double
  private let high: Double
  private let step: Double

  static func scene(_ chart: XYChart) -> Scene {
    var drawing = XYChartDrawing(chart)
    drawing.draw()
    return drawing.scene
  }

  private init(_ chart: XYChart) {
    self.chart = chart
    count = max(chart.categories.count, chart.series.map(\.values.count).max() ?? 0, 1)
    let values = chart.series.flatMap(\.values)
    let isFromZero = chart.series.contains { !$0.isLine }
    var low = chart.yRange?.lowerBound ?? min(values.min() ?? 0, isFromZero ? 0 : .infinity)
    var high = chart.yRange?.upperBound ?? max(values.max() ?? 1, isFromZero ? 0 : -.infinity)
    if high <= low { (low, high) = (low - 1, low + 1) }
    step = Self.step((high - low) / 6)
    if chart.yRange == nil {
      low = (low / step).rounded(.down) * step
      high = (high / step).rounded(.up) * step
    }
    (self.low, self.high) = (low, high)
  }

  /// A round number near `rough`.
  private static func step(_ rough: Double) -> Double {
    guard rough.isFinite, rough > 1e-12 else { return 1 }
    let power = pow(10, (log10(rough)).rounded(.down))
    let share = rough / power
    return (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) * power
  }

  private var across: Double {
    chart.isHorizontal ? max(Self.height, Double(count) * 30) : max(Self.length, Double(count) * 26)
  }
  private var along: Double { chart.isHorizontal ? Self.length : Self.height }

  /// A place on the drawing: along the categories, and by value.
  private func point(_ position: Double, _ value: Double) -> Point {
    let share = max(0, min(1, (value - low) / (high - low)))
    return chart.isHorizontal ? Point(share * along, position) : Point(position, (1 - share) * along)
  }

  private mutating func draw() {
    let slot = across / Double(count)
    drawGrid()
    var values: [SceneElement] = []
    let bars = chart.series.indices.filter { !chart.series[$0].isLine }
    for (place, index) in bars.enumerated() {
      let width = slot * 0.7 / Double(bars.count)
      for (number, value) in chart.series[index].values.enumerated() {
        let start = (Double(number) + 0.15) * slot + Double(place) * width
        let (from, to) = (point(start, max(low, min(0, high))), point(start + width, value))
        let rect = Rect(min(from.x, to.x), min(from.y, to.y), abs(to.x - from.x), abs(to.y - from.y))
        scene.elements.append(.shape(.rect(rect, radius: 2), SceneLook("slice", paint: ChartPalette.fill(index))))
        if chart.showsValues { values.append(label(value, at: rect)) }
      }
    }
    for (index, series) in chart.series.enumerated() where series.isLine {
      let points = series.values.enumerated().map { point((Double($0.offset) + 0.5) * slot, $0.element) }
      scene.elements.append(
        .line(Path(through: points), SceneLook("line", paint: ChartPalette.stroke(index, width: 2.5))))
      for point in points {
        scene.elements.append(
          .shape(.ellipse(Rect(centre: point, size: Size(7, 7))), SceneLook("slice", paint: ChartPalette.fill(index))))
      }
    }
    scene.elements += values
    drawLabels(slot)
    for series in chart.series {
      let values = series.values.map(PieDrawing.number).joined(separator: ", ")
      scene.description.append("\(series.name.isEmpty ? (series.isLine ? "line" : "bar") : series.name): \(values)")
    }
  }

  /// A bar's value, behind its end.
  private func label(_ value: Double, at bar: Rect) -> SceneElement {
    let text = TextLabel(PieDrawing.number(value))
    let width = TextMeasure.size(of: text, size: 11).width
    let isBelow = value < 0
    if chart.isHorizontal {
      let spot =
        isBelow ? Point(max(bar.minX - 5, width), bar.centre.y) : Point(min(bar.maxX + 5, along - width), bar.centre.y)
      return .text(text, at: spot, anchor: isBelow ? .end : .start, size: 11, "over")
    }
    let y = isBelow ? min(bar.maxY + 9, along - 8) : max(bar.minY - 9, 8)
    return .text(text, at: Point(bar.centre.x, y), size: 11, "over")
  }

  private mutating func drawGrid() {
    var value = (low / step).rounded(.up) * step
    var lines = 0
    while value <= high + step / 1000, lines < 60 {
      let ends = [point(0, value), point(across, value)]
      scene.elements.append(.line(Path(through: ends), "grid"))
      let end = ends[0]
      let text = TextLabel(PieDrawing.number(value))
      scene.elements.append(
        .text(
          chart.isHorizontal
            ? SceneText(text, centredAt: Point(end.x, across + 14), size: 12, look: SceneLook("frame-title"))
            : SceneText(text, centredAt: Point(-8, end.y), anchor: .end, size: 12, look: SceneLook("frame-title"))))
      value += step
      lines += 1
    }
  }

  private mutating func drawLabels(_ slot: Double) {
    var names = chart.categories
    if names.isEmpty, let range = chart.xRange {
      names = (0..<count).map { number in
        let share = count > 1 ? Double(number) / Double(count - 1) : 0
        return PieDrawing.number(range.lowerBound + share * (range.upperBound - range.lowerBound))
      }
    }
    var left = 44.0
    var bottom = 26.0
    for (number, name) in names.prefix(count).enumerated() {
      let middle = (Double(number) + 0.5) * slot
      let label = LabelReader.label(name).wrapped(to: chart.isHorizontal ? 120 : max(slot - 4, 24), size: 12)
      let size = TextMeasure.size(of: label, size: 12)
      if chart.isHorizontal {
        left = max(left, size.width + 14)
        scene.elements.append(.text(SceneText(label, centredAt: Point(-8, middle), anchor: .end, size: 12)))
      } else {
        bottom = max(bottom, size.height + 8)
        scene.elements.append(.text(SceneText(label, centredAt: Point(middle, along + 5 + size.height / 2), size: 12)))
      }
    }
    let width = chart.isHorizontal ? along : across
    let height = chart.isHorizontal ? across : along
    let (xTitle, yTitle) = chart.isHorizontal ? (chart.yTitle, chart.xTitle) : (chart.xTitle, chart.yTitle)
    var top = 10.0
    if !xTitle.isEmpty {
      bottom += 20
      scene.elements.append(
        .text(
          SceneText(
            LabelReader.label(xTitle), centredAt: Point(width / 2, height + bottom - 8), look: SceneLook("frame-title"))
        ))
    }
    if !yTitle.isEmpty {
      top = 30
      scene.elements.append(
        .text(
          SceneText(
            LabelReader.label(yTitle), centredAt: Point(-left, -18), anchor: .start, look: SceneLook("frame-title"))))
    }
    let named = chart.series.enumerated().filter { !$0.element.name.isEmpty }
    if !named.isEmpty { drawLegend(named.map { ($0.offset, $0.element.name) }, y: height + bottom + 10) }
    scene.bounds = Rect(-left, -top, width + left + 12, height + bottom + top + (named.isEmpty ? 4 : 26)).grown(by: 8)
  }

  private mutating func drawLegend(_ names: [(index: Int, name: String)], y: Double) {
    var x = 0.0
    for (index, name) in names {
      let text = LabelReader.plain(name)
      scene.elements.append(
        .shape(.rect(Rect(x, y - 6, 12, 12), radius: 3), SceneLook("slice", paint: ChartPalette.fill(index))))
      scene.elements.append(.text(SceneText(TextLabel(text), centredAt: Point(x + 18, y), anchor: .start, size: 13)))
      x += 18 + TextMeasure.width(of: text, size: 13) + 18
    }
  }
}
