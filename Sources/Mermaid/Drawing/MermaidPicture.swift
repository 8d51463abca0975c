package import Diagnostics
package import Diagrams

/// A mermaid fence as a picture, or the reason why there is none.
package struct MermaidPicture: Sendable {
  /// The drawing; nil: the source is to be shown instead.
  package var scene: Scene?
  /// The title that everyone sees. What the scene is called, read aloud, may be another: `accTitle`.
  package var title: String?
  /// What was found, at ranges of the fence's bytes.
  package var findings: [Diagnostic]
}

extension MermaidDiagram {
  /// Draws what was read.
  package func picture() -> MermaidPicture {
    var picture = MermaidPicture(scene: nil, title: title.map(LabelReader.plain), findings: findings)
    if let count = syntax.count, count > GraphDrawing.nodeLimit {
      picture.refuse(count, GraphDrawing.nodeLimit)
      return picture
    }
    switch syntax {
    case .flowchart(let chart):
      let (graph, remarks) = FlowchartDrawing.graph(chart)
      picture.note(remarks, text)
      picture.draw(graph, kind: "flowchart")
      picture.name(chart.accTitle, chart.accDescription)
    case .state(let diagram):
      let (graph, remarks) = StateDrawing.graph(diagram)
      picture.note(remarks, text)
      picture.draw(graph, kind: "state")
      picture.name(diagram.accTitle, diagram.accDescription)
    case .sequence(let diagram):
      picture.title = diagram.title.map(LabelReader.plain) ?? picture.title
      picture.scene = SequenceDrawing.scene(diagram)
      if picture.scene == nil { picture.findings.append(Diagnostic(.tooManyEvents, at: nil)) }
      picture.name(diagram.accTitle, diagram.accDescription)
    case .classDiagram(let diagram):
      picture.title = diagram.title.map(LabelReader.plain) ?? picture.title
      picture.draw(ClassDrawing.graph(diagram), kind: "class")
    case .entities(let diagram):
      picture.title = diagram.title.map(LabelReader.plain) ?? picture.title
      picture.draw(EntityDrawing.graph(diagram), kind: "er")
    case .mindmap(let map):
      picture.draw(MindmapDrawing.graph(map), kind: "mindmap")
    case .gantt(let chart): picture.show(GanttDrawing.scene(chart), titled: chart.title)
    case .pie(let chart): picture.show(PieDrawing.scene(chart), titled: chart.title)
    case .timeline(let timeline): picture.show(TimelineDrawing.scene(timeline), titled: timeline.title)
    case .quadrant(let chart): picture.show(QuadrantDrawing.scene(chart), titled: chart.title)
    case .xychart(let chart): picture.show(XYChartDrawing.scene(chart), titled: chart.title)
    case .gitGraph(let history): picture.show(GitGraphDrawing.scene(history), titled: history.title)
    case .requirements(let diagram):
      picture.title = diagram.title.map(LabelReader.plain) ?? picture.title
      picture.draw(RequirementDrawing.graph(diagram), kind: "requirement")
    case .c4(let diagram):
      let (graph, remarks) = C4Drawing.graph(diagram)
      picture.note(remarks, text)
      picture.title = diagram.title.map(LabelReader.plain) ?? picture.title
      picture.draw(graph, kind: "c4")
    case .journey(let journey): picture.show(JourneyDrawing.scene(journey), titled: journey.title)
    case .blocks(let diagram): picture.show(BlockDrawing.scene(diagram), titled: diagram.title)
    case .architecture(let diagram): picture.show(ArchitectureDrawing.scene(diagram), titled: diagram.title)
    case .kanban(let board):
      let (scene, remarks) = KanbanDrawing.scene(board)
      picture.note(remarks, text)
      picture.show(scene, titled: nil)
    case .sankey(let sankey): picture.show(SankeyDrawing.scene(sankey), titled: nil)
    case .packet(let packet): picture.show(PacketDrawing.scene(packet), titled: packet.title)
    case .radar(let radar): picture.show(RadarDrawing.scene(radar), titled: radar.title)
    case .treemap(let tree): picture.show(TreemapDrawing.scene(tree), titled: tree.title)
    case .treeView(let tree): picture.show(TreeViewDrawing.scene(tree), titled: tree.title)
    case .ishikawa(let tree): picture.show(IshikawaDrawing.scene(tree), titled: tree.title)
    case .venn(let venn):
      if venn.sets.count > VennDrawing.setLimit {
        picture.refuse(venn.sets.count, VennDrawing.setLimit)
      } else {
        picture.show(VennDrawing.scene(venn), titled: venn.title)
      }
    case .wardley(let map): picture.show(WardleyDrawing.scene(map), titled: map.title)
    case .eventModel(let model): picture.show(EventModelDrawing.scene(model), titled: model.title)
    case .info: picture.show(InfoDrawing.scene(), titled: nil)
    case .source, .broken: break
    }
    if accTitle != nil || accDescription != nil || picture.scene?.title == nil {
      picture.name(accTitle, accDescription)
    }
    return picture
  }
}

extension MermaidPicture {
  fileprivate mutating func note(_ remarks: [Remark], _ text: CleanText) {
    findings += remarks.prefix(MermaidDiagram.findingLimit).map { $0.diagnostic(in: text) }
  }

  /// Lays a graph out; one beyond the layout's limits is shown as its source, with a finding.
  fileprivate mutating func draw(_ graph: Graph, kind: String) {
    do throws(GraphDrawing.Refusal) {
      scene = try GraphDrawing.scene(of: graph, kind: kind)
    } catch {
      let (count, limit) =
        switch error {
        case .tooManyNodes(let count, let limit), .tooManyEdges(let count, let limit), .tooDeep(let count, let limit):
          (count, limit)
        }
      refuse(count, limit)
    }
  }

  fileprivate mutating func refuse(_ count: Int, _ limit: Int) {
    findings.append(Diagnostic(.tooLarge, at: nil, String(count), String(limit)))
  }

  fileprivate mutating func show(_ drawing: Scene, titled name: String?) {
    title = name.map(LabelReader.plain) ?? title
    scene = drawing
  }

  /// Names the picture by what its author wrote for those who cannot see it.
  fileprivate mutating func name(_ accTitle: String?, _ accDescription: String?) {
    let spoken = accTitle.map(LabelReader.plain)
    title = title ?? spoken
    scene?.title = spoken ?? title
    if let accDescription { scene?.description.insert(LabelReader.plain(accDescription), at: 0) }
  }
}

extension MermaidDiagram.Syntax {
  /// How many things are to be drawn, of the kinds that set themselves no limit.
  fileprivate var count: Int? {
    switch self {
    case .flowchart(let chart): chart.nodes.count + chart.groups.count
    case .state(let diagram): diagram.nodes.count + diagram.notes.count
    case .classDiagram(let diagram): diagram.classes.count + diagram.namespaces.count + diagram.notes.count
    case .entities(let diagram): diagram.entities.count
    case .gantt(let chart): chart.tasks.count
    case .pie(let chart): chart.slices.count
    case .timeline(let timeline): timeline.periods.reduce(0) { $0 + 1 + $1.events.count }
    case .mindmap(let map): map.nodes.count
    case .quadrant(let chart): chart.points.count
    case .xychart(let chart): chart.series.reduce(0) { $0 + $1.values.count }
    case .gitGraph(let history): history.commits.count + history.branches.count
    case .requirements(let diagram): diagram.boxes.count
    case .c4(let diagram): diagram.elements.count + diagram.boundaries.count
    case .journey(let journey): journey.tasks.reduce(0) { $0 + 1 + $1.actors.count } + journey.emptySections.count
    case .blocks(let diagram): diagram.items.count
    case .architecture(let diagram): diagram.services.count + diagram.groups.count
    case .kanban(let board): board.columns.reduce(0) { $0 + 1 + $1.cards.count }
    case .sankey(let sankey): sankey.flows.count
    case .packet(let packet): packet.fields.count
    case .radar(let radar): radar.axes.count + radar.curves.reduce(0) { $0 + 1 + $1.values.count }
    case .treemap(let tree), .treeView(let tree), .ishikawa(let tree): tree.nodes.count
    case .venn(let venn):
      venn.sets.reduce(venn.unions.count) { $0 + 1 + $1.texts.count } + venn.unions.reduce(0) { $0 + $1.texts.count }
    case .wardley(let map): map.components.count + map.links.count + map.notes.count + map.forces.count
    case .eventModel(let model): model.frames.count + model.notes.count
    case .sequence, .info, .source, .broken: nil
    }
  }
}
