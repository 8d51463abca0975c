/// A block model as flat arrays, for the search that asks it millions of times.
struct BlockIndex {
  /// Of each segment.
  let gap: [Int]
  let upper: [Int]
  let lower: [Int]
  let gapCount: Int
  /// The segments of a gap are `gapStart[gap]..<gapStart[gap + 1]` of these.
  let byGap: [Int]
  private(set) var gapStart: [Int]
  /// Of each block: its container, its ranks, the author's order or -1, the container that it is or -1.
  let container: [Int]
  let first: [Int]
  let last: [Int]
  let order: [Int]
  let inner: [Int]
  /// The block of each container; the root has none (-1).
  let blockOfContainer: [Int]
  /// How many positions a block takes.
  private(set) var extent: [Int]
  /// The segments that touch a block or what it holds are `start[block]..<start[block + 1]` of these, by gap.
  private(set) var start: [Int] = [0]
  private(set) var touching: [Int] = []
  private(set) var touchingGap: [Int] = []
  /// The blocks that a container block holds, however deep.
  private(set) var memberStart: [Int] = [0]
  private(set) var members: [Int] = []

  /// The container blocks among a block and its members.
  private(set) var boxStart: [Int] = [0]
  private(set) var boxes: [Int] = []

  init(_ model: BlockModel, _ sequences: [[Int]]) {
    gap = model.segments.map(\.gap)
    upper = model.segments.map(\.upper)
    lower = model.segments.map(\.lower)
    gapCount = max(0, model.rankCount - 1)
    let gaps = gap
    byGap = gaps.indices.sorted { (gaps[$0], $0) < (gaps[$1], $1) }
    gapStart = Array(repeating: 0, count: gapCount + 1)
    for gap in gaps { gapStart[gap + 1] += 1 }
    for gap in 0..<gapCount { gapStart[gap + 1] += gapStart[gap] }
    blockOfContainer = model.blockOfContainer
    container = model.blocks.map(\.container)
    first = model.blocks.map(\.first)
    last = model.blocks.map(\.last)
    order = model.blocks.map { $0.order ?? -1 }
    inner = model.blocks.map { if case .container(let container) = $0.kind { container } else { -1 } }
    extent = Array(repeating: 1, count: model.blocks.count)
    // Containers are numbered outer ones first.
    for container in sequences.indices.reversed() {
      let block = model.blockOfContainer[container]
      if block >= 0 { extent[block] = sequences[container].reduce(2) { $0 + extent[$1] } }
    }
    indexSegments(model, sequences)
    indexMembers(model)
  }

  private mutating func indexSegments(_ model: BlockModel, _ sequences: [[Int]]) {
    var lists = [[Int]](repeating: [], count: model.blocks.count)
    // Alone in its container a block is never moved; nobody asks what touches it.
    let isAlone = model.blocks.map { sequences[$0.container].count == 1 }
    for segment in byGap {
      for end in upper[segment] == lower[segment] ? [upper[segment]] : [upper[segment], lower[segment]] {
        var block = end
        while block >= 0 {
          if !isAlone[block], lists[block].last != segment { lists[block].append(segment) }
          block = model.blockOfContainer[container[block]]
        }
      }
    }
    for list in lists {
      touching += list
      start.append(touching.count)
    }
    touchingGap = touching.map { gap[$0] }
  }

  private mutating func indexMembers(_ model: BlockModel) {
    var lists = [[Int]](repeating: [], count: model.blocks.count)
    for block in model.blocks.indices {
      var outer = model.blockOfContainer[container[block]]
      while outer >= 0 {
        lists[outer].append(block)
        outer = model.blockOfContainer[container[outer]]
      }
    }
    for (block, list) in lists.enumerated() {
      members += list
      memberStart.append(members.count)
      boxes += ([block] + list).filter { inner[$0] >= 0 }
      boxStart.append(boxes.count)
    }
  }
}
