internal import Diagrams
internal import PodModel

/// The drawing for a column of text: labels to the left, a column for each container, a row for what they share.
///
/// More containers than fit beside each other stand in bands, one below the other, each with its own rows.
struct WideStructure {
  let drawing: StructureDrawing
  let path: String
  /// The width of the whole picture.
  let width: Double
  let conflicts: [PortConflict]

  static let labelLeft = 14.0
  static let labelWidth = 118.0
  static let columnsLeft = 148.0
  static let gap = 10.0
  static let margin = 14.0
  static let mostColumns = 4

  init(_ drawing: StructureDrawing) {
    self.drawing = drawing
    path = drawing.subject.path
    conflicts = drawing.conflicts
    width = drawing.columns.count <= 1 ? 520 : 708
  }

  /// Whether there are more containers than stand beside each other.
  var isBanded: Bool { drawing.columns.count > Self.mostColumns }

  var columnsWidth: Double { width - Self.columnsLeft - Self.margin }

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
