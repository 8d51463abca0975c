internal import Diagnostics
internal import Diagrams
internal import HTML

/// A flowchart as a graph.
struct FlowchartDrawing {
  private let chart: Flowchart
  private var graph: Graph
  private var ends: [Name: GraphEnd] = [:]
  private var parents: [Name: Int] = [:]
  private(set) var remarks: [Remark] = []

  /// The graph of a flowchart, and what was read as meant on the way.
  static func graph(_ chart: Flowchart) -> (graph: Graph, remarks: [Remark]) {
    var drawing = FlowchartDrawing(chart)
    drawing.build()
    return (drawing.graph, drawing.remarks)
  }

  private init(_ chart: Flowchart) {
    self.chart = chart
    graph = Graph(direction: chart.direction.graphDirection)
  }

  private mutating func build() {
    addClusters()
    let styles = stylesOfLists()
    for node in chart.nodes { addNode(node, extra: styles[node.id] ?? []) }
    addEdges()
  }

  /// Outer clusters stand before those in them: subgraphs end from the inside out.
  private mutating func addClusters() {
    let nodes = Dictionary(chart.nodes.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    var indices: [Int: Int] = [:]
    var ids: Set<Name> = []
    for (index, group) in chart.groups.enumerated().reversed() {
      indices[index] = graph.clusters.count
      let isNew = ids.insert(group.id).inserted
      graph.clusters.append(
        GraphCluster(
          isNew ? group.id.text : "\(group.id)-\(index)", label(group.title), order: group.range.lowerBound,
          direction: group.direction?.graphDirection))
      // Of several of one name, the last one is meant.
      if isNew { ends[group.id] = .cluster(graph.clusters.count - 1) }
    }
    for (index, group) in chart.groups.enumerated() {
      guard let cluster = indices[index] else { continue }
      for member in group.members where parents[member] == nil { parents[member] = cluster }
    }
    for (index, group) in chart.groups.enumerated() {
      guard let cluster = indices[index], let parent = parents[group.id], parent < cluster else { continue }
      graph.clusters[cluster].parent = parent
    }
    for (index, group) in chart.groups.enumerated() {
      guard let cluster = indices[index] else { continue }
      let own = nodes[group.id].map { chart.nodes[$0] }
      graph.clusters[cluster].style = style(classes: group.classes, own: own?.styles ?? [], usesDefault: false)
      graph.clusters[cluster].link = link(own?.link, at: group.range)
      graph.clusters[cluster].tooltip = own?.tooltip.map(LabelReader.plain)
    }
  }

  /// `style A,B` makes a node of that name in mermaid; who wrote it meant both.
  private mutating func stylesOfLists() -> [Name: [String]] {
    var styles: [Name: [String]] = [:]
    let known = Set(chart.nodes.lazy.filter { !$0.isOnlyStyled }.map(\.id)).union(chart.groups.map(\.id))
    for node in chart.nodes where node.isOnlyStyled && ends[node.id] == nil {
      let names = node.id.text.utf8.split(separator: 0x2C).map { Name(Array($0)) }
      if names.count > 1, names.allSatisfy(known.contains) {
        remarks.append(Remark(.flowStyleList, at: node.range, node.id.text))
        for name in names {
          styles[name, default: []] += node.styles
          if case .cluster(let cluster) = ends[name] {
            let style = StyleReader.style(node.styles)
            graph.clusters[cluster].style = graph.clusters[cluster].style.overlaid(with: style)
          }
        }
      } else {
        remarks.append(Remark(.flowStyledUnknown, at: node.range, node.id.text))
      }
    }
    return styles
  }

  private mutating func addNode(_ node: FlowNode, extra: [String]) {
    if ends[node.id] != nil || node.isOnlyStyled { return }
    // A comment without a word in it is a node to mermaid and none to its author.
    if node.label == nil, node.id.text.utf8.allSatisfy({ $0 == UInt8(ascii: "%") }) { return }
    ends[node.id] = .node(graph.nodes.count)
    let text = node.label.map(label) ?? TextLabel(node.id.text)
    var result = GraphNode(
      node.id.text, text, shape: FlowShapes.shape(node.shape), parent: parents[node.id],
      order: node.range.lowerBound)
    result.style = style(classes: node.classes, own: node.styles + extra, usesDefault: true)
    result.link = link(node.link, at: node.range)
    result.tooltip = node.tooltip.map(LabelReader.plain)
    graph.nodes.append(result)
  }

  private mutating func addEdges() {
    for (number, edge) in chart.edges.enumerated() {
      guard let from = ends[edge.from], let to = ends[edge.to] else { continue }
      var result = GraphEdge(
        edge.id?.text ?? "e\(number)", from: from, to: to, label: edge.label.map(label), line: edge.stroke.line,
        tail: edge.type.hasPrefix("double_") ? head(edge.type) : .none, head: head(edge.type), length: edge.length)
      if result.label?.isEmpty == true { result.label = nil }
      result.style = style(classes: edge.classes, own: chart.defaultLinkStyle + edge.styles, usesDefault: false)
      graph.edges.append(result)
    }
  }

  private func head(_ type: String) -> EdgeHead {
    if type.hasSuffix("point") { return .arrow }
    if type.hasSuffix("circle") { return .circle }
    return type.hasSuffix("cross") ? .cross : .none
  }

  private func label(_ text: FlowText) -> TextLabel {
    LabelReader.label(text.text, isMarkdown: text.kind == .markdown)
  }

  private func style(classes: [Name], own: [String], usesDefault: Bool) -> GraphStyle {
    var declarations = usesDefault ? chart.classes["default"] ?? [] : []
    for name in classes { declarations += chart.classes[name] ?? [] }
    return StyleReader.style(declarations + own)
  }

  private mutating func link(_ address: String?, at range: Range<Int>) -> Address? {
    guard let address else { return nil }
    if let harmless = Address(ofPicture: LabelText.plain(address)) { return harmless }
    remarks.append(Remark(.unsafeLink, at: range, address))
    return nil
  }
}

extension FlowDirection {
  /// The direction of the graph.
  var graphDirection: Direction {
    switch self {
    case .down: .down
    case .up: .up
    case .left: .left
    case .right: .right
    }
  }
}

extension FlowStroke {
  var line: EdgeLine {
    switch self {
    case .normal, .invalid: .solid
    case .thick: .thick
    case .dotted: .dotted
    case .invisible: .invisible
    }
  }
}
