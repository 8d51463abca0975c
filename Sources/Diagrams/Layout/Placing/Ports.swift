/// Where on a node's sides its edges end: in the order of what they lead to, no two on the same spot, straight where
/// the two ends of an edge can agree.
struct Ports {
  /// The place on the breadth axis of each segment's two ends.
  private(set) var upper: [Double]
  private(set) var lower: [Double]

  private static let spacing = 14.0

  init(_ model: BlockModel, _ problem: LayoutProblem, _ place: [Double], _ positions: [Int]) {
    upper = model.segments.map { place[$0.upper] }
    lower = model.segments.map { place[$0.lower] }
    var below = [[Int]](repeating: [], count: model.blocks.count)
    var above = below
    for (index, segment) in model.segments.enumerated() where segment.upper != segment.lower {
      if case .node = model.blocks[segment.upper].kind { below[segment.upper].append(index) }
      if case .node = model.blocks[segment.lower].kind { above[segment.lower].append(index) }
    }
    for block in model.blocks.indices {
      below[block].sort { (positions[model.segments[$0].lower], $0) < (positions[model.segments[$1].lower], $1) }
      above[block].sort { (positions[model.segments[$0].upper], $0) < (positions[model.segments[$1].upper], $1) }
    }
    let reach = model.blocks.map { block -> Double in
      guard case .node(let node) = block.kind else { return 0 }
      return problem.nodes[node].breadth * problem.nodes[node].outline.portShare
    }
    // Each side follows the other; three rounds bring them together.
    for round in 0..<3 {
      for block in model.blocks.indices where reach[block] > 0 {
        assign(below[block], around: place[block], reach[block], isUpper: true, model, place, reach, round)
        assign(above[block], around: place[block], reach[block], isUpper: false, model, place, reach, round)
      }
    }
  }

  private mutating func assign(
    _ segments: [Int], around centre: Double, _ reach: Double, isUpper: Bool, _ model: BlockModel,
    _ place: [Double], _ reaches: [Double], _ round: Int
  ) {
    guard !segments.isEmpty else { return }
    let room = (centre - reach)...(centre + reach)
    var wishes = segments.map { index -> Double in
      let other = isUpper ? lower[index] : upper[index]
      let block = isUpper ? model.segments[index].lower : model.segments[index].upper
      if round == 0, reaches[block] > 0 {
        // Two nodes meet half way if their sides overlap.
        let low = max(room.lowerBound, place[block] - reaches[block])
        let high = min(room.upperBound, place[block] + reaches[block])
        if low <= high { return max(low, min(high, (centre + place[block]) / 2)) }
      }
      if room.contains(other) { return other }
      // A lone edge to something far aside starts nearer the middle.
      let share = segments.count == 1 ? 0.6 : 1
      return other < centre ? centre - reach * share : centre + reach * share
    }
    let spacing = segments.count > 1 ? min(Ports.spacing, 2 * reach / Double(segments.count - 1)) : 0
    Ports.spread(&wishes, spacing, within: room)
    for (index, wish) in zip(segments, wishes) {
      if isUpper { upper[index] = wish } else { lower[index] = wish }
    }
  }

  /// Moves ordered places apart to the least spacing, as little as may be: groups that touch share their mean shift.
  static func spread(_ places: inout [Double], _ spacing: Double, within room: ClosedRange<Double>) {
    var groups: [(first: Int, count: Int, start: Double)] = []
    for (index, place) in places.enumerated() {
      groups.append((index, 1, place))
      while groups.count > 1 {
        let (left, right) = (groups[groups.count - 2], groups[groups.count - 1])
        guard left.start + Double(left.count) * spacing > right.start else { break }
        let pull = right.start - Double(left.count) * spacing
        let count = left.count + right.count
        let start = (left.start * Double(left.count) + pull * Double(right.count)) / Double(count)
        groups.removeLast(2)
        groups.append((left.first, count, start))
      }
    }
    for group in groups {
      for step in 0..<group.count { places[group.first + step] = group.start + Double(step) * spacing }
    }
    // Back into the room, from both ends.
    var least = room.lowerBound
    for index in places.indices {
      places[index] = max(places[index], least)
      least = places[index] + spacing
    }
    var most = room.upperBound
    for index in places.indices.reversed() {
      places[index] = min(places[index], most)
      most = places[index] - spacing
    }
  }
}
