internal import HTML
internal import Text

/// The tag of a component, `<TabItem value="a">`, `</Tabs>`, `<Icon />`, as MDX and Vue write them: its name begins with
/// a capital letter and is no element's.
struct ComponentTag {
  /// The length at which a search for the end of a tag stops.
  static let longest = 800

  let range: Range<Int>
  let name: ArraySlice<UInt8>
  /// What follows the name.
  let attributes: ArraySlice<UInt8>
  let isClosing: Bool
  let isSelfClosing: Bool

  /// The tag that begins at `start`; `nil` where there is none.
  init?(at start: Int, of bytes: [UInt8], to limit: Int) {
    guard start + 2 < limit, bytes[start] == Byte.less else { return nil }
    isClosing = bytes[start + 1] == Byte.slash
    let first = start + (isClosing ? 2 : 1)
    guard first < limit, (0x41...0x5A).contains(bytes[first]) else { return nil }
    let end = min(limit, start + Self.longest)
    name = bytes[first..<end].prefix { $0.isAlphanumeric || $0 == Byte.dot }
    guard name.contains(where: { (0x61...0x7A).contains($0) }), !HTMLElement.isKnown(name),
      name.endIndex < end, bytes[name.endIndex].isSpace || "/>".utf8.contains(bytes[name.endIndex])
    else { return nil }
    var offset = name.endIndex
    var quote: UInt8?
    var wasLineEnd = false
    while offset < end {
      let byte = bytes[offset]
      if byte == Byte.newline {
        if wasLineEnd { return nil }
        wasLineEnd = true
      } else if !byte.isSpace {
        wasLineEnd = false
      }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == Byte.quote || byte == Byte.apostrophe {
        quote = byte
      } else if byte == Byte.greater, bytes[offset - 1] != Byte.equals {
        break
      } else if byte == Byte.less {
        return nil
      }
      offset += 1
    }
    guard offset < end else { return nil }
    isSelfClosing = bytes[offset - 1] == Byte.slash
    attributes = bytes[name.endIndex..<(isSelfClosing ? max(name.endIndex, offset - 1) : offset)]
    range = start..<offset + 1
  }

  /// The value of `name="value"`.
  func value(of key: StaticString) -> ArraySlice<UInt8>? {
    var rest = attributes
    while let mark = rest.firstIndex(of: Byte.equals), mark + 1 < rest.endIndex {
      let quote = rest[mark + 1]
      guard quote == Byte.quote || quote == Byte.apostrophe else {
        rest = rest[(mark + 1)...]
        continue
      }
      guard let end = rest[(mark + 2)...].firstIndex(of: quote) else { return nil }
      let start = rest[..<mark].lastIndex(where: \.isSpace).map { $0 + 1 } ?? rest.startIndex
      if rest[start..<mark].equals(key) { return rest[mark + 2..<end] }
      rest = rest[(end + 1)...]
    }
    return nil
  }

  /// The label of a tab, the title of a card.
  var label: ArraySlice<UInt8>? {
    (["label", "title", "text", "value", "name"] as [StaticString]).lazy.compactMap { value(of: $0) }.first
  }

  /// What stands in the place of a tag that holds nothing: its title, with the link where it has one.
  var visibleText: [UInt8] {
    guard isSelfClosing, let words = value(of: "title") ?? value(of: "text") ?? value(of: "alt") else { return [] }
    let shown = words.map { $0.isLineEnd ? Byte.space : $0 }
    guard let link = value(of: "link") ?? value(of: "href") ?? value(of: "to"), !link.contains(where: \.isLineEnd)
    else { return shown }
    return "[".utf8 + shown + "](<".utf8 + Array(link) + ">)".utf8
  }
}
