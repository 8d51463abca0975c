internal import Diagrams

/// Sets as circles: those that share something overlap, the others stand apart.
struct VennDrawing {
  private let venn: Venn
  private var scene = Scene(kind: "venn")
  private var centres: [Point]
  private let radii: [Double]

  /// The most sets that are drawn; with more, no eye could tell what overlaps.
  static let setLimit = 30
  private static let radius = 104.0

  static func scene(_ venn: Venn) -> Scene {
    var drawing = VennDrawing(venn)
    drawing.settle()
    drawing.draw()
    return drawing.scene
  }

  private init(_ venn: Venn) {
    self.venn = venn
    let largest = venn.sets.map(\.size).max() ?? 1
    radii = venn.sets.map { set in
      let need = 56 + 9 * Double(min(set.texts.count, 9))
      return max(need, Self.radius * max(0.62, (set.size / largest).squareRoot()))
    }
    let count = Double(max(1, venn.sets.count))
    centres = venn.sets.indices.map { index in
      let (sine, cosine) = Turn.sineAndCosine(
        Double(index) / count + (count == 2 ? 0.5 : -0.25 - (count == 3 ? 1.0 / 6 : 0)))
      return Point(cosine * 90 * count.squareRoot(), sine * 90 * count.squareRoot())
    }
  }

  /// Moves the circles until those that share something overlap, and no others do.
  private mutating func settle() {
    var isShared: Set<[Int]> = []
    for union in venn.unions {
      for first in union.members {
        for second in union.members where first < second { isShared.insert([first, second]) }
      }
    }
    for _ in 0..<240 {
      for first in centres.indices {
        for second in centres.indices.dropFirst(first + 1) {
          let reach = radii[first] + radii[second]
          let distance = max(0.01, centres[first].distance(to: centres[second]))
          let goal = isShared.contains([first, second]) ? reach * 0.6 : max(distance, reach + 14)
          let push = (goal - distance) / distance * 0.2
          let (dx, dy) = ((centres[second].x - centres[first].x) * push, (centres[second].y - centres[first].y) * push)
          centres[first] = centres[first].moved(-dx / 2, -dy / 2)
          centres[second] = centres[second].moved(dx / 2, dy / 2)
        }
      }
    }
  }

  private func circle(_ index: Int) -> Rect {
    Rect(centre: centres[index], size: Size(2 * radii[index], 2 * radii[index]))
  }

  private mutating func draw() {
    var bounds: Rect?
    for (index, set) in venn.sets.enumerated() {
      let style = StyleReader.style(set.styles)
      var paint = ChartPalette.fill(index)
      if let fill = style.fill { paint.fill = Shade(fill: fill) }
      paint.stroke = style.stroke.map { Shade(stroke: $0, over: .ground) } ?? ChartPalette.shade(index)
      paint.strokeWidth = style.strokeWidth ?? 1.5
      scene.elements.append(.shape(.ellipse(circle(index)), SceneLook("veil", paint: paint)))
      bounds = bounds?.union(circle(index)) ?? circle(index)
    }
    for union in venn.unions { drawShared(union) }
    for (index, set) in venn.sets.enumerated() {
      drawText(set.label, set.texts, set.styles, in: [index], isBold: true)
      scene.description.append(([set.label] + set.texts.map(\.text)).map(LabelReader.plain).joined(separator: ": "))
    }
    for union in venn.unions {
      drawText(union.label, union.texts, union.styles, in: union.members, isBold: false)
      let names = union.members.map { LabelReader.plain(venn.sets[$0].label) }.joined(separator: " ∩ ")
      scene.description.append(
        "\(names): \(([union.label] + union.texts.map(\.text)).map(LabelReader.plain).joined(separator: " "))")
    }
    scene.bounds = (bounds ?? Rect(0, 0, 10, 10)).grown(by: 10)
  }

  /// What several sets share, where its author colours it. Circles meet in a figure that every ray from its middle
  /// leaves once.
  private mutating func drawShared(_ union: Venn.Union) {
    guard let fill = StyleReader.style(union.styles).fill, let middle = spot(in: union.members, alone: false)?.point
    else {
      return
    }
    let points = (0..<72).map { step in
      let (sine, cosine) = Turn.sineAndCosine(Double(step) / 72)
      var reach = Double.infinity
      for index in union.members {
        // Where the ray leaves this circle.
        let (dx, dy) = (middle.x - centres[index].x, middle.y - centres[index].y)
        let along = dx * cosine + dy * sine
        let rest = max(0, along * along - (dx * dx + dy * dy - radii[index] * radii[index]))
        reach = min(reach, -along + rest.squareRoot())
      }
      return middle.moved(cosine * reach, sine * reach)
    }
    var paint = ScenePaint()
    paint.fill = Shade(fill: fill)
    scene.elements.append(.shape(.polygon(points), SceneLook("ribbon", paint: paint)))
  }

  /// The point farthest from all borders that lies in some sets and, if `alone`, in no other; how far it is.
  private func spot(in members: [Int], alone: Bool) -> (point: Point, room: Double)? {
    guard let smallest = members.min(by: { radii[$0] < radii[$1] }) else { return nil }
    var best: (Point, Double)?
    let steps = 26
    for row in 0...steps {
      for column in 0...steps {
        let point = centres[smallest].moved(
          (Double(column) / Double(steps) * 2 - 1) * radii[smallest],
          (Double(row) / Double(steps) * 2 - 1) * radii[smallest])
        var room = Double.infinity
        for index in centres.indices {
          let inside = radii[index] - centres[index].distance(to: point)
          if members.contains(index) { room = min(room, inside) } else if alone { room = min(room, -inside) }
        }
        if room > (best?.1 ?? 0) { best = (point, room) }
      }
    }
    return best
  }

  private mutating func drawText(
    _ label: String, _ texts: [(id: Name, text: String)], _ styles: [String], in members: [Int], isBold: Bool
  ) {
    let place = spot(in: members, alone: true) ?? spot(in: members, alone: false)
    let room = place?.room ?? 30
    let middle =
      place?.point
      ?? Point(
        members.reduce(0) { $0 + centres[$1].x } / Double(members.count),
        members.reduce(0) { $0 + centres[$1].y } / Double(members.count))
    var lines: [(label: TextLabel, paint: ScenePaint?)] = []
    let width = max(56, room * 1.7)
    let name = LabelReader.label(label).wrapped(to: width, size: 13)
    if !name.isEmpty { lines.append((isBold ? name.styled(.bold) : name, paint(styles))) }
    for text in texts {
      lines.append((LabelReader.label(text.text).wrapped(to: width, size: 12), paint(venn.textStyles[text.id] ?? [])))
    }
    let heights = lines.map { TextMeasure.size(of: $0.label, size: 13).height }
    var y = middle.y - heights.reduce(0, +) / 2
    for ((label, paint), height) in zip(lines, heights) {
      scene.elements.append(
        .text(
          SceneText(label, centredAt: Point(middle.x, y + height / 2), size: 13, look: SceneLook("over", paint: paint)))
      )
      y += height
    }
  }

  private func paint(_ styles: [String]) -> ScenePaint? {
    guard let colour = StyleReader.style(styles).text else { return nil }
    var paint = ScenePaint()
    paint.text = Shade(text: colour, on: .ground)
    return paint
  }
}
