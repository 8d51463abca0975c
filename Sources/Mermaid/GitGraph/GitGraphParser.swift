internal import Text

/// Reads a history, and keeps it as git would: what git refuses is an error here as well.
struct GitGraphParser {
  private let lines: DiagramLines
  private var graph = GitGraph()
  private var branchIndex: [Name: Int] = [:]
  /// The last commit of each branch.
  private var heads: [Int?] = []
  private var commitIndex: [Name: Int] = [:]
  private var current = 0

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> GitGraph {
    var parser = GitGraphParser(lines)
    parser.header()
    for line in lines.lines { try parser.statement(line) }
    parser.sortBranches()
    return parser.graph
  }

  private init(_ lines: DiagramLines) {
    self.lines = lines
    let settings = lines.settings.below("gitGraph.")
    graph.showsBranches = settings.isOn("showBranches", usual: true)
    graph.showsLabels = settings.isOn("showCommitLabel", usual: true)
    graph.isParallel = settings.isOn("parallelCommits", usual: false)
    add(branch: settings["mainBranchName"] ?? "main", order: settings.number("mainBranchOrder") ?? 0)
  }

  private mutating func add(branch name: String, order: Double?) {
    branchIndex[Name(name)] = graph.branches.count
    // Branches without a wish stand before those with one, in the order of their creation.
    let usual = Double(graph.branches.count) / 10_000
    graph.branches.append(GitGraph.Branch(name: name, order: order ?? usual))
    heads.append(nil)
  }

  private mutating func header() {
    for word in lines.bytes.text(lines.header).split(whereSeparator: { $0 == ":" || $0 == " " }) {
      switch word {
      case "TB", "TD": graph.direction = .down
      case "BT": graph.direction = .up
      case "LR": graph.direction = .right
      default: break
      }
    }
  }

  private mutating func statement(_ line: DiagramLines.Line) throws(SyntaxError) {
    var cursor = lines.cursor(line)
    if cursor.take(word: "title") {
      graph.title = lines.bytes.text(cursor.rest)
    } else if cursor.take(word: "commit") {
      let words = try self.words(&cursor, line, allowsMessage: true)
      add(kind: words.type ?? .normal, words, label: words.id ?? words.message, parents: [heads[current]])
    } else if cursor.take(word: "branch") {
      try branch(&cursor, line)
    } else if cursor.take(word: "checkout") || cursor.take(word: "switch") {
      current = try existing(try name(&cursor, line), line)
    } else if cursor.take(word: "merge") {
      try merge(&cursor, line)
    } else if cursor.take(word: "cherry-pick") {
      try cherryPick(&cursor, line)
    } else if cursor.sees(":"), lines.text(line) == ":" {
      return
    } else {
      throw SyntaxError(.gitLine, at: line.range, lines.text(line))
    }
  }

  /// The name of a branch, quoted or not.
  private func name(_ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError) -> String {
    guard let name = cursor.quoted() ?? cursor.name("-./") else {
      throw SyntaxError(.gitLine, at: line.range, lines.text(line))
    }
    return name
  }

  private func existing(_ name: String, _ line: DiagramLines.Line) throws(SyntaxError) -> Int {
    guard let index = branchIndex[Name(name)] else { throw SyntaxError(.gitNoBranch, at: line.range, name) }
    return index
  }

  private struct Words {
    var id: String?
    var message: String?
    var tags: [String]?
    var type: GitGraph.Commit.Kind?
    var parent: String?
  }

  /// `id: "…" tag: "…" type: HIGHLIGHT`, in any order.
  private func words(
    _ cursor: inout Cursor, _ line: DiagramLines.Line, allowsMessage: Bool = false
  ) throws(SyntaxError) -> Words {
    var words = Words()
    while !cursor.isAtEnd {
      if cursor.take(key: "id"), let text = cursor.quoted() {
        words.id = text
      } else if cursor.take(key: "tag"), let text = cursor.quoted() {
        words.tags = (words.tags ?? []) + (text.isEmpty ? [] : [text])
      } else if cursor.take(key: "parent"), let text = cursor.quoted() {
        words.parent = text
      } else if cursor.take(key: "type"), let type = cursor.name(), let kind = Self.kinds[type] {
        words.type = kind
      } else if allowsMessage, cursor.take(key: "msg") || cursor.peek == 0x22 || cursor.peek == 0x27,
        let text = cursor.quoted()
      {
        words.message = text
      } else {
        throw SyntaxError(.gitLine, at: line.range, lines.text(line))
      }
    }
    return words
  }

  private static let kinds: [String: GitGraph.Commit.Kind] = [
    "NORMAL": .normal, "REVERSE": .reverse, "HIGHLIGHT": .highlight,
  ]

  private mutating func add(kind: GitGraph.Commit.Kind, _ words: Words, label: String?, parents: [Int?]) {
    let index = graph.commits.count
    graph.commits.append(
      GitGraph.Commit(
        label: label, kind: kind, mark: words.type ?? .normal, tags: words.tags ?? [], branch: current,
        parents: parents.compactMap { $0 }))
    if let id = words.id { commitIndex[Name(id)] = index }
    heads[current] = index
  }

  private mutating func branch(_ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError) {
    let name = try name(&cursor, line)
    var order: Double?
    if cursor.take(key: "order") { order = cursor.number() }
    guard cursor.isAtEnd else { throw SyntaxError(.gitLine, at: line.range, lines.text(line)) }
    guard branchIndex[Name(name)] == nil else { throw SyntaxError(.gitBranchExists, at: line.range, name) }
    let head = heads[current]
    add(branch: name, order: order)
    current = graph.branches.count - 1
    heads[current] = head
  }

  private mutating func merge(_ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError) {
    let name = try name(&cursor, line)
    let words = try words(&cursor, line)
    let other = try existing(name, line)
    guard other != current, let mine = heads[current], let its = heads[other], mine != its else {
      throw SyntaxError(.gitNothingToMerge, at: line.range, name, graph.branches[current].name)
    }
    if let id = words.id, commitIndex[Name(id)] != nil { throw SyntaxError(.gitCommitExists, at: line.range, id) }
    add(kind: .merge, words, label: words.id, parents: [mine, its])
  }

  private mutating func cherryPick(_ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError) {
    let words = try words(&cursor, line)
    guard let id = words.id, let source = commitIndex[Name(id)] else {
      throw SyntaxError(.gitNoCommit, at: line.range, words.id ?? "")
    }
    let picked = graph.commits[source]
    let parent = words.parent.flatMap { commitIndex[Name($0)] }
    if words.parent != nil || picked.kind == .merge, parent.map({ !picked.parents.contains($0) }) ?? true {
      throw SyntaxError(.gitNeedsParent, at: line.range, id)
    }
    guard picked.branch != current, let head = heads[current] else {
      throw SyntaxError(.gitNothingToMerge, at: line.range, id, graph.branches[current].name)
    }
    var kept = words
    kept.id = nil
    kept.tags = words.tags ?? ["cherry-pick:" + id + (words.parent.map { "|parent:" + $0 } ?? "")]
    add(kind: .cherryPick, kept, label: nil, parents: [head, source])
  }

  /// Brings the branches into the order of their lanes.
  private mutating func sortBranches() {
    let order = graph.branches.indices.sorted {
      (graph.branches[$0].order, $0) < (graph.branches[$1].order, $1)
    }
    var lane = [Int](repeating: 0, count: order.count)
    for (place, branch) in order.enumerated() { lane[branch] = place }
    graph.branches = order.map { graph.branches[$0] }
    for index in graph.commits.indices { graph.commits[index].branch = lane[graph.commits[index].branch] }
  }
}
