internal import Diagrams
internal import KubernetesModel

/// The drawing for a column of text: labels to the left, a column for each container, a row for what they share.
///
/// More containers than fit beside each other stand in bands, one below the other, each with its own rows.
struct WideStructure {
  let drawing: StructureDrawing
  let path: String
  /// The width of the whole picture.
  let width: Double

  static let labelLeft = 14.0
  static let labelWidth = 118.0
  static let columnsLeft = 148.0
  static let margin = 14.0

  init(_ drawing: StructureDrawing) {
    self.drawing = drawing
    path = drawing.subject.path
    width = drawing.columns.count <= 1 ? 520 : 708
  }

  var columnsWidth: Double { width - Self.columnsLeft - Self.margin }

  func draw(on canvas: inout PictureCanvas) {
    let top = drawing.surroundings.draw(on: &canvas, width: width)
    var y = drawHeader(at: top - 1, on: &canvas)
    for (number, band) in ColumnBand.all(of: drawing, width: columnsWidth, from: Self.columnsLeft).enumerated() {
      if number > 0 { y += 18 }
      y = draw(band, at: y, on: &canvas)
    }
    y = drawLegend(at: y, on: &canvas)
    canvas.size = Size(width, y)
    let frame = Rect(1, top, width - 2, y - 1 - top)
    drawing.surroundings.drawOthers(behind: frame, on: &canvas)
    canvas.undermost { [path] canvas in
      canvas.cluster(path) { $0.rect(frame, radius: 12, "f") }
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
