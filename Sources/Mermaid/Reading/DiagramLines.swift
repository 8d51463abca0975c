internal import Text

/// A diagram of a line-by-line kind, cut into lines; what every kind knows (`title`, `accTitle`, `accDescr`) is taken out.
struct DiagramLines {
  /// A line without comments and white space at its ends.
  struct Line {
    let range: Range<Int>
    /// How many columns it is indented.
    let indent: Int
  }

  let bytes: [UInt8]
  private(set) var lines: [Line] = []
  private(set) var accTitle: String?
  private(set) var accDescription: String?
  /// What stands behind the diagram's word on its line.
  private(set) var header: Range<Int>
  /// What the front matter and the directives set.
  let settings: Settings

  /// Cuts a text. The first line names the kind. Where `cutsAtSemicolon`, a semicolon ends a line as well.
  init(_ bytes: [UInt8], settings: Settings = Settings(), cutsAtSemicolon: Bool = false) {
    self.bytes = bytes
    self.settings = settings
    var offset = bytes.skippingSpaces(from: 0)
    let first = bytes.lineEnd(from: offset)
    var word = offset
    while word < first, !bytes[word].isSpace { word += 1 }
    header = bytes.trimmed(word..<first)
    offset = first + 1
    while offset < bytes.count {
      let start = bytes.skippingBlanks(from: offset)
      if let (kind, range, end) = Accessibility.read(bytes, at: start) {
        if kind == .title { accTitle = bytes.text(range) } else { accDescription = bytes.text(range) }
        offset = bytes.lineEnd(from: end) + 1
        continue
      }
      let end = bytes.lineEnd(from: start)
      let indent = bytes[offset..<start].reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
      add(start..<end, indent, cutsAtSemicolon)
      offset = end + 1
    }
  }

  private mutating func add(_ range: Range<Int>, _ indent: Int, _ cutsAtSemicolon: Bool) {
    var start = range.lowerBound
    var place = start
    var isQuoted = false
    while place < range.upperBound {
      if bytes[place] == 0x22 { isQuoted.toggle() }
      if !isQuoted, bytes.has("%%", at: place), place == range.lowerBound || bytes[place - 1].isSpace { break }
      if !isQuoted, cutsAtSemicolon, bytes[place] == 0x3B {
        keep(start..<place, indent)
        start = place + 1
      }
      place += 1
    }
    keep(start..<place, indent)
  }

  private mutating func keep(_ range: Range<Int>, _ indent: Int) {
    let trimmed = bytes.trimmed(range)
    if !trimmed.isEmpty { lines.append(Line(range: trimmed, indent: indent)) }
  }

  /// The rest of a line that begins with a word; nil if it does not.
  func rest(_ line: Line, after word: StaticString) -> Range<Int>? {
    guard bytes.hasAnyCase(word, at: line.range.lowerBound) else { return nil }
    let start = line.range.lowerBound + word.utf8CodeUnitCount
    guard start <= line.range.upperBound, start == line.range.upperBound || !bytes[start].isWord else { return nil }
    return bytes.trimmed(start..<line.range.upperBound)
  }

  /// The text of a line.
  func text(_ line: Line) -> String { bytes.text(line.range) }

  /// A cursor at the beginning of a line.
  func cursor(_ line: Line) -> Cursor { Cursor(bytes, line.range) }

  /// The text of a range, without the quotes around it.
  func unquoted(_ range: Range<Int>) -> String {
    var range = bytes.trimmed(range)
    if range.count >= 2, bytes[range.lowerBound] == 0x22, bytes[range.upperBound - 1] == 0x22 {
      range = (range.lowerBound + 1)..<(range.upperBound - 1)
    }
    return bytes.text(range)
  }
}
