internal import Diagnostics
internal import Diagrams
internal import HTML

/// A state diagram as a graph: notes are nodes that a dotted line ties to their state.
struct StateDrawing {
  private let diagram: StateDiagram
  private var graph: Graph
  private var ends: [Name: GraphEnd] = [:]
  private(set) var remarks: [Remark] = []

  /// The graph of a state diagram, and what was noticed on the way.
  static func graph(_ diagram: StateDiagram) -> (graph: Graph, remarks: [Remark]) {
    var drawing = StateDrawing(diagram)
    drawing.addClusters()
    drawing.addStates()
    drawing.addTransitions()
    drawing.addNotes()
    return (drawing.graph, drawing.remarks)
  }

  private init(_ diagram: StateDiagram) {
    self.diagram = diagram
    graph = Graph(direction: diagram.direction.graphDirection)
  }

  /// Composite states and regions, outer ones first. Two that claim each other stand side by side.
  private mutating func addClusters() {
    let groups = diagram.nodes.enumerated().filter { $0.element.isGroup }
    var waiting = groups
    var isStuck = false
    while !waiting.isEmpty {
      let before = waiting.count
      waiting.removeAll { order, node in
        var parent: Int?
        if let name = node.parent, !isStuck {
          guard case .cluster(let index) = ends[name] else { return false }
          parent = index
        }
        ends[node.id] = .cluster(graph.clusters.count)
        let title = node.kind == .region ? TextLabel(lines: []) : label(node.lines)
        var cluster = GraphCluster(
          node.id.text, title, parent: parent, order: order, direction: node.direction?.graphDirection,
          look: node.kind == .region ? .region : .state)
        cluster.style = style(node)
        graph.clusters.append(cluster)
        return true
      }
      isStuck = waiting.count == before
    }
  }

  private mutating func addStates() {
    for (order, node) in diagram.nodes.enumerated() where !node.isGroup {
      var parent: Int?
      if let name = node.parent, case .cluster(let index) = ends[name] { parent = index }
      ends[node.id] = .node(graph.nodes.count)
      var result = GraphNode(node.id.text, text(of: node), shape: shape(of: node), parent: parent, order: order)
      result.style = style(node)
      result.tooltip = node.tooltip.map(LabelReader.plain)
      if let address = node.link {
        result.link = Address(ofPicture: LabelText.plain(address))
        if result.link == nil { remarks.append(Remark(.unsafeLink, at: 0..<0, address)) }
      }
      graph.nodes.append(result)
    }
  }

  private func shape(of node: StateNode) -> NodeShape {
    switch node.kind {
    case .state: node.lines.count > 1 ? .titled : .rounded
    case .start: .start
    case .end: .end
    case .fork, .join: .forkBar
    case .choice: .choice
    case .region: .rounded
    }
  }

  private func text(of node: StateNode) -> TextLabel {
    switch node.kind {
    case .state: label(node.lines)
    default: TextLabel(lines: [])
    }
  }

  private func label(_ lines: [String]) -> TextLabel {
    TextLabel(lines: lines.flatMap { LabelReader.label($0, isMarkdown: true).lines })
  }

  private mutating func addTransitions() {
    for (number, edge) in diagram.edges.enumerated() {
      guard let from = ends[edge.from], let to = ends[edge.to] else { continue }
      let label = edge.label.isEmpty ? nil : LabelReader.label(edge.label, isMarkdown: true)
      graph.edges.append(GraphEdge("e\(number)", from: from, to: to, label: label))
    }
  }

  private mutating func addNotes() {
    for (number, note) in diagram.notes.enumerated() {
      guard let state = ends[note.state] else { continue }
      let parent: Int? =
        switch state {
        case .node(let index): graph.nodes[index].parent
        case .cluster(let index): graph.clusters[index].parent
        }
      let end = GraphEnd.node(graph.nodes.count)
      graph.nodes.append(
        GraphNode(
          "\(note.state)----note-\(number)", LabelReader.label(note.text, isMarkdown: true), shape: .note,
          parent: parent, order: diagram.nodes.count + number))
      graph.edges.append(
        GraphEdge(
          "n\(number)", from: note.isLeft ? end : state, to: note.isLeft ? state : end, line: .dotted, head: .none))
    }
  }

  private func style(_ node: StateNode) -> GraphStyle {
    var declarations = diagram.classes["default"] ?? []
    for name in node.classes { declarations += diagram.classes[name] ?? [] }
    return StyleReader.style(declarations + node.styles)
  }
}
