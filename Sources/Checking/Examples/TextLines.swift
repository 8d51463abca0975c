/// The lines of a text as stretches of it, without their ends.
struct TextLines: Sequence {
  let bytes: [UInt8]
  let range: Range<Int>

  /// The lines of all of `bytes`, or of a stretch.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    self.range = range ?? 0..<bytes.count
  }

  func makeIterator() -> AnyIterator<Range<Int>> {
    var start = range.lowerBound
    return AnyIterator {
      guard start < range.upperBound else { return nil }
      var end = start
      while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
      let line = start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
      start = end + 1
      return line
    }
  }
}

extension [UInt8] {
  /// A stretch without the blanks at its ends.
  func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// Whether `word` stands somewhere in a stretch.
  func holds(_ word: StaticString, in range: Range<Int>) -> Bool { firstRange(of: word, in: range) != nil }

  /// The first place of `word` in a stretch.
  func firstRange(of word: StaticString, in range: Range<Int>) -> Range<Int>? {
    word.withUTF8Buffer { word in
      guard let first = word.first, range.count >= word.count else { return nil }
      return withUnsafeBufferPointer { bytes in
        for offset in range.lowerBound...range.upperBound - word.count where bytes[offset] == first {
          if bytes[offset..<offset + word.count].elementsEqual(word) { return offset..<offset + word.count }
        }
        return nil
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether `word` stands at the beginning.
  func begins(with word: StaticString) -> Bool {
    word.withUTF8Buffer { word in starts(with: word) }
  }

  /// Whether `word` stands at the end.
  func ends(with word: StaticString) -> Bool {
    word.withUTF8Buffer { word in suffix(word.count).elementsEqual(word) }
  }
}
