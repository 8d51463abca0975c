/// The name of an element packed into a number, in lower case: comparing and looking up cost no allocation.
package struct ElementName: Hashable, Sendable, ExpressibleByStringLiteral {
  private let bits: UInt128

  /// `nil` for no name, and for one longer than any element's.
  package init?(_ name: some Collection<UInt8>) {
    guard !name.isEmpty, name.count <= 16 else { return nil }
    bits = Self.pack(name)
  }

  /// A name that stands in the program.
  package init(stringLiteral name: StaticString) {
    bits = Self.pack(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The names of a list that is separated by blanks.
  static func list(_ names: StaticString) -> [ElementName] {
    UnsafeBufferPointer(start: names.utf8Start, count: names.utf8CodeUnitCount)
      .split(separator: UInt8(ascii: " ")).compactMap { ElementName($0) }
  }

  /// The name as text.
  package var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the name.
  package func append(to bytes: inout [UInt8]) {
    var shift = (UInt128.bitWidth - bits.leadingZeroBitCount + 7) / 8 * 8
    while shift > 0 {
      shift -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt128(shift)))
    }
  }

  private static func pack(_ name: some Collection<UInt8>) -> UInt128 {
    var bits: UInt128 = 0
    for byte in name { bits = bits << 8 | UInt128((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
    return bits
  }
}
