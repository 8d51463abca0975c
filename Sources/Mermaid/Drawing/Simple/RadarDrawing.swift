internal import Diagrams

/// Values on axes around a middle, each curve an area.
enum RadarDrawing {
  private static let radius = 150.0

  static func scene(_ radar: Radar) -> Scene {
    var scene = Scene(kind: "radar")
    let count = radar.axes.count
    let high = radar.high ?? radar.curves.flatMap(\.values).max() ?? 1
    let span = high > radar.low ? high - radar.low : 1
    func at(_ axis: Int, _ share: Double) -> Point {
      let (sine, cosine) = Turn.sineAndCosine(Double(axis) / Double(max(count, 1)) - 0.25)
      return Point(radius * share * cosine, radius * share * sine)
    }
    for tick in 1...radar.ticks {
      let share = Double(tick) / Double(radar.ticks)
      if radar.isPolygon, count > 2 {
        scene.elements.append(.shape(.polygon((0..<count).map { at($0, share) }), "grid"))
      } else {
        let side = 2 * radius * share
        scene.elements.append(.shape(.ellipse(Rect(centre: Point(0, 0), size: Size(side, side))), "grid"))
      }
    }
    var bounds = Rect(-radius, -radius, 2 * radius, 2 * radius)
    for (index, axis) in radar.axes.enumerated() {
      scene.elements.append(.line(from: Point(0, 0), to: at(index, 1), "life"))
      let label = LabelReader.label(axis.label).wrapped(to: 130, size: 13)
      let size = TextMeasure.size(of: label, size: 13)
      let tip = at(index, 1 + 14 / radius)
      let shift = tip.x / radius
      let centre = Point(
        tip.x + size.width / 2 * max(-1, min(1, shift * 1.2)), tip.y + size.height / 2 * tip.y / radius)
      scene.elements.append(.text(label, at: centre, size: 13, "frame-title"))
      bounds = bounds.union(Rect(centre: centre, size: size))
    }
    for (index, curve) in radar.curves.enumerated() where count > 0 {
      let points = curve.values.prefix(count).enumerated().map { axis, value in
        at(axis, max(0, min(1, (value - radar.low) / span)))
      }
      var paint = ChartPalette.fill(index)
      paint.stroke = paint.fill
      paint.strokeWidth = 2
      scene.elements.append(.shape(.polygon(points), SceneLook("veil", paint: paint)))
      for point in points { scene.elements.append(.dot(point, 3.5, colour: index)) }
      scene.description.append(
        "\(LabelReader.plain(curve.label)): "
          + zip(radar.axes, curve.values).map { "\(LabelReader.plain($0.label)) \(PieDrawing.number($1))" }
          .joined(separator: ", "))
    }
    // The scale stands on the first axis, over the areas.
    for tick in 1...radar.ticks {
      let share = Double(tick) / Double(radar.ticks)
      let value = PieDrawing.number(radar.low + share * span)
      scene.elements.append(
        .text(TextLabel(value), at: at(0, share).moved(5, 0), anchor: .start, size: 11, "quiet"))
    }
    if radar.showsLegend {
      let names = radar.curves.enumerated().map { (colour: $0.offset, name: $0.element.label) }
      let (elements, size) = SceneElement.legend(names, at: Point(bounds.minX, bounds.maxY + 12), width: bounds.width)
      scene.elements += elements
      bounds = bounds.union(Rect(bounds.minX, bounds.maxY + 12, size.width, size.height))
    }
    scene.bounds = bounds.grown(by: 8)
    return scene
  }
}
