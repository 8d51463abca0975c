internal import Diagnostics
internal import Diagrams
internal import HTML

/// A class diagram as a graph of boxes with compartments.
enum ClassDrawing {
  static func graph(_ diagram: ClassDiagram) -> Graph {
    var graph = Graph(direction: diagram.direction.graphDirection)
    graph.wrapWidth = nil
    for (index, namespace) in diagram.namespaces.enumerated() {
      graph.clusters.append(
        GraphCluster("ns\(index)", LabelReader.label(namespace.name), parent: namespace.parent, order: index))
    }
    var ends: [Name: GraphEnd] = [:]
    for (index, box) in diagram.classes.enumerated() {
      ends[box.id] = .node(index)
      var node = GraphNode(
        box.id.text, label(box), shape: .titled, parent: box.namespace, order: diagram.namespaces.count + index)
      if node.label.lines.count == 1 { node.shape = .rect }
      var declarations = diagram.definitions["default"] ?? []
      for name in box.cssClasses { declarations += diagram.definitions[name] ?? [] }
      node.style = StyleReader.style(declarations + box.styles)
      node.link = box.link.flatMap { Address(ofPicture: LabelText.plain($0)) }
      node.tooltip = box.tooltip.map(LabelReader.plain)
      graph.nodes.append(node)
    }
    for (number, relation) in diagram.relations.enumerated() {
      guard let from = ends[relation.from], let to = ends[relation.to] else { continue }
      let label = relation.label.isEmpty ? nil : LabelReader.label(relation.label)
      var edge = GraphEdge(
        "r\(number)", from: from, to: to, label: label, line: relation.isDotted ? .dotted : .solid,
        tail: head(relation.fromEnd), head: head(relation.toEnd))
      edge.tailLabel = relation.fromText.isEmpty ? nil : LabelReader.plain(relation.fromText)
      edge.headLabel = relation.toText.isEmpty ? nil : LabelReader.plain(relation.toText)
      graph.edges.append(edge)
    }
    for (number, note) in diagram.notes.enumerated() {
      let end = GraphEnd.node(graph.nodes.count)
      graph.nodes.append(
        GraphNode(
          "note\(number)", LabelReader.label(note.text).wrapped(to: 200), shape: .note, order: Int.max / 2 + number))
      guard let target = note.target.flatMap({ ends[$0] }) else { continue }
      graph.edges.append(GraphEdge("n\(number)", from: target, to: end, line: .dotted, head: .none))
    }
    return graph
  }

  private static func label(_ box: ClassBox) -> TextLabel {
    var first: [TextRun] = []
    if let annotation = box.annotation { first.append(TextRun("«\(LabelReader.plain(annotation))» ", .small)) }
    first.append(TextRun(LabelReader.plain(box.label), .bold))
    var lines = [first]
    let fields = box.members.filter { !$0.isMethod }
    let methods = box.members.filter(\.isMethod)
    for (part, members) in [fields, methods].enumerated() where !members.isEmpty {
      if part == 1, !fields.isEmpty { lines.append([]) }
      for member in members {
        var style: TextStyle = []
        if member.isStatic { style.insert(.underlined) }
        if member.isAbstract { style.insert(.italic) }
        lines.append([TextRun(LabelText.plain(member.text), style)])
      }
    }
    return TextLabel(lines: lines)
  }

  private static func head(_ end: ClassRelation.End) -> EdgeHead {
    switch end {
    case .none: .none
    case .arrow: .openArrow
    case .inheritance: .triangle
    case .composition: .filledDiamond
    case .aggregation: .diamond
    case .lollipop: .circle
    }
  }
}
