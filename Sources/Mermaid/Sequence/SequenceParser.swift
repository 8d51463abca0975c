internal import Diagnostics

/// Reads the tokens of a sequence diagram.
struct SequenceParser {
  /// The most blocks inside one another.
  static let depthLimit = 200

  let bytes: [UInt8]
  let tokens: [SequenceToken]
  let isTolerant: Bool
  var position = 0
  var builder: SequenceBuilder
  var remarks: [Remark]
  private var open: [(block: SequenceBlock?, range: Range<Int>)] = []

  /// Reads a whole diagram.
  static func read(
    _ bytes: [UInt8], isTolerant: Bool
  ) throws(SyntaxError) -> (diagram: SequenceDiagram, remarks: [Remark]) {
    var lexer = SequenceLexer(bytes, isTolerant: isTolerant)
    try lexer.run()
    var parser = SequenceParser(
      bytes: bytes, tokens: lexer.tokens, isTolerant: isTolerant, builder: SequenceBuilder(isTolerant: isTolerant),
      remarks: lexer.remarks)
    try parser.diagram()
    return (parser.builder.diagram, parser.remarks + parser.builder.remarks)
  }

  var token: SequenceToken { tokens[min(position, tokens.count - 1)] }
  var kind: SequenceToken.Kind { token.kind }

  mutating func take(_ kind: SequenceToken.Kind) -> SequenceToken? {
    guard self.kind == kind, kind != .end else { return nil }
    defer { position += 1 }
    return token
  }

  func unexpected() -> SyntaxError {
    switch kind {
    case .end: SyntaxError(.flowUnexpectedEnd, at: bytes.count..<bytes.count)
    case .newline: SyntaxError(.flowUnexpectedLineEnd, at: token.range.lowerBound..<token.range.lowerBound)
    default: SyntaxError(.sequenceUnexpected, at: bytes.trimmed(token.range), bytes.trimmedText(token.range))
    }
  }

  private mutating func diagram() throws(SyntaxError) {
    while kind == .newline { position += 1 }
    guard take(.diagram) != nil else { throw unexpected() }
    while kind != .end { try statement() }
    while let block = open.last {
      let error = SyntaxError(.sequenceUnclosed, at: block.range, bytes.text(block.range))
      if !isTolerant { throw error }
      remarks.append(error)
      close()
    }
  }

  private mutating func close() {
    guard let block = open.popLast() else { return }
    if let block = block.block {
      builder.add(SequenceEvent(kind: block.end, range: token.range))
    } else {
      builder.endBox()
    }
  }

  private mutating func statement() throws(SyntaxError) {
    let token = token
    if let last = open.last, last.block == nil, !isTolerant {
      // A box holds declarations and nothing else.
      switch kind {
      case .newline, .participant, .actorWord, .destroy, .blockEnd: break
      default: throw unexpected()
      }
    }
    switch kind {
    case .newline: position += 1
    case .participant, .actorWord: try declaration(isCreation: false)
    case .create:
      position += 1
      try declaration(isCreation: true)
    case .destroy:
      position += 1
      builder.destroy(try actor(), at: token.range)
      try newline()
    case .box: try openBox()
    case .block(let block): try openBlock(block)
    case .section(let block): try section(block)
    case .blockEnd:
      if open.isEmpty {
        let error = SyntaxError(.sequenceStrayEnd, at: token.range)
        if !isTolerant { throw error }
        remarks.append(error)
      }
      close()
      position += 1
    case .actor: try signal()
    case .autonumber: try autonumber()
    case .activate, .deactivate:
      position += 1
      try builder.activate(try actor(), token.kind == .activate, at: token.range)
      try newline()
    case .note: try note()
    case .links, .link, .properties, .details: try links()
    case .title, .legacyTitle:
      builder.diagram.title = bytes.trimmedText(token.range)
      position += 1
    case .accTitle:
      builder.diagram.accTitle = bytes.trimmedText(token.range)
      position += 1
    case .accDescription:
      builder.diagram.accDescription = bytes.trimmedText(token.range)
      position += 1
    default: throw unexpected()
    }
  }

  func newlineIsNext() -> Bool { kind == .newline || kind == .end }

  mutating func newline() throws(SyntaxError) {
    guard newlineIsNext() else { throw unexpected() }
    if kind == .newline { position += 1 }
  }

  mutating func actor() throws(SyntaxError) -> Name {
    guard let token = take(.actor) else { throw unexpected() }
    return Name(bytes.trimmedText(token.range))
  }

  private mutating func declaration(isCreation: Bool) throws(SyntaxError) {
    let start = token.range
    let isActor = kind == .actorWord
    guard kind == .participant || isActor else { throw unexpected() }
    position += 1
    let id = try actor()
    var settings: Settings?
    if take(.configStart) != nil {
      guard let content = take(.config), take(.configEnd) != nil else { throw unexpected() }
      let text = Array(bytes[content.range])
      settings =
        text.contains(0x0A) && !text.contains(0x2C)
        ? Settings(blockOf: text, in: 0..<text.count) : Settings(flowOf: text, in: 0..<text.count)
    }
    var label: SequenceMessage?
    if take(.asWord) != nil {
      guard let rest = take(.restOfLine) else { throw unexpected() }
      label = SequenceMessage(bytes, rest.range)
    } else if let alias = settings?["alias"] {
      label = SequenceMessage(text: alias, wraps: nil)
    }
    try newline()
    let kind = settings?["type"].flatMap(SequenceActor.Kind.init(rawValue:)) ?? (isActor ? .actor : .participant)
    try builder.declare(id, label: label?.text, kind: kind, isCreation: isCreation, at: start)
  }

  private mutating func openBox() throws(SyntaxError) {
    let range = token.range
    position += 1
    guard let rest = take(.restOfLine) else { throw unexpected() }
    builder.startBox(bytes.trimmedText(rest.range))
    open.append((nil, range))
  }

  private mutating func openBlock(_ block: SequenceBlock) throws(SyntaxError) {
    let range = token.range
    position += 1
    guard let rest = take(.restOfLine) else { throw unexpected() }
    guard open.count < Self.depthLimit else { throw SyntaxError(.tooDeep, at: range, String(Self.depthLimit)) }
    let message = SequenceMessage(bytes, rest.range)
    builder.add(SequenceEvent(kind: block.start, text: message.text, wraps: message.wraps, range: range))
    open.append((block, range))
  }

  private mutating func section(_ block: SequenceBlock) throws(SyntaxError) {
    let range = token.range
    guard let current = open.last?.block, let section = current.section, section == block.section else {
      throw SyntaxError(.sequenceStraySection, at: range, bytes.text(range))
    }
    position += 1
    guard let rest = take(.restOfLine) else { throw unexpected() }
    let message = SequenceMessage(bytes, rest.range)
    builder.add(SequenceEvent(kind: section, text: message.text, wraps: message.wraps, range: range))
  }
}
