internal import Text

/// What a scanner notes on its way through a note that says what is hidden: in the order of the note, none of it in code.
struct HiddenMarks {
  /// A run of two `%` or more.
  struct Private {
    let range: Range<Int>
    /// Whether nothing stands before it in its line but the marks of quotes and lists.
    let beginsLine: Bool
    /// Whether a word goes before it, as in `100%%`, or none begins behind it: unless something closes it, it is text.
    let isLone: Bool
  }

  /// `<!-- … -->`, or `<!--` that nothing closes.
  struct Comment {
    let range: Range<Int>
    let isClosed: Bool
    let beginsLine: Bool
    /// Whether nothing else stands in its lines.
    let isAlone: Bool
  }

  var privates: [Private] = []
  var comments: [Comment] = []
  /// The lines of headings, by their first bytes.
  var headings: [Int] = []
  /// What is hidden within the header of a block, which is no text to the scanner.
  var inHeaders: [Range<Int>] = []
}

extension NoteScanner {
  /// Reads a line for the marks in it. The blocks are those of the scan that follows, but that a footnote is one
  /// whose text is indented, like an item.
  mutating func scanMarks(in line: ScannedLine) {
    if opensFence(line) || takesMarkup(line) { return noteHeader(line) }
    if footnoteLabel(at: line.content, to: line.end) != nil { items.append(line.column + 4) }
    judgeStart(of: line)
    if let heading = headingLine { marks?.headings.append(heading.lowerBound) }
    scanInlines(from: line.content, in: line)
    paragraph.append(line.start)
  }

  /// Notes a mark; the end of what it begins, where no mark within counts.
  mutating func noteMark(at start: Int, lineStart: Int, lineEnd: Int) -> Int? {
    switch bytes[start] {
    case Byte.percent:
      let run = ByteRun(at: start, of: bytes, to: lineEnd).range
      guard run.count > 1 else { return nil }
      let follows = start > lineStart && (bytes[start - 1].isAlphanumeric || bytes[start - 1] >= 0x80)
      let precedes = run.upperBound < lineEnd && !bytes[run.upperBound].isBlank
      let begins = start == lineStart
      marks?.privates.append(.init(range: run, beginsLine: begins, isLone: !begins && (follows || !precedes)))
      return run.upperBound
    case Byte.less where bytes[start...].starts(with: "<!--".utf8):
      let begins = start == lineStart
      guard let end = find("-->", from: start + 4, to: bytes.count) else {
        marks?.comments.append(.init(range: start..<start + 4, isClosed: false, beginsLine: begins, isAlone: false))
        return start + 4
      }
      let isAlone = begins && isBlank(from: end)
      marks?.comments.append(.init(range: start..<end, isClosed: true, beginsLine: begins, isAlone: isAlone))
      return end
    default: return nil
    }
  }

  /// Notes what is hidden in the line that opens a fence or an admonition: in its title.
  private mutating func noteHeader(_ line: ScannedLine) {
    var offset = line.content
    while offset < line.end {
      let rest = bytes[offset..<line.end]
      let mark = [("%%", "%%"), ("<!--", "-->")].first { rest.starts(with: $0.0.utf8) }
      guard let (open, close) = mark else {
        offset += 1
        continue
      }
      guard let end = find(close, from: offset + open.utf8.count, to: line.end) else { return }
      marks?.inHeaders.append(offset..<end)
      offset = end
    }
  }
}
