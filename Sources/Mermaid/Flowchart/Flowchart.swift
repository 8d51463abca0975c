/// A flowchart as its author wrote it.
package struct Flowchart: Sendable {
  package var direction = FlowDirection.down
  /// In the order of their first mention. Subgraphs that edges lead to are among them.
  package var nodes: [FlowNode] = []
  package var edges: [FlowEdge] = []
  /// In the order in which they end: inner ones first.
  package var groups: [FlowGroup] = []
  /// What `classDef` says.
  package var classes: [Name: [String]] = [:]
  /// What `linkStyle default` says.
  package var defaultLinkStyle: [String] = []
  package var accTitle: String?
  package var accDescription: String?
}

/// A text with the way it was quoted.
package struct FlowText: Hashable, Sendable {
  package enum Kind: Sendable { case plain, quoted, markdown }

  package var text: String
  package var kind: Kind
}

/// A node.
package struct FlowNode: Sendable {
  package var id: Name
  /// What the author wrote in the shape; nil: the name stands for it.
  package var label: FlowText?
  /// The shape by mermaid's name; nil: a rectangle.
  package var shape: String?
  package var classes: [Name] = []
  package var styles: [String] = []
  package var link: String?
  package var tooltip: String?
  /// Where the name first stands.
  package var range: Range<Int>
  /// Whether only a `style` ever mentioned it.
  package var isOnlyStyled = false
}

/// An edge.
package struct FlowEdge: Sendable {
  /// The name that the author gave it: `e1@-->`.
  package var id: Name?
  package var from: Name
  package var to: Name
  package var label: FlowText?
  /// The ends by mermaid's name: `arrow_point`, `double_arrow_cross`.
  package var type: String
  package var stroke: FlowStroke
  /// How many ranks the edge spans at least.
  package var length: Int
  package var styles: [String] = []
  package var classes: [Name] = []
}

/// A subgraph.
package struct FlowGroup: Sendable {
  package var id: Name
  package var title: FlowText
  /// The nodes and subgraphs that belong to it and to no subgraph that ended before.
  package var members: [Name]
  package var direction: FlowDirection?
  package var classes: [Name] = []
  package var range: Range<Int>
}
