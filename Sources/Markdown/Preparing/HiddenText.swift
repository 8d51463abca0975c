/// Finds what a note hides, and puts `Byte.hidden` in its place, so that nothing that is made of the note can hold it:
/// comments, and what stands between two `%%`, wherever they stand.
struct HiddenText {
  private var bytes: [UInt8]
  private let start: Int
  private let limits: MarkdownLimits
  /// Whether something was hidden that had to be guessed: what follows may have been read as code of it.
  private var hasGuessed = false

  /// The note, from `start` on without what is hidden; what has to be said of that goes to `findings`.
  static func masked(_ note: [UInt8], from start: Int, _ limits: MarkdownLimits, into findings: inout Findings)
    -> [UInt8]
  {
    var hidden = HiddenText(bytes: note, start: start, limits: limits)
    // An unclosed fence in private text takes all that follows for code, until the text is gone.
    for _ in 0..<5 {
      guard hidden.mayHide else { break }
      hidden.hasGuessed = false
      hidden.hide(&findings)
      if !hidden.hasGuessed { break }
    }
    return hidden.bytes
  }

  private init(bytes: [UInt8], start: Int, limits: MarkdownLimits) {
    (self.bytes, self.start, self.limits) = (bytes, start, limits)
  }

  private var mayHide: Bool {
    bytes[start...].firstPlace(of: "%%") != nil || bytes[start...].firstPlace(of: "<!--") != nil
  }

  private mutating func hide(_ findings: inout Findings) {
    var scanner = NoteScanner(bytes, from: start, dialect: .podbook, limits: limits)
    scanner.marks = HiddenMarks()
    while scanner.position < bytes.count { scanner.scanLine() }
    guard let marks = scanner.marks else { return }
    for range in marks.inHeaders { mask(range) }
    var headings = marks.headings[...]
    for comment in marks.comments where bytes[comment.range.lowerBound] != Byte.hidden {
      headings = headings.drop { $0 < comment.range.lowerBound }
      hide(comment, headings, &findings)
    }
    hide(marks.privates, marks.headings, &findings)
  }

  /// A comment that stands alone stays as an empty one: it parts what stands around it, or says something to podbook.
  private mutating func hide(_ comment: HiddenMarks.Comment, _ headings: ArraySlice<Int>, _ findings: inout Findings) {
    let range = comment.range
    guard comment.isClosed else {
      findings.add(NoteFindings.unclosedComment, at: range)
      return hideUnclosed(range, beginsLine: comment.beginsLine, headings.first)
    }
    if !comment.isAlone {
      mask(range)
    } else if bytes[range].contains(where: \.isLineEnd), range.count >= 7 {
      mask(range.lowerBound + 4..<range.upperBound - 3)
    }
  }

  private mutating func hide(_ marks: [HiddenMarks.Private], _ headings: [Int], _ findings: inout Findings) {
    let marks = marks.filter { bytes[$0.range.lowerBound] != Byte.hidden }
    var index = 0
    var heading = 0
    while index < marks.count {
      let open = marks[index]
      while heading < headings.count, headings[heading] < open.range.lowerBound { heading += 1 }
      let next = heading < headings.count ? headings[heading] : bytes.count
      index += 1
      if index < marks.count, marks[index].range.lowerBound < next {
        mask(open.range.lowerBound..<marks[index].range.upperBound)
        index += 1
      } else if open.isLone {
        continue
      } else if let end = closeInCode(of: open, to: next) {
        hasGuessed = true
        mask(open.range.lowerBound..<end)
      } else if index < marks.count, isOdd(marks[index...], in: headings[heading...]) {
        findings.add(NoteFindings.privateOverHeading, at: open.range)
        mask(open.range.lowerBound..<withoutLineEnd(next))
        mask(marks[index].range)
        index += 1
      } else {
        findings.add(NoteFindings.unclosedPrivate, at: open.range)
        hideUnclosed(open.range, beginsLine: open.beginsLine, headings[heading...].first)
      }
    }
  }

  /// Whether the section of the first of `marks` holds an odd number of them, so that this one closes what an earlier
  /// section opened; in a section with pairs of its own it opens one of those.
  private func isOdd(_ marks: ArraySlice<HiddenMarks.Private>, in headings: ArraySlice<Int>) -> Bool {
    guard let first = marks.first else { return false }
    let end = headings.first { $0 > first.range.lowerBound } ?? bytes.count
    return !marks.prefix { $0.range.lowerBound < end }.count.isMultiple(of: 2)
  }

  /// The end of a mark that stands in code, in the paragraph of the one that nothing else closes.
  private func closeInCode(of open: HiddenMarks.Private, to limit: Int) -> Int? {
    let end = paragraphEnd(after: open.range.upperBound, to: limit)
    guard let close = bytes[open.range.upperBound..<max(end, open.range.upperBound)].firstPlace(of: "%%") else {
      return nil
    }
    return ByteRun(at: close.lowerBound, of: bytes, to: end).range.upperBound
  }

  private mutating func hideUnclosed(_ mark: Range<Int>, beginsLine: Bool, _ heading: Int?) {
    hasGuessed = true
    let limit = heading.map(withoutLineEnd) ?? bytes.count
    mask(mark.lowerBound..<(beginsLine ? limit : paragraphEnd(after: mark.upperBound, to: limit)))
  }

  /// The end of the last line before one that is blank or that begins a fence; `limit`, where that comes first.
  private func paragraphEnd(after offset: Int, to limit: Int) -> Int {
    var line = ScannedLine(at: offset, of: bytes)
    while line.next > line.end, line.next < limit {
      let next = ScannedLine(at: line.next, of: bytes)
      let content = bytes[next.start..<next.end].drop { $0.isBlank || $0 == Byte.greater }
      if content.isEmpty || content.starts(with: "```".utf8) || content.starts(with: "~~~".utf8) { break }
      line = next
    }
    return min(line.end, limit)
  }

  /// The end of the line before the one that begins at `offset`.
  private func withoutLineEnd(_ offset: Int) -> Int {
    var end = offset
    if end < bytes.count || bytes.last?.isLineEnd == true {
      if end > start, bytes[end - 1] == Byte.newline { end -= 1 }
      if end > start, bytes[end - 1] == Byte.carriageReturn { end -= 1 }
    }
    return end
  }

  private mutating func mask(_ range: Range<Int>) {
    for offset in range { bytes[offset] = Byte.hidden }
  }
}
