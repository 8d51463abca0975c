/// Neighbouring text nodes read as one text. cmark makes a node of its own of each character that might have meant
/// something.
struct TextRun {
  /// The nodes, in order.
  private(set) var nodes: [CMarkNode] = []
  /// Their text, without seams.
  private(set) var bytes: [UInt8] = []
  /// Stretches of `bytes` that were written with a backslash or as a reference: they mean nothing but themselves.
  private(set) var escaped: [Range<Int>] = []

  /// The run that begins at `first`.
  init(from first: CMarkNode, seam: Seam) {
    var node: CMarkNode? = first
    while let text = node, text.kind == .text {
      nodes.append(text)
      let literal = text.literal
      let start = bytes.count
      if literal.contains(0xF0) {
        bytes.append(contentsOf: seam.removed(from: literal))
      } else {
        bytes.append(contentsOf: literal)
      }
      // cmark makes one node of an escaped character, wider in the text than its literal is long.
      let isOneScalar = literal.count <= 4 && literal.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
      if isOneScalar, text.endColumn - text.startColumn + 1 > literal.count { escaped.append(start..<bytes.count) }
      node = text.next
    }
  }

  /// Whether the byte at `offset` was escaped.
  func isEscaped(_ offset: Int) -> Bool {
    guard !escaped.isEmpty else { return false }
    var low = 0
    var high = escaped.count
    while low < high {
      let middle = (low + high) / 2
      if escaped[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < escaped.count && escaped[low].contains(offset)
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
