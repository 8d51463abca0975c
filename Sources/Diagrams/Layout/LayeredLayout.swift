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
    /// Pairs of nodes of which the first stands in an earlier rank.
    var staggered: [NodePair] = []
  }

  struct NodePair: Hashable {
    var first: Int
    var second: Int
  }

  private let ranks: RankModel
  private let model: BlockModel
  private var search: OrderSearch

  init(_ problem: LayoutProblem, _ variant: Variant) {
    var ranks = RankModel(problem, stacking: variant.isStacked)
    for pair in variant.staggered { _ = ranks.require(pair.first, before: pair.second) }
    var ranking = ranks.solve()
    if let limit = variant.wrapsAt { RowWrapping.wrap(&ranks, &ranking, to: limit) }
    self.ranks = ranks
    model = BlockModel(ranks, ranking, staying: variant.isStaying)
    search = OrderSearch(model, columns: ranks.columns, seed: 1)
  }

  /// How often edges cross.
  var crossings: Int { search.crossings }

  /// How much there is to do: pieces of edges.
  var extent: Int { model.segments.count }

  /// Searches for an order with fewer crossings.
  mutating func improve(workLimit: Int) { search.run(workLimit: workLimit) }

  /// Nodes of one rank and container whose edges cross one another at least twice, worst first.
  var tangled: [NodePair] {
    let positions = search.positions
    var byGap = [[BlockModel.Segment]](repeating: [], count: max(0, model.rankCount - 1))
    for segment in model.segments { byGap[segment.gap].append(segment) }
    var counts: [NodePair: Int] = [:]
    for segments in byGap where segments.count <= 100 {
      for (index, first) in segments.enumerated() {
        for second in segments[(index + 1)...]
        where (positions[first.upper] - positions[second.upper]) * (positions[first.lower] - positions[second.lower])
          < 0
        {
          let (a, b) = (model.routes[first.edge], model.routes[second.edge])
          for (left, right) in [(a.first, b.first), (a.last, b.last)] {
            if let pair = pair(left, right) { counts[pair, default: 0] += 1 }
          }
        }
      }
    }
    return counts.filter { $0.value > 1 }
      .sorted { ($1.value, $0.key.first, $0.key.second) < ($0.value, $1.key.first, $1.key.second) }.map(\.key)
  }

  private func pair(_ left: Int?, _ right: Int?) -> NodePair? {
    guard let left, let right, left != right, case .node(let first) = model.blocks[left].kind,
      case .node(let second) = model.blocks[right].kind, model.blocks[left].first == model.blocks[right].first,
      model.blocks[left].container == model.blocks[right].container
    else { return nil }
    return NodePair(first: min(first, second), second: max(first, second))
  }

  /// Gives everything its place.
  func placed() -> LayoutResult {
    let problem = ranks.problem
    let positions = search.positions
    let breadth = BreadthPlacement(
      model, problem, sequences: search.best, positions: positions, columns: ranks.columns)
    let depth = DepthPlacement(model, problem, breadth)
    let routing = Routing(ranks, model, breadth, depth, positions: positions)
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
