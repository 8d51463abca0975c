internal import Text

/// The kinds of diagrams, by the word that begins them.
package enum DiagramKind: String, CaseIterable, Sendable {
  case flowchart, state, sequence, pie, gantt, timeline, mindmap
  case classDiagram = "class"
  case entity = "er"
  case quadrant = "quadrantChart"
  case xychart
  case gitGraph, journey, requirement, c4, block, architecture, kanban, sankey
  case packet, radar, treemap, treeView, venn, ishikawa, wardley, eventModeling, info
  /// Kinds that podbook shows as their source.
  case cynefin, railroad, swimlane
  /// A kind that an extension of mermaid draws; shown as its source.
  case zenuml
}

extension DiagramKind {
  /// The kind of a cleaned text and the word that names it; nil: mermaid knows none of that name.
  static func detect(_ bytes: [UInt8]) -> (kind: DiagramKind, word: String)? {
    var start = bytes.skippingSpaces(from: 0)
    // A comment before the first word that has no line of its own to vanish with.
    while bytes.has("%%", at: start) { start = bytes.skippingSpaces(from: bytes.lineEnd(from: start)) }
    for (word, kind) in words where bytes.has(word, at: start) {
      return (kind, String(describing: word))
    }
    return nil
  }

  /// The first word of a text, whatever it is.
  static func firstWord(_ bytes: [UInt8]) -> Range<Int> {
    let start = bytes.skippingSpaces(from: 0)
    var end = start
    while end < bytes.count, !bytes[end].isSpace { end += 1 }
    return start..<end
  }

  private static let words: [(StaticString, DiagramKind)] = [
    ("flowchart", .flowchart), ("graph", .flowchart), ("stateDiagram", .state), ("sequenceDiagram", .sequence),
    ("pie", .pie), ("gantt", .gantt), ("timeline", .timeline), ("mindmap", .mindmap),
    ("classDiagram", .classDiagram), ("erDiagram", .entity), ("quadrantChart", .quadrant), ("xychart", .xychart),
    ("C4Context", .c4), ("C4Container", .c4), ("C4Component", .c4), ("C4Dynamic", .c4), ("C4Deployment", .c4),
    ("architecture", .architecture), ("block", .block), ("gitGraph", .gitGraph), ("journey", .journey),
    ("kanban", .kanban), ("packet", .packet), ("radar", .radar), ("requirement", .requirement),
    ("sankey", .sankey), ("treemap", .treemap), ("treeView", .treeView), ("venn", .venn), ("ishikawa", .ishikawa),
    ("wardley", .wardley), ("eventmodeling", .eventModeling), ("info", .info), ("zenuml", .zenuml),
    ("cynefin", .cynefin), ("railroad", .railroad), ("swimlane", .swimlane),
  ]
}
