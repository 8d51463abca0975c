/// One way to lay a problem out whose parts all hang together: ranks, order, then places and lines.
struct LayeredLayout {
  /// What may be tried differently.
  struct Variant: Hashable {
    /// Containers that feed one another stand one after the other.
    var isStacked = true
    /// Long edges run inside the containers of their ends.
    var isStaying = true
    /// Rows wider than this are broken; nil: never.
    var wrapsAt: Double?
  }

  private let ranks: RankModel
  private let model: BlockModel
  private var search: OrderSearch

  init(_ problem: LayoutProblem, _ variant: Variant) {
    var ranks = RankModel(problem, stacking: variant.isStacked)
    var ranking = ranks.solve()
    if let limit = variant.wrapsAt { RowWrapping.wrap(&ranks, &ranking, to: limit) }
    self.ranks = ranks
    model = BlockModel(ranks, ranking, staying: variant.isStaying)
    search = OrderSearch(model, seed: 1)
  }

  /// How often edges cross.
  var crossings: Int { search.crossings }

  /// How much there is to do: pieces of edges.
  var extent: Int { model.segments.count }

  /// Searches for an order with fewer crossings.
  mutating func improve(workLimit: Int) { search.run(workLimit: workLimit) }

  /// Gives everything its place.
  func placed() -> LayoutResult {
    let problem = ranks.problem
    let breadth = BreadthPlacement(model, problem, sequences: search.best, columns: ranks.columns)
    let depth = DepthPlacement(model, problem, breadth)
    let routing = Routing(ranks, model, breadth, depth, positions: search.positions)
    var titles = [Point?](repeating: nil, count: problem.containers.count)
    for (index, block) in model.blocks.enumerated() {
      guard case .title(let container) = block.kind else { continue }
      let row = depth.rows[block.first]
      let half = problem.containers[container].titleDepth / 2
      let isFirst = problem.containers[container].title == .firstRank
      titles[container] = Point(breadth.place[index], isFirst ? row.lowerBound + half : row.upperBound - half)
    }
    var boxes = problem.containers.indices.map { routing.box(of: $0) }
    boxes[0] = Rect(0, 0, breadth.end[0] - breadth.start[0], depth.total)
    return LayoutResult(
      size: boxes[0].size, nodes: problem.nodes.indices.map { routing.centre(of: $0) }, containers: boxes,
      titles: titles, routes: routing.routes, crossings: search.crossings)
  }
}
