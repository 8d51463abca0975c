/// The network simplex: places variables on whole numbers so that `head - tail >= length` holds for every arc and the
/// sum of `weight * (head - tail)` is least. Serves ranks and coordinates alike.
struct NetworkSimplex {
  struct Arc {
    var tail: Int
    var head: Int
    var length: Int
    var weight: Int
  }

  private(set) var arcs: [Arc]
  private let count: Int
  /// Arcs by tail and by head, one array each, cut at `…Start`.
  private var outStart: [Int]
  private var outArcs: [Int]
  private var inStart: [Int]
  private var inArcs: [Int]
  private var value: [Int]
  private var tree: SpanningTree

  /// A problem of `count` variables. The arcs must hold no cycle; of parts that no arc joins, each gets a place of its own.
  init(count: Int, arcs: [Arc]) {
    var arcs = arcs
    self.count = count + 1
    NetworkSimplex.join(&arcs, count: count)
    self.arcs = arcs
    (outStart, outArcs) = NetworkSimplex.index(arcs.map(\.tail), count: count + 1)
    (inStart, inArcs) = NetworkSimplex.index(arcs.map(\.head), count: count + 1)
    value = []
    tree = SpanningTree(count: count + 1)
  }

  /// The best values found within `pivotLimit` exchanges, the least being 0.
  mutating func solve(pivotLimit: Int) -> [Int] {
    guard count > 1 else { return [] }
    placeByLongestPath()
    growTightTree()
    tree.number(from: count - 1)
    tree.addUp(supplies)
    var from = 0
    for _ in 0..<pivotLimit {
      guard let child = leavingArc(&from) else { break }
      guard let entering = enteringArc(for: child) else { break }
      exchange(child, for: entering)
    }
    let real = value.prefix(count - 1)
    let least = real.min() ?? 0
    return real.map { $0 - least }
  }

  /// Arcs of no weight from an extra variable to one variable of each part, so that a tree can span them all.
  private static func join(_ arcs: inout [Arc], count: Int) {
    var sets = DisjointSets(count: count)
    for arc in arcs { sets.unite(arc.tail, arc.head) }
    for variable in 0..<count where sets.root(of: variable) == variable {
      arcs.append(Arc(tail: count, head: variable, length: 0, weight: 0))
    }
  }

  private static func index(_ keys: [Int], count: Int) -> (start: [Int], items: [Int]) {
    var start = [Int](repeating: 0, count: count + 1)
    for key in keys { start[key + 1] += 1 }
    for key in 0..<count { start[key + 1] += start[key] }
    var next = start
    var items = [Int](repeating: 0, count: keys.count)
    for (item, key) in keys.enumerated() {
      items[next[key]] = item
      next[key] += 1
    }
    return (start, items)
  }

  private func slack(_ arc: Int) -> Int {
    value[arcs[arc].head] - value[arcs[arc].tail] - arcs[arc].length
  }

  private mutating func placeByLongestPath() {
    value = [Int](repeating: Int.min / 4, count: count)
    var waiting = (0..<count).map { inStart[$0 + 1] - inStart[$0] }
    var ready = (0..<count).filter { waiting[$0] == 0 }
    for variable in ready { value[variable] = 0 }
    var next = 0
    while next < ready.count {
      let variable = ready[next]
      next += 1
      for place in outStart[variable]..<outStart[variable + 1] {
        let arc = arcs[outArcs[place]]
        value[arc.head] = max(value[arc.head], value[variable] + arc.length)
        waiting[arc.head] -= 1
        if waiting[arc.head] == 0 { ready.append(arc.head) }
      }
    }
  }

  /// Grows a tree of arcs without slack. The tree is shifted as a whole whenever the nearest arc that leaves it has
  /// slack; `shift` remembers by how much, so that a shift costs nothing.
  private mutating func growTightTree() {
    var isIn = [Bool](repeating: false, count: count)
    var outgoing = MinHeap()
    var incoming = MinHeap()
    var shift = 0
    var base = value
    func enter(_ variable: Int, _ outgoing: inout MinHeap, _ incoming: inout MinHeap) {
      isIn[variable] = true
      base[variable] = value[variable] - shift
      for place in outStart[variable]..<outStart[variable + 1] {
        let arc = arcs[outArcs[place]]
        if !isIn[arc.head] { outgoing.push(value[arc.head] - base[variable] - arc.length, outArcs[place]) }
      }
      for place in inStart[variable]..<inStart[variable + 1] {
        let arc = arcs[inArcs[place]]
        if !isIn[arc.tail] { incoming.push(base[variable] - value[arc.tail] - arc.length, inArcs[place]) }
      }
    }
    enter(count - 1, &outgoing, &incoming)
    while true {
      while let top = outgoing.least, isIn[arcs[top.item].head] { outgoing.pop() }
      while let top = incoming.least, isIn[arcs[top.item].tail] { incoming.pop() }
      let ahead = outgoing.least.map { $0.key - shift }
      let behind = incoming.least.map { $0.key + shift }
      if let ahead, ahead <= behind ?? Int.max, let arc = outgoing.least?.item {
        shift += ahead
        tree.attach(arcs[arc].head, to: arcs[arc].tail, by: arc, childIsHead: true)
        enter(arcs[arc].head, &outgoing, &incoming)
      } else if let behind, let arc = incoming.least?.item {
        shift -= behind
        tree.attach(arcs[arc].tail, to: arcs[arc].head, by: arc, childIsHead: false)
        enter(arcs[arc].tail, &outgoing, &incoming)
      } else {
        break
      }
    }
    for variable in 0..<count where isIn[variable] { value[variable] = base[variable] + shift }
  }

  /// What leaves each variable less what enters it; summed over a subtree, the cut value of the arc above it.
  private var supplies: [Int] {
    var supplies = [Int](repeating: 0, count: count)
    for arc in arcs {
      supplies[arc.tail] += arc.weight
      supplies[arc.head] -= arc.weight
    }
    return supplies
  }

  /// The lower end of the tree arc that costs most, among the first few found.
  private func leavingArc(_ from: inout Int) -> Int? {
    var best: Int?
    var bestCut = 0
    var found = 0
    for step in 0..<count {
      var variable = from + step
      if variable >= count { variable -= count }
      guard tree.parentArc[variable] >= 0 else { continue }
      let cut = tree.cut(variable)
      guard cut < 0 else { continue }
      if cut < bestCut { (best, bestCut) = (variable, cut) }
      found += 1
      if found >= 24 {
        from = variable + 1 < count ? variable + 1 : 0
        return best
      }
    }
    return best
  }

  /// The arc with the least slack that joins the two parts again, against the direction of the arc above `child`.
  private func enteringArc(for child: Int) -> Int? {
    let range = tree.low[child]...tree.limit[child]
    let entersSubtree = !tree.childIsHead[child]
    var best: Int?
    var bestSlack = Int.max
    func scan(_ variable: Int, incoming: Bool) {
      let places =
        incoming
        ? inStart[variable]..<inStart[variable + 1] : outStart[variable]..<outStart[variable + 1]
      for place in places {
        let arc = incoming ? inArcs[place] : outArcs[place]
        let other = incoming ? arcs[arc].tail : arcs[arc].head
        if range.contains(tree.limit[other]) == range.contains(tree.limit[variable]) { continue }
        let gap = slack(arc)
        if gap < bestSlack { (best, bestSlack) = (arc, gap) }
      }
    }
    if range.count * 2 <= count {
      for position in range where bestSlack > 0 { scan(tree.byLimit[position], incoming: entersSubtree) }
    } else {
      for position in 0..<count where bestSlack > 0 && !range.contains(position) {
        scan(tree.byLimit[position], incoming: !entersSubtree)
      }
    }
    return best
  }

  private mutating func exchange(_ child: Int, for arc: Int) {
    let range = tree.low[child]...tree.limit[child]
    let headIsInside = range.contains(tree.limit[arcs[arc].head])
    let gap = slack(arc)
    if gap != 0 {
      let change = headIsInside ? -gap : gap
      for position in range { value[tree.byLimit[position]] += change }
    }
    let (inner, outer) = headIsInside ? (arcs[arc].head, arcs[arc].tail) : (arcs[arc].tail, arcs[arc].head)
    tree.move(child, inner: inner, outer: outer, by: arc, innerIsHead: headIsInside)
  }
}
