/// The lines at the top of a note that speak of the note itself, whichever tool they are meant for and however badly
/// they are written: YAML, TOML or JSON, between marks or not, closed or not.
///
/// They are read by their letters alone, so that a head that cannot be parsed cannot publish its note.
struct HeadLines {
  /// A line and where it stands in the note.
  struct Line {
    let text: PlainLine
    let range: Range<Int>
  }

  private(set) var lines: [Line] = []
  /// Whether they are the fields of a head, and not prose between two rules.
  private(set) var isFields = false

  private let note: [UInt8]
  private var position = 0

  /// The head of a note; no lines where there is none.
  init(of note: [UInt8]) {
    self.note = note
    guard let first = firstLine() else { return }
    let mark = first.text.bytes[...].trimmed
    if Self.isMark(mark) {
      readMarked(mark, first)
    } else if mark.first == UInt8(ascii: "{"), mark.count == 1 || !"{%:#".utf8.contains(mark[mark.startIndex + 1]) {
      readBraces(first)
    } else if PlainLine.fieldName(of: mark) != nil {
      readBare(first)
    }
  }

  /// The first line that says something: behind blank lines, behind comments, which are read too.
  private mutating func firstLine() -> Line? {
    var isComment = false
    while let line = next() {
      let text = line.text.bytes[...].trimmed
      if isComment || text.starts(with: "<!--".utf8) {
        if lines.count < Self.longestComment { lines.append(line) }
        isComment = text.range(of: "-->") == nil
      } else if !text.isEmpty {
        return line
      }
    }
    return nil
  }

  private static let longestComment = 40

  /// Up to the line that closes it. Where none does, or where what stands below is no head, up to the first fence.
  private mutating func readMarked(_ mark: ArraySlice<UInt8>, _ first: Line) {
    var found: [Line] = []
    let rest = mark.drop { $0 == mark.first }
    if !rest.isEmpty { found.append(first) }
    var fence: Int?
    var heading: Int?
    var isClosed = false
    while let line = next() {
      let text = line.text.bytes[...].trimmed
      if text.isEmpty { continue }
      if Self.closes(mark, text) {
        isClosed = true
        break
      }
      if found.isEmpty { isFields = PlainLine.fieldName(of: text) != nil || Self.isBareField(text) }
      let isFence = line.text.bytes.starts(with: "```".utf8) || line.text.bytes.starts(with: "~~~".utf8)
      if fence == nil, isFence {
        fence = found.count
        if !isFields { break }
      }
      if text.first == UInt8(ascii: "#") { if heading == nil { heading = found.count } } else { found.append(line) }
    }
    if !isFields { found = Array(found.prefix(min(fence ?? .max, heading ?? .max))) }
    lines += isClosed ? found : Array(found.prefix(fence ?? .max))
  }

  /// `draft`, `draft true`: a field without its colon.
  private static func isBareField(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split(separator: 0x20)
    return words.count <= 2 && words.first.flatMap { PrivacyField($0) } != nil
  }

  private mutating func readBraces(_ first: Line) {
    isFields = true
    var depth = 0
    var line: Line? = first
    while let current = line {
      let text = current.text.bytes[...].trimmed
      if text.starts(with: "```".utf8) { break }
      lines.append(current)
      depth += text.count { $0 == UInt8(ascii: "{") } - text.count { $0 == UInt8(ascii: "}") }
      if depth <= 0 { break }
      line = next()
    }
  }

  /// A head without marks: `name: value` lines up to the first blank one.
  private mutating func readBare(_ first: Line) {
    var line: Line? = first
    while let current = line, !current.text.bytes[...].trimmed.isEmpty {
      let isIndented = current.text.bytes.first == 0x20
      guard isIndented || PlainLine.fieldName(of: current.text.bytes[...]) != nil else { return }
      lines.append(current)
      line = next()
    }
  }

  private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, "-+;".utf8.contains(first) else { return false }
    let count = line.prefix { $0 == first }.count
    return count >= 3 && (count == line.count || line[line.startIndex + count] != UInt8(ascii: "|"))
  }

  private static func closes(_ mark: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 3, let first = line.first else { return false }
    return line.allSatisfy { $0 == first } && (first == mark.first || first == UInt8(ascii: "."))
  }

  /// The next line, without its end: also NEL and the separators of Unicode end lines.
  private mutating func next() -> Line? {
    guard position < note.count else { return nil }
    let start = position
    while position < note.count, PlainLine.lineEnd(at: position, of: note) == 0 { position += 1 }
    let range = start..<position
    if position < note.count { position += PlainLine.lineEnd(at: position, of: note) }
    return Line(text: PlainLine(note[range]), range: range)
  }
}
