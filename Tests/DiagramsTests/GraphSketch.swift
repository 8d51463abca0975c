@testable import Diagrams

/// Graphs in a line of text: `A>B C:one>D A~B` are edges (`>` drawn, `~` invisible, `=` with a label), `[g A B [h C] ]`
/// clusters around nodes. Nodes appear where they are first named.
func sketch(_ text: String, _ direction: Direction = .down) -> Graph {
  var graph = Graph(direction: direction)
  var open: [Int] = []
  var nodes: [String: Int] = [:]
  func cluster(named name: String) -> Int? { graph.clusters.firstIndex { $0.id == name } }
  func end(_ name: String) -> GraphEnd {
    if let cluster = cluster(named: name) { return .cluster(cluster) }
    if let node = nodes[name] { return .node(node) }
    nodes[name] = graph.nodes.count
    graph.nodes.append(
      GraphNode(
        name, TextLabel("node \(name)"), parent: open.last, order: graph.nodes.count + graph.clusters.count))
    return .node(graph.nodes.count - 1)
  }
  for word in text.split(separator: " ") {
    if word.hasPrefix("[") {
      let name = String(word.dropFirst())
      graph.clusters.append(
        GraphCluster(
          name, TextLabel("cluster \(name)"), parent: open.last, order: graph.nodes.count + graph.clusters.count))
      open.append(graph.clusters.count - 1)
    } else if word == "]" {
      open.removeLast()
    } else if let sign = word.firstIndex(where: { ">~=".contains($0) }) {
      let from = end(String(word[..<sign]))
      let to = end(String(word[word.index(after: sign)...]))
      graph.edges.append(
        GraphEdge(
          "e\(graph.edges.count)", from: from, to: to, label: word[sign] == "=" ? "a label" : nil,
          line: word[sign] == "~" ? .invisible : .solid))
    } else {
      _ = end(String(word))
    }
  }
  return graph
}

extension FrameSolver {
  /// The box of a node.
  func box(_ name: String) -> Rect {
    guard let node = graph.nodes.firstIndex(where: { $0.id == name }) else { return Rect(0, 0, 0, 0) }
    return placement.nodes[node]
  }

  /// The box of a cluster.
  func cluster(_ name: String) -> Rect {
    guard let cluster = graph.clusters.firstIndex(where: { $0.id == name }) else { return Rect(0, 0, 0, 0) }
    return placement.clusters[cluster]
  }
}
