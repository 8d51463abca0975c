/// Refuses documents whose aliases unfold into far more than was written: by the measure of kubectl's parser, which
/// counts nodes, and by that of the API server, which counts the bytes of what kubectl sends.
struct AliasBudget {
  private let document: YAMLDocument
  private let mostBytes: Int

  /// Refuses `document`, which holds aliases, where they unfold into more than may be.
  static func check(_ document: YAMLDocument, at offset: Int, _ limits: YAMLLimits) throws(YAMLFault) {
    let budget = AliasBudget(document: document, mostBytes: limits.documentBytes)
    switch budget.excess() {
    case .nodes: throw .aliasBomb(at: offset)
    case .bytes(let bytes): throw YAMLFault(tooLarge: bytes, limit: budget.mostBytes, at: offset)
    case nil: return
    }
  }

  private enum Excess {
    case nodes
    case bytes(Int)
  }

  /// What there is too much of, as soon as there is. Costs as much as is allowed, at most.
  private func excess() -> Excess? {
    guard let root = document.root else { return nil }
    var bytes = 0
    var walk: [(children: Range<Int>, isAliased: Bool, newest: Int32)] = []
    var visited = 1
    var unfolded = 0
    func visit(_ id: YAMLNodeID, isAliased: Bool) -> Excess? {
      visited += 1
      if isAliased { unfolded += 1 }
      // JSON takes no less: the text, and a mark between this and the next.
      bytes += document[id].textRange.count + 1
      if bytes > mostBytes { return .bytes(bytes) }
      let range = document[id].childRange
      if !range.isEmpty { walk.append((range, isAliased, id.index)) }
      let isMostlyAliases =
        unfolded > 100 && visited > 1_000 && Double(unfolded) / Double(visited) > Self.allowed(visited)
      return isMostlyAliases ? .nodes : nil
    }
    if let excess = visit(root, isAliased: false) { return excess }
    while var level = walk.popLast() {
      guard let next = level.children.popFirst() else { continue }
      let id = document.children[next]
      // Nodes are numbered as they were written: one that is older than its neighbours stands elsewhere.
      let isAlias = id.index <= level.newest
      level.newest = max(level.newest, id.index)
      walk.append(level)
      if isAlias { visited += 1 }
      if let excess = visit(id, isAliased: level.isAliased || isAlias) { return excess }
    }
    return nil
  }

  /// The share of all steps that may come from aliases: 99 % of a small document, a tenth of a huge one.
  private static func allowed(_ visited: Int) -> Double {
    let (low, high) = (400_000.0, 4_000_000.0)
    return 0.99 - 0.89 * (min(max(Double(visited), low), high) - low) / (high - low)
  }
}
