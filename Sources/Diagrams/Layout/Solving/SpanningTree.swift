/// The tree of the network simplex: parents, children as linked lists, and a postorder numbering by which a subtree is
/// a range.
struct SpanningTree {
  private(set) var parent: [Int]
  /// The arc to the parent; -1 at the root.
  private(set) var parentArc: [Int]
  /// Whether the arc to the parent points at the child.
  private(set) var childIsHead: [Bool]
  /// A variable's subtree is `low...limit` in `byLimit`.
  private(set) var low: [Int]
  private(set) var limit: [Int]
  private(set) var byLimit: [Int]
  private var firstChild: [Int]
  private var nextSibling: [Int]
  private var previousSibling: [Int]
  /// Supplies summed over each subtree.
  private var sum: [Int]

  init(count: Int) {
    let none = [Int](repeating: -1, count: count)
    (parent, parentArc, firstChild, nextSibling, previousSibling) = (none, none, none, none, none)
    childIsHead = [Bool](repeating: false, count: count)
    (low, limit, byLimit, sum) = (none, none, none, none)
  }

  /// The cut value of the arc above `child`.
  func cut(_ child: Int) -> Int { childIsHead[child] ? -sum[child] : sum[child] }

  mutating func attach(_ child: Int, to parent: Int, by arc: Int, childIsHead isHead: Bool) {
    self.parent[child] = parent
    parentArc[child] = arc
    childIsHead[child] = isHead
    let first = firstChild[parent]
    nextSibling[child] = first
    previousSibling[child] = -1
    if first >= 0 { previousSibling[first] = child }
    firstChild[parent] = child
  }

  private mutating func detach(_ child: Int) {
    let (previous, next) = (previousSibling[child], nextSibling[child])
    if previous >= 0 { nextSibling[previous] = next } else { firstChild[parent[child]] = next }
    if next >= 0 { previousSibling[next] = previous }
  }

  /// Numbers the whole tree below `root`.
  mutating func number(from root: Int) { number(from: root, start: 0) }

  private mutating func number(from root: Int, start: Int) {
    var next = start
    var current = root
    low[current] = next
    while true {
      let child = firstChild[current]
      if child >= 0 {
        low[child] = next
        current = child
        continue
      }
      while true {
        limit[current] = next
        byLimit[next] = current
        next += 1
        if current == root { return }
        let sibling = nextSibling[current]
        if sibling >= 0 {
          low[sibling] = next
          current = sibling
          break
        }
        current = parent[current]
      }
    }
  }

  /// Sums the supplies over the subtrees.
  mutating func addUp(_ supplies: [Int]) {
    sum = supplies
    for variable in byLimit where parent[variable] >= 0 { sum[parent[variable]] += sum[variable] }
  }

  /// Cuts the subtree of `child` off and hangs it, by its member `inner`, below `outer`.
  mutating func move(_ child: Int, inner: Int, outer: Int, by arc: Int, innerIsHead: Bool) {
    let total = sum[child]
    // The meeting point of the old and the new place is the nearest ancestor of both.
    var meeting = parent[child]
    while !(low[meeting]...limit[meeting]).contains(limit[outer]) {
      sum[meeting] -= total
      meeting = parent[meeting]
    }
    var ancestor = outer
    while ancestor != meeting {
      sum[ancestor] += total
      ancestor = parent[ancestor]
    }
    // Turns the path from `inner` up to `child` round.
    var current = inner
    var (newParent, newArc, newIsHead) = (outer, arc, innerIsHead)
    var below = 0
    while true {
      let (oldParent, oldArc, oldIsHead, oldSum) = (
        parent[current], parentArc[current], childIsHead[current], sum[current]
      )
      detach(current)
      attach(current, to: newParent, by: newArc, childIsHead: newIsHead)
      sum[current] = total - below
      if current == child { break }
      (newParent, newArc, newIsHead) = (current, oldArc, !oldIsHead)
      below = oldSum
      current = oldParent
    }
    number(from: meeting, start: low[meeting])
  }
}
