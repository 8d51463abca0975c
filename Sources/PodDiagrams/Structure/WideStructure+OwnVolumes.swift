internal import Diagrams

extension WideStructure {
  /// The volumes that one container of the band has for itself: where there are many containers they need no rows of
  /// their own, but stand in its column.
  func drawOwnVolumes(of band: ColumnBand, at y: Double, on canvas: inout PictureCanvas) -> Double {
    canvas.level(y, from: Self.labelLeft, to: width - Self.margin, "h")
    canvas.text("볼륨", Self.labelLeft, y + 20, .bold)
    canvas.text("컨테이너마다 따로", Self.labelLeft, y + 37, .muted)
    let columnWidth = band.columnWidth
    var tops = [Double](repeating: y + 4, count: band.columns.count)
    for row in band.own {
      guard let column = row.mounts.first?.column else { continue }
      let place = column - band.columns.lowerBound
      let x = band.left(of: column)
      tops[place] = drawName(
        of: drawing.volumes[row.volume], isFirst: row.isFirst, in: drawing.columns[column], x, columnWidth,
        at: tops[place], on: &canvas)
      for mount in row.mounts {
        let cell = MountCell(mount, of: drawing.columns[column], width: columnWidth - 40)
        let height = 6 + 15 * Double(max(cell.lines.count, 1))
        let top = tops[place]
        cell.draw(
          on: &canvas, in: Rect(x + 4, top, columnWidth - 8, height), dot: Point(x + 15, top + 9.5),
          text: Point(x + 28, top + 14), path: path)
        tops[place] = top + height
      }
      tops[place] += 6
    }
    return max(tops.max() ?? y, y + 46)
  }

  private func drawName(
    of volume: VolumeRow, isFirst: Bool, in column: ContainerColumn, _ x: Double, _ columnWidth: Double, at top: Double,
    on canvas: inout PictureCanvas
  ) -> Double {
    let names = TextLook.bold.lines(of: volume.name, width: columnWidth - 20, most: 2)
    let kinds = TextLook.muted.lines(of: volume.source.line, width: columnWidth - 22, most: 2)
    let height = 7 + 16 * Double(names.count + kinds.count)
    let draw: (inout PictureCanvas) -> Void = { canvas in
      for (index, line) in names.enumerated() {
        canvas.text(
          line, x + 10, top + 16 + 16 * Double(index), .bold, tone: volume.source.isMissing ? .bad : .volume)
      }
      for (index, line) in kinds.enumerated() {
        canvas.text(line, x + 10, top + 16 + 16 * Double(names.count + index), .muted)
      }
    }
    if isFirst, let id = drawing.id(of: volume) {
      canvas.part(
        id, in: ContainerCard.lane(column, path: path), line: volume.line, tone: .volume, stop: true
      ) { canvas in
        canvas.rect(Rect(x + 4, top, columnWidth - 8, height), radius: 4, "q")
        draw(&canvas)
      }
    } else {
      canvas.link(to: volume.line, draw)
    }
    return top + height
  }
}
