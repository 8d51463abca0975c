/// One total order per container, and what it costs. Every block has a position; the blocks of a container stand
/// together, so that containers never interleave and long edges stay straight.
struct OrderState {
  /// What things cost, so that the first decides before the next.
  enum Cost {
    static let crossing = 10_000
    static let border = 6_000
    static let inversion = 1
  }

  private(set) var sequences: [[Int]]
  /// The position of a leaf, the first position of a container.
  private(set) var position: [Int]
  /// How many pairs of segments were looked at, and four for each exchange of blocks: the measure of work.
  var work = 0
  /// No walk goes on beyond this much work.
  var workLimit = Int.max
  private let index: BlockIndex

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

  private mutating func assignPositions() {
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

  /// The cost of the order as it stands.
  var cost: Int {
    mutating get {
      work += 8 * index.gap.count
      return crossings * Cost.crossing + borderCrossings * Cost.border + inversions * Cost.inversion
    }
  }

  /// How often edges cross.
  private var crossings: Int {
    (0..<index.gapCount).reduce(0) { count, gap in
      count
        + CrossingCount.of(
          index.byGap[index.gapStart[gap]..<index.gapStart[gap + 1]].map {
            (position[index.upper[$0]], position[index.lower[$0]])
          })
    }
  }

  /// Puts every block near the mean position of what its edges lead to, a few times over.
  mutating func gather() {
    for _ in 0..<8 {
      var wish = position.map(Double.init)
      for block in movable {
        var (sum, count) = (0, 0)
        let inside = position[block]..<(position[block] + index.extent[block])
        for place in index.start[block]..<index.start[block + 1] {
          let segment = index.touching[place]
          for end in [position[index.upper[segment]], position[index.lower[segment]]] where !inside.contains(end) {
            sum += end
            count += 1
          }
        }
        work += index.start[block + 1] - index.start[block]
        wish[block] = count > 0 ? Double(sum) / Double(count) : Double(position[block])
      }
      let before = sequences
      for container in sequences.indices where sequences[container].count > 1 {
        let places = sequences[container].map { ($0, wish[$0], position[$0]) }
        sequences[container] = places.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
      }
      assignPositions()
      if sequences == before { return }
    }
  }

  /// The movable blocks whose edges cross something. No other block can be moved with a gain.
  mutating func troubled() -> [Int] {
    var isTroubled = [Bool](repeating: false, count: index.container.count)
    func mark(_ segment: Int) {
      for end in [index.upper[segment], index.lower[segment]] {
        var block = end
        while block >= 0, !isTroubled[block] {
          isTroubled[block] = true
          block = index.blockOfContainer[index.container[block]]
        }
      }
    }
    for gap in 0..<index.gapCount {
      let segments = index.byGap[index.gapStart[gap]..<index.gapStart[gap + 1]]
      work += segments.count * min(segments.count, 300) / 4
      if segments.count > 300 {
        segments.forEach(mark)
        continue
      }
      for (place, first) in segments.enumerated() {
        let (u1, l1) = (position[index.upper[first]], position[index.lower[first]])
        for second in segments.dropFirst(place + 1) {
          let (u2, l2) = (position[index.upper[second]], position[index.lower[second]])
          if (u1 < u2 && l1 > l2) || (u1 > u2 && l1 < l2) {
            mark(first)
            mark(second)
          }
        }
      }
    }
    for block in index.inner.indices where index.inner[block] >= 0 {
      let range = position[block]..<(position[block] + index.extent[block])
      for gap in stride(from: index.first[block], to: index.last[block], by: 1) {
        for segment in index.byGap[index.gapStart[gap]..<index.gapStart[gap + 1]]
        where side(position[index.upper[segment]], range) != side(position[index.lower[segment]], range) {
          mark(segment)
          isTroubled[block] = true
        }
      }
    }
    return movable.filter { isTroubled[$0] }
  }

  /// How often edges cross borders of containers: for each gap, the borders between the ends of each segment.
  private var borderCrossings: Int {
    var borders = [[Int]](repeating: [], count: index.gapCount)
    for block in index.inner.indices where index.inner[block] >= 0 {
      for gap in stride(from: index.first[block], to: index.last[block], by: 1) {
        borders[gap].append(position[block])
        borders[gap].append(position[block] + index.extent[block] - 1)
      }
    }
    var count = 0
    for gap in borders.indices where !borders[gap].isEmpty {
      let sorted = borders[gap].sorted()
      func before(_ position: Int) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
          let middle = (low + high) / 2
          if sorted[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low
      }
      for segment in index.byGap[index.gapStart[gap]..<index.gapStart[gap + 1]]
      where index.upper[segment] != index.lower[segment] {
        count += abs(before(position[index.upper[segment]]) - before(position[index.lower[segment]]))
      }
    }
    return count
  }

  /// Pairs of nodes or containers of one container and rank that stand against the author's order.
  private var inversions: Int {
    var count = 0
    for sequence in sequences {
      let ordered = sequence.filter { index.order[$0] >= 0 }
      guard ordered.count <= 64 else { continue }
      for (place, left) in ordered.enumerated() {
        for right in ordered[(place + 1)...] where isInverted(left, right) { count += 1 }
      }
    }
    return count
  }

  private func isInverted(_ left: Int, _ right: Int) -> Bool {
    index.order[right] >= 0 && index.order[left] > index.order[right]
      && index.first[left] <= index.last[right] && index.first[right] <= index.last[left]
  }

  private func side(_ position: Int, _ range: Range<Int>) -> Int {
    position < range.lowerBound ? 0 : position < range.upperBound ? 1 : 2
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

  private mutating func shift(_ block: Int, by distance: Int) {
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

  /// The best place of a leaf follows from what passing each neighbour would change, without moving it.
  private mutating func siftLeaf(_ block: Int, wanders: Bool) -> Int {
    let container = index.container[block]
    guard let start = sequences[container].firstIndex(of: block) else { return 0 }
    var (best, bestPlace) = (0, start)
    var current = 0
    for place in stride(from: start - 1, through: 0, by: -1) {
      current += passing(block, sequences[container][place], isLeftOf: false)
      if current < best || (wanders && current == best) { (best, bestPlace) = (current, place) }
    }
    current = 0
    for place in stride(from: start + 1, to: sequences[container].count, by: 1) {
      current += passing(block, sequences[container][place], isLeftOf: true)
      if current < best || (wanders && current == best) { (best, bestPlace) = (current, place) }
    }
    if bestPlace != start { move(block, in: container, from: start, to: bestPlace) }
    return best
  }

  /// What changes if a leaf passes another block of its container.
  private mutating func passing(_ block: Int, _ other: Int, isLeftOf: Bool) -> Int {
    work += 2
    guard index.first[block] <= index.last[other], index.first[other] <= index.last[block] else { return 0 }
    var change = 0
    if index.order[block] >= 0, index.order[other] >= 0 {
      let (left, right) = isLeftOf ? (block, other) : (other, block)
      if isInverted(left, right) { change -= Cost.inversion }
      if isInverted(right, left) { change += Cost.inversion }
    }
    let range = position[other]..<(position[other] + index.extent[other])
    // The leaf stands just before the other, in half positions, wherever it came from.
    let here = 2 * (isLeftOf ? range.lowerBound : range.upperBound) - 1
    func place(_ item: Int) -> Int { item == block ? here : 2 * position[item] }
    var (i, j) = (index.start[block], index.start[other])
    let (endOfBlock, endOfOther) = (index.start[block + 1], index.start[other + 1])
    var crossings = 0
    while i < endOfBlock, j < endOfOther {
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
      while end < endOfOther, index.touchingGap[end] == gap { end += 1 }
      while i < endOfBlock, index.touchingGap[i] == gap {
        let first = index.touching[i]
        let (upper, lower) = (index.upper[first], index.lower[first])
        let (u1, l1) = (place(upper), place(lower))
        for next in j..<end {
          let second = index.touching[next]
          let (above, below) = (index.upper[second], index.lower[second])
          let (u2, l2) = (place(above), place(below))
          let upperTurns = upper == block && above != block && range.contains(position[above])
          let lowerTurns = lower == block && below != block && range.contains(position[below])
          if upperTurns == lowerTurns || u1 == u2 || l1 == l2 { continue }
          crossings += (u1 < u2) != (l1 < l2) ? -1 : 1
        }
        work += end - j
        i += 1
      }
      j = end
    }
    change += crossings * Cost.crossing
    for place in index.boxStart[other]..<index.boxStart[other + 1] {
      change += passingBorders(block, index.boxes[place], isLeftOf: isLeftOf)
    }
    return change
  }

  /// The change in crossings of a container's borders, if a leaf passes it.
  private mutating func passingBorders(_ block: Int, _ other: Int, isLeftOf: Bool) -> Int {
    let gaps = index.first[other]..<index.last[other]
    let range = position[other]..<(position[other] + index.extent[other])
    let (before, after) = isLeftOf ? (0, 2) : (2, 0)
    var change = 0
    for place in index.start[block]..<index.start[block + 1] where gaps.contains(index.touchingGap[place]) {
      let segment = index.touching[place]
      if index.upper[segment] == index.lower[segment] { continue }
      let end = index.upper[segment] == block ? index.lower[segment] : index.upper[segment]
      let side = side(position[end], range)
      change += abs(after - side) - abs(before - side)
    }
    work += index.start[block + 1] - index.start[block]
    return change * Cost.border
  }

  /// Moves a leaf to another place of its container.
  private mutating func move(_ block: Int, in container: Int, from start: Int, to place: Int) {
    let step = place < start ? -1 : 1
    var passed = 0
    for next in stride(from: start + step, through: place, by: step) {
      let other = sequences[container][next]
      passed += index.extent[other]
      shift(other, by: -step)
      sequences[container][next - step] = other
    }
    sequences[container][place] = block
    position[block] += step * passed
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
