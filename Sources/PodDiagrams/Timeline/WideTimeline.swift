internal import Diagrams

/// The timeline in the width of a page: time runs to the right, a lane for each container.
struct WideTimeline {
  private static let width = 708.0
  private static let margin = 14.0
  private static let top = 8.0
  private static let header = 38.0

  private let drawing: TimelineDrawing
  private let timeline: Timeline
  /// The left end of the lanes, behind the names.
  private let left: Double
  /// Where each moment stands.
  private let xs: [Double]
  private let marks: [Mark]
  private let names: [[String]]

  /// The line of a moment and the words at its foot.
  private struct Mark {
    var moment: Int
    var title: String
    var detail: String
    var row = 0

    var width: Double { max(TextLook.bold.width(of: title), TextLook.small.width(of: detail)) }
  }

  init(_ drawing: TimelineDrawing) {
    self.drawing = drawing
    timeline = drawing.timeline
    let widest = timeline.lanes.map { TextLook.bold.width(of: $0.column.name) }.max() ?? 0
    let room = min(max(widest, 60), 132)
    names = timeline.lanes.map { TextLook.bold.lines(of: $0.column.name, width: room, most: 2) }
    left = Self.margin + room + 14
    let last = timeline.moments.last.flatMap { moment in
      moment.mark.map { Mark(moment: 0, title: $0, detail: moment.details.last ?? "").width }
    }
    let xs = Self.places(timeline, from: left, to: Self.width - Self.margin - max((last ?? 0) - 14, 0))
    self.xs = xs
    marks = Self.marks(timeline, xs)
  }

  /// The marks, each with as many words as there is room for before the next.
  private static func marks(_ timeline: Timeline, _ xs: [Double]) -> [Mark] {
    let marked = timeline.moments.indices.filter { timeline.moments[$0].mark != nil }
    var marks = marked.enumerated().map { place, index in
      let moment = timeline.moments[index]
      let room = place + 1 < marked.count ? xs[marked[place + 1]] - xs[index] - 6 : width
      let detail = moment.details.first { TextLook.small.width(of: $0) <= room } ?? moment.details.last ?? ""
      return Mark(moment: index, title: moment.mark ?? "", detail: detail)
    }
    let rows = MarkRows.rows(marks.map { (xs[$0.moment] - 3, $0.width + 4) })
    for index in marks.indices { marks[index].row = rows[index] }
    return marks
  }

  private static func places(_ timeline: Timeline, from left: Double, to right: Double) -> [Double] {
    var slots = SlotWidths(count: timeline.moments.count - 1)
    for lane in timeline.lanes {
      for segment in lane.segments where segment.to > segment.from {
        let texts = segment.texts.filter { !$0.isEmpty }
        let widths = texts.map { TextLook.plain.width(of: $0) + 14 }
        let isLong = segment.to - segment.from > 2
        slots.ask(
          segment.from..<segment.to, least: isLong ? 0 : widths.last ?? 0, wanted: isLong ? 0 : widths.first ?? 0)
      }
    }
    for span in timeline.spans where span.to > span.from {
      let title = TextLook.bold.width(of: span.title) + 20
      slots.ask(
        span.from..<span.to, least: title, wanted: max(title, TextLook.small.width(of: span.captions[0]) + 20))
    }
    slots.ask(timeline.elastic..<timeline.elastic + 1, least: 60, wanted: 120)
    let marked = timeline.moments.indices.filter { timeline.moments[$0].mark != nil }
    for (index, next) in zip(marked, marked.dropFirst()) {
      let moment = timeline.moments[index]
      let title = TextLook.bold.width(of: moment.mark ?? "")
      let details = moment.details.map { TextLook.small.width(of: $0) }
      slots.ask(
        index..<next, least: max(title, details.last ?? 0) + 8, wanted: max(title, details.first ?? 0) + 8)
    }
    var xs = [left]
    for width in slots.shared(right - left, elastic: timeline.elastic) { xs.append((xs.last ?? left) + width) }
    return xs.map { ($0 * 2).rounded() / 2 }
  }

  /// Draws everything.
  func draw(on canvas: inout PictureCanvas) {
    drawHeader(on: &canvas)
    let lanesTop = Self.top + Self.header + 12
    var y = drawDeadline(on: &canvas, lanesTop)
    var words: [Rect] = []
    for index in timeline.lanes.indices {
      if index > 0 { canvas.beneath { $0.level(y, from: Self.margin, to: Self.width - Self.margin, "h") } }
      y = drawLane(index, on: &canvas, y, &words)
    }
    let bottom = drawMarks(on: &canvas, from: lanesTop - 8, below: y, around: words)
    canvas.size = Size(Self.width, bottom + 6)
  }

  private func drawHeader(on canvas: inout PictureCanvas) {
    for span in timeline.spans where span.to > span.from {
      let box = Rect(xs[span.from] + 1, Self.top, xs[span.to] - xs[span.from] - 2, Self.header)
      let draw = { (canvas: inout PictureCanvas) in
        canvas.rect(box, radius: 7, "l", tone: span.tone)
        let caption = span.captions.first { TextLook.small.width(of: $0) <= box.width - 16 } ?? ""
        let title = TextLook.bold.line(of: span.title, width: box.width - 8)
        let x = box.x + min(10, (box.width - TextLook.bold.width(of: title)) / 2)
        canvas.text(title, x, Self.top + (caption.isEmpty ? 24 : 17), .bold, tone: span.tone)
        if !caption.isEmpty { canvas.text(caption, box.x + 10, Self.top + 31, .small) }
      }
      guard let field = span.field else {
        draw(&canvas)
        continue
      }
      canvas.part("\(drawing.subject.path).\(field)", in: "", line: span.line, tone: span.tone, stop: true, draw)
    }
  }

  /// Draws the time limit, where there is one; returns its lower end.
  private func drawDeadline(on canvas: inout PictureCanvas, _ y: Double) -> Double {
    guard let deadline = timeline.deadline else { return y }
    let box = Rect(left + 1, y - 4, (xs.last ?? left) - left - 2, 20)
    let texts = ["제한 시간 \(deadline)초 · 지나면 어디에 있든 Failed(DeadlineExceeded)", "제한 시간 \(deadline)초 · 지나면 Failed"]
    let text = texts.first { TextLook.small.width(of: $0) <= box.width - 12 } ?? "\(deadline)초"
    let line = drawing.subject.place["activeDeadlineSeconds"].line
    canvas.part("\(drawing.subject.path).activeDeadlineSeconds", in: "", line: line, tone: .bad, stop: true) {
      $0.rect(box, radius: 10, "e")
      $0.text(text, box.centre.x, box.y + 14, .small, anchor: .middle)
    }
    return box.maxY + 8
  }

  /// Draws a lane with its upper end at `y`; returns its lower end. Adds to `words` where lines must not run.
  private func drawLane(_ index: Int, on canvas: inout PictureCanvas, _ y: Double, _ words: inout [Rect]) -> Double {
    let lane = timeline.lanes[index]
    let path = drawing.subject.path
    let id = ContainerCard.id(lane.column, path: path)
    let laneID = ContainerCard.lane(lane.column, path: path)
    let remarks = remarkLines(lane)
    let bar = 26.0
    let nameHeight = Double(names[index].count) * 15 + 16
    let height = max(nameHeight + 12, 14 + bar + Double(remarks.count) * 17 + (remarks.isEmpty ? 0 : 3))
    canvas.beneath { canvas in
      canvas.cluster(laneID, tone: lane.column.tone) {
        $0.rect(Rect(Self.margin - 8, y + 0.5, Self.width - 2 * Self.margin + 16, height - 1), "q")
      }
    }
    canvas.part(id, in: laneID, line: lane.column.place.line, tone: lane.column.tone, stop: true) { canvas in
      canvas.rect(Rect(Self.margin - 4, y + 3, left - Self.margin, nameHeight + 4), radius: 4, "q")
      for (line, text) in names[index].enumerated() {
        canvas.text(text, Self.margin, y + 18 + Double(line) * 15, .bold, tone: lane.column.tone)
      }
      let role = lane.column.turn.map { "\(lane.column.roleName) \($0)" } ?? lane.column.roleName
      canvas.text(role, Self.margin, y + 18 + Double(names[index].count) * 15, .small)
    }
    for segment in lane.segments where segment.to > segment.from {
      draw(segment, on: &canvas, y + 7, height: bar, id: id, lane: laneID)
    }
    for (row, remark) in remarks.enumerated() {
      let top = y + 7 + bar + 3 + Double(row) * 17
      let box = Rect(remark.x, top, TextLook.small.width(of: remark.text) + 18, 16)
      words.append(box)
      canvas.part("\(id).\(remark.remark.field)", in: laneID, line: remark.remark.line, tone: remark.remark.tone) {
        $0.rect(box, radius: 4, "q")
        $0.path(remark.x + 2, top + 8.5, "l3 3l5.5-6", "s", stroke: 1.5)
        $0.text(remark.text, remark.x + 14, top + 12, .small)
      }
    }
    return y + height
  }

  private func remarkLines(_ lane: Timeline.Lane) -> [(remark: Timeline.Remark, text: String, x: Double)] {
    lane.remarks.map { remark in
      // Under the bar, but further left where the words need the room.
      let room = Self.width - Self.margin - left - 18
      let texts = remark.texts.map { $0.isEmpty ? remark.title : "\(remark.title) \($0)" }
      let text = texts.first { TextLook.small.width(of: $0) <= room } ?? remark.title
      let wanted = lane.segments.map { xs[$0.from] }.min() ?? left
      return (remark, text, max(left, min(wanted, Self.width - Self.margin - 18 - TextLook.small.width(of: text))))
    }
  }

  private func draw(
    _ segment: Timeline.Segment, on canvas: inout PictureCanvas, _ y: Double, height: Double, id: String, lane: String
  ) {
    let box = Rect(xs[segment.from] + 1, y, xs[segment.to] - xs[segment.from] - 2, height)
    let text = segment.texts.first { TextLook.plain.width(of: $0) <= box.width - 8 } ?? ""
    let draw = { (canvas: inout PictureCanvas) in
      canvas.rect(box, radius: 5, "lb", tone: segment.tone)
      if !text.isEmpty { canvas.text(text, box.centre.x, y + 17, anchor: .middle) }
    }
    if let field = segment.field {
      canvas.part(
        "\(id).\(field)", in: lane, line: segment.line, tone: segment.tone, tip: segment.texts.first, draw)
    } else {
      canvas.link(to: segment.line, draw)
    }
  }

  /// Draws the lines of marked moments, below the bars, and their texts; returns the lower end.
  private func drawMarks(on canvas: inout PictureCanvas, from top: Double, below y: Double, around words: [Rect])
    -> Double
  {
    var bottom = y
    for mark in marks {
      let moment = timeline.moments[mark.moment]
      let end = y + 10 + Double(mark.row) * 34
      let x = xs[mark.moment]
      canvas.beneath { canvas in
        var from = top
        for box in words where box.x < x + 3 && x - 3 < box.maxX {
          if box.y > from + 6 { canvas.upright(x, from: from, to: box.y, "s d", tone: moment.tone) }
          from = box.maxY
        }
        canvas.upright(x, from: from, to: end, "s d", tone: moment.tone)
      }
      canvas.circle(x, end, radius: 3, "k", tone: moment.tone)
      canvas.link(to: moment.line) { $0.text(mark.title, x - 3, end + 17, .bold, tone: moment.tone) }
      if !mark.detail.isEmpty { canvas.text(mark.detail, x - 3, end + 31, .small) }
      bottom = max(bottom, end + 34)
    }
    return bottom
  }
}
