/// The picture of a placed graph: clusters first, then edges, labels and nodes.
struct GraphScene {
  private let graph: Graph
  private let solver: FrameSolver
  private let grounds: Grounds
  private(set) var scene: Scene

  init(_ solver: FrameSolver, kind: String) {
    self.solver = solver
    graph = solver.graph
    grounds = Grounds(solver)
    let size = solver.placement.size
    scene = Scene(kind: kind, bounds: Rect(0, 0, size.width.rounded(.up), size.height.rounded(.up)))
    scene.direction = graph.direction
    scene.description = GraphDescription.lines(of: graph)
    for cluster in graph.clusters.indices.sorted(by: { solver.depth[$0] < solver.depth[$1] }) { addCluster(cluster) }
    for edge in graph.edges.indices { addEdge(edge) }
    for edge in graph.edges.indices { addLabel(edge) }
    for node in graph.nodes.indices { addNode(node) }
  }

  private func parentFact(_ parent: Int?) -> (name: String, value: String) {
    ("parent", parent.map { graph.clusters[$0].id } ?? "")
  }

  private mutating func addCluster(_ index: Int) {
    let cluster = graph.clusters[index]
    let paint = ScenePaint(author: cluster.style, ground: .ground, isNode: true)
    let box = solver.placement.clusters[index]
    var elements: [SceneElement] = [.shape(.rect(box, radius: cluster.look == .state ? 8 : 6))]
    if cluster.look == .state, solver.titleSizes[index].height > 0 {
      let y = solver.placement.titles[index].y + solver.titleSizes[index].height / 2 + 5
      elements.append(.line(Path(through: [Point(box.minX, y), Point(box.maxX, y)]), "rule"))
    }
    if solver.titleSizes[index].height > 0 {
      let start = solver.placement.titles[index].moved(-solver.titleSizes[index].width / 2, 0)
      elements.append(.text(SceneText(solver.titles[index], centredAt: start, anchor: .start)))
    }
    let classes =
      switch cluster.look {
      case .group: "cluster"
      case .state: "cluster state"
      case .region: "cluster region"
      }
    scene.elements.append(
      .group(
        SceneGroup(
          SceneLook(classes, paint: paint), facts: [("id", cluster.id), parentFact(cluster.parent)], link: cluster.link,
          tooltip: cluster.tooltip, elements)))
  }

  private mutating func addNode(_ index: Int) {
    let node = graph.nodes[index]
    scene.elements.append(
      .group(
        solver.figures[index].picture(
          of: node, in: solver.placement.nodes[index],
          facts: [("id", node.id), parentFact(node.parent), ("shape", node.shape.rawValue)])))
  }

  private func id(_ end: GraphEnd) -> String {
    switch end {
    case .node(let node): graph.nodes[node].id
    case .cluster(let cluster): graph.clusters[cluster].id
    }
  }

  private mutating func addEdge(_ index: Int) {
    let edge = graph.edges[index]
    let route = solver.placement.routes[index]
    guard edge.line != .invisible, !route.pieces.isEmpty else { return }
    let drawing = EdgeDrawing(route, tail: edge.tail, head: edge.head)
    let classes =
      switch edge.line {
      case .dotted: "edge dotted"
      case .thick: "edge thick"
      default: "edge"
      }
    var paint = ScenePaint(author: edge.style, ground: .ground, isNode: false)
    let grounds = grounds.under(route)
    if edge.style.stroke == nil, let shade = Shade.line.standingOut(3, from: grounds) {
      paint = paint ?? ScenePaint()
      paint?.stroke = shade
    }
    scene.elements.append(
      .group(
        SceneGroup(
          SceneLook(classes, paint: paint),
          facts: [("id", edge.id), ("from", id(edge.from)), ("to", id(edge.to))],
          [.line(drawing.line)] + drawing.heads + endTexts(edge, route))))
  }

  /// The texts beside the ends of an edge.
  private func endTexts(_ edge: GraphEdge, _ route: Route) -> [SceneElement] {
    var elements: [SceneElement] = []
    for (text, piece) in [(edge.tailLabel, route.pieces.first), (edge.headLabel, route.pieces.last.map(\.reversed))] {
      guard let text, !text.isEmpty, let piece else { continue }
      elements.append(.text(EdgeText.beside(piece, TextLabel(text))))
    }
    return elements
  }

  private mutating func addLabel(_ index: Int) {
    guard let label = solver.edgeLabels[index], let place = solver.placement.routes[index].label else { return }
    var paint = ScenePaint()
    let ground = grounds.at(place)
    if let text = graph.edges[index].style.text {
      paint.text = Shade(text: text, on: ground)
    } else {
      paint.text = Shade.quietInk.standingOut(4.5, from: [ground])
    }
    scene.elements.append(
      .group(
        SceneGroup(
          SceneLook("edge-label", paint: paint == ScenePaint() ? nil : paint), facts: [("edge", graph.edges[index].id)],
          [.text(SceneText(label, centredAt: place, size: EdgeText.size))])))
  }
}
