internal import Diagnostics

/// Collects what the statements of a flowchart say, by mermaid's rules: the last label counts, classes reach only
/// what was mentioned before.
struct FlowBuilder {
  /// The most edges that mermaid draws.
  static let edgeLimit = 500

  var chart = Flowchart()
  private var nodeIndex: [Name: Int] = [:]
  private var edgeIndex: [Name: Int] = [:]
  private var groupIndex: [Name: Int] = [:]
  private var claimed: Set<Name> = []
  private var pairCounts: [Name: Int] = [:]
  private var groupCount = 0
  private(set) var tooManyEdges = false

  /// A mention of a node, with its shape and label where it has one.
  mutating func addNode(_ id: Name, label: FlowText? = nil, shape: String? = nil, at range: Range<Int>) {
    if edgeIndex[id] != nil { return }
    let index = nodeIndex[id] ?? chart.nodes.count
    if index == chart.nodes.count {
      chart.nodes.append(FlowNode(id: id, range: range))
      nodeIndex[id] = index
    }
    chart.nodes[index].isOnlyStyled = false
    if let label { chart.nodes[index].label = label }
    if let shape { chart.nodes[index].shape = shape }
  }

  /// What an `@{ … }` says of a node or an edge; the shape is known to exist.
  mutating func apply(_ settings: Settings, to id: Name) {
    guard edgeIndex[id] == nil, let index = nodeIndex[id] else { return }
    if let shape = settings["shape"], !shape.isEmpty { chart.nodes[index].shape = shape }
    if let label = settings["label"], !label.isEmpty {
      chart.nodes[index].label = FlowText(text: label, kind: .markdown)
    } else if settings["icon"] != nil || settings["img"] != nil, chart.nodes[index].label == nil {
      chart.nodes[index].label = FlowText(text: "", kind: .plain)
    }
  }

  mutating func addEdges(from sources: [Name], to targets: [Name], _ link: FlowLink, label: FlowText?, id: Name?) {
    for (position, source) in sources.enumerated() {
      for (place, target) in targets.enumerated() {
        guard chart.edges.count < Self.edgeLimit else {
          tooManyEdges = true
          return
        }
        let isNamed = position == sources.count - 1 && place == 0
        let name = isNamed ? id.flatMap { edgeIndex[$0] == nil ? $0 : nil } : nil
        let key = name ?? defaultName(source, target)
        edgeIndex[key] = edgeIndex[key] ?? chart.edges.count
        chart.edges.append(
          FlowEdge(
            id: name, from: source, to: target, label: label, type: link.type, stroke: link.stroke,
            length: link.length))
      }
    }
  }

  /// The name that mermaid gives an edge; a node of that name is the edge.
  private mutating func defaultName(_ source: Name, _ target: Name) -> Name {
    let pair = Name("L_\(source)_\(target)")
    let count = pairCounts[pair, default: 0]
    pairCounts[pair] = count + 1
    return Name("\(pair)_\(count == 0 ? 0 : count + 1)")
  }

  /// Ends a subgraph. `title` is nil where it has none; `names` is whether the title is its name as well.
  /// - Returns: its name.
  mutating func addGroup(
    id: Name?, title: FlowText?, members: [Name], direction: FlowDirection?, at range: Range<Int>
  ) -> Name {
    let id = id ?? Name("subGraph\(groupCount)")
    groupCount += 1
    var seen: Set<Name> = []
    let own = members.filter { !claimed.contains($0) && seen.insert($0).inserted }
    claimed.formUnion(own)
    groupIndex[id] = chart.groups.count
    chart.groups.append(
      FlowGroup(
        id: id, title: title ?? FlowText(text: "", kind: .plain), members: own, direction: direction, range: range))
    return id
  }

  mutating func addStyles(_ styles: [String], to id: Name, at range: Range<Int>) {
    if edgeIndex[id] != nil { return }
    if nodeIndex[id] == nil {
      addNode(id, at: range)
      chart.nodes[chart.nodes.count - 1].isOnlyStyled = true
    }
    if let index = nodeIndex[id] { chart.nodes[index].styles += styles }
  }

  mutating func addClass(_ name: Name, to ids: [Name]) {
    for id in ids {
      if let index = nodeIndex[id] { chart.nodes[index].classes.append(name) }
      if let index = edgeIndex[id] { chart.edges[index].classes.append(name) }
      if let index = groupIndex[id] { chart.groups[index].classes.append(name) }
    }
  }

  mutating func define(_ names: [Name], as styles: [String]) {
    for name in names { chart.classes[name, default: []] += styles }
  }

  /// Styles links by their numbers; nil is every link. Returns a number that no link has.
  mutating func styleLinks(_ numbers: [Int?], _ styles: [String]) -> Int? {
    for number in numbers {
      guard let number else {
        chart.defaultLinkStyle = styles
        continue
      }
      guard number < chart.edges.count else { return number }
      chart.edges[number].styles = styles
    }
    return nil
  }

  mutating func setLink(_ link: String?, tooltip: String?, of ids: [Name]) {
    for id in ids {
      guard let index = nodeIndex[id] else { continue }
      if let link { chart.nodes[index].link = link }
      if let tooltip { chart.nodes[index].tooltip = tooltip }
    }
    addClass("clickable", to: ids)
  }
}
