/// Refuses documents whose aliases unfold into far more than was written, by the measure of kubectl's parser.
enum AliasBudget {
  /// Whether unfolding every alias costs more than kubectl allows. Costs as much as it allows, at most.
  static func isExceeded(by document: YAMLDocument) -> Bool {
    guard let root = document.root else { return false }
    var walk: [(children: Range<Int>, isAliased: Bool, newest: Int32)] = []
    var visited = 1
    var unfolded = 0
    func visit(_ id: YAMLNodeID, isAliased: Bool) -> Bool {
      visited += 1
      if isAliased { unfolded += 1 }
      let range = document[id].childRange
      if !range.isEmpty { walk.append((range, isAliased, id.index)) }
      return unfolded > 100 && visited > 1_000 && Double(unfolded) / Double(visited) > allowed(visited)
    }
    if visit(root, isAliased: false) { return true }
    while var level = walk.popLast() {
      guard let next = level.children.popFirst() else { continue }
      let id = document.children[next]
      // Nodes are numbered as they were written: one that is older than its neighbours stands elsewhere.
      let isAlias = id.index <= level.newest
      level.newest = max(level.newest, id.index)
      walk.append(level)
      if isAlias { visited += 1 }
      if visit(id, isAliased: level.isAliased || isAlias) { return true }
    }
    return false
  }

  /// The share of all steps that may come from aliases: 99 % of a small document, a tenth of a huge one.
  private static func allowed(_ visited: Int) -> Double {
    let (low, high) = (400_000.0, 4_000_000.0)
    return 0.99 - 0.89 * (min(max(Double(visited), low), high) - low) / (high - low)
  }
}
