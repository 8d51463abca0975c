internal import Diagnostics
internal import Text

/// Reads a note once, line by line, before cmark does, and notes what cmark must not see or must see differently:
/// footnotes, comments and private text, the markup of other tools, seams for Korean emphasis.
///
/// It knows as much of the block structure as that needs: fences, quotes, the columns of list items. It never changes
/// what stands in a fence.
struct NoteScanner {
  let bytes: [UInt8]
  let dialect: Dialect
  let limits: MarkdownLimits
  let seam: Seam
  var edits = Edits()
  var findings: Findings
  var footnotes: [FootnoteDefinition] = []

  /// The next byte to read.
  var position: Int
  /// The fence that is open.
  var fence: OpenFence?
  /// The columns at which the text of the open list items begins.
  var items: [Int] = []
  /// The admonitions that are open, each to become a quote.
  var regions: [QuotedRegion] = []
  /// The containers that are open whose text `@tab` lines divide.
  var tabContainers: [TabContainer] = []
  /// Whether a region ended right before this line: what begins here must not go on with its quote.
  var hasLeftRegion = false
  /// What the note says of itself, for the places where its text asks for it.
  var frontMatter: FrontMatter?
  /// Where each component is closed for the last time, once somebody has asked.
  var componentEnds: [[UInt8]: Int]?
  /// By the name of a shortcode, the closing tag that was found last.
  var closings: [String: Range<Int>] = [:]
  /// The start of the lines of the paragraph so far.
  var paragraph: [Int] = []
  /// Images begun in the paragraph so far.
  var imagesInParagraph = 0
  var isIndentedCode = false
  /// Searches that have found nothing up to the end of the note need no second one.
  var exhausted = Set<String>()
  /// By the length of a run of backticks, up to where no run closes it.
  var unclosedCode: [Int: Int] = [:]
  /// The end of the last bare address.
  var addressEnd = 0
  /// The end of the text that was sought last.
  var lastTextEnd = 0
  /// Where closing tags begin that their opening tags have dealt with.
  var taken = Set<Int>()
  /// The marks of what is hidden, where it is those that are sought, and nothing else.
  var marks: HiddenMarks?
  /// The line of the last heading, for an attribute list that follows it.
  var headingLine: Range<Int>?

  init(_ bytes: [UInt8], from start: Int, dialect: Dialect, limits: MarkdownLimits) {
    self.bytes = bytes
    self.dialect = dialect
    self.limits = limits
    seam = Seam(absentFrom: bytes)
    findings = Findings(limit: limits.findingsPerKind)
    position = start
  }

  /// The text for cmark.
  mutating func prepare() -> PreparedText {
    let start = position
    while position < bytes.count { scanLine() }
    edits.sort()
    return PreparedText(bytes, from: start, edits: edits, footnotes: footnotes)
  }

  mutating func scanLine() {
    var line = ScannedLine(at: position, of: bytes)
    position = line.next
    hasLeftRegion = false
    if fence == nil { leaveTab(before: line) }
    enterRegions(&line)
    if let open = fence, stays(in: open, &line) { return }
    line.skipQuotes(of: bytes, upTo: limits.containersPerLine + 1)
    line.skipBlanks(of: bytes)
    if line.isBlank {
      endParagraph()
      return
    }
    if line.quotes == 0 { leaveItems(before: line.column) }
    if line.column - (items.last ?? 0) >= 4, paragraph.isEmpty || isIndentedCode {
      isIndentedCode = true
      return
    }
    isIndentedCode = false
    enterItems(&line)
    guard !line.isBlank else { return }
    if dialect == .podbook { readInvisible(&line) }
    if marks != nil { return scanMarks(in: line) }
    if opensFence(line) || takesFootnote(line) || takesMarkup(line) { return }
    if dialect == .podbook { judgeStart(of: line) }
    scanInlines(from: line.content, in: line)
    paragraph.append(line.start)
  }

  mutating func endParagraph() {
    paragraph.removeAll(keepingCapacity: true)
    imagesInParagraph = 0
  }

  private mutating func leaveItems(before column: Int) {
    while let last = items.last, column < last { items.removeLast() }
  }

  /// Passes the markers of lists (and quotes within them), and stops a line that begins too many.
  private mutating func enterItems(_ line: inout ScannedLine) {
    var containers = line.quotes
    while let marker = listMarker(at: line) {
      containers += 1
      if containers > limits.containersPerLine { break }
      if line.quotes == 0 { items.append(marker.textColumn) }
      line.content = marker.end
      line.column = marker.textColumn
      line.beginsItem = true
      endParagraph()
      line.skipBlanks(of: bytes)
      let before = line.quotes
      line.skipQuotes(of: bytes, upTo: limits.containersPerLine + 1)
      if line.quotes > before { line.skipBlanks(of: bytes) }
      containers += line.quotes - before
    }
    if containers > limits.containersPerLine {
      edits.insert(seam.bytes, at: line.content)
      findings.add(
        NoteFindings.nestedTooDeep, at: line.content..<min(line.content + 1, line.end), "\(limits.containersPerLine)")
    }
  }

  /// The marker of a list item that begins at the line's text.
  private func listMarker(at line: ScannedLine) -> (end: Int, textColumn: Int)? {
    guard line.content < line.end else { return nil }
    var end = line.content
    switch bytes[end] {
    case Byte.hyphen, Byte.star, Byte.plus:
      end += 1
      if isRule(line) { return nil }
    case 0x30...0x39:
      while end < line.end, bytes[end].isDigit, end - line.content < 9 { end += 1 }
      guard end < line.end, bytes[end] == Byte.dot || bytes[end] == Byte.closeParen else { return nil }
      end += 1
    default: return nil
    }
    guard end == line.end || bytes[end].isBlank else { return nil }
    var after = line
    after.column += end - line.content
    let markerEnd = after.column
    after.content = end
    after.skipBlanks(of: bytes)
    let blanks = after.column - markerEnd
    return (end, markerEnd + ((1...4).contains(blanks) && !after.isBlank ? blanks : 1))
  }

  /// Whether the line is nothing but three or more of one of `-`, `*`, `_`.
  func isRule(_ line: ScannedLine) -> Bool {
    let mark = bytes[line.content]
    var count = 0
    for byte in bytes[line.content..<line.end] where !byte.isBlank {
      guard byte == mark else { return false }
      count += 1
    }
    return count >= 3
  }
}
