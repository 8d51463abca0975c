/// Where everything of a graph stands, in picture coordinates.
struct GraphPlacement {
  var nodes: [Rect]
  var clusters: [Rect]
  /// The middles of the titles.
  var titles: [Point]
  var routes: [Route]
  var size: Size

  init(_ graph: Graph) {
    nodes = Array(repeating: Rect(0, 0, 0, 0), count: graph.nodes.count)
    clusters = Array(repeating: Rect(0, 0, 0, 0), count: graph.clusters.count)
    titles = Array(repeating: Point(0, 0), count: graph.clusters.count)
    routes = Array(repeating: Route(), count: graph.edges.count)
    size = Size(0, 0)
  }
}
