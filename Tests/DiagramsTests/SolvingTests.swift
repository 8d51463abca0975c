import Testing

@testable import Diagrams

@Suite("Solving")
struct SolvingTests {
  @Test("the network simplex finds what trying everything finds", arguments: 0..<60)
  func simplex(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed) + 100)
    let count = 3 + dice.below(3)
    var arcs: [NetworkSimplex.Arc] = []
    for _ in 0..<(2 + dice.below(7)) {
      let (a, b) = (dice.below(count), dice.below(count))
      if a == b { continue }
      arcs.append(.init(tail: min(a, b), head: max(a, b), length: dice.below(3), weight: dice.below(5)))
    }
    func cost(_ values: [Int]) -> Int? {
      var sum = 0
      for arc in arcs {
        let length = values[arc.head] - values[arc.tail]
        if length < arc.length { return nil }
        sum += arc.weight * length
      }
      return sum
    }
    var best = Int.max
    let levels = 2 * count + 1
    var total = 1
    for _ in 0..<count { total *= levels }
    for code in 0..<total {
      var (rest, values) = (code, [Int]())
      for _ in 0..<count {
        values.append(rest % levels)
        rest /= levels
      }
      if let cost = cost(values) { best = min(best, cost) }
    }
    var simplex = NetworkSimplex(count: count, arcs: arcs)
    #expect(cost(simplex.solve(pivotLimit: 1_000)) == best)
  }

  @Test("arcs that would close a cycle are refused, all others taken", arguments: 0..<20)
  func acyclic(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var order = AcyclicOrder(count: 8)
    var reach = (0..<8).map { Set([$0]) }
    for _ in 0..<40 {
      let (tail, head) = (dice.below(8), dice.below(8))
      let isCycle = reach[head].contains(tail)
      #expect(order.insert(tail, head) == !isCycle)
      if isCycle { continue }
      for item in 0..<8 where reach[item].contains(tail) { reach[item].formUnion(reach[head]) }
    }
  }

  @Test("crossings are counted alike by pairs and by merging", arguments: [2, 24, 25, 60, 133])
  func crossings(_ count: Int) {
    var dice = Dice(seed: UInt64(count))
    let segments = (0..<count).map { _ in (upper: dice.below(40), lower: dice.below(40)) }
    var expected = 0
    for (index, first) in segments.enumerated() {
      for second in segments[(index + 1)...]
      where (first.upper - second.upper) * (first.lower - second.lower) < 0 { expected += 1 }
    }
    #expect(CrossingCount.of(segments) == expected)
  }

  @Test("the search knows what its order costs", arguments: 0..<20)
  func cost(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let problem = randomProblem(&dice)
    let ranks = RankModel(problem, stacking: seed % 2 == 0)
    let model = BlockModel(ranks, ranks.solve(), staying: seed % 3 == 0)
    var state = OrderState(model)
    for _ in 0..<60 {
      guard !state.movable.isEmpty else { return }
      let before = state.cost
      let change = state.sift(state.movable[dice.below(state.movable.count)], wanders: dice.below(2) == 0)
      #expect(change <= 0)
      #expect(state.cost == before + change)
    }
  }

  @Test("places are spread to their spacing, in order and within their room")
  func spread() {
    var places = [0.0, 0, 1, 30, 31]
    Ports.spread(&places, 10, within: -20...40)
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 9.99 })
    #expect(places[0] >= -20 && places[4] <= 40)
  }

  private func randomProblem(_ dice: inout Dice) -> LayoutProblem {
    var problem = LayoutProblem(containers: [.init(parent: 0, order: 0, title: .none, titleBreadth: 0, titleDepth: 0)])
    for container in 0..<3 {
      problem.containers.append(
        .init(parent: dice.below(container + 1), order: container, title: .firstRank, titleBreadth: 60, titleDepth: 20))
    }
    for node in 0..<14 {
      problem.nodes.append(.init(breadth: 60, depth: 30, container: node < 4 ? node : dice.below(4), order: node))
    }
    for _ in 0..<20 {
      let (from, to) = (dice.below(14), dice.below(14))
      if from != to { problem.edges.append(.init(from: .node(from), to: .node(to))) }
    }
    return problem
  }
}
