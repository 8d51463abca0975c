/// One total order per container, and what it costs. Every block has a position; the blocks of a container stand
/// together, so that containers never interleave and long edges stay straight.
struct OrderState {
  /// What things cost, so that the first decides before the next.
  enum Cost {
    static let crossing = 10_000
    static let border = 6_000
    static let inversion = 1
  }

  var sequences: [[Int]]
  /// The position of a leaf, the first position of a container.
  var position: [Int]
  /// How many pairs of segments were looked at, and four for each exchange of blocks: the measure of work.
  var work = 0
  /// No walk goes on beyond this much work.
  var workLimit = Int.max
  let index: BlockIndex

  init(_ model: BlockModel, columns: [(Int, Int)] = []) {
    sequences = model.initialSequences(columns: columns)
    index = BlockIndex(model, sequences)
    let counts = sequences.map(\.count)
    movable = model.blocks.indices.filter { counts[model.blocks[$0].container] > 1 }
    position = Array(repeating: 0, count: model.blocks.count)
    assignPositions()
  }

  /// The blocks that can be moved at all.
  let movable: [Int]

  func container(of block: Int) -> Int { index.container[block] }

  mutating func assignPositions() {
    var start = [Int](repeating: 0, count: sequences.count)
    for container in sequences.indices {
      var next = start[container]
      for block in sequences[container] {
        position[block] = next
        if index.inner[block] >= 0 { start[index.inner[block]] = next + 1 }
        next += index.extent[block]
      }
    }
  }

  /// Replaces the order.
  mutating func set(_ sequences: [[Int]]) {
    self.sequences = sequences
    assignPositions()
  }

  /// What exchanging two neighbouring blocks would change.
  private mutating func change(_ left: Int, _ right: Int) -> Int {
    work += 4
    var change = 0
    if index.order[left] >= 0, index.order[right] >= 0 {
      if isInverted(left, right) { change -= Cost.inversion }
      if isInverted(right, left) { change += Cost.inversion }
    }
    let swap = Swap(
      start: position[left], middle: position[right], end: position[right] + index.extent[right])
    change += crossingChange(left, right, swap) * Cost.crossing / 2
    for place in index.boxStart[left]..<index.boxStart[left + 1] {
      change += borderChange(of: index.boxes[place], right, swap)
    }
    for place in index.boxStart[right]..<index.boxStart[right + 1] {
      change += borderChange(of: index.boxes[place], left, swap)
    }
    return change
  }

  /// Twice the change in crossings: a pair of segments that both join the two blocks is met twice.
  private mutating func crossingChange(_ left: Int, _ right: Int, _ swap: Swap) -> Int {
    var change = 0
    var (i, j) = (index.start[left], index.start[right])
    let (endOfLeft, endOfRight) = (index.start[left + 1], index.start[right + 1])
    while i < endOfLeft, j < endOfRight {
      let gap = index.touchingGap[i]
      if gap < index.touchingGap[j] {
        i += 1
        continue
      }
      if index.touchingGap[j] < gap {
        j += 1
        continue
      }
      var end = j
      while end < endOfRight, index.touchingGap[end] == gap { end += 1 }
      while i < endOfLeft, index.touchingGap[i] == gap {
        let first = index.touching[i]
        let (u1, l1) = (position[index.upper[first]], position[index.lower[first]])
        let (newU1, newL1) = (swap.moved(u1), swap.moved(l1))
        let joins = swap.joins(u1, l1)
        for place in j..<end {
          let second = index.touching[place]
          if second == first { continue }
          let (u2, l2) = (position[index.upper[second]], position[index.lower[second]])
          let before = (u1 < u2 && l1 > l2) || (u1 > u2 && l1 < l2)
          let (newU2, newL2) = (swap.moved(u2), swap.moved(l2))
          let after = (newU1 < newU2 && newL1 > newL2) || (newU1 > newU2 && newL1 < newL2)
          if before != after {
            let weight = joins && swap.joins(u2, l2) ? 1 : 2
            change += after ? weight : -weight
          }
        }
        work += end - j
        i += 1
      }
      j = end
    }
    return change
  }

  private mutating func borderChange(of block: Int, _ other: Int, _ swap: Swap) -> Int {
    let gaps = index.first[block]..<index.last[block]
    let range = position[block]..<(position[block] + index.extent[block])
    let shift = swap.moved(range.lowerBound) - range.lowerBound
    let moved = (range.lowerBound + shift)..<(range.upperBound + shift)
    var change = 0
    for place in index.start[other]..<index.start[other + 1] where gaps.contains(index.touchingGap[place]) {
      let segment = index.touching[place]
      let (upper, lower) = (position[index.upper[segment]], position[index.lower[segment]])
      change += abs(side(swap.moved(upper), moved) - side(swap.moved(lower), moved))
      change -= abs(side(upper, range) - side(lower, range))
    }
    work += index.start[other + 1] - index.start[other]
    return change * Cost.border
  }

  /// Exchanges the neighbours at `place` and `place + 1`.
  private mutating func exchange(_ container: Int, _ place: Int) {
    let (left, right) = (sequences[container][place], sequences[container][place + 1])
    shift(left, by: index.extent[right])
    shift(right, by: -index.extent[left])
    sequences[container].swapAt(place, place + 1)
  }

  mutating func shift(_ block: Int, by distance: Int) {
    position[block] += distance
    guard index.inner[block] >= 0 else { return }
    for place in index.memberStart[block]..<index.memberStart[block + 1] {
      position[index.members[place]] += distance
    }
  }

  /// Looks for the best place of a block in its container and puts it there; what that changes. With `wanders`, the last
  /// of equally good places.
  mutating func sift(_ block: Int, wanders: Bool) -> Int {
    index.inner[block] < 0 ? siftLeaf(block, wanders: wanders) : siftContainer(block, wanders: wanders)
  }

  /// Walks a container through the one that holds it and leaves it at the best place.
  private mutating func siftContainer(_ block: Int, wanders: Bool) -> Int {
    let container = index.container[block]
    guard let start = sequences[container].firstIndex(of: block) else { return 0 }
    var (current, best, bestPlace) = (0, 0, start)
    var place = start
    while place > 0, work < workLimit {
      current += change(sequences[container][place - 1], block)
      exchange(container, place - 1)
      place -= 1
      if current < best || (wanders && current == best) { (best, bestPlace) = (current, place) }
    }
    while place < sequences[container].count - 1, work < workLimit {
      current += change(block, sequences[container][place + 1])
      exchange(container, place)
      place += 1
      if current < best || (wanders && current == best && place > start) { (best, bestPlace) = (current, place) }
    }
    while place > bestPlace {
      exchange(container, place - 1)
      place -= 1
    }
    while place < bestPlace {
      exchange(container, place)
      place += 1
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
