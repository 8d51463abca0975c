/// Cuts a text at its `---` lines, as kubectl does before it parses anything.
///
/// A line that begins with `---` ends the document before it. At the very beginning of a document the
/// line belongs to the document. Only white space or a comment may follow on the line. An indented
/// `---`, as in a block scalar, is text.
enum DocumentCut {
  /// A stretch of text between separators.
  struct Part {
    var range: Range<Int>
    /// What stands behind a `---` where nothing may stand; kubectl reads no further.
    var brokenSeparator: Range<Int>?
  }

  /// The parts of a stretch of `text`, blank ones included.
  static func parts(of text: [UInt8], in range: Range<Int>) -> [Part] {
    var parts: [Part] = []
    var start = range.lowerBound
    var line = start
    var broken: Range<Int>?
    func close(at end: Int) {
      if end > start { parts.append(Part(range: start..<end, brokenSeparator: broken)) }
      broken = nil
    }
    while line < range.upperBound {
      let next = lineEnd(text, from: line, to: range.upperBound)
      if isSeparator(text, line..<next) {
        if let extra = textBehindSeparator(text, line..<next) {
          close(at: line)
          start = line
          broken = extra
        } else if line > start {
          close(at: line)
          start = next
        }
      }
      line = next
    }
    close(at: range.upperBound)
    return parts
  }

  /// The offset behind the line that begins at `start`, its LF included.
  private static func lineEnd(_ text: [UInt8], from start: Int, to end: Int) -> Int {
    text.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset < end, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      return min(offset + 1, end)
    }
  }

  private static func isSeparator(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    let dash = UInt8(ascii: "-")
    let start = line.lowerBound
    return line.count >= 3 && text[start] == dash && text[start + 1] == dash && text[start + 2] == dash
  }

  private static func textBehindSeparator(_ text: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    var start = line.lowerBound + 3
    var end = line.upperBound
    while start < end, text[start].isYAMLSpace { start += 1 }
    while end > start, text[end - 1].isYAMLSpace { end -= 1 }
    return start == end || text[start] == UInt8(ascii: "#") ? nil : start..<end
  }
}

extension UInt8 {
  /// A space, a tab or part of a line ending.
  var isYAMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
