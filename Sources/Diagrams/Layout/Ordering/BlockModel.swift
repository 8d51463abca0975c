/// What is put in order within the ranks. A *block* keeps one place in its container over all its ranks: a node, the
/// run of a long edge through a container, a title, the end of an edge on a container's border, a container.
struct BlockModel {
  enum Kind: Hashable {
    case node(Int)
    case chain(edge: Int)
    case title(Int)
    /// Where an edge meets a container as a whole.
    case anchor(edge: Int)
    case container(Int)
  }

  struct Block {
    var kind: Kind
    /// The container that holds it.
    var container: Int
    var first: Int
    var last: Int
    /// The author's order, for nodes and containers.
    var order: Int?
    /// The rank of the edge's label, if this chain holds it.
    var labelRank: Int?
  }

  /// A piece of an edge from a rank to the next. Within a chain both ends are the same block.
  struct Segment {
    var gap: Int
    var upper: Int
    var lower: Int
    var edge: Int
  }

  private(set) var blocks: [Block] = []
  private(set) var segments: [Segment] = []
  /// The blocks that each edge passes, from the earlier rank to the later.
  private(set) var routes: [[Int]]
  let rankCount: Int
  /// The block of each container; the root has none (-1).
  private(set) var blockOfContainer: [Int]
  private var blockOfNode: [Int] = []

  /// The blocks of a ranked problem. With `staying`, a long edge runs inside the containers of its ends as long as they
  /// last; else it leaves them sideways at once.
  init(_ model: RankModel, _ ranking: Ranking, staying: Bool) {
    let problem = model.problem
    rankCount = ranking.count
    routes = Array(repeating: [], count: problem.edges.count)
    blockOfContainer = Array(repeating: -1, count: problem.containers.count)
    for (node, value) in problem.nodes.enumerated() {
      let rank = ranking.of(node: node)
      blockOfNode.append(
        add(Block(kind: .node(node), container: value.container, first: rank, last: rank, order: value.order)))
    }
    for (container, value) in problem.containers.enumerated() where container != 0 {
      let (first, last) = (ranking.first(container), ranking.last(container))
      blockOfContainer[container] = add(
        Block(kind: .container(container), container: value.parent, first: first, last: last, order: value.order))
      if value.title == .firstRank || value.title == .lastRank {
        let rank = value.title == .firstRank ? first : last
        add(Block(kind: .title(container), container: container, first: rank, last: rank))
      }
    }
    for edge in problem.edges.indices where !model.isLoose[edge] {
      addRoute(edge, model, ranking, staying: staying)
    }
  }

  @discardableResult
  private mutating func add(_ block: Block) -> Int {
    blocks.append(block)
    return blocks.count - 1
  }

  private mutating func addRoute(_ edge: Int, _ model: RankModel, _ ranking: Ranking, staying: Bool) {
    let problem = model.problem
    let (upper, lower) = model.ends(edge)
    let (from, to) = model.variables(edge)
    let (first, last) = (ranking.of(variable: from), ranking.of(variable: to))
    if problem.edges[edge].isInvisible { return }
    var route = [endBlock(upper, edge, rank: first)]
    let (upperPath, lowerPath) = (problem.path(of: upper), problem.path(of: lower))
    let common = upperPath.first { lowerPath.contains($0) } ?? 0
    let leaving = upperPath.prefix { $0 != common }
    let entered = lowerPath.prefix { $0 != common }
    var labelRank = -1
    if problem.edges[edge].labelBreadth != nil {
      // Nearest the middle, but not beside a title.
      func cost(_ rank: Int) -> Int {
        let isBesideTitle =
          entered.contains { problem.containers[$0].title == .firstRank && ranking.first($0) == rank }
          || leaving.contains { problem.containers[$0].title == .lastRank && ranking.last($0) == rank }
        return abs(2 * rank - first - last) + (isBesideTitle ? 1_000 : 0)
      }
      labelRank = ((first + 1)..<max(first + 2, last)).min { (cost($0), $0) < (cost($1), $1) } ?? -1
    }
    for rank in stride(from: first + 1, to: last, by: 1) {
      var container = common
      if staying {
        container =
          leaving.first { ranking.last($0) >= rank } ?? entered.first { ranking.first($0) <= rank } ?? common
      }
      let previous = route[route.count - 1]
      if case .chain = blocks[previous].kind, blocks[previous].container == container {
        blocks[previous].last = rank
        segments.append(Segment(gap: rank - 1, upper: previous, lower: previous, edge: edge))
      } else {
        let block = add(Block(kind: .chain(edge: edge), container: container, first: rank, last: rank))
        segments.append(Segment(gap: rank - 1, upper: previous, lower: block, edge: edge))
        route.append(block)
      }
      if rank == labelRank { blocks[route[route.count - 1]].labelRank = rank }
    }
    let end = endBlock(lower, edge, rank: last)
    segments.append(Segment(gap: last - 1, upper: route[route.count - 1], lower: end, edge: edge))
    route.append(end)
    routes[edge] = route
  }

  private mutating func endBlock(_ end: LayoutProblem.End, _ edge: Int, rank: Int) -> Int {
    switch end {
    case .node(let node): blockOfNode[node]
    case .container(let container):
      add(Block(kind: .anchor(edge: edge), container: container, first: rank, last: rank))
    }
  }

  /// The author's order, nodes of a broken row behind those that they stand below; chains and anchors behind what they
  /// lead to, else behind what they come from.
  func initialSequences(columns: [(Int, Int)]) -> [[Int]] {
    var key = blocks.map { Double($0.order ?? Int.max / 2) }
    for (upper, lower) in columns { key[lower] = key[upper] + 0.5 }
    var followers = [[Int]](repeating: [], count: blocks.count)
    var rest = [[Int]](repeating: [], count: blockOfContainer.count)
    for block in blocks.indices where blocks[block].order == nil {
      if let leader = leader(of: block) {
        followers[leader].append(block)
      } else {
        rest[blocks[block].container].append(block)
      }
    }
    var sequences = [[Int]](repeating: [], count: blockOfContainer.count)
    for block in blocks.indices where blocks[block].order != nil { sequences[blocks[block].container].append(block) }
    for container in sequences.indices {
      sequences[container].sort { (key[$0], $0) < (key[$1], $1) }
      sequences[container] = sequences[container].flatMap { [$0] + followers[$0] } + rest[container]
    }
    return sequences
  }

  /// The node or container beside which a chain or an anchor stands at first.
  private func leader(of block: Int) -> Int? {
    let edge: Int
    switch blocks[block].kind {
    case .chain(let chain): edge = chain
    case .anchor(let anchor): edge = anchor
    default: return nil
    }
    guard let first = routes[edge].first, let last = routes[edge].last else { return nil }
    for end in [last, first] {
      var candidate = end
      while candidate >= 0, blocks[candidate].container != blocks[block].container {
        candidate = blockOfContainer[blocks[candidate].container]
      }
      if candidate >= 0, blocks[candidate].order != nil { return candidate }
    }
    return nil
  }
}
