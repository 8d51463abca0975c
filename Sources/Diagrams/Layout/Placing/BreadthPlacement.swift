/// Places along the breadth axis: one variable per block, so that long edges are straight, and two per container. The
/// sum of the edges' sideways ways is least, then the width of containers and of the whole.
struct BreadthPlacement {
  /// The order, with the titles in their places.
  private(set) var sequences: [[Int]]
  /// The place of each block: the middle of a leaf, the start of a container.
  private(set) var place: [Double]
  /// The end of each container; the start is the place of its block.
  private(set) var start: [Double]
  private(set) var end: [Double]
  private var arcs: [NetworkSimplex.Arc] = []
  private let positions: [Int]
  let model: BlockModel
  let problem: LayoutProblem
  /// Straightness, by how many ends of a piece lie on a long edge.
  private static let straightness = [20, 14, 50]

  init(_ model: BlockModel, _ problem: LayoutProblem, sequences: [[Int]], positions: [Int], columns: [(Int, Int)]) {
    self.model = model
    self.positions = positions
    self.problem = problem
    self.sequences = sequences
    place = []
    (start, end) = ([], [])
    let contested = TitleSlots.contested(model)
    if !contested.isEmpty {
      let titles = Set(contested)
      self.sequences = sequences.map { $0.filter { !titles.contains($0) } }
      solve(columns)
      self.sequences = TitleSlots.insert(contested, self)
    }
    solve(columns)
  }

  private mutating func solve(_ columns: [(Int, Int)]) {
    arcs = []
    separate()
    let separations = arcs
    let blockCount = model.blocks.count
    var count = blockCount + problem.containers.count + 1
    func attract(_ first: Int, _ second: Int, _ weight: Int, _ offset: Int = 0) {
      arcs.append(.init(tail: count, head: first, length: 0, weight: weight))
      arcs.append(.init(tail: count, head: second, length: offset, weight: weight))
      count += 1
    }
    for container in problem.containers.indices {
      let width = container == 0 ? 9 : 6
      arcs.append(.init(tail: startVariable(container), head: endVariable(container), length: 0, weight: width))
    }
    var (below, above) = ([Int](repeating: 0, count: blockCount), [Int](repeating: 0, count: blockCount))
    for segment in model.segments where segment.upper != segment.lower {
      below[segment.upper] += 1
      above[segment.lower] += 1
    }
    var joints: [Centring.Joint] = []
    let offsets = PortOffsets(model, problem, positions)
    for (index, segment) in model.segments.enumerated() where segment.upper != segment.lower {
      let chains = [segment.upper, segment.lower].filter {
        if case .chain = model.blocks[$0].kind { true } else { false }
      }
      // One thing after another stands in one line, before all else.
      let isOnly = below[segment.upper] == 1 && above[segment.lower] == 1
      let weight = BreadthPlacement.straightness[chains.count] * (isOnly ? 3 : 2) / 2
      attract(segment.upper, segment.lower, weight, offsets.difference[index])
      joints.append(
        Centring.Joint(
          upper: segment.upper, lower: segment.lower, weight: Double(weight), offset: Double(offsets.difference[index]))
      )
    }
    for (upper, lower) in columns { attract(upper, lower, 2) }
    var simplex = NetworkSimplex(count: count, arcs: arcs)
    var values = simplex.solve(pivotLimit: min(4 * count + 200, 100 + 30_000_000 / (count * 10 + 1)))
    let origin = values[startVariable(0)]
    for index in values.indices { values[index] -= origin }
    let variables = values.prefix(blockCount + problem.containers.count + 1).map(Double.init)
    var centring = Centring(model, separations, joints, variables)
    centring.run()
    place = Array(centring.place.prefix(blockCount))
    start = problem.containers.indices.map { centring.place[startVariable($0)] }
    end = problem.containers.indices.map { centring.place[endVariable($0)] }
  }

  private func startVariable(_ container: Int) -> Int {
    container == 0 ? model.blocks.count + problem.containers.count : model.blockOfContainer[container]
  }

  private func endVariable(_ container: Int) -> Int { model.blocks.count + container }

  /// Keeps what stands in one row apart.
  private mutating func separate() {
    var previous = [RowItem?](repeating: nil, count: model.rankCount)
    /// Where the last arc into a variable is, and from where it comes: rows repeat it.
    var lastTail = [Int](repeating: -1, count: model.blocks.count + problem.containers.count + 1)
    var lastArc = lastTail
    func put(_ item: RowItem, _ rank: Int) {
      if let before = previous[rank] {
        let length = Int(before.distance(to: item).rounded(.up))
        if lastTail[item.variable] == before.variable {
          arcs[lastArc[item.variable]].length = max(arcs[lastArc[item.variable]].length, length)
        } else {
          lastTail[item.variable] = before.variable
          lastArc[item.variable] = arcs.count
          arcs.append(.init(tail: before.variable, head: item.variable, length: length, weight: 0))
        }
      }
      previous[rank] = item
    }
    func border(_ container: Int, isEnd: Bool) {
      let strip = problem.containers[container].title == .strip ? problem.containers[container].titleDepth : 0
      let item = RowItem(
        variable: isEnd ? endVariable(container) : startVariable(container),
        kind: isEnd ? .containerEnd : .containerStart, before: 0, after: isEnd ? 0 : strip)
      let block = model.blockOfContainer[container]
      let ranks = block < 0 ? 0...(model.rankCount - 1) : model.blocks[block].first...model.blocks[block].last
      for rank in ranks { put(item, rank) }
    }
    guard model.rankCount > 0 else { return }
    // The order over all containers, with a stack of what is still open.
    border(0, isEnd: false)
    var open: [(container: Int, next: Int)] = [(0, 0)]
    while let (container, next) = open.last {
      guard next < sequences[container].count else {
        border(container, isEnd: true)
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      let index = sequences[container][next]
      let block = model.blocks[index]
      if case .container(let inner) = block.kind {
        border(inner, isEnd: false)
        open.append((inner, 0))
        continue
      }
      for rank in block.first...block.last { put(item(index, rank), rank) }
    }
  }

  private func item(_ index: Int, _ rank: Int) -> RowItem {
    let block = model.blocks[index]
    switch block.kind {
    case .node(let node):
      let value = problem.nodes[node]
      return RowItem(
        variable: index, kind: .node, before: value.breadth / 2, after: value.breadth / 2 + value.loopRoom)
    case .chain(let edge):
      guard block.labelRank == rank, let breadth = problem.edges[edge].labelBreadth else {
        return RowItem(variable: index, kind: .edge, before: 0, after: 0)
      }
      return RowItem(variable: index, kind: .label, before: breadth / 2, after: breadth / 2)
    case .title(let container):
      let half = problem.containers[container].titleBreadth / 2
      return RowItem(variable: index, kind: .title, before: half, after: half)
    case .anchor, .container:
      return RowItem(variable: index, kind: .anchor, before: 2, after: 2)
    }
  }
}
