internal import Diagrams

/// A graph in words, for who cannot see it: what stands in it, and what leads where.
enum GraphDescription {
  /// The most lines; a longer list helps nobody.
  private static let limit = 200

  static func lines(_ graph: Graph) -> [String] {
    var lines: [String] = []
    var isLinked = Set<Int>()
    for edge in graph.edges where edge.line != .invisible {
      for case .node(let index) in [edge.from, edge.to] { isLinked.insert(index) }
      let sign = edge.tail == .none ? (edge.head == .none ? "—" : "→") : "↔"
      let label = edge.label.map { ": \($0.plain)" } ?? ""
      lines.append("\(name(edge.from, graph)) \(sign) \(name(edge.to, graph))\(label)")
    }
    for (index, node) in graph.nodes.enumerated() where !isLinked.contains(index) && !node.label.isEmpty {
      lines.append(node.label.plain)
    }
    return Array(lines.prefix(limit))
  }

  private static func name(_ end: GraphEnd, _ graph: Graph) -> String {
    switch end {
    case .node(let index):
      let node = graph.nodes[index]
      switch node.shape {
      case .start: return "●"
      case .end: return "◉"
      default: return node.label.isEmpty ? node.id : node.label.plain
      }
    case .cluster(let index):
      let cluster = graph.clusters[index]
      return cluster.title.isEmpty ? cluster.id : cluster.title.plain
    }
  }
}
