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
    var scene = Scene(kind: kind)
    scene.direction = graph.direction
    return scene
  }
}
