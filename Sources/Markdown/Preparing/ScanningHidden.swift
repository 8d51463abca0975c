internal import Diagnostics
internal import Text

extension NoteScanner {
  /// A comment stays where it is and is left out when HTML is written. One that cmark would not see whole is
  /// shortened to `<!---->`; one that nothing closes becomes text.
  mutating func takeComment(at start: Int, lineStart: Int, lineEnd: Int, staysInLine: Bool) -> Int? {
    guard bytes[start...].starts(with: "<!--".utf8) else {
      judgePlaceholder(at: start, to: lineEnd)
      return nil
    }
    let last = staysInLine ? lineEnd : bytes.count
    guard let end = find("-->", from: start + 4, to: last) else {
      edits.insert(seam.bytes, at: start)
      findings.add(NoteFindings.unclosedComment, at: start..<start + 4)
      return start + 4
    }
    let body = bytes[start + 4..<end - 3]
    if start == lineStart, !isBlank(from: end) {
      edits.remove(start..<end)
    } else if body.contains(where: \.isLineEnd) || body.holdsTwoHyphens {
      edits.replace(start..<end, with: "<!---->".utf8)
    }
    return end
  }

  /// `<노드이름>` is no tag to anyone and stays text; but an author who writes it means something to be replaced, and other
  /// tools may hide it. (Names that could be a tag's are the sanitiser's to judge.)
  private mutating func judgePlaceholder(at start: Int, to lineEnd: Int) {
    let limit = min(start + 60, lineEnd)
    guard let end = bytes[start..<limit].firstIndex(of: Byte.greater), end > start + 1 else { return }
    let inner = bytes[start + 1..<end]
    let name = inner.prefix { !$0.isBlank }
    let begins = name.first.map { $0.isLetter || $0 >= 0x80 || $0 == Byte.underscore } ?? false
    guard begins, name.contains(where: { $0 >= 0x80 || $0 == Byte.underscore }),
      !inner.contains(where: { "<:@=/\"".utf8.contains($0) })
    else { return }
    findings.add(
      NoteFindings.placeholderTag, at: start..<end + 1, String(decoding: bytes[start...end], as: UTF8.self))
  }

  /// Whether nothing but blanks follows up to the end of the line.
  func isBlank(from offset: Int) -> Bool {
    bytes[offset...].first { !$0.isBlank }.map(\.isLineEnd) ?? true
  }

  /// The end of `mark`, searched for up to `last`. A search that reached the end of the note in vain is not repeated.
  mutating func find(_ mark: String, from start: Int, to last: Int) -> Int? {
    guard start < last, !exhausted.contains(mark) else { return nil }
    let pattern = Array(mark.utf8)
    var offset = start
    while offset + pattern.count <= last, let found = bytes[offset..<last].firstIndex(of: pattern[0]) {
      if bytes[found..<last].starts(with: pattern) { return found + pattern.count }
      offset = found + 1
    }
    if last == bytes.count { exhausted.insert(mark) }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether cmark would not take it for the text of a comment.
  fileprivate var holdsTwoHyphens: Bool {
    if first == Byte.greater || last == Byte.hyphen || starts(with: "->".utf8) { return true }
    return zip(self, dropFirst()).contains { $0 == Byte.hyphen && $1 == Byte.hyphen }
  }
}
