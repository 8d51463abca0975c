internal import Diagrams

/// A fishbone: the effect at the head on the right, causes on bones above and below the spine.
struct IshikawaDrawing {
  private let tree: IndentedTree
  private let children: [[Int]]
  private var scene = Scene(kind: "ishikawa")

  private static let row = 20.0
  private static let lean = 46.0

  static func scene(_ tree: IndentedTree) -> Scene {
    var drawing = IshikawaDrawing(tree)
    drawing.draw()
    return drawing.scene
  }

  private init(_ tree: IndentedTree) {
    self.tree = tree
    children = tree.children
  }

  /// All that stands below a cause, in reading order.
  private func lines(of cause: Int) -> [(label: TextLabel, indent: Double)] {
    var result: [(TextLabel, Double)] = []
    var stack = Array(children[cause].reversed())
    while let index = stack.popLast() {
      let depth = tree.nodes[index].depth - tree.nodes[cause].depth
      let label = LabelReader.label(tree.nodes[index].text).wrapped(to: 170, size: 13)
      result.append((depth > 1 ? label.styled(.small) : label, Double(min(depth, 12) - 1) * 12))
      stack += children[index].reversed()
    }
    return result
  }

  private mutating func draw() {
    guard let head = tree.nodes.first else { return }
    let causes = children[0]
    var x = 0.0
    var bounds = Rect(0, 0, 0, 0)
    var bones: [SceneElement] = []
    // Two bones, above and below, share a stretch of the spine.
    for pair in stride(from: 0, to: causes.count, by: 2) {
      var width = 0.0
      for (side, cause) in causes[pair..<min(pair + 2, causes.count)].enumerated() {
        let box = draw(cause, isAbove: side == 0, at: x, &bones)
        width = max(width, box.width)
        bounds = bounds.union(box)
      }
      x += width + 22
    }
    let label = LabelReader.label(head.text).styled(.bold).wrapped(to: 170)
    let size = TextMeasure.size(of: label)
    let room = Size(size.width + 30, max(44, size.height + 22))
    let start = max(x + 26, 60)
    let box = Rect(start, -room.height / 2, room.width, room.height)
    scene.elements.append(.arrow([Point(0, 0), Point(start, 0)], classes: "edge thick"))
    scene.elements += bones
    scene.elements.append(.card(box, label, radius: 8))
    scene.bounds = bounds.union(box).grown(by: 10)
  }

  /// A cause: its name at the end of a slanted bone, what it rests on along the bone.
  private mutating func draw(_ cause: Int, isAbove: Bool, at x: Double, _ bones: inout [SceneElement]) -> Rect {
    let title = LabelReader.label(tree.nodes[cause].text).styled(.bold).wrapped(to: 170)
    let titleSize = TextMeasure.size(of: title)
    let lines = lines(of: cause)
    let heights = lines.map { max(Self.row, TextMeasure.size(of: $0.label, size: 13).height) + 3 }
    let length = heights.reduce(0, +) + 26
    let sign = isAbove ? -1.0 : 1.0
    let widest = lines.map { TextMeasure.size(of: $0.label, size: 13).width + $0.indent + 16 }.max() ?? 0
    let tip = Point(x + max(widest, titleSize.width / 2 + 12), sign * length)
    let foot = Point(tip.x + Self.lean, 0)
    bones.append(.line(Path(through: [tip, foot]), SceneLook("line")))
    func on(_ y: Double) -> Double { tip.x + (foot.x - tip.x) * (1 - abs(y) / length) }
    let titleCentre = tip.moved(0, sign * (titleSize.height / 2 + 10))
    bones.append(
      .card(Rect(centre: titleCentre, size: Size(titleSize.width + 20, titleSize.height + 12)), title, radius: 5))
    // From the top down on either side.
    var y = isAbove ? -length + 6 : length - 6 - heights.reduce(0, +)
    for ((label, indent), height) in zip(lines, heights) {
      let middle = y + height / 2
      let bone = on(middle)
      let width = TextMeasure.size(of: label, size: 13).width
      bones.append(
        .text(label, at: Point(bone - 8 - indent - width - (indent > 0 ? 0 : 6), middle), anchor: .start, size: 13))
      if indent == 0 { bones.append(.line(from: Point(bone - 10, middle), to: Point(bone, middle), "life")) }
      y += height
    }
    scene.description.append("\(title.plain): \(lines.map(\.label.plain).joined(separator: ", "))")
    let top = titleCentre.y + sign * (titleSize.height / 2 + 8)
    let right = max(foot.x, tip.x + titleSize.width / 2 + 12)
    return Rect(x, min(0, top), right - x, abs(top))
  }
}
