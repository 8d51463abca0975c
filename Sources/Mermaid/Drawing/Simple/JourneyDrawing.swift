internal import Diagrams

/// A journey from top to bottom: what is done on the left, how it goes on a scale, who takes part on the right.
struct JourneyDrawing {
  private let journey: Journey
  private let column: Double
  private var scene = Scene(kind: "journey")
  private var actors: [String: Int] = [:]
  private var y = 0.0
  private var right = 0.0
  private var faces: [(centre: Point, score: Double)] = []

  private static let step = 34.0

  static func scene(_ journey: Journey) -> Scene {
    var drawing = JourneyDrawing(journey)
    drawing.draw()
    return drawing.scene
  }

  private init(_ journey: Journey) {
    self.journey = journey
    column = min(230, journey.tasks.map { TextMeasure.size(of: LabelReader.label($0.name)).width }.max() ?? 120) + 36
    right = column + 5 * Self.step
  }

  private func x(_ score: Double) -> Double { column + (score - 0.5) * Self.step }

  private mutating func draw() {
    var section: String?
    var empty = journey.emptySections[...]
    var colour = -1
    for (index, task) in journey.tasks.enumerated() {
      while let next = empty.first, next.before <= index {
        colour += 1
        drawSection(next.name, colour)
        empty.removeFirst()
      }
      if task.section != section, let name = task.section {
        colour += 1
        drawSection(name, colour)
      }
      section = task.section
      drawTask(task, max(colour, 0))
    }
    for next in empty {
      colour += 1
      drawSection(next.name, colour)
    }
    drawScale()
    scene.bounds = Rect(0, -26, right, y + 26).grown(by: 8)
  }

  private mutating func drawSection(_ name: String, _ colour: Int) {
    if y > 0 { y += 10 }
    let label = LabelReader.label(name).styled(.bold).wrapped(to: max(column + 5 * Self.step, 300))
    let height = TextMeasure.size(of: label).height
    scene.elements.append(
      .text(label, at: Point(0, y + height / 2 + 2), anchor: .start, "frame-title"))
    right = max(right, TextMeasure.size(of: label).width)
    y += height + 8
  }

  private mutating func drawTask(_ task: Journey.Task, _ colour: Int) {
    let label = LabelReader.label(task.name).wrapped(to: column - 36)
    let names = task.actors.map { LabelReader.label($0).wrapped(to: 220, size: 13) }
    var rows: [(y: Double, x: Double, height: Double)] = []
    var (x, row, rowHeight) = (0.0, 0.0, 22.0)
    for name in names {
      let size = TextMeasure.size(of: name, size: 13)
      if x > 0, x + size.width + 18 > 260 {
        row += rowHeight
        (x, rowHeight) = (0, 22)
      }
      rows.append((row, x, size.height))
      rowHeight = max(rowHeight, size.height + 4)
      x += size.width + 34
    }
    let text = TextMeasure.size(of: label)
    let height = max(34, text.height + 12, row + rowHeight + 10)
    let middle = y + height / 2
    let box = Rect(0, y + 3, column - 14, height - 6)
    scene.elements.append(
      .group(
        SceneGroup(
          SceneLook("node"),
          [
            .shape(.rect(box, radius: 4)), .text(label, at: Point(14, middle), anchor: .start),
          ])))
    scene.elements.append(
      .shape(.rect(Rect(0, y + 3, 5, height - 6), radius: 2), SceneLook("slice", paint: ChartPalette.fill(colour))))
    if task.score > 0 { faces.append((Point(self.x(task.score), middle), task.score)) }
    let top = middle - (row + rowHeight) / 2
    let start = column + 5 * Self.step + 16
    for ((place, name), actor) in zip(zip(rows, names), task.actors) {
      let number = actors[actor] ?? actors.count
      actors[actor] = number
      let centre = Point(start + place.x, top + place.y + place.height / 2 + 2)
      scene.elements.append(.dot(centre.moved(5, 0), 5, colour: number))
      scene.elements.append(.text(name, at: centre.moved(15, 0), anchor: .start, size: 13))
      right = max(right, centre.x + 15 + TextMeasure.size(of: name, size: 13).width)
    }
    scene.description.append(
      "\(label.plain): \(PieDrawing.number(task.score))/5 \(names.map(\.plain).joined(separator: ", "))")
    y += height
  }

  /// The scale, the line through all faces, the faces.
  private mutating func drawScale() {
    guard !journey.tasks.isEmpty else { return }
    var ground: [SceneElement] = []
    for score in 1...5 {
      ground.append(.line(from: Point(x(Double(score)), 0), to: Point(x(Double(score)), y), "grid"))
      ground.append(.text(TextLabel("\(score)"), at: Point(x(Double(score)), -12), size: 12, "frame-title"))
    }
    ground.append(.line(Path(through: faces.map(\.centre)), "line"))
    scene.elements = ground + scene.elements
    for face in faces { drawFace(face.centre, face.score) }
  }

  private mutating func drawFace(_ centre: Point, _ score: Double) {
    let colour = score > 3 ? 2 : score < 3 ? 3 : 1
    scene.elements.append(.dot(centre, 11, colour: colour))
    for side in [-3.7, 3.7] {
      let eye = Rect(centre: centre.moved(side, -2.5), size: Size(2.6, 2.6))
      scene.elements.append(.shape(.ellipse(eye), "number-text"))
    }
    let bend = (score - 3) * 2.2
    let mouth = Path([
      .move(centre.moved(-4.5, 4 - bend / 3)),
      .curve(centre.moved(-2, 4 + bend / 2), centre.moved(2, 4 + bend / 2), centre.moved(4.5, 4 - bend / 3)),
    ])
    scene.elements.append(.line(mouth, "cut"))
  }
}
