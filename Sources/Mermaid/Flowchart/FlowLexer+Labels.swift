internal import Text

/// Brackets and the texts in them.
extension FlowLexer {
  /// An opening bracket of a shape, or a bar around an edge's text.
  mutating func bracket() -> Bool {
    let byte = bytes[offset]
    guard byte == 0x28 || byte == 0x5B || byte == 0x7B || byte == 0x3E || byte == 0x7C else { return false }
    if isTolerant, tolerantLabel() { return true }
    openBracket()
    return true
  }

  /// The bracket at `offset`, whatever stands behind it; allowed within texts too, where the parser refuses it.
  private mutating func openBracket() {
    switch bytes[offset] {
    case 0x28:
      if bytes.has("(-", at: offset) { return open(.ellipseStart, 2, .ellipse) }
      if bytes.has("([", at: offset) { return open(.stadiumStart, 2, .text) }
      if bytes.has("(((", at: offset) { return open(.doubleCircleStart, 3, .text) }
      open(.parenStart, 1, .text)
    case 0x5B:
      if bytes.has("[[", at: offset) { return open(.subroutineStart, 2, .text) }
      if bytes.has("[|", at: offset), places.last == .statement { return add(.propertiesStart, offset + 2) }
      if bytes.has("[(", at: offset) { return open(.cylinderStart, 2, .text) }
      if bytes.has("[/", at: offset) { return open(.trapezoidStart, 2, .trapezoid) }
      if bytes.has("[\\", at: offset) { return open(.inverseStart, 2, .trapezoid) }
      open(.squareStart, 1, .text)
    case 0x7B: open(.braceStart, 1, .text)
    case 0x3E: open(.tagEnd, 1, .text)
    default: open(.pipe, 1, .text)
    }
  }

  mutating func text() throws(SyntaxError) {
    if quoteOrInvisibleLink() { return }
    switch bytes[offset] {
    case 0x5D:
      if bytes.has("])", at: offset) { return close(.stadiumEnd, 2) }
      if bytes.has("]]", at: offset) { return close(.subroutineEnd, 2) }
      close(.squareEnd, 1)
    case 0x29:
      if bytes.has(")]", at: offset) { return close(.cylinderEnd, 2) }
      if bytes.has(")))", at: offset) { return close(.doubleCircleEnd, 3) }
      close(.parenEnd, 1)
    case 0x7D:
      close(.braceEnd, 1)
      skipBlanksAfterBrace()
    case 0x7C: close(.pipe, 1)
    case 0x28, 0x5B, 0x7B: openBracket()
    default:
      var end = offset
      while end < bytes.count, !Self.endsText(bytes[end]) { end += 1 }
      add(.text, end)
    }
  }

  private static func endsText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7C, 0x7D: true
    default: false
    }
  }

  /// What takes precedence in every text.
  private mutating func quoteOrInvisibleLink() -> Bool {
    if bytes[offset] == 0x22 {
      let isMarkdown = bytes.byte(at: offset + 1) == 0x60
      places.append(isMarkdown ? .markdown : .string)
      offset += isMarkdown ? 2 : 1
      return true
    }
    let start = lookahead.nonSpace(in: bytes, at: offset)
    guard bytes.has("~~~", at: start) else { return false }
    var end = start
    while bytes.byte(at: end) == 0x7E { end += 1 }
    add(.link, bytes.skippingSpaces(from: end))
    return true
  }

  mutating func trapezoid() throws(SyntaxError) {
    if quoteOrInvisibleLink() { return }
    let byte = bytes[offset]
    let next = bytes.byte(at: offset + 1)
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"):
      // A parenthesis before the closing bracket ends the shape by an oversight that has become the language.
      if byte == 0x28, next == 0x5D { return close(.trapezoidEnd, 2) }
      if byte == 0x7C { return trapezoidText() }
      return openBracket()
    case UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "]"), UInt8(ascii: ")"):
      if next == 0x5D { return close(.trapezoidEnd, 2) }
      if byte == 0x5C { return add(.text, offset + 1) }
      if byte == 0x5D || byte == 0x29 { throw unexpected() }
    case UInt8(ascii: "/"):
      if next == 0x5D { return close(.inverseEnd, 2) }
      return add(.text, offset + 1)
    case UInt8(ascii: "}"): throw unexpected()
    default: break
    }
    trapezoidText()
  }

  private mutating func trapezoidText() {
    var end = offset
    while end < bytes.count, !Self.endsText(bytes[end]) || bytes[end] == 0x7C || bytes[end] == 0x22,
      bytes[end] != 0x2F, bytes[end] != 0x5C
    {
      end += 1
    }
    add(.text, end)
  }

  mutating func ellipse() throws(SyntaxError) {
    if quoteOrInvisibleLink() { return }
    let byte = bytes[offset]
    let next = bytes.byte(at: offset + 1)
    if byte == 0x2D || byte == 0x2F || byte == 0x29, next == 0x29 { return close(.ellipseEnd, 2) }
    switch byte {
    case 0x28, 0x5B, 0x7B: return openBracket()
    case 0x29, 0x5D, 0x7D: throw unexpected()
    default: add(.text, offset + bytes.scalar(at: offset).length)
    }
  }

  /// Text within a link, up to the link's second half.
  mutating func edgeText(_ shape: FlowLinkShape) throws(SyntaxError) {
    let byte = bytes[offset]
    if byte == 0x22 {
      let isMarkdown = bytes.byte(at: offset + 1) == 0x60
      places.append(isMarkdown ? .markdown : .string)
      offset += isMarkdown ? 2 : 1
      return
    }
    let start = lookahead.nonSpace(in: bytes, at: offset)
    if let end = shape.end(bytes, start) {
      add(.link, end)
      return leave()
    }
    if byte == shape.stroke, !isTolerant {
      // A single hyphen is text; a single dot or equals sign is not, by an oversight of the grammar.
      guard shape.stroke == UInt8(ascii: "-"), bytes.byte(at: offset + 1) != shape.stroke else { throw unexpected() }
    }
    add(.edgeText, max(start, offset + bytes.scalar(at: offset).length))
  }
}
