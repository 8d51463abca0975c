internal import Diagnostics
internal import Diagrams
internal import HTML

/// C4 as a graph of boxes in boundaries.
struct C4Drawing {
  private let diagram: C4Diagram
  private var graph: Graph
  private var remarks: [Remark] = []
  private var ends: [Name: GraphEnd] = [:]

  static func graph(_ diagram: C4Diagram) -> (Graph, [Remark]) {
    var drawing = C4Drawing(diagram)
    drawing.addBoundaries()
    drawing.addElements()
    drawing.addRelations()
    return (drawing.graph, drawing.remarks)
  }

  private init(_ diagram: C4Diagram) {
    self.diagram = diagram
    graph = Graph(direction: diagram.direction.graphDirection)
    graph.wrapWidth = nil
  }

  private mutating func addBoundaries() {
    for (index, boundary) in diagram.boundaries.enumerated() {
      ends[boundary.id] = .cluster(index)
      var title = LabelReader.label(boundary.label)
      title.lines[title.lines.count - 1].append(TextRun(" [\(LabelReader.plain(boundary.kind))]", .small))
      if !boundary.text.isEmpty {
        title.lines += LabelReader.label(boundary.text).styled(.small).wrapped(to: 260).lines
      }
      var cluster = GraphCluster(boundary.id.text, title, parent: boundary.parent, order: boundary.order)
      cluster.style = StyleReader.style(boundary.styles)
      if cluster.style.dashes.isEmpty, boundary.kind != "node" { cluster.style.dashes = [6, 4] }
      graph.clusters.append(cluster)
    }
  }

  private mutating func addElements() {
    for (index, element) in diagram.elements.enumerated() {
      ends[element.id] = .node(index)
      var node = GraphNode(
        element.id.text, label(element), shape: shape(element), parent: element.boundary,
        order: index + diagram.boundaries.count)
      node.style.fill = nil
      node.style = StyleReader.style(element.styles)
      if element.isExternal { node.style.dashes = [4, 3] }
      if let link = element.link {
        node.link = Address(ofPicture: LabelText.plain(link))
        if node.link == nil { remarks.append(Remark(.unsafeLink, at: element.linkRange, link)) }
      }
      graph.nodes.append(node)
    }
  }

  private func shape(_ element: C4Diagram.Element) -> NodeShape {
    switch element.figure {
    case .box: .rect
    case .person: .person
    case .database: .cylinder
    case .queue: .horizontalCylinder
    }
  }

  private func label(_ element: C4Diagram.Element) -> TextLabel {
    var lines = [[TextRun("«\(element.kind)»", .small)]]
    lines += LabelReader.label(element.label).styled(.bold).wrapped(to: 190).lines
    if !element.technology.isEmpty { lines.append([TextRun("[\(LabelReader.plain(element.technology))]", .small)]) }
    if !element.text.isEmpty { lines += LabelReader.label(element.text).wrapped(to: 200).lines }
    return TextLabel(lines: lines)
  }

  private mutating func addRelations() {
    for (number, relation) in diagram.relations.enumerated() {
      guard let from = ends[relation.from], let to = ends[relation.to] else { continue }
      var label = LabelReader.label((relation.number.map { $0 + ": " } ?? "") + relation.label).wrapped(to: 170)
      if !relation.technology.isEmpty {
        label.lines.append([TextRun("[\(LabelReader.plain(relation.technology))]", .small)])
      }
      if !relation.text.isEmpty {
        label.lines += LabelReader.label(relation.text).styled(.small).wrapped(to: 170).lines
      }
      // A relation that points back keeps its ends in order and carries its head at the start.
      var edge = GraphEdge(
        "r\(number)", from: from, to: to, label: label.isEmpty ? nil : label,
        tail: relation.isBoth || relation.isBack ? .arrow : .none, head: relation.isBack ? .none : .arrow)
      edge.style = StyleReader.style(relation.styles)
      graph.edges.append(edge)
    }
  }
}
