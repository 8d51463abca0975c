/// Lines that become a block quote for cmark: the body of another tool's admonition.
struct QuotedRegion {
  /// The first byte behind its last line.
  let end: Int
  /// The columns before the marker that opened it.
  let column: Int
  /// The columns by which its own lines are indented further: 4 for `!!! note`, else 0.
  let indent: Int
}

extension NoteScanner {
  /// Puts the marks of the open regions before a line, in place of what indents it.
  mutating func enterRegions(_ line: inout ScannedLine) {
    guard !regions.isEmpty else { return }
    while let last = regions.last, last.end <= line.start {
      regions.removeLast()
      hasLeftRegion = true
    }
    guard !regions.isEmpty else { return }
    var prefix: [UInt8] = []
    for region in regions {
      line.column = 0
      line.skipBlanks(of: bytes, upTo: region.column + region.indent)
      let surplus = max(0, line.column - region.column - region.indent)
      prefix.append(contentsOf: repeatElement(Byte.space, count: region.column))
      prefix.append(contentsOf: [Byte.greater, Byte.space])
      prefix.append(contentsOf: repeatElement(Byte.space, count: surplus))
    }
    edits.replace(line.start..<line.content, with: prefix)
    line.column = 0
    line.afterQuotes = line.content
  }

  /// Opens an alert of `kind` in place of a header, `[header]`, and quotes the lines up to `end`.
  mutating func openRegion(
    _ kind: some Collection<UInt8>, title: some Collection<UInt8>, fold: String = "", replacing header: Range<Int>,
    upTo end: Int, column: Int, indent: Int = 0
  ) {
    let separator = hasLeftRegion ? "\n".utf8 + markOfRegions + Array(repeating: Byte.space, count: column) : []
    edits.replace(header, with: separator + alertHeader(kind, title: title, fold: fold))
    endParagraph()
    // Admonitions within admonitions end somewhere: what lies deeper is quoted no further.
    if regions.count < 16, end > header.upperBound {
      regions.append(QuotedRegion(end: end, column: column, indent: indent))
    }
  }

  /// What stands before each line of the open regions.
  private var markOfRegions: [UInt8] {
    regions.flatMap { Array(repeating: Byte.space, count: $0.column) + [Byte.greater, Byte.space] }
  }

  /// `> [!kind]- Title`.
  func alertHeader(_ kind: some Collection<UInt8>, title: some Collection<UInt8>, fold: String = "") -> [UInt8] {
    var header = Array("> [!".utf8)
    header.append(contentsOf: kind)
    header.append(contentsOf: "]\(fold)".utf8)
    if !title.isEmpty {
      header.append(Byte.space)
      header.append(contentsOf: title)
    }
    return header
  }
}
