internal import Diagrams

/// A Wardley map: evolution to the right, visibility upwards.
struct WardleyDrawing {
  private let map: WardleyMap
  private let size: Size
  private var scene = Scene(kind: "wardley")
  private var taken: [Rect] = []

  static func scene(_ map: WardleyMap) -> Scene {
    var drawing = WardleyDrawing(map)
    drawing.draw()
    return drawing.scene
  }

  private init(_ map: WardleyMap) {
    self.map = map
    let width = max(420, min(720, map.size.width))
    size = Size(width, max(320, min(900, width * map.size.height / map.size.width)))
  }

  private func point(_ x: Double, _ y: Double) -> Point {
    Point(max(0, min(1, x > 1 ? x / 100 : x)) * size.width, (1 - max(0, min(1, y > 1 ? y / 100 : y))) * size.height)
  }

  private func spot(_ index: Int) -> Point { point(map.components[index].x, map.components[index].y) }

  private mutating func draw() {
    drawGround()
    drawPipelines()
    for link in map.links { drawLink(link) }
    for index in map.components.indices { taken.append(Rect(centre: spot(index), size: Size(14, 14))) }
    for (component, to) in map.evolutions { drawEvolution(component, to) }
    for index in map.components.indices { drawComponent(index) }
    drawRemarks()
    scene.bounds = Rect(-24, -20, size.width + 30, size.height + 64).grown(by: 8)
  }

  private mutating func drawGround() {
    scene.elements.append(.shape(.rect(Rect(0, 0, size.width, size.height), radius: 2), "frame"))
    for (index, stage) in map.stages.enumerated() {
      let width = size.width / Double(map.stages.count)
      let x = Double(index) * width
      if index > 0 { scene.elements.append(.line(from: Point(x, 0), to: Point(x, size.height), "life dashed")) }
      let label = LabelReader.label(stage).wrapped(to: width - 8, size: 12)
      scene.elements.append(.text(label, at: Point(x + width / 2, size.height + 16), size: 12, "frame-title"))
    }
    // Seen above, hidden below: an arrow says it, for text on its side is hard to read.
    scene.elements.append(.arrow([Point(-14, size.height), Point(-14, 0)]))
    scene.elements.append(
      .text(TextLabel("Visibility"), at: Point(-20, -12), anchor: .start, size: 12, "frame-title"))
    scene.elements.append(.arrow([Point(0, size.height + 34), Point(size.width - 76, size.height + 34)]))
    scene.elements.append(
      .text(TextLabel("Evolution"), at: Point(size.width, size.height + 34), anchor: .end, size: 12, "frame-title"))
  }

  private mutating func drawPipelines() {
    for (owner, members) in map.pipelines where !members.isEmpty {
      let places = members.map(spot)
      let low = (places.map(\.x).min() ?? 0) - 16
      let high = (places.map(\.x).max() ?? 0) + 16
      let y = spot(owner).y
      scene.elements.append(.shape(.rect(Rect(low, y - 13, high - low, 26), radius: 4), "tab"))
    }
  }

  private mutating func drawLink(_ link: WardleyMap.Link) {
    let (from, to) = (spot(link.from), spot(link.to))
    let length = max(0.1, from.distance(to: to))
    let unit = Point((to.x - from.x) / length, (to.y - from.y) / length)
    let ends = [from.moved(unit.x * 8, unit.y * 8), to.moved(-unit.x * 8, -unit.y * 8)]
    let classes = link.isDashed ? "edge dotted" : link.flow == .none ? "edge" : "edge thick"
    scene.elements.append(
      .arrow(
        ends, classes: classes, tail: link.flow == .back || link.flow == .both ? .arrow : .none,
        head: link.flow == .forward || link.flow == .both ? .arrow : .none))
    if !link.label.isEmpty {
      let middle = Point((from.x + to.x) / 2, (from.y + to.y) / 2)
      scene.elements.append(.text(LabelReader.label(link.label), at: middle, size: 12, "over"))
    }
    scene.description.append("\(name(link.from)) → \(name(link.to))")
  }

  private func name(_ index: Int) -> String { LabelReader.plain(map.components[index].name) }

  private mutating func drawEvolution(_ component: Int, _ to: Double) {
    let start = spot(component)
    let end = Point(point(to, 0).x, start.y)
    guard abs(end.x - start.x) > 14 else { return }
    let sign = end.x > start.x ? 1.0 : -1.0
    var style = GraphStyle()
    style.stroke = ChartPalette.shade(3).light
    scene.elements.append(
      EdgeFigure.element(
        through: [start.moved(8 * sign, 0), end.moved(-7 * sign, 0)], classes: "edge dotted", style: style))
    var paint = ChartPalette.stroke(3, width: 1.5)
    paint.dashes = [3, 2]
    scene.elements.append(
      .group(
        SceneGroup(
          SceneLook("node", paint: paint), [.shape(.ellipse(Rect(centre: end, size: Size(12, 12))))])))
    taken.append(Rect(centre: end, size: Size(14, 14)))
    scene.description.append(
      "\(name(component)): \(PieDrawing.number(map.components[component].x)) → \(PieDrawing.number(to))")
  }

  private mutating func drawComponent(_ index: Int) {
    let component = map.components[index]
    let place = spot(index)
    if component.isAnchor {
      let label = LabelReader.label(component.name).styled(.bold).wrapped(to: 140)
      let room = TextMeasure.size(of: label)
      taken.append(Rect(centre: place, size: room))
      scene.elements.append(.text(label, at: place, "over"))
      return
    }
    if component.strategy != nil {
      scene.elements.append(.shape(.ellipse(Rect(centre: place, size: Size(24, 24))), "tab"))
    }
    let isOwner = map.pipelines.contains { $0.owner == index }
    let mark = Rect(centre: place, size: Size(12, 12))
    scene.elements.append(
      .group(SceneGroup(SceneLook("node"), [.shape(isOwner ? .rect(mark, radius: 1) : .ellipse(mark))])))
    if component.hasInertia {
      scene.elements.append(.shape(.rect(Rect(place.x + 14, place.y - 12, 5, 24), radius: 1), "hub"))
    }
    var label = LabelReader.label(component.name).wrapped(to: 130, size: 13)
    if let strategy = component.strategy { label.lines.append([TextRun("(\(strategy))", .small)]) }
    let room = TextMeasure.size(of: label, size: 13)
    let rect = free(room, beside: place, wish: component.label)
    taken.append(rect)
    scene.elements.append(.text(label, at: rect.centre, size: 13, "over"))
  }

  /// Room for a name: where the author wants it, else the first side of the component that is free.
  private func free(_ room: Size, beside place: Point, wish: (x: Double, y: Double)?) -> Rect {
    var choices = [
      Rect(place.x + 11, place.y - room.height / 2 - 9, room.width, room.height),
      Rect(place.x + 11, place.y - room.height / 2 + 9, room.width, room.height),
      Rect(place.x - 11 - room.width, place.y - room.height / 2 - 9, room.width, room.height),
      Rect(place.x - 11 - room.width, place.y - room.height / 2 + 9, room.width, room.height),
      Rect(place.x - room.width / 2, place.y - 11 - room.height, room.width, room.height),
      Rect(place.x - room.width / 2, place.y + 11, room.width, room.height),
    ]
    if let wish, abs(wish.x) < 200, abs(wish.y) < 200 {
      choices.insert(Rect(place.x + wish.x, place.y + wish.y - room.height / 2, room.width, room.height), at: 0)
    }
    let inside = choices.filter { $0.minX > 0 && $0.maxX < size.width && $0.minY > 0 && $0.maxY < size.height }
    return inside.first { choice in !taken.contains { $0.intersects(choice) } } ?? inside.first ?? choices[0]
  }

  private mutating func drawRemarks() {
    for (text, x, y) in map.notes {
      let label = LabelReader.label(text).wrapped(to: 150, size: 12)
      let room = TextMeasure.size(of: label, size: 12)
      let place = point(x, y)
      let rect = free(Size(room.width + 12, room.height + 8), beside: place.moved(-10, 0), wish: nil)
      taken.append(rect)
      scene.elements.append(.card(rect, label, size: 12, classes: "node note"))
    }
    for (name, x, y, isBrake) in map.forces {
      let label = LabelReader.label(name).wrapped(to: 130, size: 12)
      let room = TextMeasure.size(of: label, size: 12)
      let box = Rect(centre: point(x, y), size: Size(room.width + 46, max(30, room.height + 14)))
      let (left, right, d) = (box.minX, box.maxX, 14.0)
      let points =
        isBrake
        ? [
          Point(right, box.minY), Point(right, box.maxY), Point(left + d, box.maxY), Point(left, box.centre.y),
          Point(left + d, box.minY),
        ]
        : [
          Point(left, box.minY), Point(left, box.maxY), Point(right - d, box.maxY), Point(right, box.centre.y),
          Point(right - d, box.minY),
        ]
      scene.elements.append(
        .group(SceneGroup(SceneLook("node"), [.shape(.polygon(points)), .text(label, at: box.centre, size: 12)])))
      scene.description.append("\(isBrake ? "◀" : "▶") \(label.plain)")
    }
    for (number, text, x, y) in map.annotations {
      let place = point(x, y)
      scene.elements.append(.shape(.ellipse(Rect(centre: place, size: Size(20, 20))), "number"))
      scene.elements.append(.text(TextLabel(number), at: place, size: 12, "number-text"))
      scene.elements.append(
        .text(
          LabelReader.label(text).wrapped(to: 150, size: 12), at: place.moved(15, 0), anchor: .start, size: 12, "over"))
    }
    scene.description += map.notes.map { LabelReader.plain($0.text) }
  }
}
