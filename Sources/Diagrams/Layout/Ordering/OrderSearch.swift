/// The search for the order with the fewest crossings: sifting, from the author's order first, then from the best
/// order disturbed a little or shuffled wholly, as long as there is something to gain and work left to spend.
struct OrderSearch {
  private var state: OrderState
  private var dice: Dice
  private(set) var best: [[Int]]
  private(set) var bestCost: Int
  private var starts = 0

  init(_ model: BlockModel, columns: [(Int, Int)], seed: UInt64) {
    state = OrderState(model, columns: columns)
    dice = Dice(seed: seed)
    best = state.sequences
    bestCost = state.cost
  }

  /// How often edges cross in the best order.
  var crossings: Int { bestCost / OrderState.Cost.crossing }

  /// The position of each block in the best order, over all containers.
  var positions: [Int] {
    var state = state
    state.set(best)
    return state.position
  }

  /// Searches, first from the author's order; `workLimit` bounds the pairs of segments looked at. To be called again
  /// for more.
  mutating func run(workLimit: Int) {
    guard !state.movable.isEmpty else { return }
    let limit = state.work + workLimit
    repeat {
      var cost = bestCost
      if starts == 0 {
        cost += descend(from: state.movable, wanders: false, workLimit: state.work + 4 * workLimit)
      } else if starts % 4 == 1 {
        // Once from the author's order gathered, later from chance.
        if starts > 1 { state.set(shuffled(best)) }
        state.gather()
        cost = state.cost
        cost += descend(from: state.movable, wanders: true, workLimit: limit)
      } else {
        state.set(best)
        let troubled = disturb()
        cost = state.cost
        cost += descend(from: troubled, wanders: true, workLimit: limit)
      }
      starts += 1
      if cost < bestCost || starts == 1 || (starts % 2 == 0 && cost == bestCost) {
        bestCost = cost
        best = state.sequences
      }
    } while bestCost >= OrderState.Cost.border && state.work < limit
  }

  /// Sifts blocks, then those whose edges still cross something, until nothing is gained; the change of the cost.
  private mutating func descend(from blocks: [Int], wanders: Bool, workLimit: Int) -> Int {
    var order = blocks
    var change = 0
    state.workLimit = workLimit
    for round in 0..<20 {
      if round > 0 || wanders { dice.shuffle(&order) }
      var gain = 0
      for block in order {
        gain += state.sift(block, wanders: wanders && round % 2 == 1)
        if state.work > workLimit { return change + gain }
      }
      change += gain
      if gain == 0, round > 0 || !wanders { break }
      order = state.troubled()
      if order.isEmpty { break }
    }
    return change
  }

  /// Moves a few blocks anywhere, most of them ones whose edges cross something; those to be sifted next.
  private mutating func disturb() -> [Int] {
    let troubled = state.troubled()
    let candidates = troubled.isEmpty || dice.below(4) == 0 ? state.movable : troubled
    var sequences = state.sequences
    for _ in 0..<(1 + dice.below(3)) {
      let block = candidates[dice.below(candidates.count)]
      let container = state.container(of: block)
      guard let place = sequences[container].firstIndex(of: block) else { continue }
      sequences[container].remove(at: place)
      sequences[container].insert(block, at: dice.below(sequences[container].count + 1))
    }
    state.set(sequences)
    return state.troubled()
  }

  private mutating func shuffled(_ sequences: [[Int]]) -> [[Int]] {
    var result = sequences
    for container in result.indices { dice.shuffle(&result[container]) }
    return result
  }
}
