/// A part of a frame that hangs together, as a layout problem, and the way back from its solution.
struct FramePart {
  private var direction: Direction
  /// What each node of the problem stands for.
  private enum Item { case node(Int), box(Int) }
  private var items: [Item] = []
  /// The clusters of the problem's containers but the root.
  private var clusters: [Int] = []
  private var edges: [Int] = []
  private var loops: [Int] = []
  private let solver: FrameSolver

  /// The parts of a frame, in the author's order.
  static func parts(of frame: Frame, _ solver: FrameSolver) -> [FramePart] {
    let graph = solver.graph
    let (nodeCount, clusterCount) = (graph.nodes.count, graph.clusters.count)
    var sets = DisjointSets(count: nodeCount + clusterCount)
    let inside = Set(frame.clusters)
    for node in frame.nodes {
      if let parent = graph.nodes[node].parent, inside.contains(parent) { sets.unite(node, nodeCount + parent) }
    }
    for cluster in frame.clusters + frame.boxes {
      if let parent = graph.clusters[cluster].parent, inside.contains(parent) {
        sets.unite(nodeCount + cluster, nodeCount + parent)
      }
    }
    func index(_ end: GraphEnd) -> Int {
      switch end {
      case .node(let node): node
      case .cluster(let cluster): nodeCount + cluster
      }
    }
    for edge in frame.edges { sets.unite(index(graph.edges[edge].from), index(graph.edges[edge].to)) }
    var parts: [Int: FramePart] = [:]
    var order: [(order: Int, root: Int)] = []
    func add(
      _ root: Int, _ order: inout [(order: Int, root: Int)], at position: Int, _ change: (inout FramePart) -> Void
    ) {
      if parts[root] == nil { order.append((position, root)) }
      change(&parts[root, default: FramePart(direction: frame.direction, solver: solver)])
    }
    for node in frame.nodes {
      add(sets.root(of: node), &order, at: graph.nodes[node].order) { $0.items.append(.node(node)) }
    }
    for cluster in frame.boxes {
      add(sets.root(of: nodeCount + cluster), &order, at: graph.clusters[cluster].order) {
        $0.items.append(.box(cluster))
      }
    }
    for cluster in frame.clusters {
      add(sets.root(of: nodeCount + cluster), &order, at: graph.clusters[cluster].order) { $0.clusters.append(cluster) }
    }
    for edge in frame.edges {
      let value = graph.edges[edge]
      add(sets.root(of: index(value.from)), &order, at: 0) {
        if value.from == value.to { $0.loops.append(edge) } else { $0.edges.append(edge) }
      }
    }
    return order.sorted { ($0.order, $0.root) < ($1.order, $1.root) }.compactMap { parts[$0.root] }
  }

  private init(direction: Direction, solver: FrameSolver) {
    self.direction = direction
    self.solver = solver
  }

  /// The layout, by the variant that reads best.
  func solve() -> FrameLayout {
    let problem = self.problem(direction)
    let search = VariantSearch(problem, isHorizontal: direction.isHorizontal)
    return layout(search.best, problem, direction)
  }

  private func problem(_ direction: Direction) -> LayoutProblem {
    let graph = solver.graph
    let isHorizontal = direction.isHorizontal
    func turned(_ size: Size) -> Size { isHorizontal ? size.turned : size }
    var problem = LayoutProblem(containers: [
      .init(parent: 0, order: 0, title: .none, titleBreadth: 0, titleDepth: 0)
    ])
    var container: [Int: Int] = [:]
    for cluster in clusters {
      let size = solver.titleSizes[cluster]
      let place: LayoutProblem.TitlePlace =
        size.height == 0 ? .none : isHorizontal ? .strip : direction == .up ? .lastRank : .firstRank
      container[cluster] = problem.containers.count
      problem.containers.append(
        .init(
          parent: graph.clusters[cluster].parent.flatMap { container[$0] } ?? 0, order: graph.clusters[cluster].order,
          title: place, titleBreadth: size.width + 4, titleDepth: size.height + (isHorizontal ? 4 : 0)))
    }
    var ends: [GraphEnd: LayoutProblem.End] = [:]
    for cluster in clusters { ends[.cluster(cluster)] = container[cluster].map { .container($0) } }
    for item in items {
      let (size, parent, order, end): (Size, Int?, Int, GraphEnd)
      var outline = PortOutline.box
      switch item {
      case .node(let node):
        (size, parent, order) = (solver.figures[node].size, graph.nodes[node].parent, graph.nodes[node].order)
        end = .node(node)
        outline = graph.nodes[node].shape.portOutline(size, direction: direction)
      case .box(let cluster):
        (size, parent, order) = (solver.boxSize(cluster), graph.clusters[cluster].parent, graph.clusters[cluster].order)
        end = .cluster(cluster)
      }
      let ownLoops = loops.filter { graph.edges[$0].from == end }
      let room = ownLoops.reduce(0) { $0 + loopRoom($1, isHorizontal) }
      let loopDepth = ownLoops.compactMap { solver.edgeLabels[$0].map { turned(EdgeText.room($0)).height } }.max() ?? 0
      let turnedSize = turned(size)
      ends[end] = .node(problem.nodes.count)
      problem.nodes.append(
        .init(
          breadth: turnedSize.width, depth: turnedSize.height, loopRoom: room, loopDepth: loopDepth,
          container: parent.flatMap { container[$0] } ?? 0, order: order, outline: outline))
    }
    for index in edges {
      let edge = graph.edges[index]
      guard let from = ends[edge.from], let to = ends[edge.to] else { continue }
      var value = LayoutProblem.Edge(from: from, to: to)
      if let label = solver.edgeLabels[index] {
        let size = turned(EdgeText.room(label))
        (value.labelBreadth, value.labelDepth) = (size.width, size.height)
      }
      value.length = max(1, min(10, edge.length))
      value.isInvisible = edge.line == .invisible
      value.hasEndText = edge.tailLabel != nil || edge.headLabel != nil
      problem.edges.append(value)
    }
    return problem
  }

  private func loopRoom(_ edge: Int, _ isHorizontal: Bool) -> Double {
    guard let label = solver.edgeLabels[edge] else { return 24 }
    let size = EdgeText.room(label)
    return 28 + (isHorizontal ? size.height : size.width)
  }

  private func layout(_ result: LayoutResult, _ problem: LayoutProblem, _ direction: Direction) -> FrameLayout {
    let depth = result.size.height
    func turned(_ point: Point) -> Point {
      switch direction {
      case .down: point
      case .up: Point(point.x, depth - point.y)
      case .right: Point(point.y, point.x)
      case .left: Point(depth - point.y, point.x)
      }
    }
    func turned(_ box: Rect) -> Rect {
      let (first, second) = (turned(Point(box.minX, box.minY)), turned(Point(box.maxX, box.maxY)))
      return Rect(
        min(first.x, second.x), min(first.y, second.y), abs(first.x - second.x), abs(first.y - second.y))
    }
    var layout = FrameLayout()
    layout.size = direction.isHorizontal ? result.size.turned : result.size
    for (index, item) in items.enumerated() {
      let centre = turned(result.nodes[index])
      switch item {
      case .node(let node): layout.nodes.append((node, Rect(centre: centre, size: solver.figures[node].size)))
      case .box(let cluster): layout.clusters.append((cluster, Rect(centre: centre, size: solver.boxSize(cluster))))
      }
    }
    var drawn = 0
    for edge in edges {
      layout.routes.append((edge, result.routes[drawn].mapped { turned($0) }))
      drawn += 1
    }
    addLoops(to: &layout)
    for (index, cluster) in clusters.enumerated() {
      let box = turned(result.containers[index + 1])
      layout.clusters.append((cluster, box))
      if let title = result.titles[index + 1] {
        layout.titles.append((cluster, turned(title)))
      } else {
        layout.titles.append((cluster, TitleSpot.find(in: box, solver.titleSizes[cluster], layout.routes)))
      }
    }
    return layout
  }

  /// Loops beside their node, one outside the other.
  private func addLoops(to layout: inout FrameLayout) {
    let isHorizontal = direction.isHorizontal
    var used: [GraphEnd: Double] = [:]
    for edge in loops {
      let end = solver.graph.edges[edge].from
      let box: Rect?
      switch end {
      case .node(let node): box = layout.nodes.first { $0.0 == node }?.1
      case .cluster(let cluster): box = layout.clusters.first { $0.0 == cluster }?.1
      }
      guard let box else { continue }
      let already = used[end, default: 0]
      used[end] = already + loopRoom(edge, isHorizontal)
      layout.routes.append(
        (edge, LoopRoute.route(around: box, beyond: already, label: solver.edgeLabels[edge], isHorizontal, shape(end))))
    }
  }

  private func shape(_ end: GraphEnd) -> PortOutline {
    guard case .node(let node) = end else { return .box }
    return solver.graph.nodes[node].shape.portOutline(solver.figures[node].size, direction: .down)
  }
}
