/// Reading Unicode scalars out of UTF-8 bytes without building a `String`.
extension RandomAccessCollection<UInt8> where Index == Int {
  /// The scalar that begins at `offset` and its length in bytes. An ill-formed sequence yields
  /// U+FFFD and the length 1, so that a reader always moves on.
  @inlinable
  package func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = self[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let length: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
    default: return (0xFFFD, 1)
    }
    guard offset + length <= endIndex else { return (0xFFFD, 1) }
    for next in self[offset + 1..<offset + length] {
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x1_0000)
    if isOverlong || (0xD800...0xDFFF).contains(value) || value > 0x10_FFFF { return (0xFFFD, 1) }
    return (value, length)
  }

  /// The number of Unicode scalars: what people call columns.
  package var scalarCount: Int {
    var count = 0
    var offset = startIndex
    while offset < endIndex {
      offset += scalar(at: offset).length
      count += 1
    }
    return count
  }
}

extension [UInt8] {
  /// Appends one Unicode scalar as UTF-8; what is no scalar becomes U+FFFD.
  @inlinable
  package mutating func append(scalar value: UInt32) {
    switch value {
    case 0..<0x80:
      append(UInt8(value))
    case 0x80..<0x800:
      append(0xC0 | UInt8(value >> 6))
      append(0x80 | UInt8(value & 0x3F))
    case 0x800..<0xD800, 0xE000..<0x1_0000:
      append(0xE0 | UInt8(value >> 12))
      append(0x80 | UInt8(value >> 6 & 0x3F))
      append(0x80 | UInt8(value & 0x3F))
    case 0x1_0000...0x10_FFFF:
      append(0xF0 | UInt8(value >> 18))
      append(0x80 | UInt8(value >> 12 & 0x3F))
      append(0x80 | UInt8(value >> 6 & 0x3F))
      append(0x80 | UInt8(value & 0x3F))
    default:
      append(scalar: 0xFFFD)
    }
  }
}
