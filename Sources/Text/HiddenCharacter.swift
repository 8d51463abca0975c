/// Characters that nobody sees and that change what is read: they turn the direction of writing, have no width or
/// fill a place with nothing.
package enum HiddenCharacter {
  /// Whether a character is one of them.
  package static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0D, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Where hidden characters stand in a text, and which they are. A joiner within an emoji is none.
  package static func places<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes) -> [Place]
  where Bytes.Index == Int {
    var places: [Place] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      guard mayBegin(bytes[offset]) else {
        offset += 1
        continue
      }
      let (scalar, length) = bytes.scalar(at: offset)
      let range = offset..<offset + length
      if isHidden(scalar), !(scalar == 0x200D && joinsEmoji(range, bytes)) {
        places.append(Place(range: range, scalar: scalar))
      }
      offset += length
    }
    return places
  }

  /// A text without them: what is seen of it.
  package static func removed(from bytes: [UInt8]) -> [UInt8] {
    let places = places(in: bytes)
    guard !places.isEmpty else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    for place in places {
      result += bytes[copied..<place.range.lowerBound]
      copied = place.range.upperBound
    }
    return result + bytes[copied...]
  }

  /// A hidden character in a text.
  package struct Place: Sendable {
    /// Its bytes.
    package let range: Range<Int>
    /// Which it is.
    let scalar: UInt32

    /// What it is called: `U+202E`.
    package var name: String {
      let digits = String(scalar, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(4 - digits.utf8.count, 0)) + digits
    }
  }

  /// Whether a hidden character may begin with the byte: no other is looked at closely.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3: true
    default: false
    }
  }

  private static func joinsEmoji<Bytes: RandomAccessCollection<UInt8>>(_ joiner: Range<Int>, _ bytes: Bytes) -> Bool
  where Bytes.Index == Int {
    let before = bytes[max(joiner.lowerBound - 4, bytes.startIndex)..<joiner.lowerBound]
    let isBehind =
      before.first == 0xF0 || before.suffix(3).first == 0xE2 || before.suffix(3).elementsEqual([0xEF, 0xB8, 0x8F])
    guard isBehind, joiner.upperBound < bytes.endIndex else { return false }
    return bytes[joiner.upperBound] == 0xF0 || bytes[joiner.upperBound] == 0xE2
  }
}
