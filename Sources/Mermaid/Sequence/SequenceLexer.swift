internal import Text

/// Cuts a sequence diagram into tokens. Words are known in any case; the order of the checks is the language's.
struct SequenceLexer {
  private enum Place { case statement, id, alias, line, config }

  let bytes: [UInt8]
  let isTolerant: Bool
  private(set) var tokens: [SequenceToken] = []
  private(set) var remarks: [Remark] = []
  private var offset = 0
  private var places: [Place] = [.statement]

  init(_ bytes: [UInt8], isTolerant: Bool) {
    self.bytes = bytes
    self.isTolerant = isTolerant
    tokens.reserveCapacity(bytes.count / 6)
  }

  mutating func run() throws(SyntaxError) {
    while offset < bytes.count {
      switch places.last ?? .statement {
      case .statement: statement()
      case .id: try id()
      case .alias: alias()
      case .line: line()
      case .config: try config()
      }
    }
    tokens.append(SequenceToken(kind: .newline, range: bytes.count..<bytes.count))
    tokens.append(SequenceToken(kind: .end, range: bytes.count..<bytes.count))
  }

  private mutating func add(_ kind: SequenceToken.Kind, _ end: Int) {
    tokens.append(SequenceToken(kind: kind, range: offset..<end))
    offset = end
  }

  private mutating func leave(_ count: Int = 1) {
    for _ in 0..<count where places.count > 1 { places.removeLast() }
  }

  private mutating func statement() {
    let byte = bytes[offset]
    if byte == 0x0A {
      var end = offset + 1
      while bytes.byte(at: end) == 0x0A { end += 1 }
      return add(.newline, end)
    }
    if byte.isSpace {
      // White space swallows the line's end with it; where a statement still needs that, mermaid refuses it.
      let end = bytes.skippingSpaces(from: offset)
      if isTolerant, bytes[offset..<end].contains(0x0A) {
        tokens.append(SequenceToken(kind: .newline, range: offset..<end))
      }
      offset = end
      return
    }
    if byte == 0x23 || (byte == 0x25 && bytes.byte(at: offset + 1) != 0x7B) {
      offset = bytes.lineEnd(from: offset)
      return
    }
    if byte != 0x7D, bytes.has("%%", at: offset + 1) {
      offset = bytes.lineEnd(from: offset)
      return
    }
    if let end = number() { return add(.number, end) }
    if byte.isLetter, keyword() { return }
    if byte == 0x2C { return add(.comma, offset + 1) }
    if byte == 0x3B { return add(.newline, offset + 1) }
    if let end = actorEnd() { return add(.actor, end) }
    for (arrow, kind) in Self.arrows where bytes.hasAnyCase(arrow, at: offset) {
      return add(.arrow(kind), offset + arrow.utf8CodeUnitCount)
    }
    switch byte {
    case 0x3A:
      var end = offset + 1
      while end < bytes.count, !Self.endsText(bytes[end]) { end += 1 }
      if isTolerant, end < bytes.count, bytes[end] != 0x0A { end = wholeText(from: offset, end) }
      add(.text, end)
    case 0x2B: add(.plus, offset + 1)
    case 0x2D: add(.minus, offset + 1)
    case 0x28 where bytes.byte(at: offset + 1) == 0x29: add(.central, offset + 2)
    default: add(.invalid, offset + bytes.scalar(at: offset).length)
    }
  }

  private static func endsText(_ byte: UInt8) -> Bool { byte == 0x23 || byte == 0x0A || byte == 0x3B }

  /// A semicolon within a text cuts it in two for mermaid, which then refuses the rest; who wrote it meant text.
  private mutating func wholeText(from start: Int, _ cut: Int) -> Int {
    guard bytes[cut] == 0x3B else { return cut }
    let end = bytes.lineEnd(from: cut)
    let next = bytes[(cut + 1)..<end].firstIndex(of: 0x3B) ?? end
    if SequenceLexer.looksLikeStatement(bytes, (cut + 1)..<next) { return cut }
    remarks.append(Remark(.sequenceTextSign, at: cut..<(cut + 1), bytes.text(cut..<(cut + 1))))
    return end
  }

  /// Whether what follows a semicolon is a statement of its own.
  private static func looksLikeStatement(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let range = bytes.trimmed(range)
    if range.isEmpty { return true }
    let line = Array(bytes[range]) + [0x0A]
    var lexer = SequenceLexer(line, isTolerant: false)
    guard (try? lexer.run()) != nil, let first = lexer.tokens.first else { return false }
    if case .actor = first.kind, lexer.tokens.count > 1, case .arrow = lexer.tokens[1].kind { return true }
    return first.kind != .actor && first.kind != .invalid
  }

  /// `10`, `1.5`, `.5` before a space or a line's end.
  private func number() -> Int? {
    var end = offset
    while bytes.byte(at: end).isDigit { end += 1 }
    let whole = end
    if bytes.byte(at: end) == 0x2E {
      var fraction = end + 1
      while bytes.byte(at: fraction).isDigit, fraction - end <= 2 { fraction += 1 }
      if fraction > end + 1 { end = fraction }
    }
    for end in [end, whole] where end > offset {
      if bytes.byte(at: end) == 0x20 || bytes.byte(at: end) == 0x0A { return end }
    }
    return nil
  }

  private mutating func keyword() -> Bool {
    if let (kind, range, end) = Accessibility.read(bytes, at: offset) {
      tokens.append(SequenceToken(kind: kind == .title ? .accTitle : .accDescription, range: range))
      offset = end
      return true
    }
    for (word, kind) in Self.words where bytes.hasWordAnyCase(word, at: offset) {
      if isTolerant, isActor(after: offset + word.utf8CodeUnitCount) { return false }
      add(kind, offset + word.utf8CodeUnitCount)
      switch kind {
      case .participant, .actorWord, .destroy, .activate, .deactivate: places.append(.id)
      case .box, .block, .section: places.append(.line)
      default: break
      }
      return true
    }
    guard bytes.hasAnyCase("title", at: offset) else { return false }
    let isLegacy = bytes.byte(at: offset + 5) == 0x3A
    let start = offset + (isLegacy ? 6 : 5)
    var end = start + 1
    while end < bytes.count, !Self.endsText(bytes[end]) { end += 1 }
    guard bytes.byte(at: start).isSpace, end > start + 1 else { return false }
    tokens.append(SequenceToken(kind: isLegacy ? .legacyTitle : .title, range: start..<end))
    offset = end
    return true
  }

  /// Whether a word stands where only a participant can: before an arrow, or behind one.
  private mutating func isActor(after end: Int) -> Bool {
    var isTarget = false
    if case .arrow = tokens.last?.kind { isTarget = true }
    let next = bytes.skippingBlanks(from: end)
    let isSource = Self.arrows.contains { bytes.hasAnyCase($0.0, at: next) }
    guard isSource || isTarget else { return false }
    remarks.append(Remark(.sequenceReserved, at: offset..<end, bytes.text(offset..<end)))
    return true
  }

  /// Where the name of a participant that begins here ends. Hyphens may stand in it where they begin no arrow.
  private func actorEnd() -> Int? {
    var end = offset
    while end < bytes.count, !Self.cannotBeginName(bytes[end]) { end += 1 }
    guard end > offset else { return nil }
    while end < bytes.count, !Self.namesEnd.contains(where: { bytes.hasAnyCase($0, at: end) }) {
      var next = end
      while bytes.byte(at: next) == 0x2D { next += 1 }
      let start = next
      while next < bytes.count, !Self.cannotBeInName(bytes[next]) { next += 1 }
      if next == start { break }
      end = next
    }
    return end
  }

  private static func cannotBeginName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2F, 0x5C, 0x28, 0x29: true
    default: cannotBeInName(byte)
    }
  }

  private static func cannotBeInName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2B, 0x3C, 0x2D, 0x3E, 0x3A, 0x0A, 0x2C, 0x3B: true
    default: false
    }
  }

  /// What ends a name even where its signs could stand in one.
  private static let namesEnd: [StaticString] = [
    "-x", "--x", "-)", "--)", "-|\\", "-\\", "-/", "-|/", "/|-", "\\|-", "//-", "\\\\-", "--", "()",
  ]

  private static let words: [(StaticString, SequenceToken.Kind)] = [
    ("box", .box), ("participant", .participant), ("actor", .actorWord), ("create", .create),
    ("destroy", .destroy), ("loop", .block(.loop)), ("rect", .block(.rect)), ("opt", .block(.opt)),
    ("alt", .block(.alt)), ("else", .section(.alt)), ("par", .block(.par)), ("par_over", .block(.parOver)),
    ("and", .section(.par)), ("critical", .block(.critical)), ("option", .section(.critical)),
    ("break", .block(.breakBlock)), ("end", .blockEnd), ("left of", .leftOf), ("right of", .rightOf),
    ("links", .links), ("link", .link), ("properties", .properties), ("details", .details), ("over", .over),
    ("note", .note), ("activate", .activate), ("deactivate", .deactivate), ("sequencediagram", .diagram),
    ("autonumber", .autonumber), ("off", .off),
  ]

  private static let arrows: [(StaticString, SequenceEvent.Kind)] = [
    ("->>", .solid), ("<<->>", .bidirectionalSolid), ("-->>", .dotted), ("<<-->>", .bidirectionalDotted),
    ("->", .solidOpen), ("-->", .dottedOpen), ("-x", .solidCross), ("--x", .dottedCross), ("-)", .solidPoint),
    ("--)", .dottedPoint), ("--|\\", .solidTopDotted), ("--|/", .solidBottomDotted), ("--\\\\", .stickTopDotted),
    ("--//", .stickBottomDotted), ("/|--", .solidTopReverseDotted), ("\\|--", .solidBottomReverseDotted),
    ("//--", .stickTopReverseDotted), ("\\\\--", .stickBottomReverseDotted), ("-|\\", .solidTop),
    ("-|/", .solidBottom), ("-\\\\", .stickTop), ("-//", .stickBottom), ("/|-", .solidTopReverse),
    ("\\|-", .solidBottomReverse), ("//-", .stickTopReverse), ("\\\\-", .stickBottomReverse),
  ]
}

/// The places within a statement.
extension SequenceLexer {
  /// The participant that a declaration names.
  private mutating func id() throws(SyntaxError) {
    if skipBlanksAndComment() { return }
    if bytes.has("@{", at: offset) {
      places.append(.config)
      return add(.configStart, offset + 2)
    }
    if let end = nameBeforeConfig() { return add(.actor, end) }
    var word = offset
    while word < bytes.count, !bytes[word].isSpace, !Self.cannotBeDeclared(bytes[word]) { word += 1 }
    let next = bytes.skippingSpaces(from: word)
    if word > offset, next > word, bytes.hasAnyCase("as", at: next), bytes.byte(at: next + 2).isSpace {
      places.append(.alias)
      return add(.actor, word)
    }
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, !Self.cannotBeDeclared(bytes[end]) { end += 1 }
    if end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x3B {
      // The name may end at a comment that comes before the sign that cannot be in it.
      end = bytes[offset..<end].lastIndex(of: 0x23) ?? offset
    }
    if end > offset {
      leave()
      return add(.actor, end)
    }
    if isTolerant { return tolerantName() }
    if bytes[offset] == 0x0A { throw SyntaxError(.sequenceNameMissing, at: offset..<offset) }
    leave()
    add(.invalid, bytes.lineEnd(from: offset))
  }

  private static func cannotBeDeclared(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3C, 0x3E, 0x3A, 0x2C, 0x3B, 0x40: true
    default: false
    }
  }

  private func nameBeforeConfig() -> Int? {
    var end = offset
    while end < bytes.count, !bytes[end].isSpace, !Self.cannotBeDeclared(bytes[end]), bytes[end] != 0x3D,
      bytes[end] != 0x2D
    { end += 1 }
    return end > offset && bytes.has("@{", at: end) ? end : nil
  }

  private mutating func tolerantName() {
    let end = bytes.lineEnd(from: offset)
    leave()
    if end == offset { return }
    let range = bytes.trimmed(offset..<end)
    remarks.append(Remark(.sequenceName, at: range, bytes.text(range)))
    add(.actor, end)
  }

  private mutating func alias() {
    if skipBlanksAndComment() { return }
    leave(2)
    if bytes.hasWordAnyCase("as", at: offset) {
      places.append(.line)
      return add(.asWord, offset + 2)
    }
    tokens.append(SequenceToken(kind: .newline, range: offset..<offset))
  }

  private mutating func line() {
    if skipBlanksAndComment() { return }
    var end = offset
    while end < bytes.count, !Self.endsText(bytes[end]) { end += 1 }
    leave()
    add(.restOfLine, end)
  }

  private mutating func config() throws(SyntaxError) {
    guard bytes[offset] == 0x7D else {
      guard let end = bytes[offset...].firstIndex(of: 0x7D) else {
        throw SyntaxError(.unclosedBracket, at: (offset - 2)..<offset, "}")
      }
      return add(.config, end)
    }
    add(.configEnd, offset + 1)
    let next = bytes.skippingSpaces(from: offset)
    if next > offset, bytes.hasAnyCase("as", at: next), bytes.byte(at: next + 2).isSpace {
      leave()
      places.append(.alias)
    } else {
      leave(2)
    }
  }

  private mutating func skipBlanksAndComment() -> Bool {
    if bytes[offset].isBlank {
      offset = bytes.skippingBlanks(from: offset)
      return true
    }
    if bytes[offset] == 0x23 {
      offset = bytes.lineEnd(from: offset)
      return true
    }
    return false
  }
}
