/// A start tag of XML, read as strictly as XML asks.
struct XMLTag {
  /// An attribute: its stretch with the blanks before it, its name, its value between the quotes.
  struct Attribute {
    let range: Range<Int>
    let name: Range<Int>
    let value: Range<Int>
  }

  /// All of it, from `<` to `>`.
  let range: Range<Int>
  let name: Range<Int>
  private(set) var attributes: [Attribute] = []
  /// Where what stands behind the attributes begins.
  let rest: Int
  /// Whether it has no content and no end tag.
  let isEmpty: Bool

  /// Reads the tag that begins at `start`; `nil` where that is none.
  init?(at start: Int, of bytes: [UInt8]) {
    var offset = start + 1
    func isName(_ offset: Int) -> Bool {
      offset < bytes.count && bytes[offset] > 0x20 && !"/><='\"&".utf8.contains(bytes[offset])
    }
    func skip(while condition: (Int) -> Bool) { while offset < bytes.count, condition(offset) { offset += 1 } }
    func isBlank(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] <= 0x20 }

    skip(while: isName)
    guard offset > start + 1 else { return nil }
    name = start + 1..<offset
    while true {
      let before = offset
      skip(while: isBlank)
      guard offset < bytes.count else { return nil }
      if bytes[offset] == UInt8(ascii: ">") || bytes[offset] == UInt8(ascii: "/") {
        isEmpty = bytes[offset] == UInt8(ascii: "/")
        if isEmpty { offset += 1 }
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: ">") else { return nil }
        rest = before
        range = start..<offset + 1
        return
      }
      let word = offset
      skip(while: isName)
      guard offset > word, word > before else { return nil }
      let name = word..<offset
      skip(while: isBlank)
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else { return nil }
      offset += 1
      skip(while: isBlank)
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") else {
        return nil
      }
      let quote = bytes[offset]
      let value = offset + 1
      offset = value
      skip { bytes[$0] != quote && bytes[$0] != UInt8(ascii: "<") }
      guard offset < bytes.count, bytes[offset] == quote, attributes.count < 1_000 else { return nil }
      attributes.append(Attribute(range: before..<offset + 1, name: name, value: value..<offset))
      offset += 1
    }
  }
}
