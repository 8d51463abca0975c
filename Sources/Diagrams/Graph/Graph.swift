package import HTML

/// A graph to be drawn: nodes, clusters that hold nodes and other clusters, edges between either.
///
/// Nodes and clusters are named by their position in the arrays. The order of `nodes` and `clusters` is
/// the author's: the layout keeps it among siblings where that costs nothing.
package struct Graph: Hashable, Sendable {
  package var direction: Direction
  package var nodes: [GraphNode] = []
  package var clusters: [GraphCluster] = []
  package var edges: [GraphEdge] = []
  /// Where lines of node labels are broken, in pixels at the label's size; nil: never.
  package var wrapWidth: Double? = 190

  /// An empty graph.
  package init(direction: Direction = .down) { self.direction = direction }
}

/// Where an edge ends: at a node, or at the border of a whole cluster.
package enum GraphEnd: Hashable, Sendable {
  case node(Int)
  case cluster(Int)
}

/// A node: a shape with text in it.
package struct GraphNode: Hashable, Sendable {
  /// The author's name of the node.
  package var id: String
  package var shape: NodeShape
  package var label: TextLabel
  /// The cluster that holds the node; nil: none.
  package var parent: Int?
  /// The position in the source among nodes and clusters alike, for the order of siblings.
  package var order: Int
  package var style = GraphStyle()
  /// The least size of the outline, in pixels.
  package var minimumSize: Size?
  /// Where the node leads; must be a URL that the caller has found harmless.
  package var link: Address?
  /// Shown while the pointer rests on the node.
  package var tooltip: String?

  /// A node; `order` follows from the position in the array if all are 0.
  package init(
    _ id: String, _ label: TextLabel, shape: NodeShape = .rect, parent: Int? = nil, order: Int = 0
  ) {
    self.id = id
    self.label = label
    self.shape = shape
    self.parent = parent
    self.order = order
  }
}

/// A titled box around nodes and other clusters.
package struct GraphCluster: Hashable, Sendable {
  package var id: String
  package var title: TextLabel
  /// The cluster that holds this one; must stand before it in the array.
  package var parent: Int?
  /// See `GraphNode.order`.
  package var order: Int
  /// The direction inside; nil: as outside. Obeyed if no edge leads from within to without.
  package var direction: Direction?
  package var style = GraphStyle()
  package var look: ClusterLook
  package var link: Address?
  package var tooltip: String?

  /// A cluster.
  package init(
    _ id: String, _ title: TextLabel, parent: Int? = nil, order: Int = 0, direction: Direction? = nil,
    look: ClusterLook = .group
  ) {
    self.id = id
    self.title = title
    self.parent = parent
    self.order = order
    self.direction = direction
    self.look = look
  }
}

/// How the box of a cluster is drawn.
package enum ClusterLook: Sendable {
  /// A quiet ground: a flowchart's subgraph.
  case group
  /// A node that holds others: a composite state, its title in a band.
  case state
  /// A dashed box without a title: a region of a composite state.
  case region
}

/// An edge between two nodes or clusters.
package struct GraphEdge: Hashable, Sendable {
  /// Unique among the edges.
  package var id: String
  package var from: GraphEnd
  package var to: GraphEnd
  package var label: TextLabel?
  package var line: EdgeLine
  /// What is drawn at `from`.
  package var tail: EdgeHead
  /// What is drawn at `to`.
  package var head: EdgeHead
  /// How many ranks it spans at least, 1 or more.
  package var length: Int
  /// Text beside the ends, as the multiplicities of a class diagram.
  package var tailLabel: String?
  package var headLabel: String?
  package var style = GraphStyle()

  /// An edge.
  package init(
    _ id: String, from: GraphEnd, to: GraphEnd, label: TextLabel? = nil, line: EdgeLine = .solid,
    tail: EdgeHead = .none, head: EdgeHead = .arrow, length: Int = 1
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.label = label
    self.line = line
    self.tail = tail
    self.head = head
    self.length = length
  }
}

/// The stroke of an edge.
package enum EdgeLine: Sendable {
  case solid, dotted, thick
  /// Keeps its ends in order and is not drawn.
  case invisible
}

/// What an edge ends with.
package enum EdgeHead: Sendable {
  case none, arrow, openArrow, circle, cross
  /// Class diagrams: inheritance, aggregation, composition.
  case triangle, diamond, filledDiamond
  /// Entity diagrams.
  case one, zeroOrOne, oneOrMore, zeroOrMore
}
