@testable import Markdown

/// A check of HTML as XML sees it: tags balance, attributes are quoted and unique, references are known, ids but once.
///
/// It works on bytes: to a `String` a quotation mark and a variation selector behind it are one character.
enum WellFormedness {
  /// What is wrong first; `nil` where nothing is.
  static func problem(in html: [UInt8]) -> String? {
    var open: [ArraySlice<UInt8>] = []
    var ids: Set<ArraySlice<UInt8>> = []
    var offset = 0
    while offset < html.count {
      switch html[offset] {
      case Byte.less:
        guard let end = html[offset...].firstIndex(of: Byte.greater) else { return "unended tag" }
        let tag = html[offset + 1..<end]
        if tag.first == Byte.slash {
          guard open.popLast() == tag.dropFirst() else { return "unexpected \(text(tag))" }
        } else {
          if let problem = attributes(of: tag, &ids) { return "\(problem) in \(text(tag))" }
          if tag.last != Byte.slash { open.append(tag.prefix { $0 != Byte.space }) }
        }
        offset = end + 1
      case Byte.greater: return "bare >"
      case Byte.ampersand:
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
    var rest = tag.drop { $0 != Byte.space }
    var names: Set<ArraySlice<UInt8>> = []
    while let start = rest.firstIndex(where: { $0 != Byte.space && $0 != Byte.slash }) {
      rest = rest[start...]
      guard let equals = rest.firstIndex(of: Byte.equals), rest[equals...].dropFirst().first == Byte.quote else {
        return "attribute without a value"
      }
      let name = rest[..<equals]
      let value = rest[equals...].dropFirst(2)
      guard let end = value.firstIndex(of: Byte.quote) else { return "unended value" }
      if !names.insert(name).inserted { return "attribute twice" }
      if name.equals("id"), !ids.insert(value[..<end]).inserted { return "id twice" }
      rest = value[end...].dropFirst()
    }
    return nil
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
