/// Finding the best place of a block that holds no others.
extension OrderState {
  /// The best place of a leaf follows from what passing each neighbour would change, without moving it.
  mutating func siftLeaf(_ block: Int, wanders: Bool) -> Int {
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
}
