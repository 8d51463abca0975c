/// Moves nodes to the middle of what they are joined with, as far as their neighbours in the row leave room and no edge
/// gets longer for it. What hangs straight below or above moves along.
struct Centring {
  /// A piece of an edge between two blocks, and what each pixel that it goes sideways costs.
  struct Joint {
    var upper: Int
    var lower: Int
    var weight: Double
    /// How far the middle of the lower block should stand right of that of the upper one.
    var offset: Double
  }

  private(set) var place: [Double]
  private let model: BlockModel
  /// Separations by the later and by the earlier item.
  private var before: [[(item: Int, length: Double)]]
  private var after: [[(item: Int, length: Double)]]
  /// What joins a block with others: where they wish it to stand, by how far off theirs.
  private struct Link {
    var other: Int
    var weight: Double
    var offset: Double
  }

  /// The links of a block to the side of lower and of higher ranks.
  private var above: [[Link]]
  private var below: [[Link]]

  init(_ model: BlockModel, _ separations: [NetworkSimplex.Arc], _ joints: [Joint], _ place: [Double]) {
    self.model = model
    self.place = place
    before = Array(repeating: [], count: place.count)
    after = Array(repeating: [], count: place.count)
    for arc in separations {
      before[arc.head].append((arc.tail, Double(arc.length)))
      after[arc.tail].append((arc.head, Double(arc.length)))
    }
    above = Array(repeating: [], count: model.blocks.count)
    below = above
    for joint in joints {
      below[joint.upper].append(Link(other: joint.lower, weight: joint.weight, offset: -joint.offset))
      above[joint.lower].append(Link(other: joint.upper, weight: joint.weight, offset: joint.offset))
    }
  }

  mutating func run() {
    let nodes = model.blocks.indices.filter { if case .node = model.blocks[$0].kind { true } else { false } }
    let upwards = nodes.sorted { (-model.blocks[$0].first, $0) < (-model.blocks[$1].first, $1) }
    for _ in 0..<2 {
      for node in upwards where below[node].count > 1 { centre(node, under: below[node]) }
      for node in upwards.reversed() where above[node].count > 1 { centre(node, under: above[node]) }
    }
    alignTitles()
  }

  private mutating func centre(_ node: Int, under fan: [Link]) {
    let places = fan.map { place[$0.other] + $0.offset }.sorted()
    // Between the two middle ones every place costs the same.
    let wish = (places[(places.count - 1) / 2] + places[places.count / 2]) / 2
    guard abs(wish - place[node]) > 0.5 else { return }
    let group = straightGroup(of: node, without: Set(fan.map(\.other)))
    let room = room(of: group)
    let move = max(room.lowerBound, min(room.upperBound, wish - place[node]))
    guard abs(move) > 0.5 else { return }
    let cost = sideways(of: group)
    for item in group { place[item] += move }
    if sideways(of: group) > cost + 0.5 { for item in group { place[item] -= move } }
  }

  /// The node and what is joined to it in a straight line, other than through its fan.
  private func straightGroup(of node: Int, without fan: Set<Int>) -> [Int] {
    var group = [node]
    var seen: Set<Int> = [node]
    var next = 0
    while next < group.count {
      let item = group[next]
      for link in above[item] + below[item] where abs(place[link.other] + link.offset - place[item]) < 0.5 {
        let other = link.other
        if seen.contains(other) { continue }
        if item == node, fan.contains(other) { continue }
        if fan.contains(other) { return [node] }
        seen.insert(other)
        group.append(other)
      }
      next += 1
      if group.count > 64 { return [node] }
    }
    return group
  }

  /// How far a group can move either way.
  private func room(of group: [Int]) -> ClosedRange<Double> {
    let members = Set(group)
    var (low, high) = (-10_000.0, 10_000.0)
    for item in group {
      for (other, length) in before[item] where !members.contains(other) {
        low = max(low, place[other] + length - place[item])
      }
      for (other, length) in after[item] where !members.contains(other) {
        high = min(high, place[other] - length - place[item])
      }
    }
    return min(low, 0)...max(high, 0)
  }

  private func sideways(of group: [Int]) -> Double {
    var sum = 0.0
    for item in group {
      for link in above[item] + below[item] {
        sum += link.weight * abs(place[link.other] + link.offset - place[item])
      }
    }
    return sum
  }

  /// A title stands at the start of its container, or of its slot among the edges that enter there.
  private mutating func alignTitles() {
    for (index, block) in model.blocks.enumerated() {
      guard case .title = block.kind else { continue }
      let room = room(of: [index])
      if room.lowerBound > -5_000 { place[index] += room.lowerBound }
    }
  }
}
