internal import Diagnostics
internal import Text

/// A fence's text as mermaid's parsers see it: without front matter, directives and comment lines, with entities
/// (`#35;`, `#quot;`) marked so that no parser takes them apart. Offsets lead back to the fence.
struct CleanText {
  /// Stands for the `#` of an entity.
  static let entityStart: UInt8 = 1
  /// Stands for the `;` of an entity.
  static let entityEnd: UInt8 = 2

  /// The cleaned text; ends with a line feed.
  private(set) var bytes: [UInt8] = []
  /// What the front matter says: `title: …`.
  private(set) var frontMatterTitle: String?
  /// Whether a directive or the front matter's config asks for line breaks in messages.
  private(set) var wantsWrap = false
  /// What the front matter's `config` and the directives set.
  private(set) var settings = Settings()
  private let sourceCount: Int
  /// Where pieces of the fence stand in the cleaned text, in order.
  private var pieces: [(clean: Int, source: Int)] = []
  /// The front matter's fence where it is indented, which mermaid refuses.
  private(set) var indentedFence: Range<Int>?
  /// What was noticed on the way.
  private(set) var remarks: [(kind: DiagnosticKind, source: Range<Int>)] = []

  init(_ source: [UInt8]) {
    sourceCount = source.count
    bytes.reserveCapacity(source.count + 1)
    var offset = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    offset = readFrontMatter(source, from: offset)
    copy(source, from: offset)
    if bytes.last != 0x0A { append(0x0A, from: source.count) }
    dropBlankStart()
    markEntities()
  }

  /// The place in the fence of a place in the cleaned text.
  func source(_ offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].clean <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    return pieces[low - 1].source + offset - pieces[low - 1].clean
  }

  /// The place in the fence of a range of the cleaned text.
  func source(_ range: Range<Int>) -> Range<Int> {
    // The line feed at the end need not be in the fence.
    let start = min(source(range.lowerBound), sourceCount)
    let end = range.isEmpty ? start : min(source(range.upperBound - 1) + 1, sourceCount)
    return start..<max(start, end)
  }

  private mutating func append(_ byte: UInt8, from offset: Int) {
    if let last = pieces.last, last.source + bytes.count - last.clean == offset {
      bytes.append(byte)
    } else {
      pieces.append((bytes.count, offset))
      bytes.append(byte)
    }
  }

  /// Reads `---` … `---` and returns where the text goes on.
  private mutating func readFrontMatter(_ source: [UInt8], from start: Int) -> Int {
    let start = source.skippingSpaces(from: start)
    guard source.has("---", at: start), source.byte(at: source.skippingBlanks(from: start + 3)) == 0x0A else {
      return start
    }
    var line = source.lineEnd(from: start) + 1
    let body = line
    while line < source.count {
      let end = source.lineEnd(from: line)
      let text = source.trimmed(line..<end)
      if source[text].elementsEqual("---".utf8) {
        let front = Settings(blockOf: source, in: body..<line)
        frontMatterTitle = front["title"]
        settings = front.below("config.")
        if settings["wrap"] == "true" || settings["sequence.wrap"] == "true" { wantsWrap = true }
        if text.lowerBound > line { indentedFence = line..<text.upperBound }
        return end
      }
      line = end + 1
    }
    return start
  }

  private mutating func copy(_ source: [UInt8], from start: Int) {
    var offset = start
    var tagEnd = start
    while offset < source.count {
      let byte = source[offset]
      if byte == 0x25, source.byte(at: offset + 1) == 0x25 {
        if source.byte(at: offset + 2) == 0x7B {
          offset = skipDirective(source, from: offset)
          continue
        }
        // A comment that has its line to itself leaves no trace, not even of the blank lines before it.
        if isLineStart, source.byte(at: offset + 2) != 0x0A, offset + 2 < source.count {
          offset = min(source.lineEnd(from: offset) + 1, source.count)
          while let last = bytes.last, last.isSpace { bytes.removeLast() }
          while let last = pieces.last, last.clean > bytes.count { pieces.removeLast() }
          if !bytes.isEmpty { append(0x0A, from: offset - 1) }
          continue
        }
      }
      if byte == 0x3C, offset >= tagEnd, source.isWord(at: offset + 1) {
        tagEnd = copyTag(source, from: offset)
        offset = tagEnd
        continue
      }
      offset += copyScalar(source, at: offset)
    }
  }

  /// Copies one scalar: line ends become line feeds, unusual spaces blanks.
  private mutating func copyScalar(_ source: [UInt8], at offset: Int) -> Int {
    let byte = source[offset]
    if byte == 0x0D {
      if source.byte(at: offset + 1) != 0x0A { append(0x0A, from: offset) }
      return 1
    }
    if byte < 0x80 {
      append(byte < 3 ? 0x20 : byte, from: offset)
      return 1
    }
    let (value, length) = source.scalar(at: offset)
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      for index in 0..<length { append(0x20, from: offset + index) }
    default:
      for index in 0..<length { append(source[offset + index], from: offset + index) }
    }
    return length
  }

  /// Copies an HTML tag. Its attributes' double quotes become single ones: they would end a quoted label.
  private mutating func copyTag(_ source: [UInt8], from start: Int) -> Int {
    var end = start
    while end < source.count, source[end] != 0x3E {
      // A tag this long is none; the bound keeps the text linear.
      if end - start > 400 { end = source.count } else { end += 1 }
    }
    guard end < source.count else { return start + copyScalar(source, at: start) }
    var offset = start
    while offset <= end {
      if source[offset] == 0x22, source[offset - 1] == 0x3D,
        let close = source[(offset + 1)...end].firstIndex(of: 0x22)
      {
        append(0x27, from: offset)
        offset += 1
        while offset < close { offset += copyScalar(source, at: offset) }
        append(0x27, from: close)
        offset = close + 1
      } else {
        offset += copyScalar(source, at: offset)
      }
    }
    return end + 1
  }

  private var isLineStart: Bool {
    var offset = bytes.count
    while offset > 0, bytes[offset - 1].isBlank { offset -= 1 }
    return offset == 0 || bytes[offset - 1] == 0x0A
  }

  private mutating func skipDirective(_ source: [UInt8], from start: Int) -> Int {
    var end = start + 3
    while end < source.count, !source.has("}%%", at: end) { end += 1 }
    let text = source[(start + 3)..<min(end, source.count)]
    let word = text.drop { $0.isSpace }.prefix { $0.isWord }
    if word.elementsEqual("wrap".utf8) { wantsWrap = true }
    if end >= source.count {
      remarks.append((.unclosedDirective, start..<(start + 3)))
      return source.lineEnd(from: start)
    }
    if let brace = text.firstIndex(of: 0x7B) { settings.merge(Settings(objectIn: source, brace..<end)) }
    return end + 3
  }

  private mutating func dropBlankStart() {
    let start = bytes.skippingSpaces(from: 0)
    guard start > 0, start < bytes.count else { return }
    let origin = source(start)
    bytes.removeFirst(start)
    pieces = pieces.filter { $0.clean > start }.map { ($0.clean - start, $0.source) }
    pieces.insert((0, origin), at: 0)
  }

  /// Marks `#name;`. In a line that styles something, the last semicolon ends the line and no entity.
  private mutating func markEntities() {
    var line = 0
    while line < bytes.count {
      let end = bytes.lineEnd(from: line)
      if let last = lastSemicolonOfStyle(line..<end) { bytes[last] = 0x20 }
      var offset = line
      while offset < end {
        guard bytes[offset] == 0x23 else {
          offset += 1
          continue
        }
        var close = offset + 1
        while close < end, bytes[close].isWord { close += 1 }
        if close > offset + 1, close < end, bytes[close] == 0x3B {
          bytes[offset] = Self.entityStart
          bytes[close] = Self.entityEnd
        }
        offset = close
      }
      line = end + 1
    }
  }

  private func lastSemicolonOfStyle(_ line: Range<Int>) -> Int? {
    var offset = line.lowerBound
    while offset < line.upperBound, !bytes.has("style", at: offset), !bytes.has("classDef", at: offset) { offset += 1 }
    guard offset < line.upperBound,
      let colon = bytes[offset..<line.upperBound].firstIndex(of: 0x3A),
      let hash = bytes[colon..<line.upperBound].firstIndex(of: 0x23),
      let last = bytes[hash..<line.upperBound].lastIndex(of: 0x3B)
    else { return nil }
    return last
  }
}
