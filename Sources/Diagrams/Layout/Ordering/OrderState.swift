/// One total order per container, and what it costs. Every block has a position; the blocks of a container stand
/// together, so that containers never interleave and long edges stay straight.
struct OrderState {
  /// What things cost, so that the first decides before the next.
  enum Cost {
    static let crossing = 10_000
    static let border = 6_000
    static let inversion = 1
  }

  let model: BlockModel
  private(set) var sequences: [[Int]]
  /// The position of a leaf, the first position of a container.
  private(set) var position: [Int]
  /// How many positions a block takes.
  private var extent: [Int]
  /// Segments that touch a block or what it holds, by gap.
  private let touching: [[Int]]
  /// How many pairs of segments were looked at: the measure of work.
  private(set) var work = 0

  init(_ model: BlockModel) {
    self.model = model
    sequences = model.initialSequences
    position = Array(repeating: 0, count: model.blocks.count)
    extent = Array(repeating: 1, count: model.blocks.count)
    touching = OrderState.touching(model, sequences)
    measureExtents()
    assignPositions()
  }

  private static func touching(_ model: BlockModel, _ sequences: [[Int]]) -> [[Int]] {
    var touching = [[Int]](repeating: [], count: model.blocks.count)
    let parent = model.blocks.map { model.blockOfContainer[$0.container] }
    // Alone in its container a block is never moved; nobody asks what touches it.
    let isAlone = model.blocks.map { sequences[$0.container].count == 1 }
    for (index, segment) in model.segments.enumerated() where segment.counts {
      for end in segment.upper == segment.lower ? [segment.upper] : [segment.upper, segment.lower] {
        var block = end
        while block >= 0 {
          if !isAlone[block], touching[block].last != index { touching[block].append(index) }
          block = parent[block]
        }
      }
    }
    for block in touching.indices where touching[block].count > 1 {
      touching[block].sort { (model.segments[$0].gap, $0) < (model.segments[$1].gap, $1) }
    }
    return touching
  }

  private mutating func measureExtents() {
    // Containers are numbered parents first.
    for container in sequences.indices.reversed() {
      let block = model.blockOfContainer[container]
      if block >= 0 { extent[block] = sequences[container].reduce(2) { $0 + extent[$1] } }
    }
  }

  private mutating func assignPositions() {
    var start = [Int](repeating: 0, count: sequences.count)
    for container in sequences.indices {
      var next = start[container]
      for block in sequences[container] {
        position[block] = next
        if case .container(let inner) = model.blocks[block].kind { start[inner] = next + 1 }
        next += extent[block]
      }
    }
  }

  /// Replaces the order.
  mutating func set(_ sequences: [[Int]]) {
    self.sequences = sequences
    assignPositions()
  }

  /// The cost of the order as it stands.
  var cost: Int {
    crossings * Cost.crossing + borderCrossings * Cost.border + inversions * Cost.inversion
  }

  /// How often edges cross.
  var crossings: Int {
    var byGap = [[(Int, Int)]](repeating: [], count: max(0, model.rankCount - 1))
    for segment in model.segments where segment.counts {
      byGap[segment.gap].append((position[segment.upper], position[segment.lower]))
    }
    return byGap.reduce(0) { $0 + CrossingCount.of($1) }
  }

  private var borderCrossings: Int {
    var count = 0
    for block in model.blockOfContainer where block >= 0 {
      let (first, last) = (model.blocks[block].first, model.blocks[block].last)
      let range = position[block]..<(position[block] + extent[block])
      for segment in model.segments where segment.counts && segment.gap >= first && segment.gap < last {
        count += abs(side(position[segment.upper], range) - side(position[segment.lower], range))
      }
    }
    return count
  }

  /// Pairs of nodes or containers of one container and rank that stand against the author's order.
  private var inversions: Int {
    var count = 0
    for sequence in sequences {
      let ordered = sequence.filter { model.blocks[$0].order != nil }
      guard ordered.count <= 64 else { continue }
      for (index, left) in ordered.enumerated() {
        for right in ordered[(index + 1)...] where isInverted(left, right) { count += 1 }
      }
    }
    return count
  }

  private func isInverted(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (model.blocks[left], model.blocks[right])
    guard let first = a.order, let second = b.order, first > second else { return false }
    return a.first <= b.last && b.first <= a.last
  }

  private func side(_ position: Int, _ range: Range<Int>) -> Int {
    position < range.lowerBound ? 0 : position < range.upperBound ? 1 : 2
  }

  /// What exchanging the neighbours at `index` and `index + 1` would change.
  private mutating func change(_ container: Int, _ index: Int) -> Int {
    let (left, right) = (sequences[container][index], sequences[container][index + 1])
    var change = 0
    if model.blocks[left].order != nil, model.blocks[right].order != nil {
      if isInverted(left, right) { change -= Cost.inversion }
      if isInverted(right, left) { change += Cost.inversion }
    }
    let swap = Swap(
      start: position[left], middle: position[right], end: position[right] + extent[right])
    change += crossingChange(touching[left], touching[right], swap) * Cost.crossing / 2
    change += borderChange(of: left, range: swap.start..<swap.middle, touching[right], swap)
    change += borderChange(of: right, range: swap.middle..<swap.end, touching[left], swap)
    return change
  }

  /// Twice the change in crossings: a pair of segments that both join the two blocks is met twice.
  private mutating func crossingChange(_ left: [Int], _ right: [Int], _ swap: Swap) -> Int {
    var change = 0
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      let (a, b) = (model.segments[left[i]], model.segments[right[j]])
      if a.gap < b.gap {
        i += 1
        continue
      }
      if b.gap < a.gap {
        j += 1
        continue
      }
      let gap = a.gap
      var endOfRight = j
      while endOfRight < right.count, model.segments[right[endOfRight]].gap == gap { endOfRight += 1 }
      while i < left.count, model.segments[left[i]].gap == gap {
        let first = model.segments[left[i]]
        let (u1, l1) = (position[first.upper], position[first.lower])
        let (newU1, newL1) = (swap.moved(u1), swap.moved(l1))
        let joins = swap.joins(u1, l1)
        for place in j..<endOfRight where right[place] != left[i] {
          let second = model.segments[right[place]]
          let (u2, l2) = (position[second.upper], position[second.lower])
          let before = (u1 < u2 && l1 > l2) || (u1 > u2 && l1 < l2)
          let (newU2, newL2) = (swap.moved(u2), swap.moved(l2))
          let after = (newU1 < newU2 && newL1 > newL2) || (newU1 > newU2 && newL1 < newL2)
          if before != after {
            let weight = joins && swap.joins(u2, l2) ? 1 : 2
            change += after ? weight : -weight
          }
        }
        work += endOfRight - j
        i += 1
      }
      j = endOfRight
    }
    return change
  }

  private mutating func borderChange(of block: Int, range: Range<Int>, _ segments: [Int], _ swap: Swap) -> Int {
    guard case .container = model.blocks[block].kind else { return 0 }
    let (first, last) = (model.blocks[block].first, model.blocks[block].last)
    let shift = swap.moved(range.lowerBound) - range.lowerBound
    let moved = (range.lowerBound + shift)..<(range.upperBound + shift)
    var change = 0
    for index in segments {
      let segment = model.segments[index]
      guard segment.gap >= first, segment.gap < last else { continue }
      let (upper, lower) = (position[segment.upper], position[segment.lower])
      change += abs(side(swap.moved(upper), moved) - side(swap.moved(lower), moved))
      change -= abs(side(upper, range) - side(lower, range))
    }
    work += segments.count
    return change * Cost.border
  }

  /// Exchanges the neighbours at `index` and `index + 1`.
  private mutating func exchange(_ container: Int, _ index: Int) {
    let (left, right) = (sequences[container][index], sequences[container][index + 1])
    shift(left, by: extent[right])
    shift(right, by: -extent[left])
    sequences[container].swapAt(index, index + 1)
  }

  private mutating func shift(_ block: Int, by distance: Int) {
    var pending = [block]
    while let next = pending.popLast() {
      position[next] += distance
      if case .container(let inner) = model.blocks[next].kind { pending += sequences[inner] }
    }
  }

  /// Walks a block through its whole container and leaves it at the best place; what that changes. With `wanders`,
  /// the last of equally good places.
  mutating func sift(_ block: Int, wanders: Bool) -> Int {
    let container = model.blocks[block].container
    guard let start = sequences[container].firstIndex(of: block) else { return 0 }
    var (current, best, bestIndex) = (0, 0, start)
    var index = start
    while index > 0 {
      current += change(container, index - 1)
      exchange(container, index - 1)
      index -= 1
      if current < best || (wanders && current == best) { (best, bestIndex) = (current, index) }
    }
    while index < sequences[container].count - 1 {
      current += change(container, index)
      exchange(container, index)
      index += 1
      if current < best || (wanders && current == best && index > start) { (best, bestIndex) = (current, index) }
    }
    while index > bestIndex {
      exchange(container, index - 1)
      index -= 1
    }
    return best
  }
}

/// Two neighbouring ranges of positions that change places.
private struct Swap {
  let start: Int
  let middle: Int
  let end: Int

  func moved(_ position: Int) -> Int {
    if position < start || position >= end { return position }
    return position < middle ? position + (end - middle) : position - (middle - start)
  }

  /// Whether one of the positions lies in one range and one in the other.
  func joins(_ first: Int, _ second: Int) -> Bool {
    guard first >= start, first < end, second >= start, second < end else { return false }
    return (first < middle) != (second < middle)
  }
}
