@testable import Markdown

/// A check of HTML as XML sees it: tags balance, attributes are quoted and unique, references are known, ids but once.
enum WellFormedness {
  /// What is wrong first; `nil` where nothing is.
  static func problem(in html: [UInt8]) -> String? {
    var open: [String] = []
    var ids: Set<String> = []
    var offset = 0
    while offset < html.count {
      switch html[offset] {
      case Byte.less:
        guard let end = html[offset...].firstIndex(of: Byte.greater) else { return "unended tag" }
        let tag = String(decoding: html[offset + 1..<end], as: UTF8.self)
        if tag.hasPrefix("/") {
          guard open.popLast() == String(tag.dropFirst()) else { return "unexpected <\(tag)>" }
        } else {
          if let problem = attributes(of: tag, &ids) { return problem }
          if !tag.hasSuffix("/") { open.append(String(tag.prefix { $0 != " " })) }
        }
        offset = end + 1
      case Byte.greater: return "bare >"
      case Byte.ampersand:
        let rest = String(decoding: html[offset..<min(offset + 10, html.count)], as: UTF8.self)
        guard ["&amp;", "&lt;", "&gt;", "&quot;", "&#"].contains(where: rest.hasPrefix) else {
          return "reference \(rest)"
        }
        offset += 1
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: return "control character"
      default: offset += 1
      }
    }
    return open.isEmpty ? nil : "open: \(open)"
  }

  private static func attributes(of tag: String, _ ids: inout Set<String>) -> String? {
    var rest = tag.drop { $0 != " " }
    var names: Set<Substring> = []
    while let start = rest.firstIndex(where: { $0 != " " && $0 != "/" }) {
      rest = rest[start...]
      guard let equals = rest.firstIndex(of: "="), rest[equals...].dropFirst().first == "\"" else {
        return "attribute in <\(tag)>"
      }
      let name = rest[..<equals]
      let value = rest[equals...].dropFirst(2)
      guard let end = value.firstIndex(of: "\"") else { return "unquoted in <\(tag)>" }
      if !names.insert(name).inserted { return "\(name) twice in <\(tag)>" }
      if name == "id", !ids.insert(String(value[..<end])).inserted { return "id \(value[..<end]) twice" }
      rest = value[end...].dropFirst()
    }
    return nil
  }
}
