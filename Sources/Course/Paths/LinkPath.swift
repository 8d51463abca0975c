internal import Text

/// A link as it stands in a note, taken apart.
package struct LinkPath: Sendable {
  /// The path, its percent escapes resolved, composed; empty where the link is within the note.
  package let path: String
  /// The part after `?`, with it.
  package let query: String
  /// The part after `#`, its percent escapes resolved; `nil` where there is none.
  package let fragment: String?

  /// Whether a link leads out to the net, or to a program: it has a scheme, or begins with `//`.
  static func isExternal(_ link: String) -> Bool {
    if link.hasPrefix("//") { return true }
    var length = 0
    for byte in link.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return length > 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): length += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if length == 0 { return false }
        length += 1
      default: return false
      }
    }
    return false
  }

  /// Takes a link apart that is not external.
  package init(_ link: String) {
    var rest = Array(link.utf8)[...]
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = Self.decoded(rest[(hash + 1)...])
      rest = rest[..<hash]
    } else {
      fragment = nil
    }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = String(decoding: rest[mark...], as: UTF8.self)
      rest = rest[..<mark]
    } else {
      query = ""
    }
    path = Self.decoded(rest)
  }

  /// A wiki link's `note#heading`, in which nothing is escaped.
  package init(wiki text: String) {
    let hash = text.utf8.firstIndex(of: UInt8(ascii: "#"))
    path = Composition.compose(Self.trimmed(hash.map { text[..<$0] } ?? text[...]))
    query = ""
    fragment = hash.map { Composition.compose(Self.trimmed(text[text.index(after: $0)...])) }
  }

  /// Resolves percent escapes (what is no escape stays) and composes Hangul.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      if bytes[offset] == UInt8(ascii: "%"), offset + 2 < bytes.endIndex,
        let high = hexadecimal(bytes[offset + 1]), let low = hexadecimal(bytes[offset + 2])
      {
        result.append(high << 4 | low)
        offset += 3
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: Composition.compose(result), as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
