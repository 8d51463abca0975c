internal import Diagrams
internal import PodModel

/// The drawing for a column of text: labels to the left, a column for each container, a row for what they share.
///
/// More containers than fit beside each other stand in bands, one below the other, each with its own rows.
struct WideStructure {
  let drawing: StructureDrawing
  private let path: String
  /// The width of the whole picture.
  private let width: Double
  private let conflicts: [PortConflict]

  static let labelLeft = 14.0
  private static let labelWidth = 118.0
  private static let columnsLeft = 148.0
  private static let gap = 10.0
  private static let margin = 14.0
  private static let mostColumns = 4

  init(_ drawing: StructureDrawing) {
    self.drawing = drawing
    path = drawing.subject.path
    conflicts = drawing.conflicts
    width = drawing.columns.count <= 1 ? 520 : 708
  }

  private var columnsWidth: Double { width - Self.columnsLeft - Self.margin }

  func draw(on canvas: inout PictureCanvas) {
    let top = drawing.surroundings.draw(on: &canvas, width: width)
    var y = drawHeader(at: top - 1, on: &canvas)
    var drawn = Set<Int>()
    let bands = Self.bands(of: drawing.columns)
    for (number, band) in bands.enumerated() {
      if number > 0 { y += 18 }
      let isLast = number == bands.count - 1
      let rows = drawing.volumes.indices.filter { index in
        let mounts = drawing.volumes[index].mounts
        return mounts.isEmpty ? isLast : mounts.contains { band.contains($0.column) }
      }
      y = draw(band, rows: rows, drawn: drawn, at: y, on: &canvas)
      drawn.formUnion(rows)
    }
    y = drawLegend(at: y, on: &canvas)
    canvas.size = Size(width, y)
    let frame = Rect(1, top, width - 2, y - 1 - top)
    drawing.surroundings.drawOthers(behind: frame, on: &canvas)
    canvas.undermost { [path] canvas in
      canvas.cluster(path) { $0.rect(frame, radius: 12, "f") }
    }
  }

  /// The containers that stand side by side: those that start in turn, then those that run together.
  static func bands(of columns: [ContainerColumn]) -> [Range<Int>] {
    if columns.isEmpty { return [] }
    if columns.count <= mostColumns { return [columns.indices] }
    let split = columns.firstIndex { $0.turn == nil } ?? columns.count
    return [0..<split, split..<columns.count].filter { !$0.isEmpty }.flatMap { part in
      let count = (part.count + mostColumns - 1) / mostColumns
      return (0..<count).map { number in
        part.lowerBound + part.count * number / count..<part.lowerBound + part.count * (number + 1) / count
      }
    }
  }

  private func drawHeader(at top: Double, on canvas: inout PictureCanvas) -> Double {
    canvas.text("Pod", Self.labelLeft, top + 30, .muted)
    let nameLeft = Self.labelLeft + TextLook.muted.width(of: "Pod") + 8
    let name = TextLook.title.line(of: drawing.podName, width: width - nameLeft - Self.margin)
    canvas.text(name, nameLeft, top + 30, .title)
    let indent = nameLeft + TextLook.title.width(of: name) + 14 - Self.labelLeft
    let run = BadgeFlow(drawing.badges.run, width: width - Self.labelLeft - Self.margin, indent: indent)
    run.draw(on: &canvas, Self.labelLeft, top + 15)
    var y = top + 15 + max(21, run.height) + 14
    for (title, badges) in drawing.badges.rows {
      canvas.text(title, Self.labelLeft, y + 15, .bold)
      let flow = BadgeFlow(badges, width: columnsWidth)
      flow.draw(on: &canvas, Self.columnsLeft, y)
      y += flow.height + 10
    }
    return y
  }

  private func drawLegend(at y: Double, on canvas: inout PictureCanvas) -> Double {
    let marks = StructureLegend(of: drawing.columns)
    if marks.isEmpty { return y + 12 }
    marks.draw(on: &canvas, Self.columnsLeft + 10, y + 18)
    return y + 34
  }
}

// MARK: - One band

extension WideStructure {
  private func draw(
    _ band: Range<Int>, rows: [Int], drawn: Set<Int>, at top: Double, on canvas: inout PictureCanvas
  ) -> Double {
    let count = Double(band.count)
    let columnWidth = (columnsWidth - Self.gap * (count - 1)) / count
    let lefts = band.map { Self.columnsLeft + Double($0 - band.lowerBound) * (columnWidth + Self.gap) }
    let cards = band.map { ContainerCard(drawing.columns[$0], width: columnWidth) }
    let cardHeight = cards.map(\.height).max() ?? 0
    drawBandLabel(band, at: top, on: &canvas)
    for (card, x) in zip(cards, lefts) { card.draw(on: &canvas, x, top, height: cardHeight, path: path) }
    for (x, column) in zip(lefts, drawing.columns[band]).dropLast() where column.turn != nil {
      canvas.path(x + columnWidth + 2, top + 16, "h6m-4-4l4 4l-4 4", "s", tone: .quiet, stroke: 1.5)
    }
    var y = top + cardHeight + 10
    y = drawNetwork(band, lefts, columnWidth, at: y, on: &canvas)
    if let words = drawing.processWords {
      y = drawShared("프로세스", words, lefts, columnWidth, isHost: drawing.spec.hostPID == true, at: y, on: &canvas)
    }
    if let words = drawing.memoryWords {
      y = drawShared("IPC", words, lefts, columnWidth, isHost: true, at: y, on: &canvas)
    }
    for row in rows {
      y = draw(drawing.volumes[row], band, lefts, columnWidth, isFirst: !drawn.contains(row), at: y, on: &canvas)
    }
    canvas.beneath { canvas in
      for (x, column) in zip(lefts, drawing.columns[band]) {
        canvas.cluster(ContainerCard.lane(column, path: path), in: path, tone: column.tone) {
          $0.rect(Rect(x, top, columnWidth, y - top), radius: 8, "y")
        }
      }
    }
    return y
  }

  private func drawBandLabel(_ band: Range<Int>, at y: Double, on canvas: inout PictureCanvas) {
    canvas.text("컨테이너", Self.labelLeft, y + 21, .bold)
    let inTurn = drawing.columns[band].contains { $0.turn != nil }
    let words = inTurn ? "번호 순서로 시작합니다" : band.count > 1 ? "함께 실행됩니다" : ""
    if !words.isEmpty { canvas.text(words, Self.labelLeft, y + 40, .muted) }
  }

  private func drawNetwork(
    _ band: Range<Int>, _ lefts: [Double], _ columnWidth: Double, at y: Double, on canvas: inout PictureCanvas
  ) -> Double {
    let isHost = drawing.spec.hostNetwork == true
    let pills = band.map {
      PortPills(drawing.columns[$0], conflicts: conflicts, onHostNetwork: isHost, width: columnWidth - 20)
    }
    let bottom = drawShared(
      "네트워크", drawing.networkWords, lefts, columnWidth, isHost: isHost, skipping: pills.map { !$0.isEmpty }, at: y,
      on: &canvas)
    for (pills, x) in zip(pills, lefts) { pills.draw(on: &canvas, x + 10, y + 10, path: path) }
    var end = max(bottom, y + 12 + (pills.map(\.height).max() ?? 0))
    for conflict in conflicts where conflict.columns.contains(where: band.contains) {
      for line in TextLook.plain.lines(of: drawing.words(of: conflict), width: columnsWidth - 20) {
        canvas.text(line, Self.columnsLeft + 10, end + 10, .plain, tone: .bad)
        end += 17
      }
    }
    return end
  }

  /// A row of what all containers have in common: a rail through all columns.
  private func drawShared(
    _ title: String, _ words: String, _ lefts: [Double], _ columnWidth: Double, isHost: Bool, skipping: [Bool] = [],
    at y: Double, on canvas: inout PictureCanvas
  ) -> Double {
    let tone: PictureCanvas.Tone = isHost ? .bad : .quiet
    canvas.level(y, from: Self.labelLeft, to: width - Self.margin, "h")
    canvas.text(title, Self.labelLeft, y + 20, .bold)
    let lines = TextLook.muted.lines(of: words, width: Self.labelWidth)
    for (index, line) in lines.enumerated() {
      canvas.text(line, Self.labelLeft, y + 37 + 16 * Double(index), .muted)
    }
    if let first = lefts.first, let last = lefts.last, first < last {
      canvas.level(y + 20, from: first + 15, to: last + 15, "s", tone: tone, stroke: 1.5)
    }
    for (number, x) in lefts.enumerated() where !(skipping.indices.contains(number) && skipping[number]) {
      canvas.circle(x + 15, y + 20, radius: 4, "k", tone: tone)
    }
    return y + 29 + 16 * Double(lines.count)
  }

  /// A volume's row; what begins in a band above is no part of its own here.
  private func draw(
    _ row: VolumeRow, _ band: Range<Int>, _ lefts: [Double], _ columnWidth: Double, isFirst: Bool, at y: Double,
    on canvas: inout PictureCanvas
  ) -> Double {
    canvas.level(y, from: Self.labelLeft, to: width - Self.margin, "h")
    var bottom = drawLabel(of: row, isFirst: isFirst, at: y, on: &canvas)
    let own = row.mounts.filter { band.contains($0.column) }
    let dots = own.map { lefts[$0.column - band.lowerBound] + 15 }
    if let first = dots.min(), let last = dots.max(), first < last {
      canvas.level(y + 15, from: first, to: last, "s", tone: .volume, stroke: 1.5)
    }
    var tops = [Double](repeating: y + 7, count: band.count)
    for mount in own {
      let place = mount.column - band.lowerBound
      let (x, top) = (lefts[place], tops[place])
      let cell = MountCell(mount, of: drawing.columns[mount.column], width: columnWidth - 16)
      let height = 23 + 15 * Double(max(cell.lines.count, 1))
      cell.draw(
        on: &canvas, in: Rect(x + 4, top, columnWidth - 8, height), dot: Point(x + 15, top + 8),
        text: Point(x + 10, top + 30), path: path)
      tops[place] = top + height
      bottom = max(bottom, top + height + 3)
    }
    return bottom
  }

  private func drawLabel(of row: VolumeRow, isFirst: Bool, at y: Double, on canvas: inout PictureCanvas) -> Double {
    let names = TextLook.bold.lines(of: row.name, width: Self.labelWidth, most: 2)
    var kinds = TextLook.muted.lines(of: row.source.line, width: Self.labelWidth)
    if row.mounts.isEmpty { kinds.append("마운트 안 함") }
    let height = 12 + 16 * Double(names.count + kinds.count)
    let draw: (inout PictureCanvas) -> Void = { canvas in
      for (index, line) in names.enumerated() {
        canvas.text(
          line, Self.labelLeft, y + 19 + 16 * Double(index), .bold, tone: row.source.isMissing ? .bad : .volume)
      }
      for (index, line) in kinds.enumerated() {
        canvas.text(line, Self.labelLeft, y + 20 + 16 * Double(names.count + index), .muted)
      }
    }
    if isFirst, let id = drawing.id(of: row) {
      canvas.part(id, in: path, line: row.line, tone: .volume, stop: true) { canvas in
        canvas.rect(Rect(Self.labelLeft - 6, y + 2, Self.labelWidth + 14, height - 2), radius: 4, "q")
        draw(&canvas)
      }
    } else {
      canvas.link(to: row.line, draw)
    }
    return y + height
  }
}
