/// Escaping by context. What comes out is well-formed as HTML and as XML.
extension [UInt8] {
  /// Appends text for element content: `&`, `<`, `>` as references.
  package mutating func appendHTML(text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      default: append(isXMLControl(byte) ? UInt8(ascii: "?") : byte)
      }
    }
  }

  /// Appends text for a double-quoted attribute value.
  package mutating func appendHTML(attribute: some Sequence<UInt8>) {
    for byte in attribute {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
      case 0x0A: append(contentsOf: "&#10;".utf8)
      case 0x09: append(contentsOf: "&#9;".utf8)
      default: append(isXMLControl(byte) ? UInt8(ascii: "?") : byte)
      }
    }
  }
}

/// Whether XML 1.0 forbids the control character: it may be in no document, escaped or not.
private func isXMLControl(_ byte: UInt8) -> Bool {
  byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
}
