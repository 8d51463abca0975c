/// What stands in a row, as far as its distance from its neighbour is concerned.
struct RowItem {
  enum Kind { case node, edge, label, title, anchor, containerStart, containerEnd }

  /// The variable of its place.
  var variable: Int
  var kind: Kind
  /// How far it reaches to either side of its place.
  var before: Double
  var after: Double

  /// The least distance from this item's place to that of the next in the row.
  func distance(to next: RowItem) -> Double { after + gap(to: next.kind) + next.before }

  private func gap(to next: Kind) -> Double {
    switch (kind, next) {
    case (.containerStart, .containerEnd): return 2 * Gap.padding
    case (.containerStart, .containerStart), (.containerEnd, .containerEnd): return Gap.padding
    case (.containerStart, .edge), (.containerStart, .anchor), (.edge, .containerEnd), (.anchor, .containerEnd):
      return Gap.edges
    case (.containerStart, _), (_, .containerEnd): return Gap.padding
    case (.containerEnd, .containerStart): return Gap.clusters
    case (.containerEnd, .node), (.node, .containerStart): return (Gap.clusters + Gap.nodes) / 2
    case (.containerEnd, _), (_, .containerStart): return Gap.edges
    case (.node, .node): return Gap.nodes
    case (.label, .node), (.node, .label): return Gap.edgeNode
    case (.label, _), (_, .label): return Gap.label
    case (.title, _), (_, .title): return Gap.label
    case (.node, _), (_, .node): return Gap.edgeNode
    default: return Gap.edges
    }
  }
}
