internal import Diagrams

/// The timeline for phones: time runs down, lanes stand side by side, and what happens is told beside them.
struct NarrowTimeline {
  private static let width = 328.0

  private let drawing: TimelineDrawing
  private let timeline: Timeline
  /// The distance of lanes.
  private let pitch: Double
  /// Where the words begin.
  private let left: Double

  /// A moment's words, cut into lines.
  private struct Step {
    var moment: Int
    /// What begins with it.
    var span: Timeline.Span?
    var title: [String]
    var lines: [String]
    var y: Double
  }

  init(_ drawing: TimelineDrawing) {
    self.drawing = drawing
    timeline = drawing.timeline
    pitch = min(16, 112 / Double(max(timeline.lanes.count, 1)))
    left = 6 + pitch * Double(timeline.lanes.count) + 22
  }

  /// Draws everything.
  func draw(on canvas: inout PictureCanvas) {
    var y = drawDeadline(on: &canvas, drawNames(on: &canvas)) + 10
    let steps = setSteps(from: &y)
    let ys = steps.map { $0.y }
    for step in steps { draw(step, on: &canvas) }
    for index in timeline.lanes.indices { drawLane(index, on: &canvas, ys) }
    y = drawRemarks(on: &canvas, y)
    canvas.size = Size(Self.width, y + 4)
  }

  private func drawNames(on canvas: inout PictureCanvas) -> Double {
    var (x, y) = (4.0, 6.0)
    let path = drawing.subject.path
    for lane in timeline.lanes {
      let name = TextLook.bold.line(of: lane.column.name, width: Self.width - 40)
      let width = TextLook.bold.width(of: name) + 22
      if x > 4, x + width > Self.width - 4 { (x, y) = (4, y + 22) }
      canvas.part(
        ContainerCard.id(lane.column, path: path), in: "", line: lane.column.place.line, tone: lane.column.tone,
        stop: true
      ) { canvas in
        canvas.rect(Rect(x, y, width, 20), radius: 4, "q")
        canvas.rect(Rect(x + 3, y + 5, 10, 10), radius: 3, "lb")
        canvas.text(name, x + 18, y + 14.5, .bold, tone: lane.column.tone)
      }
      x += width + 8
    }
    return y + 22
  }

  private func drawDeadline(on canvas: inout PictureCanvas, _ y: Double) -> Double {
    guard let deadline = timeline.deadline else { return y }
    let line = drawing.subject.place["activeDeadlineSeconds"].line
    canvas.part("\(drawing.subject.path).activeDeadlineSeconds", in: "", line: line, tone: .bad, stop: true) {
      $0.rect(Rect(2, y + 5, Self.width - 4, 20), radius: 10, "e")
      $0.text("제한 시간 \(deadline)초 · 지나면 Failed", Self.width / 2, y + 19, .small, anchor: .middle)
    }
    return y + 28
  }

  private func setSteps(from y: inout Double) -> [Step] {
    let room = Self.width - left - 4
    return timeline.moments.indices.map { index in
      let moment = timeline.moments[index]
      let span = timeline.spans.first { $0.from == index && $0.to > index }
      let time = moment.details.last.flatMap { $0.last == "초" ? $0 : nil }
      let words = [span?.title, time, moment.title.isEmpty ? nil : moment.title].compactMap { $0 }
      let title = words.isEmpty ? [] : TextLook.bold.lines(of: words.joined(separator: " · "), width: room, most: 2)
      let lines = moment.sentence.isEmpty ? [] : TextLook.muted.lines(of: moment.sentence, width: room, most: 5)
      let step = Step(moment: index, span: span, title: title, lines: lines, y: y + 8)
      y += Double(title.count) * 17 + Double(lines.count) * 16 + 14
      return step
    }
  }

  private func draw(_ step: Step, on canvas: inout PictureCanvas) {
    let moment = timeline.moments[step.moment]
    if !step.title.isEmpty { canvas.level(step.y, from: left - 12, to: left - 5, "s", tone: moment.tone, stroke: 2) }
    let drawTitle = { (canvas: inout PictureCanvas) in
      for (line, text) in step.title.enumerated() {
        canvas.text(text, left, step.y + 4.5 + Double(line) * 17, .bold, tone: moment.tone)
      }
    }
    if let span = step.span, let field = span.field {
      canvas.part("\(drawing.subject.path).\(field)", in: "", line: span.line, tone: span.tone, stop: true) { canvas in
        let height = 4 + 17 * Double(step.title.count)
        canvas.rect(Rect(left - 3, step.y - 9, Self.width - left + 1, height), radius: 4, "q")
        drawTitle(&canvas)
      }
    } else {
      canvas.link(to: moment.line, drawTitle)
    }
    let top = step.y + 4.5 + Double(step.title.count) * 17
    for (line, text) in step.lines.enumerated() { canvas.text(text, left, top + Double(line) * 16, .muted) }
  }

  private func drawLane(_ index: Int, on canvas: inout PictureCanvas, _ ys: [Double]) {
    let lane = timeline.lanes[index]
    let x = 6 + pitch * Double(index)
    let width = max(pitch - 5, 2)
    let id = ContainerCard.id(lane.column, path: drawing.subject.path)
    for segment in lane.segments where segment.to > segment.from {
      let box = Rect(x, ys[segment.from] + 1, width, max(ys[segment.to] - ys[segment.from] - 2, 3))
      let draw = { (canvas: inout PictureCanvas) in
        canvas.rect(box, radius: min(4, width / 2), "lb", tone: segment.tone)
      }
      if let field = segment.field {
        canvas.part("\(id).\(field)", in: "", line: segment.line, tone: segment.tone, tip: segment.texts.first, draw)
      } else {
        canvas.link(to: segment.line, draw)
      }
    }
  }

  private func drawRemarks(on canvas: inout PictureCanvas, _ y: Double) -> Double {
    var y = y
    for lane in timeline.lanes where !lane.remarks.isEmpty {
      let id = ContainerCard.id(lane.column, path: drawing.subject.path)
      for remark in lane.remarks {
        let room = Self.width - 24
        let head = TextLook.plain.line(of: "\(lane.column.name) · \(remark.title)", width: room)
        let lines = TextLook.small.lines(of: remark.texts.dropFirst().first ?? "", width: room, most: 2)
        let height = 20 + Double(lines.count) * 15
        canvas.part("\(id).\(remark.field)", in: "", line: remark.line, tone: remark.tone) { canvas in
          canvas.rect(Rect(2, y, Self.width - 4, height), radius: 4, "q")
          canvas.path(6, y + 10.5, "l3 3l6-6.5", "s", stroke: 1.75)
          canvas.text(head, 20, y + 14.5, tone: remark.tone)
          for (line, text) in lines.enumerated() { canvas.text(text, 20, y + 29 + Double(line) * 15, .small) }
        }
        y += height + 4
      }
    }
    return y
  }
}
