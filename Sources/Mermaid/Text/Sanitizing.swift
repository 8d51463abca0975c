internal import Text

/// What an HTML parser would keep of a label: mermaid passes every label through one.
enum Sanitizing {
  /// The text without comments, without tags that name nothing or never end, and without scripts and styles.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(0x3C) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == 0x3C else {
        result.append(bytes[offset])
        offset += 1
        continue
      }
      let next = bytes.byte(at: offset + 1)
      let isEnd = next == 0x2F
      let name = bytes.byte(at: offset + (isEnd ? 2 : 1))
      guard name.isLetter || isEnd || next == 0x21 || next == 0x3F else {
        result.append(0x3C)
        offset += 1
        continue
      }
      if isEnd, offset + 2 >= bytes.count {
        result += bytes[offset...]
        break
      }
      guard let close = bytes[offset...].firstIndex(of: 0x3E) else { break }
      if bytes.hasAnyCase("</br", at: offset) {
        result += Array("<br>".utf8)
      } else if name.isLetter {
        for word in ["script", "style"] as [StaticString] where bytes.hasWordAnyCase(word, at: offset + 1) {
          offset = endOfRaw(bytes, from: close, word)
        }
        if offset < close { result += bytes[offset...close] }
      }
      offset = max(offset, close + 1)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func endOfRaw(_ bytes: [UInt8], from start: Int, _ word: StaticString) -> Int {
    var offset = start
    while offset < bytes.count {
      if bytes.has("</", at: offset), bytes.hasAnyCase(word, at: offset + 2) {
        return (bytes[offset...].firstIndex(of: 0x3E) ?? bytes.count - 1) + 1
      }
      offset += 1
    }
    return bytes.count
  }
}
