internal import Diagrams

/// Nodes as frames side by side, at most three in a row, each with its Pods one below the other.
struct NodesLayout {
  private let drawing: NodesDrawing
  private static let gap = 10.0

  init(_ drawing: NodesDrawing) { self.drawing = drawing }

  func draw(on canvas: inout PictureCanvas) {
    let width = canvas.isNarrow ? 328.0 : 708
    let perRow = canvas.isNarrow ? 1 : min(drawing.lanes.count, drawing.lanes.count == 4 ? 2 : 3)
    let laneWidth = (width - 2 - Self.gap * Double(perRow - 1)) / Double(max(perRow, 1))
    var y = 1.0
    for start in stride(from: 0, to: drawing.lanes.count, by: max(perRow, 1)) {
      let row = start..<min(start + perRow, drawing.lanes.count)
      let frames = row.map { NodeFrame(drawing.lanes[$0], number: $0, width: laneWidth) }
      let height = frames.map(\.height).max() ?? 0
      for (place, frame) in frames.enumerated() {
        frame.draw(on: &canvas, 1 + Double(place) * (laneWidth + Self.gap), y, height: height)
      }
      y += height + Self.gap
    }
    for words in drawing.shared {
      for line in TextLook.muted.lines(of: words, width: width - 28) {
        canvas.text(line, 14, y + 14, .muted)
        y += 17
      }
    }
    var x = 19.0
    for (words, isShared) in [("파드마다 따로", false), ("다른 파드와 함께 쓸 수 있음", true)] {
      PodCard.drawMark(on: &canvas, x, y + 13, isShared: isShared)
      canvas.text(words, x + 12, y + 17, .muted)
      x += 12 + TextLook.muted.width(of: words) + 20
    }
    y += 20
    canvas.size = Size(width, y + 8)
  }
}

/// A Node with its Pods, set for a width.
private struct NodeFrame {
  let lane: NodesDrawing.Lane
  let number: Int
  let width: Double
  let cards: [PodCard]
  let notes: [(text: String, isBad: Bool)]
  let height: Double

  private static let padding = 10.0
  private static let noteHeight = 17.0

  init(_ lane: NodesDrawing.Lane, number: Int, width: Double) {
    self.lane = lane
    self.number = number
    self.width = width
    cards = lane.pods.map { PodCard($0, width: width - 2 * Self.padding) }
    let common = lane.name == nil ? [] : ["공유: 커널·CPU·메모리·이미지"] + lane.shared
    let room = width - 2 * Self.padding - 4
    notes =
      common.flatMap { TextLook.muted.lines(of: $0, width: room) }.map { ($0, false) }
      + lane.conflicts.flatMap { TextLook.plain.lines(of: $0, width: room) }.map { ($0, true) }
    height =
      38 + cards.reduce(0) { $0 + $1.height + 8 } + (notes.isEmpty ? 4 : 14 + Self.noteHeight * Double(notes.count))
  }

  func draw(on canvas: inout PictureCanvas, _ x: Double, _ y: Double, height: Double) {
    let id = lane.name.map { "node \($0)" } ?? "waiting"
    canvas.cluster(id) { canvas in
      canvas.rect(Rect(x, y, width, height), radius: 12, lane.name == nil ? "f d" : "f")
    }
    canvas.link(to: lane.line) { canvas in
      let kind = lane.name == nil ? "아직 노드가 없습니다" : "Node"
      canvas.text(kind, x + Self.padding + 4, y + 24, .muted)
      let left = x + Self.padding + 12 + TextLook.muted.width(of: kind)
      let name = TextLook.bold.line(of: lane.name ?? "", width: x + width - Self.padding - left)
      if !name.isEmpty { canvas.text(name, left, y + 24, .bold) }
    }
    var top = y + 38
    for (index, card) in cards.enumerated() {
      card.draw(on: &canvas, x + Self.padding, top, id: "\(id) pod \(index)", lane: id)
      top += card.height + 8
    }
    if notes.isEmpty { return }
    // What is shared lies at the bottom, below all Pods.
    top = y + height - 8 - Self.noteHeight * Double(notes.count)
    canvas.level(top - 4, from: x + Self.padding, to: x + width - Self.padding, "h")
    for note in notes {
      top += Self.noteHeight
      canvas.text(note.text, x + Self.padding + 4, top - 3, note.isBad ? .plain : .muted, tone: note.isBad ? .bad : nil)
    }
  }
}

/// A Pod on its Node, set for a width.
private struct PodCard {
  let pod: PlacedPod
  let width: Double
  let name: [String]
  let containers: BadgeFlow
  let lines: [(text: String, isShared: Bool)]
  let height: Double

  init(_ pod: PlacedPod, width: Double) {
    self.pod = pod
    self.width = width
    let room = width - 22
    name = TextLook.bold.lines(of: pod.name, width: room - (pod.count == nil ? 0 : 40), most: 2)
    containers = BadgeFlow(
      pod.containers.map { Badge($0.name, $0.tone, line: $0.place.line, tip: $0.roleName) }, width: room, scale: .small)
    var lines: [(text: String, isShared: Bool)] = [
      (pod.usesNodeNetwork ? "노드의 IP를 씁니다" : "파드 IP 하나", pod.usesNodeNetwork)
    ]
    if !pod.nodePorts.isEmpty, !pod.usesNodeNetwork {
      lines.append(("노드 포트 \(pod.nodePorts.joined(separator: ", "))", true))
    }
    for thing in pod.things {
      for line in TextLook.muted.lines(of: thing.words, width: room - 16, most: 2) {
        lines.append((line, thing.reach != .pod))
      }
    }
    self.lines = lines
    height = 14 + 16 * Double(name.count) + containers.height + 8 + 17 * Double(lines.count)
  }

  func draw(on canvas: inout PictureCanvas, _ x: Double, _ y: Double, id: String, lane: String) {
    canvas.part(id, in: lane, line: pod.line, tone: .app, stop: true) { canvas in
      canvas.rect(Rect(x, y, width, height), radius: 8, "o")
      for (index, line) in name.enumerated() { canvas.text(line, x + 11, y + 20 + 16 * Double(index), .bold) }
      if let count = pod.count { canvas.text("× \(count)", x + width - 11, y + 20, .muted, anchor: .end) }
    }
    var top = y + 10 + 16 * Double(name.count)
    containers.draw(on: &canvas, x + 11, top)
    top += containers.height + 4
    for line in lines {
      Self.drawMark(on: &canvas, x + 15, top + 10, isShared: line.isShared)
      canvas.text(line.text, x + 26, top + 14, .muted)
      top += 17
    }
  }

  /// Draws what tells things that Pods may share from what each has for itself.
  static func drawMark(on canvas: inout PictureCanvas, _ x: Double, _ y: Double, isShared: Bool) {
    if isShared {
      canvas.circle(x, y, radius: 4, "e", tone: .volume, stroke: 2)
    } else {
      canvas.circle(x, y, radius: 4, "k", tone: .quiet)
    }
  }
}
