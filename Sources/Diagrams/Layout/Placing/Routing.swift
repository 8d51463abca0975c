/// The lines of the edges: straight through rows, a monotone S in the free zone between two rows. Two such curves of
/// one zone cross only if their ends are in opposite order, and none can touch a box.
struct Routing {
  private let model: BlockModel
  private let problem: LayoutProblem
  private let ranks: RankModel
  private let breadth: BreadthPlacement
  private let depth: DepthPlacement
  private let ports: Ports
  private(set) var routes: [Route]

  init(
    _ ranks: RankModel, _ model: BlockModel, _ breadth: BreadthPlacement, _ depth: DepthPlacement,
    positions: [Int]
  ) {
    self.ranks = ranks
    self.model = model
    problem = ranks.problem
    self.breadth = breadth
    self.depth = depth
    ports = Ports(model, problem, breadth.place, positions)
    routes = Array(repeating: Route(), count: problem.edges.count)
    var segments = [[Int]](repeating: [], count: problem.edges.count)
    for (index, segment) in model.segments.enumerated() { segments[segment.edge].append(index) }
    for edge in problem.edges.indices where !problem.edges[edge].isInvisible {
      let route = ranks.isLoose[edge] ? looseRoute(edge) : self.route(edge, segments[edge])
      routes[edge] = ranks.isReversed[edge] ? route.reversed : route
    }
  }

  /// The middle of a node.
  func centre(of node: Int) -> Point {
    let row = depth.rows[model.blocks[node].first]
    return Point(breadth.place[node], (row.lowerBound + row.upperBound) / 2)
  }

  func box(of container: Int) -> Rect {
    Rect(
      breadth.start[container], depth.start[container], breadth.end[container] - breadth.start[container],
      depth.end[container] - depth.start[container])
  }

  private func route(_ edge: Int, _ segments: [Int]) -> Route {
    guard let first = segments.first, let last = segments.last else { return Route() }
    let begin = depthOfEnd(model.segments[first].upper, at: ports.upper[first], upper: true)
    var pen = Pen(at: Point(ports.upper[first], begin))
    for index in segments {
      let segment = model.segments[index]
      let zone = depth.free[segment.gap]
      if index != first { passRow(segment.gap, edge, segment.upper, &pen) }
      pen.line(to: Point(ports.upper[index], zone.lowerBound))
      pen.turn(to: Point(ports.lower[index], zone.upperBound), lean: depth.lean[segment.gap])
    }
    let finish = depthOfEnd(model.segments[last].lower, at: ports.lower[last], upper: false)
    pen.line(to: Point(ports.lower[last], finish))
    return pen.route
  }

  /// Straight through a row, with a hole where the label stands.
  private func passRow(_ row: Int, _ edge: Int, _ block: Int, _ pen: inout Pen) {
    guard model.blocks[block].labelRank == row, problem.edges[edge].labelBreadth != nil else { return }
    let rows = depth.rows[row]
    let middle = (rows.lowerBound + rows.upperBound) / 2
    let half = problem.edges[edge].labelDepth / 2
    pen.route.label = Point(pen.point.x, middle)
    pen.line(to: Point(pen.point.x, middle - half))
    pen.point.y = middle + half
  }

  private func depthOfEnd(_ block: Int, at place: Double, upper: Bool) -> Double {
    let row = depth.rows[model.blocks[block].first]
    switch model.blocks[block].kind {
    case .node(let node):
      let value = problem.nodes[node]
      let reach = value.outline.reach(
        at: place - breadth.place[block], breadth: value.breadth, depth: value.depth, upper: !upper)
      return centre(of: node).y + (upper ? reach : -reach)
    case .anchor(let edge):
      let (above, below) = ranks.ends(edge)
      guard case .container(let container) = upper ? above : below else { return row.lowerBound }
      // From without an edge meets the border; from within it comes to the border from the other side.
      let (from, to) = ranks.variables(edge)
      let isFirst = (upper ? from : to) == ranks.first(container)
      return isFirst ? depth.start[container] : depth.end[container]
    default: return upper ? row.upperBound : row.lowerBound
    }
  }

  /// An edge that no order of ranks has room for: straight from box to box.
  private func looseRoute(_ edge: Int) -> Route {
    func box(_ end: LayoutProblem.End) -> Rect {
      switch end {
      case .node(let node):
        Rect(centre: centre(of: node), size: Size(problem.nodes[node].breadth, problem.nodes[node].depth))
      case .container(let container): self.box(of: container)
      }
    }
    let (from, to) = (box(problem.edges[edge].from), box(problem.edges[edge].to))
    func nearest(_ box: Rect, _ point: Point) -> Point {
      let inside = Point(max(box.minX, min(box.maxX, point.x)), max(box.minY, min(box.maxY, point.y)))
      guard inside == point else { return inside }
      return point.x - box.minX < box.maxX - point.x ? Point(box.minX, point.y) : Point(box.maxX, point.y)
    }
    let start = nearest(from, to.centre)
    let end = nearest(to, start)
    return Route(pieces: [Route.Piece(start: start, end: end)])
  }
}

/// Draws a route, from a point onwards.
private struct Pen {
  var point: Point
  var route = Route()

  init(at point: Point) { self.point = point }

  /// A straight line; one that goes on where the last ended makes it longer.
  mutating func line(to next: Point) {
    guard point.distance(to: next) > 0.05 else { return }
    if let last = route.pieces.last, last.bend == nil, last.end == point, last.start.x == point.x, next.x == point.x {
      route.pieces[route.pieces.count - 1].end = next
    } else {
      route.pieces.append(Route.Piece(start: point, end: next))
    }
    point = next
  }

  /// An S between two straight lines along the depth axis, with a share of the straight line in it.
  mutating func turn(to next: Point, lean share: Double) {
    guard abs(next.x - point.x) > 0.3 else { return line(to: next) }
    let rise = (next.y - point.y) * (0.45 - share / 3)
    let lean = (next.x - point.x) * share
    route.pieces.append(
      Route.Piece(
        start: point, end: next, bend: (Point(point.x + lean, point.y + rise), Point(next.x - lean, next.y - rise))))
    point = next
  }
}
