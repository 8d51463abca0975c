/// The search for the order with the fewest crossings: sifting, from the author's order first, then from the best
/// order disturbed a little or shuffled wholly, as long as there is something to gain and work left to spend.
struct OrderSearch {
  private var state: OrderState
  private var dice: Dice
  private(set) var best: [[Int]]
  private(set) var bestCost: Int

  init(_ model: BlockModel, seed: UInt64) {
    state = OrderState(model)
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

  /// Searches; `workLimit` bounds the pairs of segments looked at, `restartLimit` the starts.
  mutating func run(workLimit: Int, restartLimit: Int) {
    let movable = state.model.blocks.indices.filter { state.sequences[state.model.blocks[$0].container].count > 1 }
    guard !movable.isEmpty else { return }
    for restart in 0..<restartLimit {
      if restart > 0 {
        if bestCost < OrderState.Cost.border || state.work > workLimit { break }
        state.set(restart % 2 == 1 ? disturbed(best) : shuffled(best))
      }
      descend(movable, wanders: restart > 0, workLimit: restart == 0 ? workLimit * 4 : workLimit)
      let cost = state.cost
      if cost < bestCost {
        bestCost = cost
        best = state.sequences
      }
    }
  }

  private mutating func descend(_ movable: [Int], wanders: Bool, workLimit: Int) {
    var order = movable
    for round in 0..<20 {
      if round > 0 || wanders { dice.shuffle(&order) }
      var gain = 0
      for block in order {
        gain += state.sift(block, wanders: wanders && round % 2 == 1)
        if state.work > workLimit { return }
      }
      if gain == 0 { return }
    }
  }

  private mutating func disturbed(_ sequences: [[Int]]) -> [[Int]] {
    var result = sequences
    for container in result.indices where result[container].count > 1 {
      for _ in 0..<(1 + dice.below(3)) {
        let block = result[container].remove(at: dice.below(result[container].count))
        result[container].insert(block, at: dice.below(result[container].count + 1))
      }
    }
    return result
  }

  private mutating func shuffled(_ sequences: [[Int]]) -> [[Int]] {
    var result = sequences
    for container in result.indices { dice.shuffle(&result[container]) }
    return result
  }
}
