internal import Diagrams
internal import HTML

/// The heads of lifelines.
extension SequenceDrawing {
  /// Draws a participant whose head ends at `bottom`.
  mutating func drawHead(_ column: Int, bottom: Double) {
    let head = columns.heads[column]
    let actor = diagram.actors[column]
    let rect = Rect(x(column) - head.size.width / 2, bottom - head.size.height, head.size.width, head.size.height)
    let middle = Point(x(column), bottom - head.size.height / 2)
    var parts: [SceneElement] = []
    switch actor.kind {
    case .participant: parts = [.shape(.rect(rect, radius: 5))]
    case .collections:
      parts = [.shape(.rect(rect.moved(5, -5), radius: 3)), .shape(.rect(rect, radius: 3))]
    case .queue:
      let bend = Size(7, rect.height / 2)
      let body = Path([
        .move(Point(rect.minX + 7, rect.minY)), .line(Point(rect.maxX - 7, rect.minY)),
        .arc(radii: bend, large: false, clockwise: true, Point(rect.maxX - 7, rect.maxY)),
        .line(Point(rect.minX + 7, rect.maxY)),
        .arc(radii: bend, large: false, clockwise: true, Point(rect.minX + 7, rect.minY)), .close,
      ])
      let lid = Path([
        .move(Point(rect.maxX - 7, rect.minY)),
        .arc(radii: bend, large: false, clockwise: false, Point(rect.maxX - 7, rect.maxY)),
      ])
      parts = [.shape(.path(body)), .line(lid, "rule")]
    case .actor: parts = Self.person(Point(x(column), rect.minY))
    case .boundary: parts = Self.boundary(Point(x(column), rect.minY))
    case .control: parts = Self.control(Point(x(column), rect.minY))
    case .entity: parts = Self.entity(Point(x(column), rect.minY))
    case .database: parts = Self.database(Point(x(column), rect.minY))
    }
    let text = SceneText(
      head.label, centredAt: head.pictureHeight > 0 ? Point(middle.x, middle.y + head.pictureHeight / 2) : middle)
    // A head that was drawn as a picture has no box behind its name: the lifeline begins below it.
    top.append(
      .group(
        SceneGroup(SceneLook("node"), link: link(of: actor), tooltip: links(of: actor), parts + [.text(text)])))
    left = min(left, rect.minX)
    right = max(right, rect.maxX + (actor.kind == .collections ? 5 : 0))
  }

  private func link(of actor: SequenceActor) -> Address? {
    actor.links.lazy.compactMap { Address(ofPicture: LabelText.plain($0.address)) }.first
  }

  /// The names of a participant's links, which show while the pointer rests on it.
  private func links(of actor: SequenceActor) -> String? {
    actor.links.isEmpty ? nil : actor.links.map { LabelReader.plain($0.name) }.joined(separator: ", ")
  }

  private static func person(_ top: Point) -> [SceneElement] {
    let (x, y) = (top.x, top.y)
    let body = Path([
      .move(Point(x, y + 14)), .line(Point(x, y + 26)), .move(Point(x - 11, y + 18)), .line(Point(x + 11, y + 18)),
      .move(Point(x - 9, y + 38)), .line(Point(x, y + 26)), .line(Point(x + 9, y + 38)),
    ])
    return [.shape(.ellipse(Rect(centre: Point(x, y + 7.5), size: Size(13, 13)))), .line(body, "rule")]
  }

  private static func boundary(_ top: Point) -> [SceneElement] {
    let (x, y) = (top.x, top.y + 19)
    let bar = Path([
      .move(Point(x - 24, y - 12)), .line(Point(x - 24, y + 12)), .move(Point(x - 24, y)), .line(Point(x - 12, y)),
    ])
    return [.shape(.ellipse(Rect(centre: Point(x + 3, y), size: Size(30, 30)))), .line(bar, "rule")]
  }

  private static func control(_ top: Point) -> [SceneElement] {
    let (x, y) = (top.x, top.y + 20)
    let arrow = Path(through: [Point(x + 6, y - 20), Point(x, y - 15), Point(x + 6, y - 10)])
    return [.shape(.ellipse(Rect(centre: Point(x, y), size: Size(30, 30)))), .line(arrow, "rule")]
  }

  private static func entity(_ top: Point) -> [SceneElement] {
    let (x, y) = (top.x, top.y + 18)
    return [
      .shape(.ellipse(Rect(centre: Point(x, y), size: Size(30, 30)))),
      .line(Path(through: [Point(x - 16, y + 18), Point(x + 16, y + 18)]), "rule"),
    ]
  }

  private static func database(_ top: Point) -> [SceneElement] {
    let rect = Rect(top.x - 17, top.y + 2, 34, 36)
    let lid = Size(17, 5)
    let body = Path([
      .move(Point(rect.minX, rect.minY + 5)),
      .arc(radii: lid, large: false, clockwise: true, Point(rect.maxX, rect.minY + 5)),
      .line(Point(rect.maxX, rect.maxY - 5)),
      .arc(radii: lid, large: false, clockwise: true, Point(rect.minX, rect.maxY - 5)), .close,
    ])
    let rim = Path([
      .move(Point(rect.minX, rect.minY + 5)),
      .arc(radii: lid, large: false, clockwise: false, Point(rect.maxX, rect.minY + 5)),
    ])
    return [.shape(.path(body)), .line(rim, "rule")]
  }
}
