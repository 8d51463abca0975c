internal import Text

/// The places in a page that links may lead to, found as leniently as authors write them.
struct AnchorTable: Sendable {
  private var exact: Set<ExactText> = []
  private var lenient: [ExactText: String] = [:]
  /// The ids of headings by the keys of their words; of several that are alike the first.
  private var headings: [ExactText: String] = [:]
  /// The ids of headings that begin with a number, by what follows it; `nil` where several are alike.
  private var numberedHeadings: [ExactText: String?] = [:]
  private var lineCounts: [ExactText: Int] = [:]

  /// Adds an id of the page and, for a heading, the text that it shows. Of several that are alike the
  /// first is the one that is meant.
  mutating func add(id: String, heading: String? = nil) {
    exact.insert(ExactText(id))
    let key = Self.key(id)
    if !key.isEmpty { lenient.merge(CollectionOfOne((ExactText(key), id))) { first, _ in first } }
    if let heading { add(heading: Self.key(heading), id) }
  }

  private mutating func add(heading key: String, _ id: String) {
    headings.merge(CollectionOfOne((ExactText(key), id))) { first, _ in first }
    let bare = Self.withoutNumber(key)
    guard !bare.isEmpty, bare.utf8.count < key.utf8.count else { return }
    let isFirst = numberedHeadings[ExactText(bare)] == nil
    numberedHeadings[ExactText(bare)] = .some(isFirst ? id : nil)
  }

  /// Adds an example whose lines have addresses: `ex-web-L12` is its twelfth.
  mutating func add(example id: String, lines: Int) {
    add(id: id)
    lineCounts[ExactText(id)] = lines
  }

  /// Whether the page has this very id.
  func contains(_ id: String) -> Bool { exact.contains(ExactText(id)) }

  /// The real id that `fragment` means: the very id; one that differs in case, hyphens and marks; the id
  /// that another generator makes of a heading, with or without its number.
  func resolve(_ fragment: String) -> String? {
    if contains(fragment) || isLine(fragment) { return fragment }
    let key = Self.key(fragment)
    if key.isEmpty { return nil }
    if let id = lenient[ExactText(key)] { return id }
    if let id = headings[ExactText(key)] { return id }
    let bare = Self.withoutNumber(key)
    if !bare.isEmpty, bare != key { return lenient[ExactText(bare)] ?? headings[ExactText(bare)] }
    // A heading whose number the link leaves out: `#설치` for `1) 설치`, where only one is meant.
    return numberedHeadings[ExactText(key)] ?? nil
  }

  /// Whether a fragment is the address of a line of an example.
  private func isLine(_ fragment: String) -> Bool {
    guard !lineCounts.isEmpty, let mark = fragment.utf8.lastIndex(of: UInt8(ascii: "-")),
      fragment.utf8[mark...].starts(with: "-L".utf8),
      let line = Int(fragment[mark...].dropFirst(2)), line > 0,
      let count = lineCounts[ExactText(String(fragment[..<mark]))]
    else { return false }
    return line <= count
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
