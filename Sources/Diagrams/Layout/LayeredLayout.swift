/// Solves one layout problem whose parts all hang together: ranks, order, places, lines.
enum LayeredLayout {
  /// What may be tried differently.
  struct Variant: Hashable {
    /// Containers that feed one another stand one after the other.
    var isStacked = true
    /// Long edges run inside the containers of their ends.
    var isStaying = true
    /// Rows wider than this are broken; nil: never.
    var wrapsAt: Double?
  }

  static func solve(_ problem: LayoutProblem, _ variant: Variant) -> LayoutResult {
    var ranks = RankModel(problem, stacking: variant.isStacked)
    var ranking = ranks.solve()
    if let limit = variant.wrapsAt { _ = RowWrapping.wrap(&ranks, &ranking, to: limit) }
    let model = BlockModel(ranks, ranking, staying: variant.isStaying)
    var search = OrderSearch(model, seed: 1)
    search.run(workLimit: workLimit(model), restartLimit: 24)
    return place(ranks, model, search)
  }

  /// The work that the search may take, by the size of the graph: pairs of segments.
  private static func workLimit(_ model: BlockModel) -> Int {
    min(20_000_000, 20_000 + 2_000 * model.segments.count)
  }

  private static func place(_ ranks: RankModel, _ model: BlockModel, _ search: OrderSearch) -> LayoutResult {
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
