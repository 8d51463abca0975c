internal import Diagrams

/// A mindmap as a tree that grows to the right.
enum MindmapDrawing {
  static func graph(_ map: Mindmap) -> Graph {
    var graph = Graph(direction: .right)
    for (index, node) in map.nodes.enumerated() {
      var label = LabelReader.label(node.label.text, isMarkdown: true)
      if node.parent == nil {
        label.lines = label.lines.map { $0.map { TextRun($0.text, $0.style.union(.bold)) } }
      }
      var result = GraphNode("m\(index)", label, shape: shape(node.shape), order: index)
      result.style.stroke = branch(of: index, in: map).map { ChartPalette.shade($0).light }
      graph.nodes.append(result)
      guard let parent = node.parent else { continue }
      var edge = GraphEdge("e\(index)", from: .node(parent), to: .node(index), head: .none)
      edge.style.stroke = branch(of: index, in: map).map { ChartPalette.shade($0).light }
      graph.edges.append(edge)
    }
    return graph
  }

  /// Which branch of the root a node is in.
  private static func branch(of index: Int, in map: Mindmap) -> Int? {
    var index = index
    while let parent = map.nodes[index].parent {
      if map.nodes[parent].parent == nil {
        return map.nodes[..<index].count { $0.parent == parent }
      }
      index = parent
    }
    return nil
  }

  private static func shape(_ shape: Mindmap.Shape) -> NodeShape {
    switch shape {
    case .none, .rounded: .rounded
    case .square: .rect
    case .circle: .circle
    case .bang: .bang
    case .cloud: .cloud
    case .hexagon: .hexagon
    }
  }
}
