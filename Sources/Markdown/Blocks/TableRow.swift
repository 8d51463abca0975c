internal import Text

/// A row of a table, cut into its cells.
struct TableRow {
  /// The cells, without the blanks around them.
  let cells: [Range<Int>]

  /// Cuts a line at the pipes that no backslash escapes.
  init(_ line: Range<Int>, of bytes: [UInt8]) {
    var cells: [Range<Int>] = []
    var offset = line.lowerBound
    while offset < line.upperBound, bytes[offset].isSpace { offset += 1 }
    if offset < line.upperBound, bytes[offset] == Byte.pipe { offset += 1 }
    var start = offset
    while offset < line.upperBound {
      switch bytes[offset] {
      case Byte.backslash where offset + 1 < line.upperBound && bytes[offset + 1] == Byte.pipe:
        offset += 2
      case Byte.pipe:
        cells.append(Self.trimmed(start..<offset, of: bytes))
        offset += 1
        start = offset
      default:
        offset += 1
      }
    }
    let last = Self.trimmed(start..<line.upperBound, of: bytes)
    if !last.isEmpty { cells.append(last) }
    self.cells = cells
  }

  private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    let slice = bytes[range].trimmingBlanks()
    return slice.startIndex..<slice.endIndex
  }
}

/// The line below the head of a table: `| :-- | --: |`.
struct DelimiterRow {
  let alignments: [NodeMark.Alignment]

  /// `nil` for any other line.
  init?(_ line: Range<Int>, of bytes: [UInt8]) {
    var hasHyphen = false
    for byte in bytes[line] {
      switch byte {
      case Byte.hyphen: hasHyphen = true
      case Byte.pipe, Byte.colon, Byte.space, Byte.tab: continue
      default: return nil
      }
    }
    guard hasHyphen else { return nil }
    var alignments: [NodeMark.Alignment] = []
    for cell in TableRow(line, of: bytes).cells {
      let text = bytes[cell]
      let hyphens = text.drop { $0 == Byte.colon }.prefix { $0 == Byte.hyphen }
      let left = hyphens.startIndex - text.startIndex
      let right = text.endIndex - hyphens.endIndex
      guard !hyphens.isEmpty, left <= 1, right <= 1, text[hyphens.endIndex...].allSatisfy({ $0 == Byte.colon }) else {
        return nil
      }
      alignments.append(left == 1 ? (right == 1 ? .center : .left) : right == 1 ? .right : .none)
    }
    guard !alignments.isEmpty else { return nil }
    self.alignments = alignments
  }
}
