internal import Text

/// Reads tokens off a stretch of text, one after the other.
struct Cursor {
  let bytes: [UInt8]
  private(set) var offset: Int
  let limit: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    (offset, limit) = (range.lowerBound, range.upperBound)
  }

  /// Whether nothing but white space is left.
  var isAtEnd: Bool { next >= limit }

  /// What is left, without white space at its ends.
  var rest: Range<Int> { bytes.trimmed(min(offset, limit)..<limit) }

  /// The byte that comes next behind white space; 0: none.
  var peek: UInt8 { next < limit ? bytes[next] : 0 }

  private var next: Int {
    var place = offset
    while place < limit, bytes[place].isSpace { place += 1 }
    return place
  }

  /// Goes to a place further on.
  mutating func move(to place: Int) { offset = min(max(place, offset), limit) }

  /// Whether a sign comes next; nothing is taken.
  func sees(_ sign: StaticString) -> Bool {
    next + sign.utf8CodeUnitCount <= limit && bytes.has(sign, at: next)
  }

  /// Takes a sign if it comes next.
  mutating func take(_ sign: StaticString) -> Bool {
    guard sees(sign) else { return false }
    offset = next + sign.utf8CodeUnitCount
    return true
  }

  /// Takes a word, given in lower case, if it comes next in any case and ends there.
  mutating func take(word: StaticString) -> Bool {
    let start = next
    let end = start + word.utf8CodeUnitCount
    guard end <= limit, bytes.hasAnyCase(word, at: start), end == limit || !bytes[end].isWord else { return false }
    offset = end
    return true
  }

  /// Takes `name:` if it comes next, with or without a space before the colon.
  mutating func take(key: StaticString) -> Bool {
    let before = offset
    if take(word: key), take(":") { return true }
    offset = before
    return false
  }

  /// Takes a text in double or single quotes; nil: none comes next, or it never ends.
  mutating func quoted() -> String? {
    let start = next
    guard start < limit, bytes[start] == 0x22 || bytes[start] == 0x27,
      let close = bytes[(start + 1)..<limit].firstIndex(of: bytes[start])
    else { return nil }
    offset = close + 1
    return bytes.text((start + 1)..<close)
  }

  /// Takes the bytes that come next as long as they pass; nil: the first does not.
  mutating func word(while passes: (UInt8) -> Bool) -> String? {
    let start = next
    var end = start
    while end < limit, passes(bytes[end]) { end += 1 }
    guard end > start else { return nil }
    offset = end
    return bytes.text(start..<end)
  }

  /// Takes what stands up to a sign, and the sign; nil: it does not come.
  mutating func text(upTo sign: StaticString) -> String? {
    let start = next
    var end = start
    while end < limit, !bytes.has(sign, at: end) { end += 1 }
    guard end < limit else { return nil }
    offset = end + sign.utf8CodeUnitCount
    return bytes.trimmedText(start..<end)
  }

  /// Takes a number.
  mutating func number() -> Double? {
    let before = offset
    guard
      let digits = word(while: { $0.isDigit || $0 == 0x2E || $0 == 0x2D || $0 == 0x2B || $0 == 0x65 || $0 == 0x45 }),
      let value = Double(digits), value.isFinite, abs(value) < 1e15
    else {
      offset = before
      return nil
    }
    return value
  }

  /// A name: letters of any script, digits, `_` and what `others` allows between them.
  mutating func name(_ others: StaticString = "-") -> String? {
    word { byte in byte.isWord || byte >= 0x80 || others.holds(byte) }
  }
}

extension StaticString {
  /// Whether a byte is among these.
  fileprivate func holds(_ byte: UInt8) -> Bool {
    for index in 0..<utf8CodeUnitCount where utf8Start[index] == byte { return true }
    return false
  }
}
