/// A graph in words, for who cannot see the picture.
enum GraphDescription {
  /// A line for each cluster with its members, then one for each edge.
  static func lines(of graph: Graph) -> [String] {
    func name(_ end: GraphEnd) -> String {
      switch end {
      case .node(let node): name(graph.nodes[node])
      case .cluster(let cluster): graph.clusters[cluster].title.plain
      }
    }
    func name(_ node: GraphNode) -> String {
      node.label.isEmpty ? (node.shape.spokenName ?? node.id) : node.label.plain
    }
    var members = [[String]](repeating: [], count: graph.clusters.count)
    for node in graph.nodes {
      if let parent = node.parent, members.indices.contains(parent) { members[parent].append(name(node)) }
    }
    for cluster in graph.clusters {
      if let parent = cluster.parent, members.indices.contains(parent) { members[parent].append(cluster.title.plain) }
    }
    var lines: [String] = []
    for (cluster, names) in zip(graph.clusters, members) where !names.isEmpty {
      lines.append("\(cluster.title.plain): \(names.joined(separator: ", "))")
    }
    let linked = Set(graph.edges.flatMap { [$0.from, $0.to] })
    let alone = graph.nodes.indices.filter { graph.nodes[$0].parent == nil && !linked.contains(.node($0)) }
    if !alone.isEmpty { lines.append(alone.map { name(graph.nodes[$0]) }.joined(separator: ", ")) }
    for edge in graph.edges where edge.line != .invisible {
      let arrow =
        switch (edge.tail == .none, edge.head == .none) {
        case (true, true): "—"
        case (false, true): "←"
        case (true, false): "→"
        case (false, false): "↔"
        }
      let label = edge.label.map { $0.isEmpty ? "" : " (\($0.plain))" } ?? ""
      lines.append("\(name(edge.from)) \(arrow) \(name(edge.to))\(label)")
    }
    return lines
  }
}

extension NodeShape {
  /// What a shape without text is called.
  fileprivate var spokenName: String? {
    switch self {
    case .start, .smallCircle: "시작"
    case .end, .framedCircle: "끝"
    case .forkBar: "갈림"
    case .choice: "선택"
    default: nil
    }
  }
}
