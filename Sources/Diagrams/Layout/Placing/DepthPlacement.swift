/// Places along the depth axis: rows, and between two rows three bands: the ends of containers, the *free zone* in
/// which edges turn, the starts of containers.
struct DepthPlacement {
  /// Start and end of each row.
  private(set) var rows: [ClosedRange<Double>] = []
  /// The free zone behind each row but the last.
  private(set) var free: [ClosedRange<Double>] = []
  /// How much of the straight line there is in the curves behind each row: more, the flatter they would lie.
  private(set) var lean: [Double]
  private(set) var start: [Double]
  private(set) var end: [Double]
  private(set) var total = 0.0

  private static let titleInset = 8.0
  private static let inset = 12.0
  private static let nesting = 9.0

  init(_ model: BlockModel, _ problem: LayoutProblem, _ breadth: BreadthPlacement) {
    let depths = DepthPlacement.rowDepths(model, problem)
    let widest = DepthPlacement.widestTurns(model, breadth.place)
    let zones = DepthPlacement.freeZones(model, problem, widest)
    lean = zip(widest, zones).map { widest, zone in max(0.02, min(0.13, 0.04 * (widest / zone - 2))) }
    start = Array(repeating: 0, count: problem.containers.count)
    end = start
    var stretch = start
    place(model, problem, depths, zones, stretch)
    // A container as long as its title, where the title stands in a strip.
    var isStretched = false
    for (container, value) in problem.containers.enumerated().reversed() where value.title == .strip {
      let missing = value.titleBreadth + 2 * Gap.padding - (end[container] - start[container])
      if missing > 0 {
        stretch[container] = missing / 2
        isStretched = true
      }
    }
    if isStretched { place(model, problem, depths, zones, stretch) }
  }

  private static func rowDepths(_ model: BlockModel, _ problem: LayoutProblem) -> [Double] {
    var depths = [Double](repeating: 0, count: model.rankCount)
    for block in model.blocks {
      switch block.kind {
      case .node(let node):
        depths[block.first] = max(depths[block.first], problem.nodes[node].depth, problem.nodes[node].loopDepth)
      case .title(let container):
        depths[block.first] = max(depths[block.first], problem.containers[container].titleDepth)
      case .chain(let edge):
        if let rank = block.labelRank { depths[rank] = max(depths[rank], problem.edges[edge].labelDepth) }
      case .anchor, .container: break
      }
    }
    return depths
  }

  /// How far an edge goes sideways behind each rank, at most; -1 where no edge passes.
  private static func widestTurns(_ model: BlockModel, _ place: [Double]) -> [Double] {
    var widest = [Double](repeating: -1, count: max(0, model.rankCount - 1))
    for segment in model.segments {
      widest[segment.gap] = max(widest[segment.gap], abs(place[segment.upper] - place[segment.lower]))
    }
    return widest
  }

  /// How deep the free zone behind each rank must be: more, the farther edges go sideways there.
  private static func freeZones(_ model: BlockModel, _ problem: LayoutProblem, _ widest: [Double]) -> [Double] {
    let count = widest.count
    var meetsNode = [Bool](repeating: false, count: count)
    var meetsText = meetsNode
    for segment in model.segments {
      if problem.edges[segment.edge].hasEndText { meetsText[segment.gap] = true }
      for end in [segment.upper, segment.lower] {
        if case .node = model.blocks[end].kind { meetsNode[segment.gap] = true }
        if case .anchor = model.blocks[end].kind { meetsNode[segment.gap] = true }
      }
    }
    var hasNodes = [Bool](repeating: false, count: model.rankCount)
    for block in model.blocks {
      if case .node = block.kind { hasNodes[block.first] = true }
    }
    return (0..<count).map { gap in
      if widest[gap] < 0 { return hasNodes[gap] && hasNodes[gap + 1] ? 22 : 10 }
      let least = meetsText[gap] ? 56.0 : meetsNode[gap] ? 30.0 : 14.0
      return max(least, min(64, 14 + 0.15 * widest[gap]), min(160, 0.19 * widest[gap]))
    }
  }

  private mutating func place(
    _ model: BlockModel, _ problem: LayoutProblem, _ depths: [Double], _ zones: [Double], _ stretch: [Double]
  ) {
    var lead = [Double](repeating: 0, count: problem.containers.count)
    var trail = lead
    var zoneBefore = [Double](repeating: 0, count: model.rankCount)
    var zoneAfter = zoneBefore
    for container in problem.containers.indices.reversed() where container != 0 {
      let block = model.blocks[model.blockOfContainer[container]]
      let title = problem.containers[container].title
      lead[container] = max(lead[container], title == .firstRank ? Self.titleInset : Self.inset) + stretch[container]
      trail[container] = max(trail[container], title == .lastRank ? Self.titleInset : Self.inset) + stretch[container]
      zoneBefore[block.first] = max(zoneBefore[block.first], lead[container])
      zoneAfter[block.last] = max(zoneAfter[block.last], trail[container])
      let parent = problem.containers[container].parent
      guard parent != 0 else { continue }
      let outer = model.blocks[model.blockOfContainer[parent]]
      if outer.first == block.first { lead[parent] = max(lead[parent], lead[container] + Self.nesting) }
      if outer.last == block.last { trail[parent] = max(trail[parent], trail[container] + Self.nesting) }
    }
    (rows, free) = ([], [])
    var depth = 0.0
    for rank in 0..<model.rankCount {
      depth += zoneBefore[rank]
      rows.append(depth...(depth + depths[rank]))
      depth += depths[rank] + zoneAfter[rank]
      if rank < model.rankCount - 1 {
        free.append(depth...(depth + zones[rank]))
        depth += zones[rank]
      }
    }
    total = depth
    end[0] = depth
    for container in problem.containers.indices where container != 0 {
      let block = model.blocks[model.blockOfContainer[container]]
      start[container] = rows[block.first].lowerBound - lead[container]
      end[container] = rows[block.last].upperBound + trail[container]
    }
  }
}
