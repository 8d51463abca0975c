/// The grounds of a picture: the paper, and the clusters over it.
struct Grounds {
  /// Coloured clusters and plain ones, inner ones last.
  private var clusters: [(box: Rect, fill: Shade)] = []
  private var isColoured = false

  init(_ solver: FrameSolver) {
    for cluster in solver.graph.clusters.indices.sorted(by: { (solver.depth[$0], $0) < (solver.depth[$1], $1) }) {
      let paint = ScenePaint(author: solver.graph.clusters[cluster].style, ground: .ground, isNode: true)
      if paint?.fill != nil { isColoured = true }
      clusters.append((solver.placement.clusters[cluster], paint?.fill ?? .surface))
    }
  }

  /// What is under a point.
  func at(_ point: Point) -> Shade {
    guard isColoured else { return .ground }
    return clusters.last { $0.box.contains(point) }?.fill ?? .ground
  }

  /// Everything that a line passes over.
  func under(_ route: Route) -> [Shade] {
    guard isColoured else { return [.ground] }
    var shades: [Shade] = []
    for point in route.flattened(steps: 4) {
      let shade = at(point)
      if !shades.contains(shade) { shades.append(shade) }
    }
    return shades
  }
}
