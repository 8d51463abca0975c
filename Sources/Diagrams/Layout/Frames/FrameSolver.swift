/// Lays out a graph frame by frame, inner frames first, and puts the parts together.
struct FrameSolver {
  /// The graph, its clusters brought into a tree that can be relied on.
  let graph: Graph
  let figures: [NodeFigure]
  let titles: [TextLabel]
  let titleSizes: [Size]
  let edgeLabels: [TextLabel?]
  /// How many clusters are around each cluster.
  let depth: [Int]
  private let frames: [Frame]
  /// The sizes of clusters that are boxes in their frame.
  private var boxSizes: [Size]
  private(set) var placement: GraphPlacement

  init(_ graph: Graph) {
    let tree = ClusterTree(graph)
    var graph = graph
    for cluster in graph.clusters.indices { graph.clusters[cluster].parent = tree.parent[cluster] }
    for node in graph.nodes.indices { graph.nodes[node].parent = tree.nodeParent[node] }
    self.graph = graph
    let ports = FrameSolver.ports(graph)
    figures = graph.nodes.enumerated().map { node, value in
      NodeFigure(value, wrapWidth: graph.wrapWidth, direction: graph.direction, ports: ports[node])
    }
    titles = graph.clusters.map { $0.title.wrapped(to: 300) }
    titleSizes = zip(graph.clusters, titles).map { cluster, title in
      title.isEmpty || cluster.look == .region ? Size(0, 0) : TextMeasure.size(of: title, style: .bold)
    }
    edgeLabels = graph.edges.map { edge in
      guard let label = edge.label, !label.isEmpty else { return nil }
      return label.wrapped(to: 180, size: EdgeText.size)
    }
    depth = tree.depth
    frames = Frame.frames(of: graph, tree)
    boxSizes = Array(repeating: Size(0, 0), count: graph.clusters.count)
    placement = GraphPlacement(graph)
    for cluster in graph.clusters.indices where tree.isEmpty[cluster] {
      boxSizes[cluster] = Size(max(60, titleSizes[cluster].width + 28), max(38, titleSizes[cluster].height + 18))
    }
    solve()
  }

  /// How many edges leave or enter each node, whichever is more.
  private static func ports(_ graph: Graph) -> [Int] {
    var (leaving, entering) = (
      [Int](repeating: 0, count: graph.nodes.count), [Int](repeating: 0, count: graph.nodes.count)
    )
    for edge in graph.edges where edge.from != edge.to && edge.line != .invisible {
      if case .node(let node) = edge.from { leaving[node] += 1 }
      if case .node(let node) = edge.to { entering[node] += 1 }
    }
    return zip(leaving, entering).map { max($0, $1) }
  }

  private mutating func solve() {
    var solutions: [FrameLayout] = []
    for frame in frames.reversed() {
      let layout = FrameLayout.solve(frame, self)
      if let cluster = frame.cluster { boxSizes[cluster] = boxSize(cluster, around: layout.size) }
      solutions.append(layout)
    }
    solutions.reverse()
    var origin = [Point](repeating: Point(Gap.margin, Gap.margin), count: graph.clusters.count + 1)
    for (frame, layout) in zip(frames, solutions) {
      let shift = frame.cluster.map { origin[$0] } ?? Point(Gap.margin, Gap.margin)
      place(frame, layout, at: shift)
      for cluster in frame.boxes {
        let box = placement.clusters[cluster]
        let title = titleSizes[cluster]
        placement.titles[cluster] = Point(
          box.x + FrameSolver.inset + title.width / 2, box.y + FrameSolver.titleInset + title.height / 2)
        let inner = Size(box.width, box.height)
        let content = Size(boxSizes[cluster].width, boxSizes[cluster].height)
        origin[cluster] = Point(
          box.x + (inner.width - content.width) / 2 + FrameSolver.inset,
          box.y + (inner.height - content.height) / 2 + headHeight(cluster))
      }
    }
    let whole = solutions.first?.size ?? Size(0, 0)
    placement.size = Size(whole.width + 2 * Gap.margin, whole.height + 2 * Gap.margin)
  }

  private static let inset = 14.0
  private static let titleInset = 7.0

  private func headHeight(_ cluster: Int) -> Double {
    titleSizes[cluster].height > 0 ? titleSizes[cluster].height + 2 * FrameSolver.titleInset : FrameSolver.inset
  }

  /// The size of a cluster's box around its contents.
  private func boxSize(_ cluster: Int, around content: Size) -> Size {
    Size(
      max(content.width + 2 * FrameSolver.inset, titleSizes[cluster].width + 2 * FrameSolver.inset),
      content.height + headHeight(cluster) + FrameSolver.inset)
  }

  /// The size of a box in a frame: a closed or empty cluster.
  func boxSize(_ cluster: Int) -> Size { boxSizes[cluster] }

  private mutating func place(_ frame: Frame, _ layout: FrameLayout, at shift: Point) {
    var shift = shift
    // A title wider than what is below it: the contents stand in the middle.
    if let cluster = frame.cluster {
      shift.x += (boxSizes[cluster].width - 2 * FrameSolver.inset - layout.size.width) / 2
    }
    for (node, box) in layout.nodes { placement.nodes[node] = box.moved(shift.x, shift.y) }
    for (cluster, box) in layout.clusters { placement.clusters[cluster] = box.moved(shift.x, shift.y) }
    for (cluster, title) in layout.titles { placement.titles[cluster] = title.moved(shift.x, shift.y) }
    for (edge, route) in layout.routes {
      placement.routes[edge] = route.mapped { $0.moved(shift.x, shift.y) }
    }
  }
}
