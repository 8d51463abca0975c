/// A check of HTML as XML sees it: tags balance, attributes are quoted and unique, references are known, ids but once.
///
/// It works on bytes: to a `String` a quotation mark and a variation selector behind it are one character.
package enum WellFormedness {
  /// What is wrong first; `nil` where nothing is. A `>` in text is well-formed, but nothing of HTML's here writes it.
  package static func problem(in html: [UInt8], allowsBareGreater: Bool = false) -> String? {
    var open: [ArraySlice<UInt8>] = []
    var ids: Set<ArraySlice<UInt8>> = []
    var offset = 0
    while offset < html.count {
      switch html[offset] {
      case UInt8(ascii: "<"):
        guard let end = html[offset...].firstIndex(of: UInt8(ascii: ">")) else { return "unended tag" }
        let tag = html[offset + 1..<end]
        if tag.first == UInt8(ascii: "/") {
          guard open.popLast() == tag.dropFirst() else { return "unexpected \(text(tag))" }
        } else {
          if let problem = attributes(of: tag, &ids) { return "\(problem) in \(text(tag))" }
          if tag.last != UInt8(ascii: "/") { open.append(tag.prefix { $0 != UInt8(ascii: " ") }) }
        }
        offset = end + 1
      case UInt8(ascii: ">") where !allowsBareGreater: return "bare >"
      case UInt8(ascii: "&"):
        let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&#"]
        guard known.contains(where: { html[offset...].starts(with: $0.utf8) }) else { return "unknown reference" }
        offset += 1
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: return "control character"
      default: offset += 1
      }
    }
    return open.isEmpty ? nil : "open: \(open.map(text))"
  }

  private static func attributes(of tag: ArraySlice<UInt8>, _ ids: inout Set<ArraySlice<UInt8>>) -> String? {
    var rest = tag.drop { $0 != UInt8(ascii: " ") }
    var names: Set<ArraySlice<UInt8>> = []
    while let start = rest.firstIndex(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }) {
      rest = rest[start...]
      guard let equals = rest.firstIndex(of: UInt8(ascii: "=")), rest[equals...].dropFirst().first == UInt8(ascii: "\"")
      else {
        return "attribute without a value"
      }
      let name = rest[..<equals]
      let value = rest[equals...].dropFirst(2)
      guard let end = value.firstIndex(of: UInt8(ascii: "\"")) else { return "unended value" }
      if !names.insert(name).inserted { return "attribute twice" }
      if name.elementsEqual("id".utf8), !ids.insert(value[..<end]).inserted { return "id twice" }
      rest = value[end...].dropFirst()
    }
    return nil
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
