internal import Diagrams

/// A story in frames from left to right: screens above, commands and views in the middle, events below.
struct EventModelDrawing {
  private let model: EventModel
  private var scene = Scene(kind: "eventmodeling")
  private var lanes: [Lane] = []
  private var laneOf: [Int] = []
  private var labels: [TextLabel] = []
  private var titles: [TextLabel] = []
  private var sizes: [Size] = []
  private var boxes: [Rect] = []

  private struct Lane {
    var row: Int
    var owner: String?
    var height = 40.0
    var y = 0.0
  }

  static func scene(_ model: EventModel) -> Scene {
    var drawing = EventModelDrawing(model)
    drawing.place()
    drawing.draw()
    return drawing.scene
  }

  private init(_ model: EventModel) {
    self.model = model
    for frame in model.frames {
      var label = LabelReader.label(frame.name).styled(.bold).wrapped(to: 150, size: 13)
      let data = frame.data ?? frame.reference.flatMap { model.data[$0] }
      for line in (data ?? "").split(separator: "\n").prefix(40) {
        let bytes = Array(line.utf8)
        label.lines +=
          TextLabel(lines: [[TextRun(bytes.trimmedText(0..<bytes.count), .monospace)]])
          .wrapped(to: 190, size: 12).lines
      }
      labels.append(label)
      let room = TextMeasure.size(of: label, size: 13)
      sizes.append(Size(max(90, room.width + 22), max(40, room.height + 18)))
    }
  }

  private static func row(_ kind: EventModel.Kind) -> Int {
    switch kind {
    case .screen, .processor: 0
    case .command, .view: 1
    case .event: 2
    }
  }

  private static func colour(_ kind: EventModel.Kind) -> Int {
    switch kind {
    case .screen: 9
    case .processor: 4
    case .command: 0
    case .view: 2
    case .event: 1
    }
  }

  private static let titles = ["UI / Automation", "Command / Read Model", "Events"]

  private mutating func place() {
    var known: [String: Int] = [:]
    for frame in model.frames {
      let row = Self.row(frame.kind)
      let key = "\(row) \(frame.owner ?? "")"
      if known[key] == nil {
        known[key] = lanes.count
        lanes.append(Lane(row: row, owner: frame.owner))
      }
      laneOf.append(known[key] ?? 0)
    }
    for (lane, size) in zip(laneOf, sizes) { lanes[lane].height = max(lanes[lane].height, size.height) }
    var y = 0.0
    for lane in lanes.indices.sorted(by: { (lanes[$0].row, $0) < (lanes[$1].row, $1) }) {
      lanes[lane].y = y
      y += lanes[lane].height + 38
    }
    // A frame stands right of those before it on its lane, and never left of the frame before.
    titles = lanes.map { lane in
      let owner = lane.owner.map { ": " + LabelReader.plain($0) } ?? ""
      return TextLabel(Self.titles[lane.row] + owner).wrapped(to: 96, size: 12)
    }
    let gutter = (titles.map { TextMeasure.size(of: $0, size: 12).width }.max() ?? 0) + 30
    var reached = [Double](repeating: gutter, count: lanes.count)
    var last = gutter
    for index in model.frames.indices {
      let lane = laneOf[index]
      let x = max(reached[lane], last)
      boxes.append(Rect(x, lanes[lane].y + 16, sizes[index].width, sizes[index].height))
      reached[lane] = x + sizes[index].width + 24
      last = x + 46
    }
  }

  private mutating func draw() {
    let width = (boxes.map(\.maxX).max() ?? 200) + 14
    var bottom = 0.0
    for (lane, title) in zip(lanes, titles) {
      let rect = Rect(0, lane.y, width, lane.height + 32)
      scene.elements.append(.shape(.rect(rect, radius: 6), "box"))
      scene.elements.append(.text(title, at: Point(12, rect.centre.y), anchor: .start, size: 12, "frame-title"))
      bottom = max(bottom, rect.maxY)
    }
    for index in model.frames.indices { for source in sources(of: index) { drawArrow(from: source, to: index) } }
    for (index, frame) in model.frames.enumerated() {
      let box = boxes[index]
      let colour = Self.colour(frame.kind)
      scene.elements.append(
        .group(
          SceneGroup(
            SceneLook("node", paint: ChartPalette.stroke(colour, width: 1.5)),
            [.shape(.rect(box, radius: 4)), .text(labels[index], at: box.centre.moved(2, 0), size: 13)])))
      scene.elements.append(
        .shape(
          .rect(Rect(box.minX, box.minY, 5, box.height), radius: 2),
          SceneLook("slice", paint: ChartPalette.fill(colour))))
      scene.description.append("\(frame.id.text): \(labels[index].plain)")
    }
    for note in model.notes {
      let label = LabelReader.label(note).wrapped(to: width - 30, size: 12)
      let room = TextMeasure.size(of: label, size: 12)
      scene.elements.append(
        .card(Rect(0, bottom + 10, room.width + 24, room.height + 12), label, size: 12, classes: "node note"))
      bottom += room.height + 22
    }
    scene.bounds = Rect(0, 0, width, bottom).grown(by: 8)
  }

  /// What leads to a frame: what its author names, else the nearest frame before that can.
  private func sources(of index: Int) -> [Int] {
    let frame = model.frames[index]
    if !frame.sources.isEmpty {
      return frame.sources.compactMap { id in model.frames.firstIndex { $0.id == id } }
    }
    guard !frame.isReset, index > 0 else { return [] }
    let before: Set<EventModel.Kind> =
      switch frame.kind {
      case .screen, .processor: [.view, .event]
      case .command: [.screen, .processor]
      case .event: [.command]
      case .view: [.event]
      }
    return model.frames[max(0, index - 50)..<index].lastIndex { before.contains($0.kind) }.map { [$0] } ?? []
  }

  private mutating func drawArrow(from source: Int, to index: Int) {
    let (from, to) = (boxes[source], boxes[index])
    let isDown = from.minY < to.minY
    let start = Point(min(from.centre.x, from.maxX - 14), isDown ? from.maxY : from.minY)
    let end = Point(max(to.minX + 18, min(start.x, to.maxX - 18)), isDown ? to.minY : to.maxY)
    guard from.minY != to.minY else {
      scene.elements.append(.arrow([Point(from.maxX, from.centre.y), Point(to.minX, to.centre.y)]))
      return
    }
    let middle = isDown ? end.y - 19 : end.y + 19
    scene.elements.append(
      .arrow(abs(start.x - end.x) < 1 ? [start, end] : [start, Point(start.x, middle), Point(end.x, middle), end]))
  }
}
