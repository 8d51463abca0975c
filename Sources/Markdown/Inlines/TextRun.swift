/// Neighbouring text nodes read as one text.
struct TextRun {
  /// The nodes, in order.
  private(set) var nodes: [CMarkNode] = []
  /// Their text, without seams.
  private(set) var bytes: [UInt8] = []
  /// The characters of `bytes` behind which one seam stood: they were written with a backslash or as a reference, and
  /// mean nothing but themselves.
  private(set) var escapes = EscapedStretches()

  /// The run that begins at `first`.
  init(from first: CMarkNode, seam: Seam) {
    var node: CMarkNode? = first
    while let text = node, text.kind == .text {
      nodes.append(text)
      append(text.literal, seam)
      node = text.next
    }
  }

  private mutating func append(_ literal: CMarkText, _ seam: Seam) {
    var start = 0
    var offset = 0
    while offset < literal.count {
      guard literal[offset] == 0xF0, seam.stands(at: offset, of: literal) else {
        offset += 1
        continue
      }
      bytes.append(contentsOf: literal[start..<offset])
      if offset + 4 < literal.count, literal[offset + 4] == 0xF0, seam.stands(at: offset + 4, of: literal) {
        offset += 8
      } else {
        if let (_, first) = bytes.scalar(before: bytes.count, from: 0) { escapes.append(first..<bytes.count) }
        offset += 4
      }
      start = offset
    }
    bytes.append(contentsOf: literal[start..<offset])
  }
}

/// Stretches of a text, in order.
struct EscapedStretches {
  private(set) var list: [Range<Int>] = []

  mutating func append(_ stretch: Range<Int>) { list.append(stretch) }

  /// Whether one of them holds the byte at `offset`.
  func contains(_ offset: Int) -> Bool {
    guard !list.isEmpty else { return false }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low].contains(offset)
  }
}

/// A quick look at text for what may be an address, a footnote, a wiki link or delimiters: nearly none holds any.
struct TextGlance {
  private var last: UInt8 = 0

  /// Whether the text, read on from the text before it, may hold any of those.
  mutating func finds(in text: CMarkText) -> Bool {
    var last = last
    defer { self.last = last }
    for byte in text {
      switch byte {
      case Byte.tilde, Byte.at: return true
      case Byte.equals where last == Byte.equals, Byte.slash where last == Byte.colon: return true
      case Byte.openBracket where last == Byte.openBracket, Byte.caret where last == Byte.openBracket: return true
      case UInt8(ascii: "w"), UInt8(ascii: "W"): if last | 0x20 == UInt8(ascii: "w") { return true }
      case Byte.colon: if last | 0x20 == UInt8(ascii: "o") || last | 0x20 == UInt8(ascii: "p") { return true }
      default: break
      }
      last = byte
    }
    return false
  }
}
