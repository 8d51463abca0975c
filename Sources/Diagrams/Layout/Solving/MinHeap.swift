/// Items by the least key; equal keys by the least item, so that the order never depends on chance.
struct MinHeap {
  private var entries: [(key: Int, item: Int)] = []

  var least: (key: Int, item: Int)? { entries.first }

  mutating func push(_ key: Int, _ item: Int) {
    entries.append((key, item))
    var place = entries.count - 1
    while place > 0, entries[place] < entries[(place - 1) / 2] {
      entries.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func pop() {
    guard let last = entries.popLast(), !entries.isEmpty else { return }
    entries[0] = last
    var place = 0
    while true {
      var smallest = place
      for child in [2 * place + 1, 2 * place + 2] where child < entries.count && entries[child] < entries[smallest] {
        smallest = child
      }
      if smallest == place { return }
      entries.swapAt(place, smallest)
      place = smallest
    }
  }
}
