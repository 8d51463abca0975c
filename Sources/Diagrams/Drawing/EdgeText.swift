/// The text of edges.
enum EdgeText {
  /// Its size in pixels: a little smaller than that of nodes.
  static let size = 13.0

  /// The room of a label, with the air that parts it from its line.
  static func room(_ label: TextLabel) -> Size {
    let text = TextMeasure.size(of: label, size: size)
    return Size(text.width + 8, text.height + 4)
  }
}
