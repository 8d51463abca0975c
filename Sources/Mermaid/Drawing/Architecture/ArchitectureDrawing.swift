internal import Diagrams

/// Services on a grid, group by group from the inside out; lines leave at the sides that the author names.
struct ArchitectureDrawing {
  private let diagram: ArchitectureDiagram
  private var scene = Scene(kind: "architecture")
  /// Sizes and, later, places of services, then groups, then the whole.
  private var sizes: [Size]
  private var boxes: [Rect]
  /// Where the members of each group stand in it; the last is the whole.
  private var members: [[Int]]
  private var places: [Point]
  private let labels: [TextLabel]

  private static let padding = 18.0

  static func scene(_ diagram: ArchitectureDiagram) -> Scene {
    var drawing = ArchitectureDrawing(diagram)
    drawing.place()
    drawing.draw()
    return drawing.scene
  }

  private init(_ diagram: ArchitectureDiagram) {
    self.diagram = diagram
    labels = diagram.services.map { LabelReader.label($0.label ?? "").wrapped(to: 120, size: 13) }
    let count = diagram.services.count + diagram.groups.count + 1
    sizes = [Size](repeating: Size(0, 0), count: count)
    boxes = [Rect](repeating: Rect(0, 0, 0, 0), count: count)
    places = [Point](repeating: Point(0, 0), count: count)
    members = [[Int]](repeating: [], count: diagram.groups.count + 1)
    let whole = diagram.groups.count
    for (index, service) in diagram.services.enumerated() {
      members[service.group ?? whole].append(index)
      guard !service.isJunction else {
        sizes[index] = Size(8, 8)
        continue
      }
      let text = TextMeasure.size(of: labels[index], size: 13)
      sizes[index] = Size(max(76, text.width + 20), 56 + (labels[index].isEmpty ? 0 : text.height + 4))
    }
    for (index, group) in diagram.groups.enumerated() {
      members[group.parent ?? whole].append(diagram.services.count + index)
    }
  }

  private func title(_ group: Int) -> TextLabel { LabelReader.label(diagram.groups[group].label).styled(.bold) }

  private mutating func place() {
    let lines = linesByGroup()
    // What holds others is declared before them: from the last to the first, then the whole.
    for group in Array(diagram.groups.indices.reversed()) + [diagram.groups.count] { layOut(group, lines[group]) }
    let whole = sizes.count - 1
    boxes[whole] = Rect(0, 0, sizes[whole].width, sizes[whole].height)
    for group in [diagram.groups.count] + Array(diagram.groups.indices) {
      let box = boxes[diagram.services.count + group]
      for member in members[group] {
        boxes[member] = Rect(
          box.x + places[member].x, box.y + places[member].y, sizes[member].width, sizes[member].height)
      }
    }
  }

  /// The lines between members of one group, whichever of their services they join.
  private func linesByGroup() -> [[(line: SideGrid.Line, label: TextLabel)]] {
    let whole = diagram.groups.count
    var result = [[(line: SideGrid.Line, label: TextLabel)]](repeating: [], count: whole + 1)
    func chain(_ service: Int) -> [Int] {
      var chain = [service]
      var group = diagram.services[service].group
      while let next = group {
        chain.append(diagram.services.count + next)
        group = diagram.groups[next].parent
      }
      return chain + [diagram.services.count + whole]
    }
    for edge in diagram.edges {
      var (first, second) = (chain(edge.from.service), chain(edge.to.service))
      // The innermost group that holds both, and its members on the way to either.
      var common = diagram.services.count + whole
      while let a = first.last, let b = second.last, a == b {
        common = a
        first.removeLast()
        second.removeLast()
      }
      guard let from = first.last, let to = second.last, common >= diagram.services.count else { continue }
      let label = LabelReader.label(edge.label ?? "").wrapped(to: 140, size: 13)
      result[common - diagram.services.count].append(
        (SideGrid.Line(from: from, fromSide: edge.from.side, to: to, toSide: edge.to.side), label))
    }
    return result
  }

  private mutating func layOut(_ group: Int, _ lines: [(line: SideGrid.Line, label: TextLabel)]) {
    let members = members[group]
    var index: [Int: Int] = [:]
    for (place, member) in members.enumerated() { index[member] = place }
    let grid = SideGrid(
      count: members.count,
      lines: lines.compactMap { entry in
        guard let from = index[entry.line.from], let to = index[entry.line.to] else { return nil }
        return SideGrid.Line(from: from, fromSide: entry.line.fromSide, to: to, toSide: entry.line.toSide)
      })
    let text = lines.map { TextMeasure.size(of: $0.label, size: 13) }
    let gap = Size(max(46, (text.map(\.width).max() ?? 0) + 34), max(46, (text.map(\.height).max() ?? 0) + 30))
    var widths = [Double](repeating: 0, count: (grid.cells.map(\.x).max() ?? 0) + 1)
    var heights = [Double](repeating: 0, count: (grid.cells.map(\.y).max() ?? 0) + 1)
    for (cell, member) in zip(grid.cells, members) {
      widths[cell.x] = max(widths[cell.x], sizes[member].width)
      heights[cell.y] = max(heights[cell.y], sizes[member].height)
    }
    let isWhole = group == diagram.groups.count
    let head = isWhole ? 0 : 24.0
    let pad = isWhole ? 0 : Self.padding
    let (lefts, width) = Self.starts(widths, gap.width)
    let (tops, height) = Self.starts(heights, gap.height)
    for (cell, member) in zip(grid.cells, members) {
      places[member] = Point(
        pad + lefts[cell.x] + (widths[cell.x] - sizes[member].width) / 2,
        pad + head + tops[cell.y] + (heights[cell.y] - sizes[member].height) / 2)
    }
    let least = isWhole ? 0 : TextMeasure.size(of: title(group)).width + 34
    // Members stay in the middle of a group that its title widens.
    for member in members where least > width { places[member].x += (least - width) / 2 }
    sizes[diagram.services.count + group] = Size(max(least, width) + 2 * pad, height + 2 * pad + head)
  }

  private static func starts(_ lengths: [Double], _ gap: Double) -> ([Double], Double) {
    var starts: [Double] = []
    var place = 0.0
    for length in lengths {
      starts.append(place)
      place += length + gap
    }
    return (starts, max(0, place - gap))
  }

  private mutating func draw() {
    for group in diagram.groups.indices { drawGroup(group) }
    for edge in diagram.edges { drawLine(edge) }
    for service in diagram.services.indices { drawService(service) }
    for edge in diagram.edges { drawLabel(edge) }
    scene.bounds = boxes[boxes.count - 1].grown(by: 10)
  }

  private mutating func drawGroup(_ index: Int) {
    let box = boxes[diagram.services.count + index]
    scene.elements.append(.shape(.rect(box, radius: 8), "tab dashed"))
    var x = box.minX + 12
    if let icon = diagram.groups[index].icon {
      scene.elements += IconGlyph(named: icon).elements(in: Rect(x - 2, box.minY + 8, 20, 20))
      x += 22
    }
    scene.elements.append(.text(title(index), at: Point(x, box.minY + 18), anchor: .start, "frame-title"))
    let names = members[index].filter { $0 < diagram.services.count && !diagram.services[$0].isJunction }
    scene.description.append("\(title(index).plain): \(names.map { labels[$0].plain }.joined(separator: ", "))")
  }

  private mutating func drawService(_ index: Int) {
    let service = diagram.services[index]
    let box = boxes[index]
    if service.isJunction {
      scene.elements.append(.shape(.ellipse(box), "hub"))
      return
    }
    var elements: [SceneElement] = [.shape(.rect(box, radius: 6))]
    let icon = Rect(box.centre.x - 17, box.minY + 11, 34, 34)
    // Without an icon, or with a text in its place, the box says what it is.
    if let name = service.icon { elements += IconGlyph(named: name).elements(in: icon) }
    let middle = service.icon == nil ? box.centre : Point(box.centre.x, (box.minY + 48 + box.maxY - 6) / 2)
    elements.append(.text(labels[index], at: middle, size: 13))
    scene.elements.append(.group(SceneGroup(SceneLook("node"), elements)))
  }

  private func port(_ end: ArchitectureDiagram.End) -> Point {
    let service = boxes[end.service]
    var box = service
    if end.isGroup, let group = diagram.services[end.service].group { box = boxes[diagram.services.count + group] }
    if diagram.services[end.service].isJunction, !end.isGroup { return service.centre }
    switch end.side {
    case .left: return Point(box.minX, service.centre.y)
    case .right: return Point(box.maxX, service.centre.y)
    case .top: return Point(service.centre.x, box.minY)
    case .bottom: return Point(service.centre.x, box.maxY)
    }
  }

  /// The corners of a line from side to side.
  private func way(_ edge: ArchitectureDiagram.Edge) -> [Point] {
    let (start, end) = (port(edge.from), port(edge.to))
    let isAcross = edge.from.side == .left || edge.from.side == .right
    let endsAcross = edge.to.side == .left || edge.to.side == .right
    if isAcross != endsAcross {
      return isAcross ? [start, Point(end.x, start.y), end] : [start, Point(start.x, end.y), end]
    }
    if isAcross {
      if abs(start.y - end.y) < 6, edge.from.side != edge.to.side { return [start, Point(end.x, start.y)] }
      var middle = (start.x + end.x) / 2
      if edge.from.side == edge.to.side {
        middle = edge.from.side == .right ? max(start.x, end.x) + 20 : min(start.x, end.x) - 20
      }
      return [start, Point(middle, start.y), Point(middle, end.y), end]
    }
    if abs(start.x - end.x) < 6, edge.from.side != edge.to.side { return [start, Point(start.x, end.y)] }
    var middle = (start.y + end.y) / 2
    if edge.from.side == edge.to.side {
      middle = edge.from.side == .bottom ? max(start.y, end.y) + 20 : min(start.y, end.y) - 20
    }
    return [start, Point(start.x, middle), Point(end.x, middle), end]
  }

  private mutating func drawLine(_ edge: ArchitectureDiagram.Edge) {
    scene.elements.append(
      .arrow(way(edge), tail: edge.from.hasHead ? .arrow : .none, head: edge.to.hasHead ? .arrow : .none))
    let names = [edge.from, edge.to].map { diagram.services[$0.service].isJunction ? "●" : labels[$0.service].plain }
    let label = edge.label.map { " (\(LabelReader.plain($0)))" } ?? ""
    scene.description.append("\(names[0]) \(edge.to.hasHead ? "→" : "—") \(names[1])\(label)")
  }

  private mutating func drawLabel(_ edge: ArchitectureDiagram.Edge) {
    guard let text = edge.label else { return }
    let points = way(edge)
    // On the longest piece, where there is room.
    guard let (a, b) = zip(points, points.dropFirst()).max(by: { $0.0.distance(to: $0.1) < $1.0.distance(to: $1.1) })
    else { return }
    let middle = Point((a.x + b.x) / 2, (a.y + b.y) / 2)
    scene.elements.append(.text(LabelReader.label(text).wrapped(to: 140, size: 13), at: middle, size: 13, "over"))
  }
}
