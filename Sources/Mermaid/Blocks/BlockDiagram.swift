internal import Diagrams

/// Blocks on a grid, in blocks on a grid.
package struct BlockDiagram: Sendable {
  package var title: String?
  /// The first is the whole; children stand behind what holds them.
  var items: [Item] = [Item(id: "", label: nil, shape: .group)]
  var edges: [Edge] = []
  var definitions: [Name: [String]] = [:]

  struct Item: Sendable {
    var id: Name
    /// nil: nothing is written, the name stands for it.
    var label: String?
    var shape: Shape
    /// How many columns it takes.
    var span = 1
    var children: [Int] = []
    /// How many columns it has; nil: one for each child.
    var columns: Int?
    var classes: [Name] = []
    var styles: [String] = []
  }

  enum Shape: Sendable {
    case node(NodeShape)
    case arrow(Set<Side>)
    case space
    case group
  }

  enum Side: Sendable { case left, right, up, down }

  struct Edge: Sendable {
    var from: Int
    var to: Int
    var label: String?
    var line: EdgeLine
    var tail: EdgeHead
    var head: EdgeHead
  }
}
