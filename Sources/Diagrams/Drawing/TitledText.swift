/// The text of a titled box: its name centred above a rule, the other lines below it from the left, an empty line
/// drawn as another rule.
enum TitledText {
  static func elements(_ figure: NodeFigure, in box: Rect) -> [SceneElement] {
    let lineHeight = figure.fontSize * TextMeasure.lineHeight
    let lines = figure.label.lines
    guard lines.count > 1 else {
      return [.text(SceneText(figure.label, centredAt: box.centre, size: figure.fontSize))]
    }
    var elements: [SceneElement] = []
    var y = box.minY + 8
    func rule(_ y: Double) -> SceneElement {
      .line(Path(through: [Point(box.minX, y), Point(box.maxX, y)]), "rule")
    }
    let title = TextLabel(lines: [lines[0]])
    elements.append(
      .text(SceneText(title, centredAt: Point(box.centre.x, y + lineHeight / 2), size: figure.fontSize)))
    y += lineHeight + 5
    elements.append(rule(y))
    y += 5
    var part: [[TextRun]] = []
    for line in lines.dropFirst() + [[]] {
      guard line.isEmpty else {
        part.append(line)
        continue
      }
      if !part.isEmpty {
        let height = lineHeight * Double(part.count)
        elements.append(
          .text(
            SceneText(
              TextLabel(lines: part), centredAt: Point(box.minX + 14, y + height / 2), anchor: .start,
              size: figure.fontSize)))
        y += height
        part = []
      }
      // The last rule would lie on the border.
      if y + lineHeight < box.maxY - 1 {
        elements.append(rule(y + lineHeight / 2))
        y += lineHeight
      }
    }
    return elements
  }
}
