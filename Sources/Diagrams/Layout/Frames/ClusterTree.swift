/// The clusters of a graph as a tree that can be relied on: no cycles, no parents that do not exist.
struct ClusterTree {
  /// By cluster; nil at the top.
  private(set) var parent: [Int?]
  /// By node.
  private(set) var nodeParent: [Int?]
  /// Outer clusters before inner ones.
  private(set) var outermostFirst: [Int] = []
  /// How many clusters are around each.
  private(set) var depth: [Int]
  /// Whether no edge joins a member with something outside.
  private(set) var isClosed: [Bool]
  private(set) var isEmpty: [Bool]

  init(_ graph: Graph) {
    let count = graph.clusters.count
    parent = graph.clusters.map { $0.parent.flatMap { (0..<count).contains($0) ? $0 : nil } }
    nodeParent = graph.nodes.map { $0.parent.flatMap { (0..<count).contains($0) ? $0 : nil } }
    depth = Array(repeating: 0, count: count)
    isClosed = Array(repeating: true, count: count)
    isEmpty = Array(repeating: true, count: count)
    sort(count)
    for case let parent? in nodeParent { isEmpty[parent] = false }
    for case let parent? in parent { isEmpty[parent] = false }
    for edge in graph.edges { open(edge, graph) }
  }

  private mutating func sort(_ count: Int) {
    var children = [[Int]](repeating: [], count: count)
    for cluster in 0..<count {
      if let parent = parent[cluster] { children[parent].append(cluster) } else { outermostFirst.append(cluster) }
    }
    var next = 0
    var isReached = [Bool](repeating: false, count: count)
    while true {
      while next < outermostFirst.count {
        let cluster = outermostFirst[next]
        isReached[cluster] = true
        for child in children[cluster] where !isReached[child] {
          depth[child] = depth[cluster] + 1
          outermostFirst.append(child)
        }
        next += 1
      }
      // Clusters that hold one another in a circle: one of them goes to the top.
      guard let lost = isReached.firstIndex(of: false) else { return }
      if let parent = parent[lost] { children[parent].removeAll { $0 == lost } }
      parent[lost] = nil
      outermostFirst.append(lost)
    }
  }

  /// The clusters strictly around an end, innermost first.
  func around(_ end: GraphEnd) -> [Int] {
    var result: [Int] = []
    var current =
      switch end {
      case .node(let node): nodeParent[node]
      case .cluster(let cluster): parent[cluster]
      }
    while let cluster = current {
      result.append(cluster)
      current = parent[cluster]
    }
    return result
  }

  private mutating func open(_ edge: GraphEdge, _ graph: Graph) {
    let (from, to) = (around(edge.from), around(edge.to))
    let (fromSet, toSet) = (Set(from), Set(to))
    for cluster in from where !toSet.contains(cluster) { isClosed[cluster] = false }
    for cluster in to where !fromSet.contains(cluster) { isClosed[cluster] = false }
  }
}
