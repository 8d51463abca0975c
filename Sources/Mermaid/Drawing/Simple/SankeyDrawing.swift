internal import Diagrams

/// Flows as ribbons between bars that are as high as what passes through them.
struct SankeyDrawing {
  private let sankey: Sankey
  private var scene = Scene(kind: "sankey")
  private var layer: [Int] = []
  private var amount: [Double] = []
  private var top: [Double] = []
  private var layers: [[Int]] = []
  private var scale = 1.0
  private var labels: [TextLabel] = []
  private let incoming: [[Int]]
  private let outgoing: [[Int]]

  private static let bar = 12.0
  private static let gap = 12.0

  static func scene(_ sankey: Sankey) -> Scene {
    var drawing = SankeyDrawing(sankey)
    if !sankey.nodes.isEmpty { drawing.draw() }
    return drawing.scene
  }

  private init(_ sankey: Sankey) {
    self.sankey = sankey
    var incoming = [[Int]](repeating: [], count: sankey.nodes.count)
    var outgoing = incoming
    for (index, flow) in sankey.flows.enumerated() {
      outgoing[flow.from].append(index)
      incoming[flow.to].append(index)
    }
    (self.incoming, self.outgoing) = (incoming, outgoing)
    amount = sankey.nodes.indices.map { node in
      max(
        incoming[node].reduce(0) { $0 + sankey.flows[$1].value },
        outgoing[node].reduce(0) { $0 + sankey.flows[$1].value })
    }
  }

  private mutating func draw() {
    findLayers()
    order()
    let step = max(150, min(230, 660 / Double(max(1, layers.count - 1))))
    for node in sankey.nodes.indices { labels.append(label(node, step)) }
    place()
    drawFlows(step)
    drawNodes(step)
  }

  /// Columns: how many flows lead to a node, moved as the author wants what could stand elsewhere.
  private mutating func findLayers() {
    let count = sankey.nodes.count
    let depth = distances(from: incoming, to: outgoing) { sankey.flows[$0].to }
    let height = distances(from: outgoing, to: incoming) { sankey.flows[$0].from }
    let last = depth.max() ?? 0
    layer = (0..<count).map { node in
      switch sankey.alignment {
      case .left: depth[node]
      case .right: last - height[node]
      case .justify: outgoing[node].isEmpty ? last : depth[node]
      case .center:
        incoming[node].isEmpty
          ? max(0, (outgoing[node].map { depth[sankey.flows[$0].to] }.min() ?? 1) - 1) : depth[node]
      }
    }
    layers = [[Int]](repeating: [], count: last + 1)
    for node in 0..<count { layers[layer[node]].append(node) }
    layers.removeAll(where: \.isEmpty)
    for (index, nodes) in layers.enumerated() { for node in nodes { layer[node] = index } }
  }

  /// The longest way to each node. The flows hold no circle.
  private func distances(from before: [[Int]], to after: [[Int]], _ end: (Int) -> Int) -> [Int] {
    var waiting = before.map(\.count)
    var result = [Int](repeating: 0, count: waiting.count)
    var ready = waiting.indices.filter { waiting[$0] == 0 }
    while let node = ready.popLast() {
      for flow in after[node] {
        let next = end(flow)
        result[next] = max(result[next], result[node] + 1)
        waiting[next] -= 1
        if waiting[next] == 0 { ready.append(next) }
      }
    }
    return result
  }

  /// Sorts columns by where the flows of their nodes lead, to and fro.
  private mutating func order() {
    var position = [Double](repeating: 0, count: sankey.nodes.count)
    func spread(_ nodes: [Int]) {
      let whole = nodes.reduce(0) { $0 + amount[$1] }
      var passed = 0.0
      for node in nodes {
        position[node] = whole > 0 ? (passed + amount[node] / 2) / whole : 0.5
        passed += amount[node]
      }
    }
    for nodes in layers { spread(nodes) }
    for round in 0..<6 {
      for index in round % 2 == 0 ? Array(layers.indices.dropFirst()) : layers.indices.dropLast().reversed() {
        func weight(_ node: Int) -> Double {
          let flows = round % 2 == 0 ? incoming[node] : outgoing[node]
          let whole = flows.reduce(0) { $0 + sankey.flows[$1].value }
          guard whole > 0 else { return position[node] }
          return flows.reduce(0) { sum, flow in
            let other = round % 2 == 0 ? sankey.flows[flow].from : sankey.flows[flow].to
            return sum + position[other] * sankey.flows[flow].value
          } / whole
        }
        let weights = Dictionary(uniqueKeysWithValues: layers[index].map { ($0, weight($0)) })
        layers[index].sort { (weights[$0] ?? 0, $0) < (weights[$1] ?? 0, $1) }
        spread(layers[index])
      }
    }
  }

  private mutating func place() {
    let most = layers.map(\.count).max() ?? 1
    let room = max(220, min(560, Double(most) * 40))
    let highest = layers.map { nodes in nodes.reduce(0) { $0 + amount[$1] } }.max() ?? 1
    scale = highest > 0 ? room / highest : 1
    top = [Double](repeating: 0, count: sankey.nodes.count)
    // A bar is at least a text high, so that names never meet.
    func height(_ node: Int) -> Double {
      max(amount[node] * scale, Double(labels[node].lines.count) * 18.6 - Self.gap + 6)
    }
    let whole = layers.map { nodes in nodes.reduce(0) { $0 + height($1) + Self.gap } - Self.gap }.max() ?? room
    for nodes in layers {
      var y = (whole - (nodes.reduce(0) { $0 + height($1) + Self.gap } - Self.gap)) / 2
      for node in nodes {
        top[node] = y + (height(node) - max(2, amount[node] * scale)) / 2
        y += height(node) + Self.gap
      }
    }
    scene.bounds.height = whole
  }

  private mutating func drawFlows(_ step: Double) {
    var left = top
    var right = top
    let order = sankey.flows.indices.sorted { first, second in
      let (a, b) = (sankey.flows[first], sankey.flows[second])
      return (top[a.to], top[a.from], first) < (top[b.to], top[b.from], second)
    }
    var starts = [Double](repeating: 0, count: sankey.flows.count)
    for index in order {
      let flow = sankey.flows[index]
      starts[index] = left[flow.from]
      left[flow.from] += flow.value * scale
    }
    let arrivals = sankey.flows.indices.sorted { first, second in
      let (a, b) = (sankey.flows[first], sankey.flows[second])
      return (top[a.from], first) < (top[b.from], second)
    }
    for index in arrivals {
      let flow = sankey.flows[index]
      let thickness = max(1, flow.value * scale)
      let start = Point(Double(layer[flow.from]) * step + Self.bar, starts[index])
      let end = Point(Double(layer[flow.to]) * step, right[flow.to])
      right[flow.to] += flow.value * scale
      let middle = (start.x + end.x) / 2
      let path = Path([
        .move(start), .curve(Point(middle, start.y), Point(middle, end.y), end), .line(end.moved(0, thickness)),
        .curve(Point(middle, end.y + thickness), Point(middle, start.y + thickness), start.moved(0, thickness)), .close,
      ])
      scene.elements.append(.shape(.path(path), SceneLook("ribbon", paint: paint(flow.from))))
      scene.description.append(
        "\(LabelReader.plain(sankey.nodes[flow.from])) → \(LabelReader.plain(sankey.nodes[flow.to])): \(PieDrawing.number(flow.value))"
      )
    }
  }

  private func paint(_ node: Int) -> ScenePaint {
    var paint = ChartPalette.fill(node)
    if let text = sankey.colours[sankey.nodes[node]], let colour = Colour(css: text) {
      paint.fill = Shade(fill: colour)
    }
    return paint
  }

  /// Names stand inside the picture: those of the last column on the left of their bars.
  private func isLast(_ node: Int) -> Bool { layer[node] == layers.count - 1 && layers.count > 1 }

  private func label(_ node: Int, _ step: Double) -> TextLabel {
    var label = LabelReader.label(sankey.nodes[node]).wrapped(to: isLast(node) ? step * 0.9 : step - 34, size: 13)
    if sankey.showsValues {
      let value = PieDrawing.number(amount[node])
      label.lines[label.lines.count - 1].append(TextRun(" \(sankey.prefix)\(value)\(sankey.suffix)", .small))
    }
    return label
  }

  private mutating func drawNodes(_ step: Double) {
    var (low, high) = (0.0, Double(layers.count - 1) * step + Self.bar)
    for node in sankey.nodes.indices {
      let rect = Rect(Double(layer[node]) * step, top[node], Self.bar, max(2, amount[node] * scale))
      scene.elements.append(.shape(.rect(rect, radius: 1), SceneLook("slice", paint: paint(node))))
      let isLast = isLast(node)
      let label = labels[node]
      let spot = Point(isLast ? rect.minX - 7 : rect.maxX + 7, rect.centre.y)
      scene.elements.append(.text(label, at: spot, anchor: isLast ? .end : .start, size: 13, "over"))
      let size = TextMeasure.size(of: label, size: 13)
      high = max(high, isLast ? 0 : spot.x + size.width)
      low = min(low, isLast ? spot.x - size.width : 0)
    }
    scene.bounds = Rect(low, 0, high - low, scene.bounds.height).grown(by: 12)
  }
}
