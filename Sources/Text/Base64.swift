/// Base64 as Go's standard encoding has it: padded, line breaks ignored.
package enum Base64 {
  /// Text that is not base64.
  package struct Fault: Error, Equatable {
    /// How many bytes Go had read when it noticed.
    package let offset: Int
  }

  /// The bytes that `text` stands for.
  package static func decode(_ text: UnsafeBufferPointer<UInt8>) throws(Fault) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    var position = 0
    while position < text.count, text[position] != UInt8(ascii: "=") {
      defer { position += 1 }
      if isLineBreak(text[position]) { continue }
      guard let sextet = sextet(text[position]) else { throw Fault(offset: position) }
      bits = bits << 6 | sextet
      count += 1
      if count == 4 {
        for shift: UInt32 in [16, 8, 0] { result.append(UInt8(truncatingIfNeeded: bits >> shift)) }
        (bits, count) = (0, 0)
      }
    }
    try checkPadding(of: text, from: position, behind: count)
    if count == 2 { result.append(UInt8(truncatingIfNeeded: bits >> 4)) }
    if count == 3 { for shift: UInt32 in [10, 2] { result.append(UInt8(truncatingIfNeeded: bits >> shift)) } }
    return result
  }

  /// Checks that what follows `count` letters of a group fills it up, and that nothing follows that.
  private static func checkPadding(
    of text: UnsafeBufferPointer<UInt8>, from start: Int, behind count: Int
  ) throws(Fault) {
    if start == text.count {
      if count > 0 { throw Fault(offset: text.count - count) }
      return
    }
    guard count >= 2 else { throw Fault(offset: start) }
    var missing = 4 - count
    for position in start..<text.count where !isLineBreak(text[position]) {
      guard missing > 0, text[position] == UInt8(ascii: "=") else { throw Fault(offset: position) }
      missing -= 1
    }
    if missing > 0 { throw Fault(offset: text.count) }
  }

  /// The base64 of `bytes`, padded, on one line.
  package static func encode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    var rest = bytes
    while !rest.isEmpty {
      let group = rest.prefix(3)
      rest = rest.dropFirst(3)
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= 8 * UInt32(3 - group.count)
      for place in 0..<4 {
        result.append(place <= group.count ? alphabet[Int(bits >> UInt32(18 - 6 * place) & 0x3F)] : UInt8(ascii: "="))
      }
    }
    return result
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func sextet(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
