/// A file's bytes as UTF-8 text, whatever encoding it was saved in.
package struct TextDecoding: Sendable {
  /// How the bytes were read.
  package enum Encoding: Sendable {
    case utf8, utf16, cp949
    /// Not text at all; there is nothing to read.
    case binary
  }

  /// How the bytes were read.
  package let encoding: Encoding
  /// The text: well-formed UTF-8 without a byte order mark and without characters that XML forbids.
  package let text: [UInt8]
  /// The bytes or characters that had to be replaced by U+FFFD.
  package let replaced: Int

  /// Reads bytes as UTF-8, as UTF-16 where a byte order mark says so, as CP949 where they are that and no UTF-8.
  package static func decode(_ bytes: [UInt8]) -> TextDecoding {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let (text, replaced) = utf16(bytes)
      return TextDecoding(encoding: .utf16, text: text, replaced: replaced)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    if isClean(body) { return TextDecoding(encoding: .utf8, text: body, replaced: 0) }
    if isBinary(body) { return TextDecoding(encoding: .binary, text: [], replaced: 0) }
    let (text, replaced, multibyte) = repaired(body)
    // Hangul in UTF-8 with a few broken bytes may well be CP949 by chance, but text in CP949 is hardly ever UTF-8.
    if replaced > multibyte, let text = CP949.decoded(body), isClean(text) {
      return TextDecoding(encoding: .cp949, text: text, replaced: 0)
    }
    return TextDecoding(encoding: .utf8, text: text, replaced: replaced)
  }

  /// Whether bytes are well-formed UTF-8 that holds no control character but tab and line ends.
  private static func isClean(_ bytes: [UInt8]) -> Bool {
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
        // U+FFFE and U+FFFF are no characters.
        if byte == 0xEF, bytes[offset + 1] == 0xBF, bytes[offset + 2] >= 0xBE { return false }
        offset += 1
      }
      return true
    }
  }

  /// Files of other kinds hold zero bytes, or control characters in quantity.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    var zeros = 0
    var controls = 0
    for byte in bytes.prefix(1 << 16) {
      if byte == 0 { zeros += 1 } else if byte < 0x20, !(0x07...0x0D).contains(byte), byte != 0x1B { controls += 1 }
    }
    let sample = min(bytes.count, 1 << 16)
    return zeros * 200 > sample || controls * 20 > sample
  }

  /// The text with U+FFFD for every byte that is no UTF-8 and for every character that may not stand in a page.
  /// `multibyte` counts the well-formed characters beyond ASCII.
  private static func repaired(_ bytes: [UInt8]) -> (text: [UInt8], replaced: Int, multibyte: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 64)
    var replaced = 0
    var multibyte = 0
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      if length > 1 { multibyte += 1 }
      let isBroken = value == 0xFFFD && length == 1
      let isForbidden = value == 0 || value == 0xFFFE || value == 0xFFFF
      if isBroken || isForbidden {
        text.append(scalar: 0xFFFD)
        replaced += 1
      } else if value >= 0x20 || value == 0x09 || value == 0x0A || value == 0x0D {
        text.append(contentsOf: bytes[offset..<offset + length])
      }  // Other control characters show nothing and are left out.
      offset += length
    }
    return (text, replaced, multibyte)
  }

  private static func utf16(_ bytes: [UInt8]) -> (text: [UInt8], replaced: Int) {
    let isBigEndian = bytes[0] == 0xFE
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    var replaced = 0
    var offset = 2
    func unit(at offset: Int) -> UInt32? {
      guard offset + 1 < bytes.count else { return nil }
      let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    while let value = unit(at: offset) {
      offset += 2
      var scalar = value
      if (0xD800..<0xDC00).contains(value), let low = unit(at: offset), (0xDC00..<0xE000).contains(low) {
        scalar = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        offset += 2
      }
      let isControl = scalar < 0x20 && scalar != 0x09 && scalar != 0x0A && scalar != 0x0D
      if isControl || (0xD800..<0xE000).contains(scalar) || scalar >= 0xFFFE && scalar <= 0xFFFF {
        scalar = 0xFFFD
        replaced += 1
      }
      text.append(scalar: scalar)
    }
    return (text, replaced)
  }
}
