internal import Diagrams

/// A tree of names, one a line, as folders are listed.
enum TreeViewDrawing {
  private static let row = 26.0
  private static let step = 24.0

  static func scene(_ tree: IndentedTree) -> Scene {
    var scene = Scene(kind: "treeView")
    let children = tree.children
    var texts: [SceneElement] = []
    var widest = 0.0
    var lastRow = [Int](repeating: 0, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      let isFolder = !children[index].isEmpty
      let place = Point(Double(node.depth) * step, Double(index) * row + row / 2)
      if let icon = node.icon {
        texts += IconGlyph(named: icon).elements(in: Rect(centre: place.moved(8, 0), size: Size(18, 18)))
      } else {
        texts += glyph(isFolder, at: place)
      }
      var label = TextLabel(LabelReader.plain(node.text), isFolder ? .bold : [])
      if let note = node.note { label.lines[0].append(TextRun("  " + LabelReader.plain(note), .small)) }
      texts.append(.text(label, at: place.moved(22, 0), anchor: .start))
      widest = max(widest, place.x + 22 + TextMeasure.size(of: label).width)
      if let parent = node.parent {
        lastRow[parent] = index
        let left = place.x - step + 8
        scene.elements.append(.line(from: Point(left, place.y), to: Point(place.x - 2, place.y), "life"))
      }
      scene.description.append(String(repeating: "  ", count: min(node.depth, 40)) + label.plain)
    }
    for (index, node) in tree.nodes.enumerated() where !children[index].isEmpty {
      let x = Double(node.depth) * step + 8
      let top = Double(index) * row + row / 2 + 9
      scene.elements.append(.line(from: Point(x, top), to: Point(x, Double(lastRow[index]) * row + row / 2), "life"))
    }
    scene.elements += texts
    scene.bounds = Rect(0, 0, widest, Double(max(1, tree.nodes.count)) * row).grown(by: 8)
    return scene
  }

  private static func glyph(_ isFolder: Bool, at place: Point) -> [SceneElement] {
    func at(_ x: Double, _ y: Double) -> Point { place.moved(x, y) }
    if isFolder {
      let points = [at(1, -6), at(6, -6), at(8, -4), at(15, -4), at(15, 6), at(1, 6)]
      return [.line(Path(through: points, closed: true), "glyph")]
    }
    let sheet = [at(3, -7), at(9, -7), at(13, -3), at(13, 7), at(3, 7)]
    return [.line(Path(through: sheet, closed: true), "glyph")]
  }
}
