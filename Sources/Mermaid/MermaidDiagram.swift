package import Diagnostics

/// A mermaid fence, read: what it says, what was found on the way, and whether mermaid itself would draw it.
package struct MermaidDiagram: Sendable {
  /// The longest text that is read, in bytes; mermaid itself stops at a tenth of that.
  package static let sizeLimit = 1 << 19

  /// The most things that are told of one diagram; a text with more of them is no diagram.
  static let findingLimit = 50

  /// What the fence says.
  package enum Syntax: Sendable {
    case flowchart(Flowchart)
    case state(StateDiagram)
    case sequence(SequenceDiagram)
    case classDiagram(ClassDiagram)
    case entities(EntityDiagram)
    case gantt(GanttChart)
    case pie(PieChart)
    case timeline(Timeline)
    case mindmap(Mindmap)
    case quadrant(QuadrantChart)
    case xychart(XYChart)
    case gitGraph(GitGraph)
    case requirements(RequirementDiagram)
    case c4(C4Diagram)
    case journey(Journey)
    case blocks(BlockDiagram)
    case architecture(ArchitectureDiagram)
    case kanban(Kanban)
    case sankey(Sankey)
    case packet(Packet)
    case radar(Radar)
    case treemap(IndentedTree)
    case treeView(IndentedTree)
    case ishikawa(IndentedTree)
    case venn(Venn)
    case wardley(WardleyMap)
    case eventModel(EventModel)
    case info
    /// A kind that is shown as its source.
    case source
    /// A text that could not be read; the findings say why.
    case broken
  }

  /// The kind of diagram; nil: mermaid knows none of that name.
  package var kind: DiagramKind?
  package var syntax: Syntax
  /// The title of the front matter or of the diagram.
  package var title: String?
  /// What `accTitle` and `accDescr` say, of the kinds that are read line by line.
  var accTitle: String?
  var accDescription: String?
  /// What was found, at ranges of the fence's bytes.
  package var findings: [Diagnostic] = []
  /// Why mermaid refuses the text, even where it was read as meant.
  package var refusal: Diagnostic?
  /// The text as the parsers saw it.
  let text: CleanText
  /// Whether messages are to be wrapped.
  var wantsWrap = false

  /// Reads a fence's text. Never fails: what cannot be read is `broken` and holds a finding.
  package static func read(_ source: [UInt8]) -> MermaidDiagram {
    var reader = DiagramReader(source)
    return reader.diagram()
  }
}
