/// Cuts raw HTML into tags, text and what is never shown.
struct HTMLTokenizer {
  enum Token {
    /// Text, its references still encoded.
    case text(Range<Int>)
    case start(HTMLTag)
    case end(name: Range<Int>, range: Range<Int>)
    /// A comment, a declaration, an instruction.
    case hidden
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// Bytes that tags may still be searched through in vain, so that hostile input takes linear time.
  private var patience: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    patience = 4 * bytes.count + 1_000
  }

  /// The next token; `nil` at the end.
  mutating func next() -> Token? {
    guard position < bytes.count else { return nil }
    if bytes[position] == UInt8(ascii: "<"), let token = markup() { return token }
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return .text(start..<position)
  }

  /// Whether an end tag of `name` follows.
  mutating func isEndAhead(of name: ElementName) -> Bool {
    let start = position
    defer { position = start }
    return skip(pastEndOf: name)
  }

  /// Moves behind the end tag of `name`; stays where there is none.
  mutating func skip(pastEndOf name: ElementName) -> Bool {
    var offset = position
    while offset + 2 < bytes.count, patience > 0 {
      patience -= 1
      if bytes[offset] == UInt8(ascii: "<"), bytes[offset + 1] == UInt8(ascii: "/") {
        let word = self.name(at: offset + 2)
        if ElementName(bytes[word]) == name {
          position = find(UInt8(ascii: ">"), from: word.upperBound).map { $0 + 1 } ?? bytes.count
          return true
        }
      }
      offset += 1
    }
    return false
  }

  private mutating func markup() -> Token? {
    let start = position
    guard start + 1 < bytes.count, patience > 0 else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"):
      if matches("<!--", at: start) { return hidden(until: "-->", from: start + 2) }
      if matches("<![CDATA[", at: start) { return hidden(until: "]]>", from: start) }
      return isLetter(start + 2) ? hidden(until: ">", from: start) : nil
    case UInt8(ascii: "?"):
      return hidden(until: "?>", from: start)
    case UInt8(ascii: "/"):
      guard isLetter(start + 2) else { return nil }
      let word = name(at: start + 2)
      guard let end = find(UInt8(ascii: ">"), from: word.upperBound) else { return nil }
      position = end + 1
      return .end(name: word, range: start..<position)
    default:
      guard isLetter(start + 1) else { return nil }
      guard let tag = HTMLTag(at: start, name: name(at: start + 1), of: bytes, patience: &patience) else { return nil }
      position = tag.range.upperBound
      return .start(tag)
    }
  }

  private mutating func hidden(until mark: StaticString, from start: Int) -> Token? {
    var offset = start
    while offset < bytes.count {
      if matches(mark, at: offset) {
        position = offset + mark.utf8CodeUnitCount
        return .hidden
      }
      offset += 1
    }
    patience -= bytes.count - start
    return nil
  }

  private mutating func find(_ byte: UInt8, from start: Int) -> Int? {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == byte { return offset }
      offset += 1
    }
    patience -= bytes.count - start
    return nil
  }

  private func isLetter(_ offset: Int) -> Bool {
    offset < bytes.count && (0x61...0x7A).contains(bytes[offset] | 0x20)
  }

  private func name(at start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end] > 0x20, !"/>".utf8.contains(bytes[end]), bytes[end] != UInt8(ascii: "<") {
      end += 1
    }
    return start..<end
  }

  private func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[offset + $0] == text.utf8Start[$0] }
  }
}
