/// What an order costs, counted anew, and where the cost arises.
extension OrderState {
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

  func isInverted(_ left: Int, _ right: Int) -> Bool {
    index.order[right] >= 0 && index.order[left] > index.order[right]
      && index.first[left] <= index.last[right] && index.first[right] <= index.last[left]
  }

  func side(_ position: Int, _ range: Range<Int>) -> Int {
    position < range.lowerBound ? 0 : position < range.upperBound ? 1 : 2
  }
}
