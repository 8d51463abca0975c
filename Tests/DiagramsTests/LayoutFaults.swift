@testable import Diagrams

/// What no reader forgives in a layout, as words.
func faults(of solver: FrameSolver) -> [String] {
  var faults: [String] = []
  let graph = solver.graph
  let placement = solver.placement
  let tree = ClusterTree(graph)
  func around(_ end: GraphEnd) -> Set<Int> {
    var clusters = Set(tree.around(end))
    if case .cluster(let cluster) = end { clusters.insert(cluster) }
    return clusters
  }
  let nodes = graph.nodes.indices.map { (graph.nodes[$0].id, placement.nodes[$0], around(.node($0))) }
  for (index, node) in nodes.enumerated() {
    for other in nodes[(index + 1)...] where node.1.grown(by: -1).intersects(other.1) {
      faults.append("\(node.0) lies on \(other.0)")
    }
    for cluster in graph.clusters.indices {
      let box = placement.clusters[cluster]
      let isInside = box.contains(Point(node.1.minX, node.1.minY)) && box.contains(Point(node.1.maxX, node.1.maxY))
      if node.2.contains(cluster) != isInside, node.2.contains(cluster) || box.intersects(node.1.grown(by: -1)) {
        faults.append("\(node.0) and the border of \(graph.clusters[cluster].id)")
      }
    }
  }
  for first in graph.clusters.indices {
    for second in graph.clusters.indices where first < second {
      let related = around(.cluster(first)).contains(second) || around(.cluster(second)).contains(first)
      if !related, placement.clusters[first].grown(by: -1).intersects(placement.clusters[second]) {
        faults.append("\(graph.clusters[first].id) lies on \(graph.clusters[second].id)")
      }
    }
  }
  for (index, edge) in graph.edges.enumerated() where edge.line != .invisible {
    let route = placement.routes[index]
    let points = route.flattened(steps: 16)
    func touches(_ box: Rect) -> Bool { zip(points, points.dropFirst()).contains { Segments.touches($0, $1, box) } }
    if points.isEmpty {
      faults.append("\(edge.id) is not drawn")
      continue
    }
    for (node, (name, box, clusters)) in nodes.enumerated() where edge.from != .node(node) && edge.to != .node(node) {
      let isEndInside = [edge.from, edge.to].contains {
        if case .cluster(let cluster) = $0 { clusters.contains(cluster) } else { false }
      }
      if !isEndInside, touches(box.grown(by: -2)) { faults.append("\(edge.id) runs through \(name)") }
      if let label = route.label, let text = solver.edgeLabels[index] {
        let room = Rect(centre: label, size: TextMeasure.size(of: text, size: EdgeText.size))
        if room.intersects(box) { faults.append("the label of \(edge.id) lies on \(name)") }
      }
    }
    for cluster in graph.clusters.indices where solver.titleSizes[cluster].height > 0 {
      let title = Rect(centre: placement.titles[cluster], size: solver.titleSizes[cluster]).grown(by: -2)
      if touches(title) { faults.append("\(edge.id) runs over the title of \(graph.clusters[cluster].id)") }
    }
  }
  let whole = Rect(0, 0, placement.size.width, placement.size.height)
  for box in placement.nodes + placement.clusters where whole.union(box) != whole {
    faults.append("something stands outside the picture")
  }
  return faults
}
