/// The constraints among ranks: a variable for each node, and two for each container, its first and its last rank.
struct RankModel {
  private(set) var problem: LayoutProblem
  /// For each edge, whether it runs against the ranks.
  private(set) var isReversed: [Bool]
  /// For each edge, whether no order of ranks has room for it.
  private(set) var isLoose: [Bool]
  private var order: AcyclicOrder
  /// Pairs whose second stands so many ranks after the first.
  private var stacked: [(upper: Int, lower: Int, length: Int)] = []
  /// Nodes of broken rows that should stand one below the other.
  private(set) var columns: [(Int, Int)] = []
  private var hasFirstAnchor: [Bool]
  private var hasLastAnchor: [Bool]

  /// The constraints of a problem; with `stacking`, containers that feed one another stand one after the other.
  init(_ problem: LayoutProblem, stacking: Bool) {
    self.problem = problem
    let containers = problem.containers.count
    order = AcyclicOrder(count: problem.nodes.count + 2 * (containers - 1))
    isReversed = Array(repeating: false, count: problem.edges.count)
    isLoose = isReversed
    hasFirstAnchor = Array(repeating: false, count: containers)
    hasLastAnchor = hasFirstAnchor
    for (tail, head) in containment { _ = order.insert(tail, head) }
    for edge in problem.edges.indices { place(edge) }
    if stacking {
      for edge in problem.edges.indices where !isReversed[edge] { stack(edge) }
      for edge in problem.edges.indices where isReversed[edge] { stack(edge) }
    }
  }

  var variableCount: Int { problem.nodes.count + 2 * (problem.containers.count - 1) }

  func first(_ container: Int) -> Int { problem.nodes.count + 2 * (container - 1) }

  func last(_ container: Int) -> Int { first(container) + 1 }

  private var containment: [(Int, Int)] {
    var arcs: [(Int, Int)] = []
    for (node, value) in problem.nodes.enumerated() where value.container != 0 {
      arcs.append((first(value.container), node))
      arcs.append((node, last(value.container)))
    }
    for (container, value) in problem.containers.enumerated() where container != 0 {
      arcs.append((first(container), last(container)))
      if value.parent != 0 {
        arcs.append((first(value.parent), first(container)))
        arcs.append((last(container), last(value.parent)))
      }
    }
    return arcs
  }

  /// The variable where an edge leaves its upper end, or meets its lower end. An edge between a container and what it
  /// holds runs inside.
  func variable(_ end: LayoutProblem.End, asUpper: Bool, other: LayoutProblem.End) -> Int {
    switch end {
    case .node(let node): return node
    case .container(let container):
      let isInner = problem.path(of: other).contains(container)
      return asUpper == isInner ? first(container) : last(container)
    }
  }

  /// The ends of an edge, the one in the earlier rank first.
  func ends(_ edge: Int) -> (upper: LayoutProblem.End, lower: LayoutProblem.End) {
    let value = problem.edges[edge]
    return isReversed[edge] ? (value.to, value.from) : (value.from, value.to)
  }

  /// The variables of an edge, the one in the earlier rank first.
  func variables(_ edge: Int) -> (upper: Int, lower: Int) {
    let (upper, lower) = ends(edge)
    return (variable(upper, asUpper: true, other: lower), variable(lower, asUpper: false, other: upper))
  }

  private mutating func place(_ edge: Int) {
    for direction in [false, true] {
      isReversed[edge] = direction
      let (upper, lower) = variables(edge)
      if order.insert(upper, lower) {
        noteAnchors(upper, lower)
        return
      }
    }
    isReversed[edge] = false
    isLoose[edge] = true
  }

  private mutating func noteAnchors(_ upper: Int, _ lower: Int) {
    for variable in [upper, lower] where variable >= problem.nodes.count {
      let container = (variable - problem.nodes.count) / 2 + 1
      if variable == first(container) { hasFirstAnchor[container] = true } else { hasLastAnchor[container] = true }
    }
  }

  /// Puts what an edge leaves wholly before what it enters, or as much of it as the other edges allow.
  private mutating func stack(_ edge: Int) {
    guard !isLoose[edge] else { return }
    let (upper, lower) = ends(edge)
    let (upperPath, lowerPath) = (problem.path(of: upper), problem.path(of: lower))
    var shared = 0
    while shared < min(upperPath.count, lowerPath.count),
      upperPath[upperPath.count - 1 - shared] == lowerPath[lowerPath.count - 1 - shared]
    { shared += 1 }
    // Outermost first, below the common container.
    let leaving = upperPath.dropLast(shared).reversed().map { last($0) }
    let entered = lowerPath.dropLast(shared).reversed().map { first($0) }
    let (from, to) = variables(edge)
    let outerLeaving = leaving.first ?? from
    let outerEntered = entered.first ?? to
    if leaving.isEmpty && entered.isEmpty { return }
    // The label stands between the two, never in the row of a title.
    let length = problem.edges[edge].labelBreadth == nil ? 1 : 2
    if require(outerLeaving, before: outerEntered, by: length) { return }
    for variable in entered where require(from, before: variable, by: length) { break }
    for variable in leaving where require(variable, before: to, by: length) { break }
  }

  /// Asks for `lower` in a later rank than `upper`; false if the other constraints forbid it.
  mutating func require(_ upper: Int, before lower: Int, by length: Int = 1) -> Bool {
    guard order.insert(upper, lower) else { return false }
    stacked.append((upper, lower, length))
    return true
  }

  /// Notes that two members of a broken row should stand one below the other.
  mutating func pair(_ upper: LayoutProblem.End, _ lower: LayoutProblem.End) {
    if case .node(let first) = upper, case .node(let second) = lower { columns.append((first, second)) }
  }

  /// The offset of a container's members from its first rank: room for the title and for ends of edges.
  func lead(_ container: Int) -> Int {
    problem.containers[container].title == .firstRank || hasFirstAnchor[container] ? 1 : 0
  }

  /// The same at its last rank.
  func trail(_ container: Int) -> Int {
    problem.containers[container].title == .lastRank || hasLastAnchor[container] ? 1 : 0
  }

  /// The best ranks.
  func solve() -> Ranking {
    var arcs: [NetworkSimplex.Arc] = []
    func add(_ tail: Int, _ head: Int, _ length: Int, weight: Int = 0) {
      arcs.append(NetworkSimplex.Arc(tail: tail, head: head, length: length, weight: weight))
    }
    for (node, value) in problem.nodes.enumerated() where value.container != 0 {
      add(first(value.container), node, lead(value.container))
      add(node, last(value.container), trail(value.container))
    }
    for (container, value) in problem.containers.enumerated() where container != 0 {
      add(first(container), last(container), 0, weight: 1)
      if value.parent != 0 {
        add(first(value.parent), first(container), lead(value.parent))
        add(last(container), last(value.parent), trail(value.parent))
      }
    }
    for (edge, value) in problem.edges.enumerated() where !isLoose[edge] {
      let (upper, lower) = variables(edge)
      add(upper, lower, value.length + (value.labelBreadth == nil ? 0 : 1), weight: value.isInvisible ? 2 : 10)
    }
    for (upper, lower, length) in stacked { add(upper, lower, length) }
    var simplex = NetworkSimplex(count: variableCount, arcs: arcs)
    return Ranking(rank: simplex.solve(pivotLimit: 200 + 2 * variableCount), nodeCount: problem.nodes.count)
  }
}

/// The rank of every node, the first and the last of every container.
struct Ranking {
  private let rank: [Int]
  private let nodeCount: Int

  init(rank: [Int], nodeCount: Int) {
    self.rank = rank
    self.nodeCount = nodeCount
  }

  var count: Int { (rank.max() ?? -1) + 1 }

  func of(variable: Int) -> Int { rank[variable] }
  func of(node: Int) -> Int { rank[node] }
  func first(_ container: Int) -> Int { container == 0 ? 0 : rank[nodeCount + 2 * (container - 1)] }
  func last(_ container: Int) -> Int { container == 0 ? count - 1 : rank[nodeCount + 2 * (container - 1) + 1] }
}
