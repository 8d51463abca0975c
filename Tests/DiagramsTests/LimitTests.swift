import Testing

@testable import Diagrams

@Suite("Graphs of hostile size")
struct LimitTests {
  @Test("a graph over the limits is refused, with the limit")
  func refused() {
    var graph = Graph()
    graph.nodes = (0...GraphDrawing.nodeLimit).map { GraphNode("n\($0)", "n") }
    #expect(throws: GraphDrawing.Refusal.tooManyNodes(graph.nodes.count, limit: GraphDrawing.nodeLimit)) {
      try GraphDrawing.scene(of: graph)
    }
    graph.nodes = [GraphNode("a", "a")]
    graph.edges = (0...GraphDrawing.edgeLimit).map { GraphEdge("e\($0)", from: .node(0), to: .node(0)) }
    #expect(throws: GraphDrawing.Refusal.tooManyEdges(graph.edges.count, limit: GraphDrawing.edgeLimit)) {
      try GraphDrawing.scene(of: graph)
    }
  }

  @Test("clusters nested deeply are drawn", arguments: [true, false])
  func deep(_ isOpen: Bool) throws {
    var graph = Graph()
    for depth in 0..<150 {
      graph.clusters.append(GraphCluster("c\(depth)", "c", parent: depth > 0 ? depth - 1 : nil))
      graph.nodes.append(GraphNode("n\(depth)", "n", parent: depth, order: depth))
      if depth > 0, isOpen { graph.edges.append(GraphEdge("e\(depth)", from: .node(depth - 1), to: .node(depth))) }
    }
    #expect(try GraphDrawing.scene(of: graph).elements.count >= 300)
  }

  @Test("clusters that hold one another, and parents that do not exist, are drawn")
  func circular() throws {
    var graph = sketch("[g A ] [h B ] A>B")
    graph.clusters[0].parent = 1
    graph.clusters[1].parent = 0
    graph.nodes.append(GraphNode("C", "c", parent: 99))
    #expect(try GraphDrawing.scene(of: graph).elements.count == 6)
  }

  @Test("a complete graph ends within the budget of work")
  func complete() throws {
    var graph = Graph()
    graph.nodes = (0..<16).map { GraphNode("n\($0)", TextLabel("node \($0)"), order: $0) }
    for from in 0..<16 {
      for to in 0..<from { graph.edges.append(GraphEdge("e\(from)-\(to)", from: .node(to), to: .node(from))) }
    }
    #expect(faults(of: FrameSolver(graph)) == [])
  }

  @Test("an empty graph is an empty picture")
  func empty() throws {
    #expect(try GraphDrawing.scene(of: Graph()).elements.isEmpty)
  }
}
