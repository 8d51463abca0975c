internal import Diagrams

/// Requirements as a graph of boxes: what it is, its name, what is said of it.
enum RequirementDrawing {
  static func graph(_ diagram: RequirementDiagram) -> Graph {
    var graph = Graph(direction: diagram.direction.graphDirection)
    graph.wrapWidth = nil
    var ends: [Name: GraphEnd] = [:]
    for (index, box) in diagram.boxes.enumerated() {
      ends[box.id] = .node(index)
      var node = GraphNode(box.id.text, label(box), shape: .titled, order: index)
      if box.facts.isEmpty { node.shape = .rounded }
      var declarations = diagram.definitions["default"] ?? []
      for name in box.classes { declarations += diagram.definitions[name] ?? [] }
      node.style = StyleReader.style(declarations + box.styles)
      graph.nodes.append(node)
    }
    for (number, relation) in diagram.relations.enumerated() {
      guard let from = ends[relation.from], let to = ends[relation.to] else { continue }
      let holds = relation.kind == "contains"
      graph.edges.append(
        GraphEdge(
          "r\(number)", from: from, to: to, label: TextLabel("«\(relation.kind)»"), line: holds ? .solid : .dotted,
          tail: holds ? .circle : .none, head: holds ? .none : .openArrow))
    }
    return graph
  }

  private static func label(_ box: RequirementDiagram.Box) -> TextLabel {
    let name = LabelReader.label(box.id.text, isMarkdown: true).styled(.bold).lines.flatMap { $0 }
    let kind = TextRun("«\(box.kind)»", .small)
    guard !box.facts.isEmpty else { return TextLabel(lines: [[kind], name]) }
    var lines = [[kind, TextRun(" ")] + name]
    for fact in box.facts {
      let text = LabelReader.label(fact.value, isMarkdown: true)
      let whole = TextLabel(lines: [[TextRun(fact.name + ": ", .small)] + text.lines.flatMap { $0 }])
      lines += whole.wrapped(to: 240).lines
    }
    return TextLabel(lines: lines)
  }
}
