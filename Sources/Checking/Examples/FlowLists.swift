internal import YAML

/// Where the lists of a document begin that are written in brackets: `[ssd]`.
struct FlowLists {
  private let starts: Set<Int>

  /// The lists of `document`, by their places in the text that it was read from.
  init(_ document: YAMLDocument) {
    starts = Set(
      document.nodes.lazy.filter { $0.value == .sequence && $0.style == .flow }.map(\.range.lowerBound))
  }

  /// Whether the bracket at `offset` begins one.
  func begin(at offset: Int) -> Bool { starts.contains(offset) }
}
