/// The lines of a paragraph as its author wrote them, without the marks of the quotes and lists it stands in.
struct BlockLines {
  /// The text of each line, and how many of the enclosing containers it is in.
  private(set) var lines: [Line] = []

  struct Line {
    let content: Range<Int>
    /// The container, from the innermost, that it no longer belongs to; `nil` where it belongs to all of them.
    /// A paragraph takes such a line in all the same, a table does not.
    let leaves: CMarkNode?
    /// The columns that indent it within its container.
    let indent: Int
  }

  /// The lines from the first of `block` up to the one before `end`.
  init(of block: CMarkNode, before end: Int, in text: PreparedText) {
    let containers = Containers(of: block)
    for number in block.startLine..<max(block.startLine, end) {
      let whole = text.line(number)
      if number == block.startLine {
        let start = min(whole.lowerBound + max(0, block.startColumn - 1), whole.upperBound)
        lines.append(Line(content: start..<whole.upperBound, leaves: nil, indent: 0))
      } else {
        lines.append(containers.line(whole, of: text.bytes, alignedWith: block))
      }
    }
  }
}

/// The quotes and items around a block.
private struct Containers {
  /// From the innermost outwards.
  private var quotes: [CMarkNode] = []
  private var items: [CMarkNode] = []

  init(of block: CMarkNode) {
    var node = block.parent
    while let container = node {
      if container.kind == .quote { quotes.append(container) }
      if container.kind == .item, quotes.isEmpty { items.append(container) }
      node = container.parent
    }
  }

  func line(_ whole: Range<Int>, of bytes: [UInt8], alignedWith block: CMarkNode) -> BlockLines.Line {
    var offset = whole.lowerBound
    var found = 0
    func skipBlanks() { while offset < whole.upperBound, bytes[offset].isBlank { offset += 1 } }
    skipBlanks()
    while found < quotes.count, offset < whole.upperBound, bytes[offset] == Byte.greater {
      found += 1
      offset += 1
      skipBlanks()
    }
    var leaves = found < quotes.count ? quotes[quotes.count - 1 - found] : nil
    let column = offset - whole.lowerBound
    if leaves == nil {
      for item in items where column < item.startColumn + 1 { leaves = item.parent }
    }
    return BlockLines.Line(
      content: offset..<whole.upperBound, leaves: leaves, indent: max(0, column - (block.startColumn - 1)))
  }
}
