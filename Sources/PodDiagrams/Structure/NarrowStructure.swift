internal import Diagrams
internal import KubernetesModel

/// The drawing for phones: cards downwards, each with its ports and mounts; then what they share.
struct NarrowStructure {
  let drawing: StructureDrawing
  private let path: String

  private static let left = 12.0
  private static let inner = 304.0
  private static let width = 328.0
  private static var right: Double { left + inner }

  init(_ drawing: StructureDrawing) {
    self.drawing = drawing
    path = drawing.subject.path
  }

  func draw(on canvas: inout PictureCanvas) {
    let top = drawing.surroundings.draw(on: &canvas, width: Self.width)
    var y = drawHeader(at: top - 1, on: &canvas)
    var mounts = [[(volume: Int, mount: VolumeRow.Mount)]](repeating: [], count: drawing.columns.count)
    for (volume, row) in drawing.volumes.enumerated() {
      for mount in row.mounts { mounts[mount.column].append((volume, mount)) }
    }
    for (number, column) in drawing.columns.enumerated() {
      y = draw(column, mounts[number], at: y, on: &canvas)
      if number < drawing.columns.count - 1 {
        if column.turn != nil {
          canvas.path(Self.width / 2, y + 2, "v10m-4-4l4 4l4-4", "s", tone: .quiet, stroke: 1.5)
        }
        y += column.turn == nil ? 10 : 16
      }
    }
    y = drawShared(at: y + 14, on: &canvas)
    y = drawVolumes(at: y, on: &canvas)
    canvas.size = Size(Self.width, y + 8)
    let frame = Rect(1, top, Self.width - 2, y + 7 - top)
    drawing.surroundings.drawOthers(behind: frame, on: &canvas)
    canvas.undermost { [path] canvas in
      canvas.cluster(path) { $0.rect(frame, radius: 12, "f") }
    }
  }

  private func drawHeader(at start: Double, on canvas: inout PictureCanvas) -> Double {
    var top = start + 30
    canvas.text("Pod", Self.left, top, .muted)
    let nameLeft = Self.left + TextLook.muted.width(of: "Pod") + 8
    if nameLeft + TextLook.title.width(of: drawing.podName) <= Self.right {
      canvas.text(drawing.podName, nameLeft, top, .title)
    } else {
      for line in TextLook.title.lines(of: drawing.podName, width: Self.inner) {
        top += 22
        canvas.text(line, Self.left, top, .title)
      }
    }
    let run = BadgeFlow(drawing.badges.run, width: Self.inner)
    run.draw(on: &canvas, Self.left, top + 14)
    var y = top + 24 + run.height
    for (title, badges) in drawing.badges.rows {
      canvas.text(title, Self.left, y + 15, .bold)
      let flow = BadgeFlow(badges, width: Self.inner, indent: TextLook.bold.width(of: title) + 10)
      flow.draw(on: &canvas, Self.left, y)
      y += flow.height + 8
    }
    canvas.text("컨테이너", Self.left, y + 18, .bold)
    let words =
      drawing.columns.isEmpty ? "없습니다" : drawing.columns.contains { $0.turn != nil } ? "번호 순서로 시작합니다" : ""
    canvas.text(words, Self.left + TextLook.bold.width(of: "컨테이너") + 10, y + 18, .muted)
    return y + 30
  }

  private func draw(
    _ column: ContainerColumn, _ mounts: [(volume: Int, mount: VolumeRow.Mount)], at y: Double,
    on canvas: inout PictureCanvas
  ) -> Double {
    let card = ContainerCard(column, width: Self.inner)
    let pills = PortPills(
      column, contested: drawing.contested, onHostNetwork: drawing.spec.hostNetwork == true, width: Self.inner - 22)
    let cells = mounts.map { volume, mount in
      let row = drawing.volumes[volume]
      let name = TextLook.muted.line(of: row.name, width: 110)
      let width = Self.inner - 52 - TextLook.muted.width(of: name)
      return (row: row, name: name, cell: MountCell(mount, of: column, width: width))
    }
    let mountHeight = cells.reduce(0) { $0 + 7 + 15 * Double(max($1.cell.lines.count, 1)) }
    let height = card.height + pills.height + mountHeight + (cells.isEmpty ? 0 : 4)
    card.draw(on: &canvas, Self.left, y, height: height, path: path)
    pills.draw(on: &canvas, Self.left + 11, y + card.height, path: path)
    var top = y + card.height + pills.height
    for (row, name, cell) in cells {
      let extent = 7 + 15 * Double(max(cell.lines.count, 1))
      cell.draw(
        on: &canvas, in: Rect(Self.left + 4, top, Self.inner - 8, extent), dot: Point(Self.left + 17, top + 10.5),
        text: Point(Self.left + 30, top + 15), path: path
      ) { canvas in
        canvas.text(
          name, Self.right - 11, top + 15, .muted, anchor: .end, tone: row.source.isMissing ? .bad : .volume)
      }
      top += extent
    }
    canvas.beneath { canvas in
      canvas.cluster(ContainerCard.lane(column, path: path), in: path, tone: column.tone) {
        $0.rect(Rect(Self.left, y, Self.inner, height), radius: 8, "q")
      }
    }
    return y + height
  }

  private func drawShared(at y: Double, on canvas: inout PictureCanvas) -> Double {
    var y = y
    let isHost = drawing.spec.hostNetwork == true
    let rows: [(title: String, words: String?, isHost: Bool)] = [
      ("네트워크", drawing.networkWords, isHost), ("프로세스", drawing.processWords, drawing.spec.hostPID == true),
      ("IPC", drawing.memoryWords, true),
    ]
    for row in rows {
      guard let words = row.words else { continue }
      canvas.level(y, from: Self.left, to: Self.right, "h")
      canvas.text(row.title, Self.left, y + 21, .bold)
      canvas.text(words, Self.right, y + 21, .muted, anchor: .end, tone: row.isHost ? .bad : nil)
      y += 32
    }
    for conflict in drawing.conflicts {
      for line in TextLook.plain.lines(of: drawing.words(of: conflict), width: Self.inner) {
        canvas.text(line, Self.left, y + 8, .plain, tone: .bad)
        y += 17
      }
    }
    return y
  }

  private func drawVolumes(at y: Double, on canvas: inout PictureCanvas) -> Double {
    guard !drawing.volumes.isEmpty else { return y }
    var y = y
    for row in drawing.volumes {
      canvas.level(y, from: Self.left, to: Self.right, "h")
      let name = TextLook.bold.line(of: row.name, width: Self.inner)
      let room = Self.inner - TextLook.bold.width(of: name) - 14
      let words = row.mounts.isEmpty ? "\(row.source.line), 마운트 안 함" : row.source.line
      let fits = TextLook.muted.width(of: words) <= room
      let lines = fits ? [words] : TextLook.muted.lines(of: words, width: Self.inner - 12)
      let height = 32 + (fits ? 0 : 16 * Double(lines.count))
      let top = y
      let draw: (inout PictureCanvas) -> Void = { canvas in
        canvas.text(name, Self.left, top + 21, .bold, tone: row.source.isMissing ? .bad : .volume)
        for (index, line) in lines.enumerated() {
          if fits {
            canvas.text(line, Self.right, top + 21, .muted, anchor: .end)
          } else {
            canvas.text(line, Self.left, top + 38 + 16 * Double(index), .muted)
          }
        }
      }
      if let id = drawing.id(of: row) {
        canvas.part(id, in: path, line: row.line, tone: .volume, stop: true) { canvas in
          canvas.rect(Rect(Self.left - 4, top + 2, Self.inner + 8, height - 3), radius: 4, "q")
          draw(&canvas)
        }
      } else {
        canvas.link(to: row.line, draw)
      }
      y += height
    }
    let legend = StructureLegend(of: drawing.columns)
    if legend.isEmpty { return y }
    canvas.level(y, from: Self.left, to: Self.right, "h")
    legend.draw(on: &canvas, Self.left, y + 17)
    return y + 32
  }
}
