/// A part of a graph that is laid out by itself: the whole, or the inside of a cluster that no edge leaves or enters.
struct Frame {
  /// The cluster whose inside this is; nil: the whole graph.
  var cluster: Int?
  var direction: Direction
  /// The graph's nodes in it.
  var nodes: [Int] = []
  /// Clusters that are frames themselves, or empty: boxes of a known size here.
  var boxes: [Int] = []
  /// Clusters laid out together with this frame, outer ones first.
  var clusters: [Int] = []
  /// Edges between what is in this frame.
  var edges: [Int] = []

  /// The frames of a graph, outer ones first.
  static func frames(of graph: Graph, _ tree: ClusterTree) -> [Frame] {
    var frames = [Frame(cluster: nil, direction: graph.direction)]
    var frameOfCluster = [Int](repeating: 0, count: graph.clusters.count)
    /// The frame in which a cluster's members are laid out.
    func frame(inside cluster: Int?) -> Int { cluster.map { frameOfCluster[$0] } ?? 0 }
    for cluster in tree.outermostFirst {
      let outer = frame(inside: tree.parent[cluster])
      if tree.isEmpty[cluster] {
        frames[outer].boxes.append(cluster)
      } else if tree.isClosed[cluster] {
        frames[outer].boxes.append(cluster)
        frameOfCluster[cluster] = frames.count
        frames.append(
          Frame(cluster: cluster, direction: graph.clusters[cluster].direction ?? frames[outer].direction))
      } else {
        frames[outer].clusters.append(cluster)
        frameOfCluster[cluster] = outer
      }
    }
    for node in graph.nodes.indices { frames[frame(inside: tree.nodeParent[node])].nodes.append(node) }
    for (index, edge) in graph.edges.enumerated() {
      func home(_ end: GraphEnd) -> Int {
        switch end {
        case .node(let node): frame(inside: tree.nodeParent[node])
        case .cluster(let cluster): frame(inside: tree.parent[cluster])
        }
      }
      let (from, to) = (home(edge.from), home(edge.to))
      // Where the two differ, one end is a closed cluster and the other a member of it: no line can be drawn there.
      if from == to { frames[from].edges.append(index) }
    }
    return frames
  }
}
