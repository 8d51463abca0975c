internal import Diagnostics

/// Reads the tokens of a state diagram into documents of statements.
struct StateParser {
  /// The most composite states inside one another.
  static let depthLimit = 200

  let bytes: [UInt8]
  let tokens: [StateToken]
  let isTolerant: Bool
  private var position = 0
  private var remarks: [Remark]
  private var diagram = StateDiagram()
  private var looks = StateLooks()
  private var regionCount = 0
  /// The documents that are open, the diagram's first.
  private var documents: [[StateStatement]] = [[]]
  /// The composite states whose documents are open.
  private var owners: [StateMention] = []

  /// Reads a whole diagram.
  static func read(
    _ bytes: [UInt8], isTolerant: Bool
  ) throws(SyntaxError) -> (diagram: StateDiagram, remarks: [Remark]) {
    var lexer = StateLexer(bytes, isTolerant: isTolerant)
    try lexer.run()
    var parser = StateParser(bytes: bytes, tokens: lexer.tokens, isTolerant: isTolerant, remarks: lexer.remarks)
    try parser.read()
    var builder = StateBuilder(diagram: parser.diagram, looks: parser.looks)
    try builder.build(parser.documents[0])
    return (builder.diagram, parser.remarks)
  }

  private init(bytes: [UInt8], tokens: [StateToken], isTolerant: Bool, remarks: [Remark]) {
    self.bytes = bytes
    self.tokens = tokens
    self.isTolerant = isTolerant
    self.remarks = remarks
  }

  private var token: StateToken { tokens[min(position, tokens.count - 1)] }
  private var kind: StateToken.Kind { token.kind }

  private mutating func take(_ kind: StateToken.Kind) -> StateToken? {
    guard self.kind == kind, kind != .end else { return nil }
    defer { position += 1 }
    return token
  }

  private func text(_ token: StateToken) -> String { bytes.trimmedText(token.range) }

  private func unexpected() -> SyntaxError {
    switch kind {
    case .end: SyntaxError(.flowUnexpectedEnd, at: bytes.count..<bytes.count)
    case .newline: SyntaxError(.flowUnexpectedLineEnd, at: token.range.lowerBound..<token.range.lowerBound)
    default: SyntaxError(.stateUnexpected, at: bytes.trimmed(token.range), text(token))
    }
  }

  private mutating func add(_ statement: StateStatement) { documents[documents.count - 1].append(statement) }

  private mutating func read() throws(SyntaxError) {
    while kind == .newline { position += 1 }
    guard take(.diagram) != nil else { throw unexpected() }
    while kind != .end { try statement() }
    while let owner = owners.last {
      let error = SyntaxError(.stateUnclosed, at: bytes.count..<bytes.count, owner.id.text)
      if !isTolerant { throw error }
      remarks.append(error)
      close()
    }
  }

  private mutating func statement() throws(SyntaxError) {
    let token = token
    switch kind {
    case .newline: position += 1
    case .id, .pseudo: try transition()
    case .string where isTolerant: try transition()
    case .stateName:
      position += 1
      let mention = StateMention(id: Name(text(token)))
      if kind == .asWord, isTolerant { return try reversedAlias(mention.id) }
      if take(.structStart) != nil { try open(mention) }
    case .stateText: try described()
    case .fork, .join, .choice:
      position += 1
      let kind: StateMention.Kind = token.kind == .fork ? .fork : token.kind == .join ? .join : .choice
      add(.mention(StateMention(id: Name(text(token)), kind: kind)))
    case .concurrent:
      position += 1
      regionCount += 1
      add(.mention(StateMention(id: Name("divider-id-\(regionCount)"), kind: .divider)))
    case .structStop where !owners.isEmpty:
      position += 1
      close()
    case .note: try note()
    case .direction:
      position += 1
      if let direction = Self.direction(bytes, token.range) {
        if owners.isEmpty { diagram.direction = direction }
        add(.direction(direction))
      }
    case .accTitle:
      diagram.accTitle = text(token)
      position += 1
    case .accDescription:
      diagram.accDescription = text(token)
      position += 1
    case .hideEmpty: position += 1
    case .scale:
      position += 1
      guard take(.width) != nil else { throw unexpected() }
    default: try look()
    }
  }

  private static func direction(_ bytes: [UInt8], _ range: Range<Int>) -> FlowDirection? {
    var lookahead = FlowLookahead()
    return lookahead.direction(in: bytes, at: range.lowerBound)
  }

  /// `A`, `A : text`, `A --> B : text`.
  private mutating func transition() throws(SyntaxError) {
    var first = try mention()
    if take(.arrow) != nil {
      let second = try mention()
      add(.transition(first, second, label: take(.description).map(label) ?? ""))
    } else {
      if let description = take(.description) { first.descriptions = [label(description)] }
      add(.mention(first))
    }
  }

  private func label(_ token: StateToken) -> String {
    bytes.trimmedText((token.range.lowerBound + 1)..<token.range.upperBound)
  }

  private mutating func mention() throws(SyntaxError) -> StateMention {
    var mention: StateMention
    if take(.pseudo) != nil {
      mention = StateMention(id: "[*]", isPseudo: true)
    } else if let token = take(.id) {
      mention = StateMention(id: Name(text(token)))
    } else if isTolerant, let token = take(.string) {
      remarks.append(Remark(.stateQuotedName, at: token.range, text(token)))
      let inner = (token.range.lowerBound + 1)..<(token.range.upperBound - 1)
      mention = StateMention(id: Name(bytes.trimmedText(inner)))
    } else {
      throw unexpected()
    }
    if take(.styleSeparator) != nil {
      guard let name = take(.id) else { throw unexpected() }
      mention.classes = [Name(text(name))]
      looks.add(Name(text(name)), to: [mention.id])
    }
    return mention
  }

  /// `state "long text" as A`, with or without a body.
  private mutating func described() throws(SyntaxError) {
    let description = token
    position += 1
    guard take(.asWord) != nil, let id = take(.id) else { throw unexpected() }
    var mention = StateMention(id: Name(text(id)))
    mention.descriptions = [text(description)].filter { !$0.isEmpty }
    if take(.structStart) != nil { return try open(mention) }
    let parts = text(id).utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
    if parts.count > 1 {
      mention.id = Name(Array(parts[0]))
      let more = Array(parts[1])
      mention.descriptions.append(more.trimmedText(0..<more.count))
      mention.id = Name(Array(parts[0]).trimmedText(0..<parts[0].count))
    }
    add(.mention(mention))
  }

  /// `state A as "long text"`, the wrong way round.
  private mutating func reversedAlias(_ id: Name) throws(SyntaxError) {
    let range = token.range
    position += 1
    guard let text = take(.id) else { throw unexpected() }
    remarks.append(Remark(.stateAlias, at: range))
    var mention = StateMention(id: id)
    mention.descriptions = [self.text(text).filter { $0 != "\"" }]
    if take(.structStart) != nil { try open(mention) } else { add(.mention(mention)) }
  }

  private mutating func open(_ mention: StateMention) throws(SyntaxError) {
    guard owners.count < Self.depthLimit else {
      throw SyntaxError(.tooDeep, at: token.range, String(Self.depthLimit))
    }
    owners.append(mention)
    documents.append([])
  }

  private mutating func close() {
    guard var owner = owners.popLast(), let document = documents.popLast() else { return }
    owner.document = document
    add(.mention(owner))
  }

  private mutating func note() throws(SyntaxError) {
    position += 1
    let isLeft = kind == .leftOf
    if take(.leftOf) != nil || take(.rightOf) != nil {
      guard let id = take(.id), let text = take(.noteText) else { throw unexpected() }
      var mention = StateMention(id: Name(self.text(id)))
      mention.note = (self.text(text), isLeft)
      add(.mention(mention))
      return
    }
    let range = token.range
    guard take(.noteText) != nil, take(.asWord) != nil, take(.id) != nil else { throw unexpected() }
    remarks.append(Remark(.stateFloatingNote, at: range))
  }

  /// Statements that say how states look and where they lead.
  private mutating func look() throws(SyntaxError) {
    switch kind {
    case .classDef:
      position += 1
      guard let name = take(.classDefName), let styles = take(.classDefStyles) else { throw unexpected() }
      diagram.classes[Name(text(name)), default: []] += Self.declarations(text(styles))
    case .classWord:
      position += 1
      guard let names = take(.classNames), let name = take(.className) else { throw unexpected() }
      looks.add(Name(text(name)), to: Self.names(text(names)))
    case .style:
      position += 1
      guard let names = take(.styleNames), let styles = take(.styles) else { throw unexpected() }
      looks.style(Self.names(text(names)), Self.declarations(text(styles)))
    case .click:
      position += 1
      let mention = try mention()
      _ = take(.href)
      guard let address = take(.string) else { throw unexpected() }
      let tip = take(.string)
      looks.link(mention.id, to: unquoted(address), tooltip: tip.map(unquoted))
    default: throw unexpected()
    }
  }

  private func unquoted(_ token: StateToken) -> String {
    bytes.text((token.range.lowerBound + 1)..<(token.range.upperBound - 1))
  }

  private static func names(_ list: String) -> [Name] {
    list.utf8.split(separator: 0x2C).map { part in
      let bytes = Array(part)
      return Name(bytes.trimmedText(0..<bytes.count))
    }
  }

  private static func declarations(_ text: String) -> [String] {
    text.utf8.split { $0 == 0x2C || $0 == 0x3B }.map { part in
      let bytes = Array(part)
      return bytes.trimmedText(0..<bytes.count)
    }
  }
}
