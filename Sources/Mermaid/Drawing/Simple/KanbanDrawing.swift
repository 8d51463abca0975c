internal import Diagnostics
internal import Diagrams
internal import HTML

/// A board: columns side by side, in as many rows as the page needs.
enum KanbanDrawing {
  private static let column = 172.0
  private static let gap = 10.0
  private static let perRow = 4

  static func scene(_ board: Kanban) -> (Scene, [Remark]) {
    var scene = Scene(kind: "kanban")
    var remarks: [Remark] = []
    var (y, bottom) = (0.0, 0.0)
    for (index, part) in board.columns.enumerated() {
      if index % perRow == 0, index > 0 { y = bottom + gap }
      let x = Double(index % perRow) * (column + gap)
      let title = LabelReader.label(part.title).styled(.bold).wrapped(to: column - 20)
      var top = y + TextMeasure.size(of: title).height + 16
      let ground = scene.elements.count
      let titleSpot = Point(x + column / 2, y + (top - y) / 2)
      for card in part.cards {
        let (element, height) = draw(card, board, at: Point(x + 8, top), &remarks)
        scene.elements.append(element)
        top += height + 8
      }
      let box = Rect(x, y, column, max(top, y + 60) - y)
      let row = scene.elements.count
      scene.elements.insert(.text(title, at: titleSpot), at: min(ground, row))
      scene.elements.insert(
        .shape(.rect(Rect(x, y, column, 4), radius: 2), SceneLook("slice", paint: ChartPalette.fill(index))),
        at: min(ground, row))
      scene.elements.insert(.shape(.rect(box, radius: 6), "box"), at: min(ground, row))
      bottom = max(bottom, box.maxY)
      scene.description.append(
        "\(title.plain): \(part.cards.map { LabelReader.plain($0.text) }.joined(separator: "; "))")
    }
    let columns = Double(min(board.columns.count, perRow))
    scene.bounds = Rect(0, 0, columns * (column + gap) - gap, bottom).grown(by: 8)
    return (scene, remarks)
  }

  private static func draw(
    _ card: Kanban.Card, _ board: Kanban, at corner: Point, _ remarks: inout [Remark]
  ) -> (SceneElement, height: Double) {
    let width = column - 16
    let label = LabelReader.label(card.text).wrapped(to: width - 24, size: 13)
    let text = TextMeasure.size(of: label, size: 13).height
    var facts: [[TextRun]] = []
    if let ticket = card.ticket { facts.append([TextRun(LabelReader.plain(ticket), .monospace)]) }
    if let who = card.assigned { facts.append([TextRun(LabelReader.plain(who))]) }
    if let priority = card.priority { facts.append([TextRun(LabelReader.plain(priority), .italic)]) }
    let small = TextLabel(lines: facts).wrapped(to: width - 24, size: 12)
    let more = facts.isEmpty ? 0 : TextMeasure.size(of: small, size: 12).height + 4
    let height = text + more + 16
    let rect = Rect(corner.x, corner.y, width, height)
    var elements: [SceneElement] = [
      .shape(.rect(rect, radius: 4)),
      .text(label, at: Point(rect.minX + 12, rect.minY + 8 + text / 2), anchor: .start, size: 13),
    ]
    if !facts.isEmpty {
      elements.append(
        .text(small, at: Point(rect.minX + 12, rect.maxY - 8 - (more - 4) / 2), anchor: .start, size: 12, "quiet"))
    }
    if let colour = colour(of: card.priority) {
      elements.append(
        .shape(
          .rect(Rect(rect.minX, rect.minY, 5, height), radius: 2), SceneLook("slice", paint: ChartPalette.fill(colour)))
      )
    }
    var group = SceneGroup(SceneLook("node"), elements)
    if let ticket = card.ticket, let address = board.ticketAddress {
      let pieces = address.split(separator: "#TICKET#", omittingEmptySubsequences: false)
      let whole = pieces.joined(separator: LabelText.plain(ticket))
      group.link = Address(ofPicture: whole)
      if group.link == nil { remarks.append(Remark(.unsafeLink, at: card.range, whole)) }
    }
    return (.group(group), height)
  }

  private static func colour(of priority: String?) -> Int? {
    switch priority {
    case "Very High": 3
    case "High": 1
    case "Low": 5
    case "Very Low": 9
    default: nil
    }
  }
}
