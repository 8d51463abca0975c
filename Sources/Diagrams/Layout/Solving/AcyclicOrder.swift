/// Arcs that never close a cycle. Keeps a topological order, so that most questions are answered by two numbers
/// (Pearce and Kelly's way of keeping it).
struct AcyclicOrder {
  private var place: [Int]
  private var after: [[Int]]
  private var before: [[Int]]
  private var mark: [Int]
  private var marker = 0

  init(count: Int) {
    place = Array(0..<count)
    after = Array(repeating: [], count: count)
    before = Array(repeating: [], count: count)
    mark = Array(repeating: 0, count: count)
  }

  /// Adds an arc; false, and nothing added, if it would close a cycle.
  mutating func insert(_ tail: Int, _ head: Int) -> Bool {
    if tail == head { return false }
    if place[tail] > place[head] {
      guard let reached = forward(from: head, to: tail) else { return false }
      reorder(reached, backward(from: tail, downTo: place[head]))
    }
    after[tail].append(head)
    before[head].append(tail)
    return true
  }

  private mutating func forward(from start: Int, to goal: Int) -> [Int]? {
    marker += 1
    mark[start] = marker
    var reached = [start]
    var next = 0
    while next < reached.count {
      for head in after[reached[next]] where place[head] <= place[goal] && mark[head] != marker {
        if head == goal { return nil }
        mark[head] = marker
        reached.append(head)
      }
      next += 1
    }
    return reached
  }

  private mutating func backward(from start: Int, downTo least: Int) -> [Int] {
    marker += 1
    mark[start] = marker
    var reached = [start]
    var next = 0
    while next < reached.count {
      for tail in before[reached[next]] where place[tail] >= least && mark[tail] != marker {
        mark[tail] = marker
        reached.append(tail)
      }
      next += 1
    }
    return reached
  }

  private mutating func reorder(_ later: [Int], _ earlier: [Int]) {
    let inOrder = earlier.sorted { place[$0] < place[$1] } + later.sorted { place[$0] < place[$1] }
    let places = inOrder.map { place[$0] }.sorted()
    for (item, position) in zip(inOrder, places) { place[item] = position }
  }
}
