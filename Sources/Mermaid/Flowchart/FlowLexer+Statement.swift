internal import Text

/// Tokens outside labels. The order of the checks is the language's.
extension FlowLexer {
  mutating func statement() throws(SyntaxError) {
    let byte = bytes[offset]
    if byte == 0x22 {
      let isMarkdown = bytes.byte(at: offset + 1) == 0x60
      places.append(isMarkdown ? .markdown : .string)
      offset += isMarkdown ? 2 : 1
      return
    }
    if byte == 0x40, bytes.byte(at: offset + 1) == 0x7B {
      offset += 2
      places.append(.shapeData)
      return
    }
    if byte.isLetter || byte == 0x5F, word() { return }
    if isTolerant, trailingComment() { return }
    if lookahead.direction(in: bytes, at: offset) != nil { return add(.localDirection, bytes.lineEnd(from: offset)) }
    if let end = lookahead.edgeName(in: bytes, at: offset), !isTolerant || isEdgeName(offset..<end) {
      return add(.linkID, end)
    }
    if byte.isDigit {
      var end = offset + 1
      while bytes.byte(at: end).isDigit { end += 1 }
      return add(.number, end)
    }
    if let sign = Self.signs[byte] {
      if byte == 0x3A, bytes.has(":::", at: offset) { return add(.styleSeparator, offset + 3) }
      return add(sign, offset + 1)
    }
    if link() { return }
    if bracket() { return }
    try wordOrSpace()
  }

  /// Whether `e1@` names an edge; in `A[a@b]` mermaid takes the sign for one all the same, and refuses the rest.
  private func isEdgeName(_ range: Range<Int>) -> Bool {
    let hasBracket = bytes[range].contains { byte in
      switch byte {
      case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x7C, 0x3E: true
      default: false
      }
    }
    let next = bytes.byte(at: bytes.skippingBlanks(from: range.upperBound))
    return !hasBracket
      && (next == UInt8(ascii: "-") || next == UInt8(ascii: "=") || next == UInt8(ascii: ".")
        || next == UInt8(ascii: "<") || next == UInt8(ascii: "~") || next == UInt8(ascii: "x")
        || next == UInt8(ascii: "o"))
  }

  private static let signs: [UInt8: FlowToken.Kind] = [
    0x23: .hash, 0x3A: .colon, 0x26: .ampersand, 0x3B: .semicolon, 0x2C: .comma, 0x2A: .star,
  ]

  /// The words that mean something. A word that only begins like one is a name.
  private mutating func word() -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "a"): return accessibility()
    case UInt8(ascii: "c"):
      if bytes.has("call", at: offset), bytes.byte(at: offset + 4).isSpace {
        offset = bytes.skippingSpaces(from: offset + 4)
        places.append(.callbackName)
        return true
      }
      if bytes.has("click", at: offset), bytes.byte(at: offset + 5).isSpace {
        offset = bytes.skippingSpaces(from: offset + 5)
        places.append(.click)
        return true
      }
      return keyword("classDef", .classDef) || keyword("class", .classWord)
    case UInt8(ascii: "s"): return keyword("style", .style) || keyword("subgraph", .subgraph)
    case UInt8(ascii: "d"): return keyword("default", .defaultWord)
    case UInt8(ascii: "l"): return keyword("linkStyle", .linkStyle)
    case UInt8(ascii: "i"): return keyword("interpolate", .interpolate)
    case UInt8(ascii: "h"):
      guard bytes.has("href", at: offset), bytes.byte(at: offset + 4).isSpace else { return false }
      add(.href, offset + 5)
      return true
    case UInt8(ascii: "f"), UInt8(ascii: "g"):
      for name in Self.graphWords where bytes.hasWord(name, at: offset) {
        graphWord(name.utf8CodeUnitCount)
        return true
      }
      return false
    case UInt8(ascii: "e"):
      guard bytes.hasWord("end", at: offset), !isNodeCalledEnd() else { return false }
      add(.subgraphEnd, bytes.skippingSpaces(from: offset + 3))
      return true
    case UInt8(ascii: "_"):
      return keyword("_self", .linkTarget) || keyword("_blank", .linkTarget) || keyword("_parent", .linkTarget)
        || keyword("_top", .linkTarget)
    default: return false
    }
  }

  private static let graphWords: [StaticString] = ["flowchart-elk", "graph", "flowchart"]

  private mutating func keyword(_ name: StaticString, _ kind: FlowToken.Kind) -> Bool {
    guard bytes.hasWord(name, at: offset) else { return false }
    add(kind, offset + name.utf8CodeUnitCount)
    return true
  }

  private mutating func accessibility() -> Bool {
    guard let (kind, range, end) = Accessibility.read(bytes, at: offset) else { return false }
    tokens.append(FlowToken(kind: kind == .title ? .accTitle : .accDescription, range: range))
    offset = end
    return true
  }

  /// `end` in the middle of a statement can only be a node to whoever wrote it.
  private mutating func isNodeCalledEnd() -> Bool {
    guard isTolerant else { return false }
    let next = bytes.byte(at: bytes.skippingBlanks(from: offset + 3))
    let opensMore: Bool =
      switch next {
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"),
        UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "."):
        true
      default: false
      }
    let last = tokens.last { $0.kind != .space }?.kind
    guard opensMore || last == .link || last == .pipe || last == .ampersand else { return false }
    remarks.append(Remark(.flowReservedEnd, at: offset..<(offset + 3)))
    return true
  }

  /// `%%` behind a statement: mermaid knows comments only on lines of their own.
  private mutating func trailingComment() -> Bool {
    guard bytes.has("%%", at: offset), offset > 0, bytes[offset - 1].isSpace || bytes[offset - 1] == 0x3B else {
      return false
    }
    let end = bytes.lineEnd(from: offset)
    remarks.append(Remark(.trailingComment, at: offset..<end))
    offset = end
    return true
  }

  /// A link or the beginning of one with text in it; both take the white space around them.
  private mutating func link() -> Bool {
    let start = lookahead.nonSpace(in: bytes, at: offset)
    switch bytes.byte(at: start) {
    case UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "<"), UInt8(ascii: "-"), UInt8(ascii: "="),
      UInt8(ascii: "."), UInt8(ascii: "~"):
      break
    default: return isTolerant && mistakenArrow(at: start)
    }
    for (shape, place) in [(Self.plainLink, Place.edgeText), (Self.thickLink, .thickEdgeText)] {
      if let end = shape.end(bytes, start) {
        add(.link, end)
        return true
      }
      if let end = shape.startEnd(bytes, start) {
        if isTolerant, shape.isUnlabelled(bytes, from: end) {
          remarks.append(Remark(.flowShortLine, at: start..<end))
          add(.link, end)
        } else {
          add(.linkStart, end)
          places.append(place)
        }
        return true
      }
    }
    if let end = Self.dottedLink.end(bytes, start) {
      add(.link, end)
      return true
    }
    if let end = Self.dottedLink.startEnd(bytes, start) {
      add(.linkStart, end)
      places.append(.dottedEdgeText)
      return true
    }
    if bytes.has("~~~", at: start) {
      var end = start
      while bytes.byte(at: end) == 0x7E { end += 1 }
      add(.link, bytes.skippingSpaces(from: end))
      return true
    }
    return isTolerant && mistakenArrow(at: start)
  }

  /// `->`, `=>`, `→` and what word processors make of `-->`.
  private mutating func mistakenArrow(at start: Int) -> Bool {
    for arrow in Self.mistakenArrows where bytes.has(arrow, at: start) {
      let end = start + arrow.utf8CodeUnitCount
      remarks.append(Remark(.flowArrow, at: start..<end, bytes.text(start..<end)))
      offset = start
      add(.link, end)
      offset = bytes.skippingSpaces(from: end)
      return true
    }
    return false
  }

  private static let mistakenArrows: [StaticString] = ["->", "=>", "→", "⇒", "—>", "–>", "―>", "➡️", "➡"]

  private mutating func wordOrSpace() throws(SyntaxError) {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "<"): return add(.tagStart, offset + 1)
    case UInt8(ascii: "^"): return add(.up, offset + 1)
    case UInt8(ascii: "\\") where bytes.byte(at: offset + 1) == 0x7C: return add(.separatorBar, offset + 2)
    case UInt8(ascii: "v") where !bytes.isWord(at: offset + 1): return add(.down, offset + 1)
    case 0x0A:
      var end = offset + 1
      while bytes.byte(at: end) == 0x0A { end += 1 }
      return add(.newline, end)
    default: break
    }
    if byte.isBlank { return add(.space, bytes.skippingBlanks(from: offset)) }
    var end = offset
    while end < bytes.count, isNamePart(end) { end += 1 }
    if end > offset { return add(.nodeString, end) }
    if byte == UInt8(ascii: "-") { return add(.minus, offset + 1) }
    let (value, length) = bytes.scalar(at: offset)
    if FlowLetters.contains(value) { return add(.unicode, offset + length) }
    guard isTolerant, value >= 0x80 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "~"), value != 0xFFFD else {
      throw unexpected()
    }
    remarks.append(Remark(.flowNameCharacter, at: offset..<(offset + length), bytes.text(offset..<(offset + length))))
    add(.unicode, offset + length)
  }

  private func isNamePart(_ place: Int) -> Bool {
    switch bytes[place] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "`"), UInt8(ascii: "?"), UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "/"):
      return true
    case UInt8(ascii: "-"):
      let next = bytes.byte(at: place + 1)
      return place + 1 < bytes.count && next != 0x3E && next != 0x2D && next != 0x2E
    default: return false
    }
  }
}
