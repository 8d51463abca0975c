internal import Diagnostics
internal import Text

/// Statements of nodes and edges: `A[x] & B --> C:::warm`.
extension FlowParser {
  /// Reads a chain of nodes and links. Returns the nodes, the last ones first, as mermaid counts them.
  mutating func vertexStatement() throws(SyntaxError) -> [Name] {
    var nodes = try nodeList()
    var all: [Name] = nodes.reversed()
    while isAtLink() {
      let link = try self.link()
      let next = try nodeList()
      builder.addEdges(from: nodes, to: next, link.link, label: link.label, id: link.id)
      all += next.reversed()
      nodes = next
    }
    return all.reversed()
  }

  private func isAtLink() -> Bool { kind == .link || kind == .linkStart || kind == .linkID }

  /// `A & B@{ shape: doc } & C`, and the blanks behind it.
  private mutating func nodeList() throws(SyntaxError) -> [Name] {
    if isTolerant { while kind == .newline || kind == .space { position += 1 } }
    var nodes = [try styledVertex()]
    while true {
      let hasData = try shapeData(of: nodes[nodes.count - 1])
      let start = position
      let hasSpace = skip(.space)
      if hasSpace, kind == .ampersand {
        position += 1
        guard skip(.space) || isTolerant else { throw unexpected() }
        if isTolerant { skip(.newline) }
        nodes.append(try styledVertex())
        continue
      }
      // Behind data no blank may stand, behind a node any.
      if hasData, hasSpace, !isTolerant, kind != .linkID { position = start }
      return nodes
    }
  }

  private mutating func styledVertex() throws(SyntaxError) -> Name {
    let start = token.range.lowerBound
    let id = try name()
    if isTolerant, kind == .space, position + 1 < tokens.count, Self.opensShape(tokens[position + 1].kind) {
      remarks.append(Remark(.flowSpaceBeforeShape, at: token.range))
      position += 1
    }
    let (shape, label) = try self.shape()
    builder.addNode(id, label: label, shape: shape, at: start..<(start + id.text.utf8.count))
    if take(.styleSeparator) != nil {
      if isTolerant { skip(.space) }
      builder.addClass(try name(), to: [id])
    }
    return id
  }

  private static func opensShape(_ kind: FlowToken.Kind) -> Bool {
    switch kind {
    case .squareStart, .parenStart, .braceStart, .stadiumStart, .subroutineStart, .cylinderStart, .doubleCircleStart,
      .trapezoidStart, .inverseStart:
      true
    default: false
    }
  }

  /// A name: all tokens that may be part of one.
  mutating func name() throws(SyntaxError) -> Name {
    let start = position
    while isNameToken(kind) { position += 1 }
    guard position > start else { throw unexpected() }
    return Name(bytes.text(tokens[start].range.lowerBound..<tokens[position - 1].range.upperBound))
  }

  private func isNameToken(_ kind: FlowToken.Kind) -> Bool {
    switch kind {
    case .number, .nodeString, .down, .minus, .defaultWord, .comma, .colon, .ampersand, .hash, .star, .unicode: true
    default: false
    }
  }

  private mutating func shape() throws(SyntaxError) -> (String?, FlowText?) {
    guard kind != .end else { return (nil, nil) }
    let opening = kind
    switch opening {
    case .squareStart: return try enclosed("square", .squareEnd)
    case .doubleCircleStart: return try enclosed("doublecircle", .doubleCircleEnd)
    case .ellipseStart: return try enclosed("ellipse", .ellipseEnd)
    case .stadiumStart: return try enclosed("stadium", .stadiumEnd)
    case .subroutineStart: return try enclosed("subroutine", .subroutineEnd)
    case .cylinderStart: return try enclosed("cylinder", .cylinderEnd)
    case .tagEnd: return try enclosed("odd", .squareEnd)
    case .parenStart, .braceStart:
      let closing: FlowToken.Kind = opening == .parenStart ? .parenEnd : .braceEnd
      position += 1
      let isDouble = take(opening) != nil
      let text = try label()
      guard take(closing) != nil, !isDouble || take(closing) != nil else { throw unexpected() }
      let names = opening == .parenStart ? ("circle", "round") : ("hexagon", "diamond")
      return (isDouble ? names.0 : names.1, text)
    case .trapezoidStart, .inverseStart:
      position += 1
      let text = try label()
      if take(.trapezoidEnd) != nil { return (opening == .trapezoidStart ? "trapezoid" : "lean_left", text) }
      guard take(.inverseEnd) != nil else { throw unexpected() }
      return (opening == .trapezoidStart ? "lean_right" : "inv_trapezoid", text)
    case .propertiesStart:
      position += 1
      guard take(.nodeString) != nil, take(.colon) != nil, take(.nodeString) != nil, take(.pipe) != nil else {
        throw unexpected()
      }
      let text = try label()
      guard take(.squareEnd) != nil else { throw unexpected() }
      return ("rect", text)
    default: return (nil, nil)
    }
  }

  private mutating func enclosed(
    _ name: String, _ closing: FlowToken.Kind
  ) throws(SyntaxError) -> (String?, FlowText?) {
    position += 1
    let text = try label()
    guard take(closing) != nil else { throw unexpected() }
    return (name, text)
  }

  /// The text within brackets or bars: one quoted text, or plain pieces.
  mutating func label() throws(SyntaxError) -> FlowText {
    let start = position
    let first = token
    var kind = FlowText.Kind.plain
    if take(.string) != nil {
      kind = .quoted
    } else if take(.markdown) != nil {
      kind = .markdown
    }
    var result = position > start ? text(first) : ""
    while self.kind == .text || self.kind == .tagStart || self.kind == .tagEnd || self.kind == .unicode {
      result += text(token)
      position += 1
    }
    guard position > start else { throw unexpected() }
    return FlowText(text: Self.cleaned(result), kind: kind)
  }

  /// Without white space at the ends, and without quotes around all of it.
  private static func cleaned(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var range = bytes.trimmed(0..<bytes.count)
    if range.count > 1, bytes[range.lowerBound] == 0x22, bytes[range.upperBound - 1] == 0x22 {
      range = (range.lowerBound + 1)..<(range.upperBound - 1)
    }
    return bytes.text(range)
  }

  private mutating func link() throws(SyntaxError) -> (link: FlowLink, label: FlowText?, id: Name?) {
    let id = take(.linkID).map { Name(bytes[$0.range].dropLast()) }
    if let start = take(.linkStart) {
      let label = try edgeLabel()
      guard let end = take(.link) else { throw unexpected() }
      return (FlowLink(bytes[end.range], start: bytes[start.range]), label, id)
    }
    guard let token = take(.link) else { throw unexpected() }
    let link = FlowLink(Self.meant(bytes[token.range]), start: nil)
    guard take(.pipe) != nil else { return (link, nil, id) }
    let label = try self.label()
    guard take(.pipe) != nil else { throw unexpected() }
    skip(.space)
    return (link, label, id)
  }

  /// The link that stands for an arrow that mermaid does not know.
  private static func meant(_ arrow: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if arrow.elementsEqual("->".utf8) || arrow.contains(where: { $0 >= 0x80 }) { return Array("-->".utf8)[...] }
    if arrow.elementsEqual("=>".utf8) { return Array("==>".utf8)[...] }
    let trimmed = arrow.filter { !$0.isSpace }
    if trimmed.count == 2, trimmed[0] == trimmed[1] { return (trimmed + trimmed.prefix(1))[...] }
    return arrow
  }

  private mutating func edgeLabel() throws(SyntaxError) -> FlowText {
    let start = position
    let first = token
    var kind = FlowText.Kind.plain
    if take(.string) != nil {
      kind = .quoted
    } else if take(.markdown) != nil {
      kind = .markdown
    }
    var result = position > start ? text(first) : ""
    while self.kind == .edgeText || self.kind == .unicode {
      result += text(token)
      position += 1
    }
    guard position > start else { throw unexpected() }
    return FlowText(text: Self.cleaned(result), kind: kind)
  }

  /// Reads `@{ … }` behind a node; whether there was one.
  private mutating func shapeData(of id: Name) throws(SyntaxError) -> Bool {
    guard let token = take(.shapeData) else { return false }
    let text = Self.joiningQuotedLines(bytes[token.range])
    // Commas at the lines' ends make the block a flow to its author, and an unknown shape to mermaid.
    let isBlock = text.contains(0x0A) && !(isTolerant && text.contains(0x2C))
    let settings =
      isBlock ? Settings(blockOf: text, in: 0..<text.count) : Settings(flowOf: text, in: 0..<text.count)
    if let shape = settings["shape"], !shape.isEmpty, !FlowShapes.isKnown(shape) {
      if !isTolerant { throw SyntaxError(.flowUnknownShape, at: token.range, shape) }
      remarks.append(Remark(.flowUnknownShape, at: token.range, shape))
    }
    builder.apply(settings, to: id)
    return true
  }

  /// A line break within quotes is one in the label, not one of the settings.
  private static func joiningQuotedLines(_ data: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isQuoted = false
    var skipsSpace = false
    for byte in data {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted, byte == 0x0A {
        result += Array("<br/>".utf8)
        skipsSpace = true
      } else if skipsSpace, byte.isSpace {
        continue
      } else {
        skipsSpace = false
        result.append(byte)
      }
    }
    return result
  }
}
