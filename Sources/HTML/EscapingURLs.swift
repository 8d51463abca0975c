extension [UInt8] {
  /// Appends an address for a double-quoted attribute: what may not stand in an address is percent-encoded; what is
  /// encoded already stays as it is.
  package mutating func appendHTML(url: Address) { appendHTML(fragment: url.bytes) }

  /// Appends the name of a place in the page, behind a `#` that is written already.
  package mutating func appendHTML(fragment: some Sequence<UInt8>) {
    for byte in fragment {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): append(contentsOf: "&#x27;".utf8)
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "!"), 0x23...0x25, 0x28...0x2F, UInt8(ascii: ":"),
        UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(hexadecimalDigit(byte >> 4))
        append(hexadecimalDigit(byte & 15))
      }
    }
  }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
