internal import Diagrams

/// Mermaid's own `info`: which of its releases is meant.
enum InfoDrawing {
  static func scene() -> Scene {
    var scene = Scene(kind: "info")
    let label: TextLabel = "mermaid 11.16"
    let room = TextMeasure.size(of: label)
    let box = Rect(0, 0, room.width + 32, room.height + 20)
    scene.elements.append(.card(box, label))
    scene.description = [label.plain]
    scene.bounds = box.grown(by: 4)
    return scene
  }
}
