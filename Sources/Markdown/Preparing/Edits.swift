/// What is changed in a note before cmark reads it: stretches replaced by other bytes, in any order.
struct Edits {
  private(set) var list: [Edit] = []
  /// What is put in, one insertion after the other.
  private(set) var pool: [UInt8] = []
  private var isSorted = true

  /// One change: `removed` bytes at `offset` give way to a stretch of the pool.
  struct Edit {
    let offset: Int
    let removed: Int
    let inserted: Range<Int>
  }

  /// Puts bytes in at `offset`.
  mutating func insert(_ bytes: some Collection<UInt8>, at offset: Int) {
    replace(offset..<offset, with: bytes)
  }

  /// Replaces a stretch of the note.
  mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>) {
    let start = pool.count
    pool.append(contentsOf: bytes)
    if let last = list.last, last.offset > range.lowerBound { isSorted = false }
    list.append(Edit(offset: range.lowerBound, removed: range.count, inserted: start..<pool.count))
  }

  /// Takes a stretch of the note out.
  mutating func remove(_ range: Range<Int>) {
    replace(range, with: EmptyCollection())
  }

  /// Puts the changes in the order of the note; those at one place keep the order in which they were made.
  mutating func sort() {
    guard !isSorted else { return }
    let order = list.indices.sorted { (list[$0].offset, $0) < (list[$1].offset, $1) }
    list = order.map { list[$0] }
    isSorted = true
  }

  /// The first change at or after `offset`.
  func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
