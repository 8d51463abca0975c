internal import Diagnostics
internal import Text

/// Reads the tokens of a flowchart, statement by statement.
struct FlowParser {
  /// The most subgraphs inside one another.
  static let depthLimit = 500

  let bytes: [UInt8]
  let tokens: [FlowToken]
  let isTolerant: Bool
  var position = 0
  var builder = FlowBuilder()
  var remarks: [Remark] = []
  private var open: [OpenGroup] = []

  /// A subgraph whose `end` has not come yet.
  private struct OpenGroup {
    var id: Name?
    var title: FlowText?
    var members: [Name] = []
    var direction: FlowDirection?
    var range: Range<Int>
  }

  init(_ bytes: [UInt8], _ tokens: [FlowToken], isTolerant: Bool) {
    self.bytes = bytes
    self.tokens = tokens
    self.isTolerant = isTolerant
  }

  /// Reads a whole flowchart.
  static func read(
    _ bytes: [UInt8], isTolerant: Bool
  ) throws(SyntaxError) -> (chart: Flowchart, remarks: [Remark]) {
    var lexer = FlowLexer(bytes, isTolerant: isTolerant)
    try lexer.run()
    var parser = FlowParser(bytes, lexer.tokens, isTolerant: isTolerant)
    parser.remarks = lexer.remarks
    try parser.diagram()
    return (parser.builder.chart, parser.remarks)
  }

  var token: FlowToken { tokens[min(position, tokens.count - 1)] }
  var kind: FlowToken.Kind { token.kind }

  /// Takes the token if it is of this kind.
  mutating func take(_ kind: FlowToken.Kind) -> FlowToken? {
    guard self.kind == kind, kind != .end else { return nil }
    defer { position += 1 }
    return token
  }

  /// Skips tokens of this kind; whether there were any.
  @discardableResult
  mutating func skip(_ kind: FlowToken.Kind) -> Bool {
    var found = false
    while take(kind) != nil { found = true }
    return found
  }

  /// What cannot stand here.
  func unexpected() -> SyntaxError {
    if kind == .end { return SyntaxError(.flowUnexpectedEnd, at: bytes.count..<bytes.count) }
    if kind == .newline {
      return SyntaxError(.flowUnexpectedLineEnd, at: token.range.lowerBound..<token.range.lowerBound)
    }
    return SyntaxError(.flowUnexpected, at: token.range, bytes.trimmedText(token.range))
  }

  func text(_ token: FlowToken) -> String { bytes.text(token.range) }

  private mutating func diagram() throws(SyntaxError) {
    while kind == .newline || kind == .space { position += 1 }
    guard take(.graph) != nil else { throw unexpected() }
    if take(.noDirection) == nil {
      guard let direction = take(.direction) else { throw unexpected() }
      builder.chart.direction = Self.direction(bytes.trimmedText(direction.range))
      skip(.space)
      if take(.semicolon) == nil, take(.newline) == nil {
        if !isTolerant { throw unexpected() }
        remarks.append(Remark(.flowHeaderLine, at: direction.range))
      }
    }
    while kind != .end { try line() }
    while let group = open.last {
      if !isTolerant { throw SyntaxError(.flowUnclosedGroup, at: group.range) }
      remarks.append(Remark(.flowUnclosedGroup, at: group.range))
      closeGroup()
    }
    if builder.tooManyEdges, !isTolerant {
      throw SyntaxError(.flowTooManyEdges, at: 0..<0, String(FlowBuilder.edgeLimit))
    }
  }

  private static func direction(_ text: String) -> FlowDirection {
    switch text {
    case "LR", ">", "lr": .right
    case "RL", "<", "rl": .left
    case "BT", "^", "bt": .up
    default: .down
    }
  }

  private mutating func line() throws(SyntaxError) {
    switch kind {
    case .newline, .space, .semicolon: position += 1
    case .subgraph: try group()
    case .subgraphEnd:
      if open.isEmpty {
        if !isTolerant { throw SyntaxError(.flowStrayEnd, at: bytes.trimmed(token.range)) }
        remarks.append(Remark(.flowStrayEnd, at: bytes.trimmed(token.range)))
      }
      closeGroup()
      position += 1
    case .localDirection:
      setDirection()
      position += 1
    case .accTitle:
      builder.chart.accTitle = bytes.trimmedText(token.range)
      position += 1
    case .accDescription:
      builder.chart.accDescription = bytes.trimmedText(token.range)
      position += 1
    case .style, .linkStyle, .classDef, .classWord, .clicked:
      try styling()
      try separator()
    default:
      let nodes = try vertexStatement()
      if !open.isEmpty { open[open.count - 1].members += nodes }
      try separator()
    }
  }

  /// What must stand behind a statement.
  private mutating func separator() throws(SyntaxError) {
    switch kind {
    case .newline, .semicolon: position += 1
    case .end: break
    // Mermaid refuses these; where the statement ends is clear all the same.
    case .space where isTolerant: skip(.space)
    case .subgraphEnd where isTolerant: break
    default: throw unexpected()
    }
  }

  private mutating func setDirection() {
    guard !open.isEmpty else { return }
    let words = bytes.text(token.range)
    for direction in [("TB", FlowDirection.down), ("TD", .down), ("BT", .up), ("RL", .left), ("LR", .right)] {
      if words.utf8.elementsEqual("direction".utf8) { continue }
      if Self.names(direction.0, in: Array(words.utf8)) { return open[open.count - 1].direction = direction.1 }
    }
  }

  private static func names(_ direction: String, in words: [UInt8]) -> Bool {
    var offset = 0
    while offset + 9 < words.count {
      if words.has("direction", at: offset) {
        let value = words.skippingSpaces(from: offset + 9)
        if value > offset + 9, words[value...].starts(with: direction.utf8) { return true }
      }
      offset += 1
    }
    return false
  }

  private mutating func group() throws(SyntaxError) {
    let start = token.range.lowerBound
    position += 1
    guard open.count < Self.depthLimit else {
      throw SyntaxError(.tooDeep, at: start..<(start + 8), String(Self.depthLimit))
    }
    var group = OpenGroup(range: start..<bytes.lineEnd(from: start))
    if kind != .newline, kind != .semicolon, kind != .end {
      guard take(.space) != nil else { throw unexpected() }
      if kind != .newline, kind != .semicolon, kind != .end {
        let name = try groupTitle()
        if take(.squareStart) != nil {
          group.id = Name(name.text.utf8.isEmpty ? "" : Self.trimmed(name.text))
          group.title = try label()
          guard take(.squareEnd) != nil else { throw unexpected() }
          if isTolerant { skip(.space) }
        } else {
          group.title = FlowText(text: Self.trimmed(name.text), kind: name.kind)
          // A title in several words names nothing.
          if !name.text.utf8.contains(where: \.isSpace) { group.id = Name(name.text) }
        }
      }
    }
    if kind != .newline, kind != .semicolon, kind != .end { throw unexpected() }
    position += kind == .end ? 0 : 1
    open.append(group)
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.trimmedText(0..<bytes.count)
  }

  /// What stands between `subgraph` and its line's end or its bracket.
  private mutating func groupTitle() throws(SyntaxError) -> FlowText {
    var result = FlowText(text: "", kind: .plain)
    if let string = take(.string) {
      result = FlowText(text: text(string), kind: .quoted)
    } else if let string = take(.markdown) {
      result = FlowText(text: text(string), kind: .markdown)
    }
    while true {
      switch kind {
      case .number, .nodeString, .space, .minus, .ampersand, .unicode, .colon, .star, .hash, .linkStart, .style,
        .linkStyle, .classDef, .classWord, .graph, .direction, .subgraph, .subgraphEnd, .down, .up:
        result.text += text(token)
        position += 1
      case .newline, .semicolon, .end, .squareStart: return result
      default:
        guard isTolerant else { throw unexpected() }
        let end = bytes.lineEnd(from: token.range.lowerBound)
        let range = token.range.lowerBound..<end
        remarks.append(Remark(.flowUnquotedTitle, at: range, bytes.trimmedText(range)))
        result.text += bytes.trimmedText(range)
        while kind != .newline, kind != .end, token.range.lowerBound < end { position += 1 }
        return result
      }
    }
  }

  private mutating func closeGroup() {
    guard let group = open.popLast() else { return }
    let id = builder.addGroup(
      id: group.id, title: group.title, members: group.members, direction: group.direction, at: group.range)
    if !open.isEmpty { open[open.count - 1].members.append(id) }
  }
}
