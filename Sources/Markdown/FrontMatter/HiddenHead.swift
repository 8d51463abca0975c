internal import Text

/// What is hidden in the head of a note: comments, and what stands between two `%%`.
enum HiddenHead {
  /// Puts spaces in the place of what is hidden in `range`; lines and offsets stay.
  static func blank(_ text: inout [UInt8], in range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = hiddenEnd(text, at: offset, to: range.upperBound)
      for place in offset..<(end ?? offset) where !text[place].isLineEnd { text[place] = Byte.space }
      offset = max(offset + 1, end ?? 0)
    }
  }

  /// The end of what is hidden from `offset` on. What nothing closes is hidden up to the end of its line, where it
  /// begins like a word: `100%%` in a title is text.
  private static func hiddenEnd(_ text: [UInt8], at offset: Int, to limit: Int) -> Int? {
    switch text[offset] {
    case Byte.percent:
      let run = ByteRun(at: offset, of: text, to: limit)
      guard run.count > 1 else { return nil }
      if let close = text[run.range.upperBound..<limit].firstPlace(of: "%%") {
        return ByteRun(at: close.lowerBound, of: text, to: limit).range.upperBound
      }
      let isLone = text[offset - 1].isAlphanumeric || text[offset - 1] >= 0x80
      let line = ScannedLine(at: offset, of: text)
      return isLone || run.range.upperBound >= line.end ? nil : min(line.end, limit)
    case Byte.less where text[offset..<limit].starts(with: "<!--".utf8):
      let close = text[(offset + 4)..<limit].firstPlace(of: "-->")
      return close?.upperBound ?? min(ScannedLine(at: offset, of: text).end, limit)
    default: return nil
    }
  }
}
