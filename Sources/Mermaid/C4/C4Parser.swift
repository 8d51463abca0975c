internal import Text

/// Reads C4: calls with arguments, some of which open a block.
struct C4Parser {
  private let lines: DiagramLines
  private var diagram = C4Diagram()
  private var remarks: [Remark] = []
  /// The boundaries that are open.
  private var open: [Int] = []
  /// Colours by the name of an element, or by both ends of a relation.
  private var styles: [[Name]: [String]] = [:]

  static func read(_ lines: DiagramLines, _ remarks: inout [Remark]) throws(SyntaxError) -> C4Diagram {
    var parser = C4Parser(lines: lines)
    parser.diagram.isDynamic = lines.bytes.has("C4Dynamic", at: lines.bytes.skippingSpaces(from: 0))
    var end = 0
    for line in lines.lines where line.range.lowerBound >= end { end = try parser.statement(line) }
    parser.applyStyles()
    remarks += parser.remarks
    return parser.diagram
  }

  private init(lines: DiagramLines) { self.lines = lines }

  private func fail(_ line: DiagramLines.Line) -> SyntaxError { SyntaxError(.c4Line, at: line.range, lines.text(line)) }

  /// Reads what begins on a line; where it ends.
  private mutating func statement(_ line: DiagramLines.Line) throws(SyntaxError) -> Int {
    if let rest = lines.rest(line, after: "title") {
      diagram.title = lines.bytes.text(rest)
      return line.range.upperBound
    }
    if let rest = lines.rest(line, after: "direction"), let direction = FlowDirection(lines.bytes, at: rest.lowerBound)
    {
      diagram.direction = direction
      return line.range.upperBound
    }
    // A call may go on below its line.
    var cursor = Cursor(lines.bytes, line.range.lowerBound..<lines.bytes.count)
    while cursor.offset < line.range.upperBound, !lines.bytes.trimmed(cursor.offset..<line.range.upperBound).isEmpty {
      if cursor.take("}") {
        guard open.popLast() != nil else { throw fail(line) }
      } else if cursor.take("{") {
        continue
      } else if let word = cursor.name(), cursor.take("(") {
        let arguments = try Arguments(&cursor, line, lines)
        try call(word, arguments, line)
      } else {
        throw fail(line)
      }
    }
    return max(cursor.offset, line.range.upperBound)
  }

  /// What stands between a call's parentheses.
  struct Arguments {
    private(set) var values: [String] = []
    private(set) var named: [String: String] = [:]

    init(_ cursor: inout Cursor, _ line: DiagramLines.Line, _ lines: DiagramLines) throws(SyntaxError) {
      while !cursor.take(")") {
        if cursor.take(",") {
          // Two commas leave an argument out.
          if cursor.peek == 0x2C { values.append("") }
          continue
        }
        if cursor.take("$"), let name = cursor.name(), cursor.take("=") {
          named[name] = cursor.quoted() ?? cursor.word { $0 != 0x2C && $0 != 0x29 && $0 != 0x0A } ?? ""
        } else if let text = cursor.quoted() {
          values.append(text)
        } else if let text = cursor.word(while: { $0 != 0x2C && $0 != 0x29 && $0 != 0x0A }) {
          let bytes = Array(text.utf8)
          values.append(bytes.trimmedText(0..<bytes.count))
        } else {
          throw SyntaxError(.c4Line, at: line.range, lines.text(line))
        }
      }
    }

    /// An argument by its place or its name.
    func text(_ place: Int, _ name: String) -> String {
      named[name] ?? (values.indices.contains(place) ? values[place] : "")
    }
  }

  private mutating func call(
    _ word: String, _ arguments: Arguments, _ line: DiagramLines.Line
  ) throws(SyntaxError) {
    if word.hasPrefix("Rel") || word == "BiRel" { return relate(word, arguments) }
    switch word {
    case "UpdateElementStyle", "UpdateBoundaryStyle": styleElement(arguments)
    case "UpdateRelStyle": styleRelation(arguments)
    case "UpdateLayoutConfig":
      // Rows of so many: the layout finds its own.
      remarks.append(Remark(.leftOut, at: line.range, word))
    case "Boundary", "Enterprise_Boundary", "System_Boundary", "Container_Boundary", "Deployment_Node", "Node",
      "Node_L",
      "Node_R":
      bound(word, arguments)
    default:
      guard let element = element(word, arguments, line) else { throw fail(line) }
      diagram.elements.append(element)
    }
  }

  private mutating func bound(_ word: String, _ arguments: Arguments) {
    let kind =
      switch word {
      case "Enterprise_Boundary": "enterprise"
      case "System_Boundary": "system"
      case "Container_Boundary": "container"
      case "Boundary": arguments.text(2, "type").isEmpty ? "system" : arguments.text(2, "type")
      default: arguments.text(2, "type").isEmpty ? "node" : arguments.text(2, "type")
      }
    let isNode = word.contains("Node")
    open.append(diagram.boundaries.count)
    diagram.boundaries.append(
      C4Diagram.Boundary(
        id: Name(arguments.text(0, "alias")), kind: kind, label: arguments.text(1, "label"),
        text: isNode ? arguments.text(3, "descr") : "", parent: open.dropLast().last,
        order: diagram.elements.count + diagram.boundaries.count))
  }

  /// `Person`, `SystemDb_Ext`, `ContainerQueue` …
  private mutating func element(
    _ word: String, _ arguments: Arguments, _ line: DiagramLines.Line
  ) -> C4Diagram.Element? {
    var name = word
    let isExternal = name.hasSuffix("_Ext")
    if isExternal { name.removeLast(4) }
    var figure = C4Diagram.Figure.box
    if name.hasSuffix("Db") {
      figure = .database
      name.removeLast(2)
    } else if name.hasSuffix("Queue") {
      figure = .queue
      name.removeLast(5)
    }
    guard ["Person", "System", "Container", "Component"].contains(name) else { return nil }
    if name == "Person" { figure = .person }
    // Containers and components say what they are built with before what they are.
    let hasTechnology = name == "Container" || name == "Component"
    let shift = hasTechnology ? 1 : 0
    if !arguments.text(3 + shift, "sprite").isEmpty {
      remarks.append(Remark(.leftOut, at: line.range, "$sprite"))
    }
    let link = arguments.text(5 + shift, "link")
    return C4Diagram.Element(
      id: Name(arguments.text(0, "alias")), kind: (isExternal ? "external " : "") + name.lowercased() + kindOf(figure),
      figure: figure,
      isExternal: isExternal, label: arguments.text(1, "label"),
      technology: hasTechnology ? arguments.text(2, "techn") : arguments.named["techn"] ?? "",
      text: arguments.text(2 + shift, "descr"), link: link.isEmpty ? nil : link, linkRange: line.range,
      boundary: open.last)
  }

  private func kindOf(_ figure: C4Diagram.Figure) -> String {
    switch figure {
    case .box, .person: ""
    case .database: " db"
    case .queue: " queue"
    }
  }

  private mutating func relate(_ word: String, _ arguments: Arguments) {
    let isNumbered = word == "RelIndex"
    let shift = isNumbered ? 1 : 0
    diagram.relations.append(
      C4Diagram.Relation(
        from: Name(arguments.text(shift, "from")), to: Name(arguments.text(1 + shift, "to")),
        label: arguments.text(2 + shift, "label"), technology: arguments.text(3 + shift, "techn"),
        text: arguments.text(4 + shift, "descr"),
        number: diagram.isDynamic ? "\(diagram.relations.count + 1)" : nil, isBoth: word == "BiRel",
        isBack: word == "Rel_Back" || word == "Rel_B"))
  }

  private mutating func styleElement(_ arguments: Arguments) {
    let properties = [(1, "bgColor", "fill"), (2, "fontColor", "color"), (3, "borderColor", "stroke")]
    styles[[Name(arguments.text(0, "elementName"))], default: []] += Self.styles(arguments, properties)
  }

  private mutating func styleRelation(_ arguments: Arguments) {
    let ends = [Name(arguments.text(0, "from")), Name(arguments.text(1, "to"))]
    styles[ends, default: []] += Self.styles(arguments, [(2, "textColor", "color"), (3, "lineColor", "stroke")])
  }

  private static func styles(_ arguments: Arguments, _ properties: [(Int, String, String)]) -> [String] {
    properties.compactMap { place, name, property in
      let value = arguments.text(place, name)
      return value.isEmpty ? nil : "\(property):\(value)"
    }
  }

  /// Gives everything the colours that were told for it, before it or after.
  private mutating func applyStyles() {
    for index in diagram.elements.indices {
      diagram.elements[index].styles = styles[[diagram.elements[index].id]] ?? []
    }
    for index in diagram.boundaries.indices {
      diagram.boundaries[index].styles = styles[[diagram.boundaries[index].id]] ?? []
    }
    for index in diagram.relations.indices {
      let relation = diagram.relations[index]
      diagram.relations[index].styles = styles[[relation.from, relation.to]] ?? []
    }
  }
}
