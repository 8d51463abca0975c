internal import Text

/// The places in a page that links may lead to, found as leniently as authors write them.
struct AnchorTable: Sendable {
  private var exact: Set<String> = []
  private var lenient: [String: String] = [:]
  private var headings: [String: String] = [:]

  /// Adds an id of the page and, for a heading, the text that it shows. Of several that are alike the
  /// first is the one that is meant.
  mutating func add(id: String, heading: String? = nil) {
    exact.insert(id)
    let key = Self.key(id)
    if !key.isEmpty, lenient[key] == nil { lenient[key] = id }
    if let heading {
      let key = Self.key(heading)
      if !key.isEmpty, headings[key] == nil { headings[key] = id }
    }
  }

  /// Whether the page has this very id.
  func contains(_ id: String) -> Bool { exact.contains(id) }

  /// The real id that `fragment` means: the very id; one that differs in case, hyphens and marks; the id
  /// that another generator makes of a heading, with or without its number.
  func resolve(_ fragment: String) -> String? {
    if exact.contains(fragment) { return fragment }
    let key = Self.key(fragment)
    if key.isEmpty { return nil }
    if let id = lenient[key] ?? headings[key] { return id }
    let bare = Self.withoutNumber(key)
    if bare.isEmpty { return nil }
    return bare == key ? uniqueHeading(endingWith: key) : lenient[bare] ?? headings[bare]
  }

  /// A heading whose number or mark the link leaves out: `#설치` for `1) 설치`.
  private func uniqueHeading(endingWith key: String) -> String? {
    var found: String?
    for (heading, id) in headings where heading.utf8.count > key.utf8.count && Self.withoutNumber(heading) == key {
      if found != nil, found != id { return nil }
      found = id
    }
    return found
  }

  /// Letters and digits in lower case, composed, and nothing else.
  private static func key(_ text: String) -> String {
    var key: [UInt8] = []
    let bytes = Composition.compose(Array(text.utf8))
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      if value < 0x80 {
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): key.append(byte)
        default: break
        }
      } else if (0xAC00...0xD7A3).contains(value) {
        key.append(contentsOf: bytes[offset..<offset + length])
      } else if let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic {
        key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
      offset += length
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func withoutNumber(_ key: String) -> String {
    String(key.drop { $0.isASCII && $0.isNumber })
  }
}
