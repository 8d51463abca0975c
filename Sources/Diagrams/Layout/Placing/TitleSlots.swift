/// Where titles stand among the edges that enter or leave through their rank: in the first gap that is wide enough, else
/// in the one that misses least.
enum TitleSlots {
  /// The titles that share their rank with something in their container.
  static func contested(_ model: BlockModel) -> [Int] {
    var busy: [Int: Set<Int>] = [:]
    for block in model.blocks {
      switch block.kind {
      case .chain, .anchor: for rank in block.first...block.last { busy[block.container, default: []].insert(rank) }
      default: break
      }
    }
    return model.blocks.indices.filter { index in
      guard case .title(let container) = model.blocks[index].kind else { return false }
      return busy[container]?.contains(model.blocks[index].first) ?? false
    }
  }

  /// The order with the titles put in, by a placement without them.
  static func insert(_ titles: [Int], _ placement: BreadthPlacement) -> [[Int]] {
    var sequences = placement.sequences
    let (model, problem) = (placement.model, placement.problem)
    for title in titles {
      let container = model.blocks[title].container
      let rank = model.blocks[title].first
      let needed = problem.containers[container].titleBreadth + 2 * Gap.label
      var left = placement.start[container]
      var best: (index: Int, missing: Double)?
      func consider(_ index: Int, _ right: Double) {
        let missing = max(0, needed - (right - left))
        if missing < (best?.missing ?? .infinity) - 0.5 { best = (index, missing) }
      }
      for (index, block) in sequences[container].enumerated() {
        guard model.blocks[block].first <= rank, rank <= model.blocks[block].last else { continue }
        consider(index, placement.place[block])
        left = placement.place[block]
      }
      consider(sequences[container].count, placement.end[container])
      sequences[container].insert(title, at: best?.index ?? 0)
    }
    return sequences
  }
}
