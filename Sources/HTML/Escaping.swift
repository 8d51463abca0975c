/// Escaping by context. What comes out is well-formed as HTML and as XML.
extension [UInt8] {
  /// Appends text for element content: `&`, `<`, `>` as references.
  package mutating func appendHTML(text: some Sequence<UInt8>) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { append(escaping: $0, inText) }
    if isDone == nil { [UInt8](text).withUnsafeBufferPointer { append(escaping: $0, inText) } }
  }

  /// Appends text for a double-quoted attribute value.
  package mutating func appendHTML(attribute: some Sequence<UInt8>) {
    let isDone: Void? = attribute.withContiguousStorageIfAvailable { append(escaping: $0, inAttribute) }
    if isDone == nil { [UInt8](attribute).withUnsafeBufferPointer { append(escaping: $0, inAttribute) } }
  }

  /// Appends what needs no escape in runs, so that long text costs little more than a copy.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>, _ escape: (UInt8) -> StaticString?) {
    var copied = 0
    for (offset, byte) in text.enumerated() where byte < 0x40 {
      guard let reference = escape(byte) else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<offset]))
      append(reference)
      copied = offset + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }
}

private func inText(_ byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  default: isXMLControl(byte) ? "?" : nil
  }
}

private func inAttribute(_ byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "\""): "&quot;"
  case 0x0A: "&#10;"
  case 0x09: "&#9;"
  default: inText(byte)
  }
}

/// Whether XML 1.0 forbids the control character: it may be in no document, escaped or not.
private func isXMLControl(_ byte: UInt8) -> Bool {
  byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
}
