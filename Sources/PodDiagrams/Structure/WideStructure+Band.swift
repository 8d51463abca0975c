internal import Diagrams
internal import KubernetesModel

extension WideStructure {
  /// Draws a band from `top` on; gives the height at which it ends.
  func draw(_ band: ColumnBand, at top: Double, on canvas: inout PictureCanvas) -> Double {
    let cards = band.columns.map { ContainerCard(drawing.columns[$0], width: band.columnWidth) }
    let cardHeight = cards.map(\.height).max() ?? 44
    drawBandLabel(band, at: top, on: &canvas)
    for (card, x) in zip(cards, band.lefts) { card.draw(on: &canvas, x, top, height: cardHeight, path: path) }
    for (x, column) in zip(band.lefts, drawing.columns[band.columns]).dropLast() where column.turn != nil {
      canvas.path(x + band.columnWidth + 2, top + 16, "h6m-4-4l4 4l-4 4", "s", tone: .quiet, stroke: 1.5)
    }
    var y = top + cardHeight + 10
    y = drawNetwork(band, at: y, on: &canvas)
    if let words = drawing.processWords {
      y = drawShared("프로세스", words, band, isHost: drawing.spec.hostPID == true, at: y, on: &canvas)
    }
    if let words = drawing.memoryWords {
      y = drawShared("IPC", words, band, isHost: true, at: y, on: &canvas)
    }
    for row in band.rows { y = draw(row, band, at: y, on: &canvas) }
    if !band.own.isEmpty { y = drawOwnVolumes(of: band, at: y, on: &canvas) }
    canvas.beneath { canvas in
      for (x, column) in zip(band.lefts, drawing.columns[band.columns]) {
        canvas.cluster(ContainerCard.lane(column, path: path), in: path, tone: column.tone) {
          $0.rect(Rect(x, top, band.columnWidth, y - top), radius: 8, "y")
        }
      }
    }
    return y
  }

  private func drawBandLabel(_ band: ColumnBand, at y: Double, on canvas: inout PictureCanvas) {
    canvas.text("컨테이너", Self.labelLeft, y + 21, .bold)
    let inTurn = drawing.columns[band.columns].contains { $0.turn != nil }
    let words =
      inTurn ? "번호 순서로 시작합니다" : band.columns.count > 1 ? "함께 실행됩니다" : band.columns.isEmpty ? "없습니다" : ""
    if !words.isEmpty { canvas.text(words, Self.labelLeft, y + 40, .muted) }
  }

  private func drawNetwork(_ band: ColumnBand, at y: Double, on canvas: inout PictureCanvas) -> Double {
    let isHost = drawing.spec.hostNetwork == true
    let pills = band.columns.map {
      PortPills(
        drawing.columns[$0], contested: drawing.contested, onHostNetwork: isHost, width: band.columnWidth - 20)
    }
    let bottom = drawShared(
      "네트워크", drawing.networkWords, band, isHost: isHost, skipping: pills.map { !$0.isEmpty }, at: y, on: &canvas)
    for (pills, x) in zip(pills, band.lefts) { pills.draw(on: &canvas, x + 10, y + 10, path: path) }
    var end = max(bottom, y + 12 + (pills.map(\.height).max() ?? 0))
    for conflict in band.conflicts {
      for line in TextLook.plain.lines(of: drawing.words(of: conflict), width: columnsWidth - 20) {
        canvas.text(line, Self.columnsLeft + 10, end + 10, .plain, tone: .bad)
        end += 17
      }
    }
    return end
  }

  /// A row of what all containers have in common: a rail through all columns.
  private func drawShared(
    _ title: String, _ words: String, _ band: ColumnBand, isHost: Bool, skipping: [Bool] = [],
    at y: Double, on canvas: inout PictureCanvas
  ) -> Double {
    let tone: PictureCanvas.Tone = isHost ? .bad : .quiet
    canvas.level(y, from: Self.labelLeft, to: width - Self.margin, "h")
    canvas.text(title, Self.labelLeft, y + 20, .bold)
    let lines = TextLook.muted.lines(of: words, width: Self.labelWidth)
    for (index, line) in lines.enumerated() {
      canvas.text(line, Self.labelLeft, y + 37 + 16 * Double(index), .muted)
    }
    if let first = band.lefts.first, let last = band.lefts.last, first < last {
      canvas.level(y + 20, from: first + 15, to: last + 15, "s", tone: tone, stroke: 1.5)
    }
    for (number, x) in band.lefts.enumerated() where !(skipping.indices.contains(number) && skipping[number]) {
      canvas.circle(x + 15, y + 20, radius: 4, "k", tone: tone)
    }
    return y + 29 + 16 * Double(lines.count)
  }

  /// A volume's row; what begins in a band above is no part of its own here.
  private func draw(
    _ row: ColumnBand.Row, _ band: ColumnBand, at y: Double, on canvas: inout PictureCanvas
  ) -> Double {
    canvas.level(y, from: Self.labelLeft, to: width - Self.margin, "h")
    var bottom = drawLabel(of: drawing.volumes[row.volume], isFirst: row.isFirst, at: y, on: &canvas)
    if let first = row.mounts.first, let last = row.mounts.last, first.column < last.column {
      canvas.level(
        y + 15, from: band.left(of: first.column) + 15, to: band.left(of: last.column) + 15, "s", tone: .volume,
        stroke: 1.5)
    }
    var (column, top) = (-1, y)
    for mount in row.mounts {
      if mount.column != column { (column, top) = (mount.column, y + 7) }
      let x = band.left(of: column)
      let cell = MountCell(mount, of: drawing.columns[column], width: band.columnWidth - 16)
      let height = 23 + 15 * Double(max(cell.lines.count, 1))
      cell.draw(
        on: &canvas, in: Rect(x + 4, top, band.columnWidth - 8, height), dot: Point(x + 15, top + 8),
        text: Point(x + 10, top + 30), path: path)
      top += height
      bottom = max(bottom, top + 3)
    }
    return bottom
  }

  private func drawLabel(of row: VolumeRow, isFirst: Bool, at y: Double, on canvas: inout PictureCanvas) -> Double {
    let names = TextLook.bold.lines(of: row.name, width: Self.labelWidth, most: 2)
    var kinds = TextLook.muted.lines(of: row.source.line, width: Self.labelWidth, most: 5)
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
