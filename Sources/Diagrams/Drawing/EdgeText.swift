/// The text of edges.
enum EdgeText {
  /// Its size in pixels: a little smaller than that of nodes.
  static let size = 13.0

  /// The room of a label, with the air that parts it from its line.
  static func room(_ label: TextLabel) -> Size {
    let text = TextMeasure.size(of: label, size: size)
    return Size(text.width + 8, text.height + 4)
  }

  /// A text beside the start of a line, clear of what is drawn there.
  static func beside(_ piece: Route.Piece, _ label: TextLabel) -> SceneText {
    let length = max(1, piece.start.distance(to: piece.end))
    let spot = piece.point(at: min(0.5, 20 / length))
    let (dx, dy) = (spot.x - piece.start.x, spot.y - piece.start.y)
    guard abs(dx) < abs(dy) else {
      return SceneText(label, centredAt: spot.moved(0, -11), size: size, look: SceneLook("quiet"))
    }
    return SceneText(label, centredAt: spot.moved(7, 0), anchor: .start, size: size, look: SceneLook("quiet"))
  }
}
