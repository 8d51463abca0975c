internal import Diagrams

extension Scene {
  /// The picture with its title above it, for a file that no page names.
  func captioned(_ title: String?) -> Scene {
    guard let title, !title.isEmpty else { return self }
    let label = TextLabel(title, .bold).wrapped(to: max(bounds.width, 320))
    let size = TextMeasure.size(of: label, style: .bold)
    var scene = self
    let box = Rect(
      centre: Point(bounds.centre.x, bounds.minY - size.height / 2 - 4), size: Size(size.width + 8, size.height + 12))
    scene.elements.append(.text(SceneText(label, centredAt: box.centre)))
    scene.bounds = bounds.union(box)
    return scene
  }
}
