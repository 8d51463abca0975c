internal import Diagrams

/// A tree as areas: each as large as its share.
struct TreemapDrawing {
  private let tree: IndentedTree
  private let children: [[Int]]
  private var values: [Double]
  private var scene = Scene(kind: "treemap")

  private static let size = Size(680, 420)
  private static let head = 24.0

  static func scene(_ tree: IndentedTree) -> Scene {
    var drawing = TreemapDrawing(tree)
    drawing.draw()
    return drawing.scene
  }

  private init(_ tree: IndentedTree) {
    self.tree = tree
    children = tree.children
    values = tree.nodes.map { max(0, $0.value ?? 0) }
    // Children stand behind their parents: sums run from the end.
    for index in tree.nodes.indices.reversed() {
      if let parent = tree.nodes[index].parent { values[parent] += values[index] }
    }
  }

  private mutating func draw() {
    var boxes = [Rect?](repeating: nil, count: tree.nodes.count)
    var branch = [Int](repeating: 0, count: tree.nodes.count)
    let whole = Rect(0, 0, Self.size.width, Self.size.height)
    for (index, box) in squares(children[tree.nodes.count], in: whole) { boxes[index] = box }
    for (number, root) in children[tree.nodes.count].enumerated() { branch[root] = number }
    for index in tree.nodes.indices {
      if let parent = tree.nodes[index].parent { branch[index] = branch[parent] }
      // One root alone says nothing by its colour: its children do.
      if children[tree.nodes.count].count == 1, tree.nodes[index].depth == 1, let parent = tree.nodes[index].parent {
        branch[index] = children[parent].firstIndex(of: index) ?? 0
      }
      guard let box = boxes[index] else { continue }
      if children[index].isEmpty {
        drawLeaf(index, box, branch[index])
      } else {
        drawSection(index, box)
        let inner = Rect(box.x + 5, box.y + Self.head, box.width - 10, box.height - Self.head - 5)
        guard inner.width > 3, inner.height > 3 else { continue }
        for (child, place) in squares(children[index], in: inner) { boxes[child] = place }
      }
      let indent = String(repeating: "  ", count: min(tree.nodes[index].depth, 40))
      scene.description.append(
        "\(indent)\(LabelReader.plain(tree.nodes[index].text)): \(NumberFormat.text(values[index], tree.format))")
    }
    scene.bounds = whole.grown(by: 8)
  }

  /// Areas as square as can be: rows along the shorter side, each closed where one more would make it worse.
  private func squares(_ nodes: [Int], in box: Rect) -> [(Int, Rect)] {
    let total = nodes.reduce(0) { $0 + values[$1] }
    guard total > 0 else { return [] }
    var left = box
    var result: [(Int, Rect)] = []
    let area = box.width * box.height / total
    let sorted = nodes.filter { values[$0] > 0 }.sorted { (values[$1], $0) < (values[$0], $1) }
    var start = 0
    while start < sorted.count {
      let side = min(left.width, left.height)
      var (end, sum) = (start, 0.0)
      var worst = Double.infinity
      while end < sorted.count {
        let next = sum + values[sorted[end]] * area
        let (most, least) = (values[sorted[start]] * area, values[sorted[end]] * area)
        let ratio = max(side * side * most / (next * next), next * next / (side * side * least))
        if ratio > worst { break }
        (worst, sum, end) = (ratio, next, end + 1)
      }
      let depth = side > 0 ? sum / side : 0
      var place = 0.0
      for node in sorted[start..<end] {
        let length = depth > 0 ? values[node] * area / depth : 0
        result.append(
          (
            node,
            left.width >= left.height
              ? Rect(left.x, left.y + place, depth, length) : Rect(left.x + place, left.y, length, depth)
          ))
        place += length
      }
      left =
        left.width >= left.height
        ? Rect(left.x + depth, left.y, max(0, left.width - depth), left.height)
        : Rect(left.x, left.y + depth, left.width, max(0, left.height - depth))
      start = end
    }
    return result
  }

  private func style(_ index: Int) -> GraphStyle {
    var declarations: [String] = []
    for name in tree.nodes[index].classes { declarations += tree.definitions[name] ?? [] }
    return StyleReader.style(declarations)
  }

  private func box(_ rect: Rect, _ index: Int, paint: ScenePaint?) -> SceneElement {
    let style = style(index)
    let room = rect.grown(by: -1.5)
    let safe = Rect(rect.x, rect.y, max(1, room.width), max(1, room.height))
    if style != GraphStyle() {
      var node = GraphNode("", TextLabel(lines: []), shape: .rect)
      node.style = style
      return NodeBox(node).element(in: safe)
    }
    if let paint { return .shape(.rect(safe, radius: 3), SceneLook("slice", paint: paint)) }
    return .shape(.rect(safe, radius: 4), "tab")
  }

  private mutating func drawSection(_ index: Int, _ rect: Rect) {
    scene.elements.append(box(rect, index, paint: nil))
    let label = TextLabel(LabelReader.plain(tree.nodes[index].text), .bold)
    scene.elements.append(
      .text(label, at: Point(rect.minX + 8, rect.minY + Self.head / 2), anchor: .start, size: 13, "frame-title"))
    let value = TextLabel(NumberFormat.text(values[index], tree.format))
    let room = TextMeasure.size(of: label, size: 13).width + TextMeasure.size(of: value, size: 12).width + 26
    guard room < rect.width else { return }
    scene.elements.append(
      .text(value, at: Point(rect.maxX - 8, rect.minY + Self.head / 2), anchor: .end, size: 12, "frame-title"))
  }

  private mutating func drawLeaf(_ index: Int, _ rect: Rect, _ branch: Int) {
    // Deep colours would drown their text: a tint on paper, and ink on it.
    let shade = ChartPalette.shade(branch)
    var paint = ScenePaint()
    paint.fill = Shade(
      light: shade.light.mixed(with: Shade.paper.light, 0.62), dark: shade.dark.mixed(with: Shade.paper.dark, 0.66))
    let declared = style(index)
    let text = Shade(text: declared.text, on: declared.fill.map { Shade(fill: $0) } ?? paint.fill ?? .raised)
    var ink = ScenePaint()
    ink.text = text
    var label = LabelReader.label(tree.nodes[index].text).wrapped(to: max(24, rect.width - 10))
    label.lines.append([TextRun(NumberFormat.text(values[index], tree.format), .small)])
    var size = TextMeasure.fontSize
    let needed = TextMeasure.size(of: label)
    if needed.width > rect.width - 6 || needed.height > rect.height - 4 { size = 11 }
    scene.elements.append(box(rect, index, paint: paint))
    scene.elements.append(
      .text(SceneText(label, centredAt: rect.centre, size: size, look: SceneLook(paint: ink))))
  }
}
