internal import Diagrams

/// Messages and notes.
extension SequenceDrawing {
  mutating func drawMessage(_ event: SequenceEvent, _ position: Int) {
    guard let arrow = event.kind.arrow, let from = columns.column(event.from), let to = columns.column(event.to) else {
      return
    }
    let number = takeNumber()
    let text = LabelReader.plain(event.text)
    let sign = arrow.head == .none && arrow.tail == .none ? "—" : arrow.tail == .none ? "→" : "↔"
    words.append("\(name(from)) \(sign) \(name(to))\(text.isEmpty ? "" : ": \(text)")")
    if from == to { return drawSelfMessage(event, arrow, from, number) }
    let direction: Double = to > from ? 1 : -1
    let isCreation = diagram.actors[to].createdAt == creationEvent(position)
    let opensBar =
      diagram.events.indices.contains(position + 1) && diagram.events[position + 1].kind == .activeStart
      && diagram.events[position + 1].from == event.to
    let start = edge(from, direction, level: active[from].count)
    var end = edge(to, -direction, level: active[to].count + (opensBar ? 1 : 0))
    if isCreation { end = x(to) - direction * columns.heads[to].size.width / 2 }
    let room = abs(end - start) - (number == nil ? 24 : 40)
    let label = SequenceColumns.label(event, width: max(room, 60))
    y += 12
    let shift = number == nil ? 0 : direction * 8
    self.text(label, x: (start + end) / 2 + shift, top: y)
    y += SequenceColumns.size(label).height + 5
    if isCreation { y += max(0, columns.heads[to].size.height / 2 - 12) }
    var path: [SceneElement] = []
    let tip = Point(end, y)
    let base = Point(start, y)
    path.append(
      .line(
        Path(through: [
          Point(start + direction * arrow.tail.lineStop, y), Point(end - direction * arrow.head.lineStop, y),
        ])))
    path += arrow.head.drawing(at: tip, sign: direction)
    path += arrow.tail.drawing(at: base, sign: -direction)
    top.append(.group(SceneGroup(SceneLook(arrow.isDotted ? "edge dotted" : "edge"), path)))
    // The number stands on the line's beginning, behind a head that stands there.
    drawNumber(number, at: Point(start + direction * (arrow.tail == .none ? 1 : 19), y))
    cover(min(x(from), x(to)) - 4, max(x(from), x(to)) + 4)
    if isCreation {
      let head = columns.heads[to].size
      drawHead(to, bottom: y + head.height / 2)
      lifeStart[to] = y + head.height / 2
      cover(x(to) - head.width / 2, x(to) + head.width / 2)
      y += head.height / 2 - 6
    }
    endLives(position, from, to)
    y += 4
  }

  /// The statement that made a participant waits for the next message.
  private func creationEvent(_ position: Int) -> Int {
    var place = position
    while place > 0, diagram.events[place - 1].kind.arrow == nil, diagram.events[place - 1].kind != .note { place -= 1 }
    return diagram.actors.contains { $0.createdAt == place } ? place : position
  }

  /// The side of a lifeline, or of the bars on it, where a message begins or ends.
  private func edge(_ column: Int, _ direction: Double, level: Int) -> Double {
    guard level > 0 else { return x(column) }
    let half = SequenceColumns.barHalf
    return direction > 0 ? x(column) + half + Double(level - 1) * half : x(column) - half
  }

  private mutating func drawSelfMessage(
    _ event: SequenceEvent, _ arrow: (isDotted: Bool, tail: SequenceHead, head: SequenceHead), _ column: Int,
    _ number: String?
  ) {
    let start = edge(column, 1, level: active[column].count)
    let next = column + 1 < columns.middles.count ? x(column + 1) : Double.infinity
    let room = min(max(SequenceColumns.textWidth, next - start - 60), 360)
    let label = SequenceColumns.label(event, width: room)
    let size = SequenceColumns.size(label)
    let height = max(24, size.height)
    y += 12
    let (upper, lower) = (y + height / 2 - 9, y + height / 2 + 9)
    let turn = start + 26
    let path = Path([
      .move(Point(start, upper)), .line(Point(turn - 4, upper)),
      .curve(Point(turn - 2, upper), Point(turn, upper + 2), Point(turn, upper + 4)), .line(Point(turn, lower - 4)),
      .curve(Point(turn, lower - 2), Point(turn - 2, lower), Point(turn - 4, lower)),
      .line(Point(start + arrow.head.lineStop, lower)),
    ])
    let parts: [SceneElement] = [.line(path)] + arrow.head.drawing(at: Point(start, lower), sign: -1)
    top.append(.group(SceneGroup(SceneLook(arrow.isDotted ? "edge dotted" : "edge"), parts)))
    text(label, x: turn + 8, top: y + (height - size.height) / 2, anchor: .start)
    drawNumber(number, at: Point(start, upper))
    cover(x(column) - 4, turn + 8 + size.width + 4)
    y += height + 4
  }

  private func name(_ column: Int) -> String { columns.heads[column].label.plain }

  private mutating func takeNumber() -> String? {
    guard numbering.isVisible else { return nil }
    defer { numbering.next += numbering.step }
    let hundredths = (max(-1e9, min(1e9, numbering.next)) * 100).rounded()
    if hundredths.truncatingRemainder(dividingBy: 100) == 0 { return String(Int(hundredths / 100)) }
    let text = String(hundredths / 100)
    return text
  }

  private mutating func drawNumber(_ number: String?, at point: Point) {
    guard let number else { return }
    let width = max(18, TextMeasure.width(of: number, size: 11) + 8)
    top.append(.shape(.rect(Rect(centre: point, size: Size(width, 18)), radius: 9), "number"))
    top.append(.text(SceneText(TextLabel(number), centredAt: point, size: 11, look: SceneLook("number-text"))))
  }

  /// Ends the lifelines of those whom this message destroys.
  private mutating func endLives(_ position: Int, _ from: Int, _ to: Int) {
    for column in [from, to] {
      guard let event = diagram.actors[column].destroyedAt, event <= position, lifeEnd[column] == nil,
        !diagram.events[event..<position].contains(where: { $0.kind.arrow != nil })
      else { continue }
      lifeEnd[column] = y
      while !active[column].isEmpty { endBar(column) }
      let (x, y) = (x(column), y)
      let cross: [SceneElement] = [
        .line(Path(through: [Point(x - 7, y - 7), Point(x + 7, y + 7)])),
        .line(Path(through: [Point(x - 7, y + 7), Point(x + 7, y - 7)])),
      ]
      top.append(.group(SceneGroup(SceneLook("edge thick"), cross)))
    }
  }

  mutating func drawNote(_ event: SequenceEvent) {
    guard let from = columns.column(event.from), let to = columns.column(event.to) else { return }
    let (low, high) = (min(from, to), max(from, to))
    let span = x(high) - x(low)
    let label = SequenceColumns.label(event, width: max(SequenceColumns.textWidth, span + 20))
    let size = SequenceColumns.size(label)
    let width = max(size.width + 20, low == high ? 40 : span + 40)
    let height = size.height + 12
    let half = active[from].isEmpty ? 0 : SequenceColumns.barHalf * Double(active[from].count)
    let start =
      switch event.placement {
      case .left: x(from) - 12 - (half > 0 ? SequenceColumns.barHalf : 0) - width
      case .right: x(from) + 12 + half
      default: (x(low) + x(high)) / 2 - width / 2
      }
    y += 12
    let rect = Rect(start, y, width, height)
    top.append(.group(SceneGroup(SceneLook("note"), [.shape(.rect(rect, radius: 2))])))
    text(label, x: rect.centre.x, top: y + 6)
    words.append(LabelReader.plain(event.text))
    cover(rect.minX, rect.maxX)
    y += height + 2
  }
}
