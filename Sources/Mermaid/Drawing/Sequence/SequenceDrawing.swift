internal import Diagrams

/// A sequence diagram as a scene: events from top to bottom, participants from left to right.
struct SequenceDrawing {
  /// The most participants and events that are drawn.
  static let actorLimit = 200
  static let eventLimit = 5_000

  let diagram: SequenceDiagram
  let columns: SequenceColumns
  /// Layers, from the ground up.
  var ground: [SceneElement] = []
  var frames: [SceneElement] = []
  var lifelines: [SceneElement] = []
  var bars: [SceneElement] = []
  var top: [SceneElement] = []
  /// The height that has been used.
  var y = 0.0
  /// The bars that are open, for each participant: where they began.
  var active: [[Double]]
  var blocks: [OpenBlock] = []
  /// Texts of sections whose frame is not drawn yet.
  var sectionTexts: [(level: Int, label: TextLabel, y: Double)] = []
  /// Where each lifeline begins and ends.
  var lifeStart: [Double]
  var lifeEnd: [Double?]
  var numbering: (next: Double, step: Double, isVisible: Bool) = (1, 1, false)
  var left = 0.0
  var right: Double
  var words: [String] = []

  /// A block whose end has not come yet.
  struct OpenBlock {
    var kind: SequenceEvent.Kind
    var top: Double
    var text: String
    /// Where the sections after the first one begin.
    var sections: [Double] = []
    var minX = Double.infinity
    var maxX = -Double.infinity
    /// How many blocks are nested in it, at most.
    var depth = 0
    /// Where the frame stands among its layer's elements: below those of the blocks in it.
    var layer: Int
  }

  /// The picture of a diagram; nil: it has more participants or events than can be drawn.
  static func scene(_ diagram: SequenceDiagram) -> Scene? {
    guard diagram.actors.count <= actorLimit, diagram.events.count <= eventLimit else { return nil }
    var drawing = SequenceDrawing(diagram)
    return drawing.scene()
  }

  private init(_ diagram: SequenceDiagram) {
    self.diagram = diagram
    columns = SequenceColumns(diagram)
    active = Array(repeating: [], count: diagram.actors.count)
    lifeStart = Array(repeating: 0, count: diagram.actors.count)
    lifeEnd = Array(repeating: nil, count: diagram.actors.count)
    right = columns.width
  }

  private mutating func scene() -> Scene {
    let headHeight = zip(diagram.actors, columns.heads).map { $0.createdAt == nil ? $1.size.height : 0 }.max() ?? 0
    let boxTitle = diagram.boxes.contains { !$0.title.isEmpty } ? 26.0 : diagram.boxes.isEmpty ? 0 : 10
    y = boxTitle + headHeight
    for (column, actor) in diagram.actors.enumerated() {
      lifeStart[column] = y
      if actor.createdAt == nil { drawHead(column, bottom: y) }
    }
    y += 8
    for (position, event) in diagram.events.enumerated() { draw(event, position) }
    y += 14
    // A tall picture repeats the participants where the reader arrives.
    let repeatsHeads = y > 560
    for column in diagram.actors.indices {
      while !active[column].isEmpty { endBar(column) }
      let end = lifeEnd[column] ?? y
      lifelines.append(.line(Path(through: [Point(x(column), lifeStart[column]), Point(x(column), end)]), "life"))
      if repeatsHeads, lifeEnd[column] == nil { drawHead(column, bottom: y + columns.heads[column].size.height) }
    }
    if repeatsHeads { y += columns.heads.map(\.size.height).max() ?? 0 }
    drawBoxes(titleHeight: boxTitle)
    var scene = Scene(kind: "sequence")
    scene.elements = ground + lifelines + frames + bars + top
    scene.bounds = Rect(left, 0, right - left, y + (diagram.boxes.isEmpty ? 0 : 10)).grown(by: 8)
    scene.description = words
    return scene
  }

  func x(_ column: Int) -> Double { columns.middles[column] }

  /// Makes the picture, and every open block, as wide as what was drawn.
  mutating func cover(_ minX: Double, _ maxX: Double) {
    left = min(left, minX)
    right = max(right, maxX)
    for index in blocks.indices {
      blocks[index].minX = min(blocks[index].minX, minX)
      blocks[index].maxX = max(blocks[index].maxX, maxX)
    }
  }

  mutating func text(
    _ label: TextLabel, x: Double, top: Double, anchor: SceneText.Anchor = .middle, classes: String = ""
  ) {
    guard !label.isEmpty else { return }
    let size = SequenceColumns.size(label)
    let start = anchor == .start ? x : x - size.width / 2
    // Where a lifeline runs through the text, the text keeps it away.
    let isCrossed = columns.middles.contains { start - 2 < $0 && $0 < start + size.width + 2 }
    let classes = [isCrossed ? "over" : "", classes].filter { !$0.isEmpty }.joined(separator: " ")
    self.top.append(
      .text(
        SceneText(
          label, centredAt: Point(x, top + size.height / 2), anchor: anchor, size: SequenceColumns.fontSize,
          look: SceneLook(classes))))
  }

  private mutating func draw(_ event: SequenceEvent, _ position: Int) {
    switch event.kind {
    case .note: drawNote(event)
    case .activeStart:
      if let column = columns.column(event.from) { active[column].append(y) }
    case .activeEnd:
      if let column = columns.column(event.from) { endBar(column) }
    case .autonumber:
      let said = event.numbering
      if let start = said?.start { numbering.next = start }
      if let step = said?.step { numbering.step = step }
      numbering.isVisible = said?.isVisible ?? true
    case .central, .centralReverse:
      if let column = columns.column(event.from) {
        top.append(.shape(.ellipse(Rect(centre: Point(x(column), y), size: Size(9, 9))), "hub"))
      }
    case .loopStart, .altStart, .optStart, .parStart, .parOverStart, .criticalStart, .breakStart, .rectStart:
      startBlock(event)
    case .altElse, .parAnd, .criticalOption: startSection(event)
    case .loopEnd, .altEnd, .optEnd, .parEnd, .criticalEnd, .breakEnd, .rectEnd: endBlock()
    default: drawMessage(event, position)
    }
  }

  mutating func endBar(_ column: Int) {
    guard let start = active[column].popLast() else { return }
    let shift = Double(active[column].count) * SequenceColumns.barHalf
    let rect = Rect(x(column) - SequenceColumns.barHalf + shift, start, SequenceColumns.barHalf * 2, max(y - start, 8))
    // Outer bars end later and stand below.
    bars.insert(.shape(.rect(rect, radius: 1), "bar"), at: 0)
  }

  private mutating func drawBoxes(titleHeight: Double) {
    for (number, box) in diagram.boxes.enumerated() {
      let members = diagram.actors.indices.filter { diagram.actors[$0].box == number }
      guard let first = members.first, let last = members.last else { continue }
      let title = LabelReader.label(box.title)
      let start = x(first) - columns.heads[first].size.width / 2 - 10
      let end = x(last) + columns.heads[last].size.width / 2 + 10
      let width = max(end - start, TextMeasure.size(of: title).width + 16)
      let rect = Rect((start + end - width) / 2, 0, width, y + 10)
      left = min(left, rect.minX)
      right = max(right, rect.maxX)
      var look = SceneLook("box")
      if let colour = box.colour.flatMap({ Colour(css: $0) }), colour.alpha > 0 {
        var paint = ScenePaint()
        paint.fill = Self.wash(colour)
        look.paint = paint
      }
      ground.insert(.shape(.rect(rect, radius: 4), look), at: 0)
      if !title.isEmpty {
        top.append(
          .text(SceneText(title, centredAt: Point(rect.centre.x, titleHeight / 2 + 1), look: SceneLook("frame-title"))))
      }
    }
  }
}
