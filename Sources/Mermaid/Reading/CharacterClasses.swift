internal import Text

/// The character classes of mermaid's tokenisers. `\s` and `\w` are ASCII here: other spaces have become blanks.
extension UInt8 {
  /// A space that does not end a line.
  var isBlank: Bool { isSpace && self != 0x0A }
  /// `\w`: what makes `\b` a word's edge.
  var isWord: Bool { isLetter || isDigit || self == 0x5F }
}

extension [UInt8] {
  /// Whether `text` stands at `offset`.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    let start = text.utf8Start
    for index in 0..<length where self[offset + index] != start[index] { return false }
    return true
  }

  /// Whether `text`, given in lower case, stands at `offset` in any case.
  func hasAnyCase(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    let start = text.utf8Start
    for index in 0..<length where self[offset + index].lowercased != start[index] { return false }
    return true
  }

  /// Whether the word `text` stands at `offset` and ends there.
  func hasWord(_ text: StaticString, at offset: Int) -> Bool {
    has(text, at: offset) && !isWord(at: offset + text.utf8CodeUnitCount)
  }

  /// Whether the word `text`, given in lower case, stands at `offset` in any case and ends there.
  func hasWordAnyCase(_ text: StaticString, at offset: Int) -> Bool {
    hasAnyCase(text, at: offset) && !isWord(at: offset + text.utf8CodeUnitCount)
  }

  /// Whether a word character stands at `offset`.
  func isWord(at offset: Int) -> Bool { offset < count && self[offset].isWord }

  /// The byte at `offset`, or 0 beyond the end.
  func byte(at offset: Int) -> UInt8 { offset < count ? self[offset] : 0 }

  /// The offset of the first byte from `offset` on that is no space.
  func skippingSpaces(from offset: Int) -> Int {
    var offset = offset
    while offset < count, self[offset].isSpace { offset += 1 }
    return offset
  }

  /// The offset of the first byte from `offset` on that is no space, or ends the line.
  func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while offset < count, self[offset].isBlank { offset += 1 }
    return offset
  }

  /// The offset of the next line feed, or the end.
  func lineEnd(from offset: Int) -> Int {
    var offset = offset
    while offset < count, self[offset] != 0x0A { offset += 1 }
    return offset
  }

  /// The text of a range, without white space at its ends.
  func trimmedText(_ range: Range<Int>) -> String {
    String(decoding: self[trimmed(range)], as: UTF8.self)
  }

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, self[low].isSpace { low += 1 }
    while high > low, self[high - 1].isSpace { high -= 1 }
    return low..<high
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
