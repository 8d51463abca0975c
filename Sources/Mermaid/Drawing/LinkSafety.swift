internal import Text

/// Which addresses a picture may lead to.
enum LinkSafety {
  /// The address, if following it can do no harm: a web page, a mail address, a place in this book.
  static func harmless(_ address: String) -> String? {
    let bytes = Array(address.utf8)
    let range = bytes.trimmed(0..<bytes.count)
    let trimmed = Array(bytes[range])
    guard !trimmed.isEmpty, trimmed.count <= 2_000, trimmed.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    let scheme = trimmed.prefix { $0.isWord || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
    if trimmed.byte(at: scheme.count) == 0x3A {
      let name = String(decoding: scheme.map(\.lowercased), as: UTF8.self)
      guard ["http", "https", "mailto"].contains(name) else { return nil }
    } else if trimmed.prefix(while: { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }).contains(0x3A) {
      // A colon before any slash would be read as some scheme's, references included.
      return nil
    }
    return String(decoding: trimmed, as: UTF8.self)
  }
}
