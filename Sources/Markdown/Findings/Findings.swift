internal import Diagnostics

/// Findings as they are made: no more of one kind than the limit says, so that a hostile note cannot fill the memory.
struct Findings {
  private(set) var list: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Adds a finding, unless there are enough of its kind.
  mutating func add(_ kind: DiagnosticKind, at range: Range<Int>?, _ argument: @autoclosure () -> String? = nil) {
    guard counts[kind.id, default: 0] < limit else { return }
    counts[kind.id, default: 0] += 1
    var diagnostic = Diagnostic(kind, at: range)
    if let argument = argument() { diagnostic.arguments = [argument] }
    list.append(diagnostic)
  }

  /// Adds a finding whose words take several arguments.
  mutating func add(_ kind: DiagnosticKind, at range: Range<Int>?, arguments: [String]) {
    add(kind, at: range)
    if list.last?.kind.id == kind.id, !list.isEmpty { list[list.count - 1].arguments = arguments }
  }

  /// Adds what another stage has found.
  mutating func add(_ others: [Diagnostic]) {
    for other in others where counts[other.kind.id, default: 0] < limit {
      counts[other.kind.id, default: 0] += 1
      list.append(other)
    }
  }

  /// All of them, in the order of the note.
  var inOrder: [Diagnostic] {
    let order = list.indices.sorted {
      (list[$0].range?.lowerBound ?? -1, $0) < (list[$1].range?.lowerBound ?? -1, $1)
    }
    return order.map { list[$0] }
  }
}
