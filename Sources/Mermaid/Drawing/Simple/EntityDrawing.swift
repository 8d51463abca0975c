internal import Diagrams

/// An entity-relationship diagram as a graph of boxes with attributes.
enum EntityDrawing {
  static func graph(_ diagram: EntityDiagram) -> Graph {
    var graph = Graph(direction: diagram.direction.graphDirection)
    graph.wrapWidth = nil
    var ends: [Name: GraphEnd] = [:]
    for (index, entity) in diagram.entities.enumerated() {
      ends[entity.id] = .node(index)
      let label = label(entity)
      var node = GraphNode(
        entity.id.text, label, shape: label.lines.count > 1 ? .titled : .rect, order: index)
      var declarations = diagram.definitions["default"] ?? []
      for name in entity.classes { declarations += diagram.definitions[name] ?? [] }
      node.style = StyleReader.style(declarations + entity.styles)
      graph.nodes.append(node)
    }
    for (number, relation) in diagram.relations.enumerated() {
      guard let from = ends[relation.from], let to = ends[relation.to] else { continue }
      graph.edges.append(
        GraphEdge(
          "r\(number)", from: from, to: to,
          label: relation.label.isEmpty ? nil : LabelReader.label(relation.label),
          line: relation.isIdentifying ? .solid : .dotted, tail: head(relation.fromCount), head: head(relation.toCount))
      )
    }
    return graph
  }

  private static func label(_ entity: Entity) -> TextLabel {
    var lines: [[TextRun]] = [[TextRun(LabelReader.plain(entity.label), .bold)]]
    for attribute in entity.attributes {
      var runs = [TextRun(LabelText.plain(attribute.type) + " ", .small), TextRun(LabelText.plain(attribute.name))]
      if !attribute.keys.isEmpty { runs.append(TextRun(" " + attribute.keys, [.bold, .small])) }
      if !attribute.comment.isEmpty {
        runs.append(TextRun(" " + LabelReader.plain(attribute.comment), [.italic, .small]))
      }
      lines.append(runs)
    }
    return TextLabel(lines: lines)
  }

  private static func head(_ count: EntityRelation.Count) -> EdgeHead {
    switch count {
    case .one: .one
    case .zeroOrOne: .zeroOrOne
    case .oneOrMore: .oneOrMore
    case .zeroOrMore: .zeroOrMore
    }
  }
}
