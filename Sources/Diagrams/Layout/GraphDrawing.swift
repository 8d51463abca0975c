/// A graph, laid out and drawn.
package enum GraphDrawing {
  /// Why a graph is not drawn.
  package enum Refusal: Error, Hashable, Sendable {
    case tooManyNodes(Int, limit: Int)
    case tooManyEdges(Int, limit: Int)
    case tooDeep(Int, limit: Int)
  }

  /// The most nodes and clusters of a graph.
  package static let nodeLimit = 2_000
  /// The most edges of a graph.
  package static let edgeLimit = 5_000
  /// The most clusters inside one another.
  package static let depthLimit = 500

  /// The picture of a graph. Pure: the same graph gives the same picture.
  package static func scene(of graph: Graph, kind: String = "flowchart") throws(Refusal) -> Scene {
    let size = graph.nodes.count + graph.clusters.count
    if size > nodeLimit { throw .tooManyNodes(size, limit: nodeLimit) }
    if graph.edges.count > edgeLimit { throw .tooManyEdges(graph.edges.count, limit: edgeLimit) }
    let depth = ClusterTree(graph).depth.max() ?? 0
    if depth > depthLimit { throw .tooDeep(depth, limit: depthLimit) }
    return GraphScene(solve(graph), kind: kind).scene
  }

  /// Lays a graph out in the author's direction; one that would be too wide to read, from top to bottom if that helps.
  private static func solve(_ graph: Graph) -> FrameSolver {
    let solver = FrameSolver(graph)
    let width = solver.placement.size.width
    guard graph.direction.isHorizontal, width > turnWidth else { return solver }
    var turned = graph
    turned.direction = .down
    let other = FrameSolver(turned)
    return other.placement.size.width <= max(turnWidth, width * 0.7) ? other : solver
  }

  /// Pictures wider than this fall below 12 pixels of text on a page of 760.
  private static let turnWidth = 880.0
}
