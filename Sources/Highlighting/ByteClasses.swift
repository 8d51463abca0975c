internal import Text

/// What a byte can be part of. Bytes above ASCII count as letters: Hangul is a name like any other.
extension UInt8 {
  var isNameLetter: Bool { isLetter || self >= 0x80 }
  var isWord: Bool { isNameLetter || isDigit || self == UInt8(ascii: "_") }
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}

/// A word of at most 16 bytes packed into a number, so that looking it up costs no allocation.
struct PackedWord: Hashable {
  private let bits: UInt128

  /// `nil` for a word that is too long to be any keyword.
  init?(_ word: some Collection<UInt8>, ignoringCase: Bool = false) {
    guard word.count <= 16 else { return nil }
    var bits: UInt128 = 0
    for byte in word { bits = bits << 8 | UInt128(ignoringCase ? byte.lowercased : byte) }
    self.bits = bits
  }

  /// The words of a list that is separated by blanks.
  static func set(_ list: StaticString) -> Set<PackedWord> {
    let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    return Set(bytes.split { $0 == 0x20 || $0 == 0x0A }.compactMap { PackedWord($0) })
  }
}
