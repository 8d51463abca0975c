/// A start tag of raw HTML as it is written.
struct HTMLTag {
  let name: Range<Int>
  /// All of it, from `<` to `>`.
  let range: Range<Int>
  /// Its attributes: names in lower case, values decoded.
  let attributes: [(name: ElementName, value: [UInt8])]

  /// The value of an attribute.
  func value(of name: ElementName) -> [UInt8]? { attributes.first { $0.name == name }?.value }

  /// Reads the tag that begins at `start`; `nil` where nothing ends it.
  init?(at start: Int, name: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, patience: inout Int) {
    var reader = AttributeReader(bytes: bytes, position: name.upperBound)
    guard let attributes = reader.read() else {
      patience -= reader.position - start
      return nil
    }
    self.name = name
    self.attributes = attributes
    range = start..<reader.position
  }
}

/// Reads the attributes of a tag, as browsers do.
private struct AttributeReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int

  /// Everything up to and with `>`; `nil` where the text ends first.
  mutating func read() -> [(name: ElementName, value: [UInt8])]? {
    var result: [(name: ElementName, value: [UInt8])] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        return result
      }
      if byte <= 0x20 || byte == UInt8(ascii: "/") {
        position += 1
        continue
      }
      let start = position
      position += 1
      while position < bytes.count, bytes[position] > 0x20, !"=>/".utf8.contains(bytes[position]) { position += 1 }
      let name = ElementName(bytes[start..<position])
      skipSpace()
      var value: [UInt8] = []
      if position < bytes.count, bytes[position] == UInt8(ascii: "=") {
        position += 1
        skipSpace()
        guard let range = self.value() else { return nil }
        value = Entities.decoded(bytes[range])
      }
      if let name, !result.contains(where: { $0.name == name }), result.count < 32 { result.append((name, value)) }
    }
    return nil
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  private mutating func value() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let mark = bytes[position]
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      let start = position + 1
      position = start
      while position < bytes.count, bytes[position] != mark { position += 1 }
      guard position < bytes.count else { return nil }
      position += 1
      return start..<position - 1
    }
    let start = position
    while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">") { position += 1 }
    return start..<position
  }
}
