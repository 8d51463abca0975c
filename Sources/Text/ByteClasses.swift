// The classes of ASCII on which all formats agree. They stand in the hottest loops, so that other modules get them
// whole.
extension UInt8 {
  /// `0` to `9`.
  @inlinable package var isDigit: Bool { (0x30...0x39).contains(self) }

  /// `A` to `Z` and `a` to `z`.
  @inlinable package var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// A letter or a digit.
  @inlinable package var isAlphanumeric: Bool { isDigit || isLetter }

  /// A space, a tab, or what ends a line or a page.
  @inlinable package var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// A capital as a small letter; every other byte as it is.
  @inlinable package var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
