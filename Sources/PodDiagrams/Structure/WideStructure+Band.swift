internal import Diagrams
internal import PodModel

extension WideStructure {
  func draw(
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
    let own = isBanded ? rows.filter { isOwn(drawing.volumes[$0], in: band) } : []
    for row in rows where !own.contains(row) {
      y = draw(drawing.volumes[row], band, lefts, columnWidth, isFirst: !drawn.contains(row), at: y, on: &canvas)
    }
    if !own.isEmpty { y = drawOwn(own, drawn: drawn, band, lefts, columnWidth, at: y, on: &canvas) }
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
