internal import Diagnostics

/// Makes states and transitions of documents, by mermaid's rules: `[*]` belongs to the document it stands in, `--`
/// cuts a document into regions, every mention of a state counts.
struct StateBuilder {
  var diagram: StateDiagram
  let looks: StateLooks
  private var index: [Name: Int] = [:]
  private var regionCount = 0

  init(diagram: StateDiagram, looks: StateLooks) {
    self.diagram = diagram
    self.looks = looks
  }

  mutating func build(_ document: [StateStatement]) throws(SyntaxError) {
    try add(document, of: nil)
    for position in diagram.nodes.indices {
      let id = diagram.nodes[position].id
      diagram.nodes[position].classes = looks.classes[id] ?? []
      diagram.nodes[position].styles = looks.styles[id] ?? []
      diagram.nodes[position].link = looks.links[id]?.address
      diagram.nodes[position].tooltip = looks.links[id]?.tooltip
      if diagram.nodes[position].isGroup, diagram.nodes[position].lines.count > 1 {
        throw SyntaxError(.stateGroupLines, at: 0..<0, id.text)
      }
    }
  }

  // As deep as composite states may be nested, which the parser limits.
  private mutating func add(_ document: [StateStatement], of owner: Name?) throws(SyntaxError) {
    for statement in regions(of: document, owner) {
      switch statement {
      case .direction: break
      case .mention(let mention): try add(mention, isFirst: true, in: owner)
      case .transition(let first, let second, let label):
        let from = try add(first, isFirst: true, in: owner)
        let to = try add(second, isFirst: false, in: owner)
        diagram.edges.append(StateEdge(from: from, to: to, label: label))
      }
    }
  }

  /// The document with what stands between `--` put into regions.
  private mutating func regions(of document: [StateStatement], _ owner: Name?) -> [StateStatement] {
    var result: [StateStatement] = []
    var current: [StateStatement] = []
    for statement in document {
      if case .mention(var mention) = statement, mention.kind == .divider, mention.document == nil {
        mention.document = current
        result.append(.mention(mention))
        current = []
      } else {
        current.append(statement)
      }
    }
    guard !result.isEmpty, !current.isEmpty else { return document }
    regionCount += 1
    var last = StateMention(id: Name("id-region-\(regionCount)"), kind: .divider)
    last.document = current
    return result + [.mention(last)]
  }

  @discardableResult
  private mutating func add(_ mention: StateMention, isFirst: Bool, in owner: Name?) throws(SyntaxError) -> Name {
    let id = mention.isPseudo ? Name("\(owner?.text ?? "root")_\(isFirst ? "start" : "end")") : mention.id
    guard !id.text.isEmpty else { return id }
    let position = index[id] ?? diagram.nodes.count
    if position == diagram.nodes.count {
      index[id] = position
      diagram.nodes.append(StateNode(id: id, kind: kind(of: mention, isFirst), lines: [id.text]))
    }
    if !mention.descriptions.isEmpty { describe(position, mention.descriptions) }
    if let document = mention.document, hasChildren(document) {
      diagram.nodes[position].isGroup = true
      diagram.nodes[position].direction = direction(of: document)
    }
    // The composite state that mentions a state last holds it.
    if let owner { diagram.nodes[position].parent = owner }
    if let note = mention.note {
      diagram.notes.append(StateNote(state: id, text: note.text, isLeft: note.isLeft))
    }
    if let document = mention.document { try add(document, of: id) }
    return id
  }

  /// The first description takes the place of the name; more stand below it.
  private mutating func describe(_ position: Int, _ descriptions: [String]) {
    if diagram.nodes[position].lines == [diagram.nodes[position].id.text] { diagram.nodes[position].lines = [] }
    diagram.nodes[position].lines += descriptions
  }

  private func kind(of mention: StateMention, _ isFirst: Bool) -> StateNode.Kind {
    switch mention.kind {
    case .plain: mention.isPseudo ? (isFirst ? .start : .end) : .state
    case .fork: .fork
    case .join: .join
    case .choice: .choice
    case .divider: .region
    }
  }

  private func hasChildren(_ document: [StateStatement]) -> Bool {
    document.contains { if case .direction = $0 { false } else { true } }
  }

  private func direction(of document: [StateStatement]) -> FlowDirection? {
    var result: FlowDirection?
    for case .direction(let direction) in document { result = direction }
    return result
  }
}
