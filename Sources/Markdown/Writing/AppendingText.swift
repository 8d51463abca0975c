internal import HTML

extension [UInt8] {
  /// Appends text as cmark writes it, `"` escaped too. Stretches that need no escaping are copied whole.
  mutating func appendHTML(text: CMarkText, isAttribute: Bool) {
    var start = 0
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      let needsEscaping = byte == Byte.ampersand || byte == Byte.less || byte == Byte.greater || byte == Byte.quote
      if needsEscaping {
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
        if byte == Byte.quote { append("&quot;") } else { appendHTML(text: CollectionOfOne(byte)) }
        start = offset + 1
      }
      offset += 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
  }
}
