/// A layered layout in abstract axes: *breadth* runs along a rank, *depth* from rank to rank. Whoever sets the problem
/// turns it into one of the four directions.
struct LayoutProblem {
  struct Node {
    var breadth: Double
    var depth: Double
    /// Room that self-loops take beside the node, at the end of the breadth axis.
    var loopRoom = 0.0
    /// How deep the labels of its self-loops are.
    var loopDepth = 0.0
    var container: Int
    var order: Int
    var outline: PortOutline = .box
  }

  struct Container {
    /// The containing container; the root, at 0, contains itself.
    var parent: Int
    var order: Int
    var title: TitlePlace
    var titleBreadth: Double
    var titleDepth: Double
  }

  /// Where the title of a container stands.
  enum TitlePlace {
    case none
    /// In a rank of its own, first or last.
    case firstRank, lastRank
    /// In a strip along the ranks, at the start or the end of the breadth axis.
    case strip
  }

  enum End: Hashable {
    case node(Int)
    case container(Int)
  }

  struct Edge {
    var from: End
    var to: End
    /// The room of the label; nil: none.
    var labelBreadth: Double?
    var labelDepth = 0.0
    var length = 1
    var isInvisible = false
    /// Whether text stands beside its ends, for which the ranks must leave room.
    var hasEndText = false
  }

  var nodes: [Node] = []
  var containers: [Container]
  var edges: [Edge] = []

  /// The container of an end: of a container, the one around it.
  func container(of end: End) -> Int {
    switch end {
    case .node(let node): nodes[node].container
    case .container(let container): containers[container].parent
    }
  }

  /// The containers around an end, innermost first, without the root. For a container: itself too.
  func path(of end: End) -> [Int] {
    var result: [Int] = []
    var current =
      switch end {
      case .node(let node): nodes[node].container
      case .container(let container): container
      }
    while current != 0 {
      result.append(current)
      current = containers[current].parent
    }
    return result
  }
}

/// Distances of the layout, in pixels.
enum Gap {
  static let nodes = 28.0
  static let edges = 14.0
  static let edgeNode = 14.0
  static let label = 10.0
  static let clusters = 16.0
  static let padding = 14.0
  /// Between parts that no edge joins.
  static let parts = 32.0
  /// Around the whole picture.
  static let margin = 8.0
}
