import Diagnostics

/// What a browser would make of a whole page: an own, simple reading of its tags, which knows nothing of how podbook
/// writes them.
struct PageInspection {
  /// What is wrong with the page.
  private(set) var problems: [String] = []
  private var open: [String] = []
  private var ids: Set<String> = []
  private var scripts = 0

  private static let void: Set<String> = ["meta", "link", "br", "img", "input", "hr", "wbr"]
  private static let forbidden: Set<String> = [
    "iframe", "embed", "applet", "base", "form", "frame", "frameset", "math", "foreignobject", "textarea", "marquee",
    "noscript", "template", "plaintext", "xmp", "source",
  ]

  init(_ html: [UInt8]) {
    var offset = 0
    while let start = html[offset...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = html[start...].firstIndex(of: UInt8(ascii: ">")) else {
        problems.append("a tag without an end")
        break
      }
      let tag = String(decoding: html[(start + 1)..<end], as: UTF8.self)
      offset = end + 1
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { problems.append("</\(tag.dropFirst())> ends nothing") }
        continue
      }
      read(tag)
      if open.last == "script" || open.last == "style" {
        let close = Array("</\(open.last ?? "")>".utf8)
        while offset < html.count, !html[offset...].starts(with: close) { offset += 1 }
      }
    }
    if !open.isEmpty { problems.append("open: \(open)") }
    if scripts != 1 { problems.append("\(scripts) scripts") }
  }

  private mutating func read(_ tag: String) {
    let name = String(tag.prefix { $0 != " " && $0 != "/" })
    if name == "script" { scripts += 1 }
    if Self.forbidden.contains(name.lowercased()) { problems.append("<\(name)>") }
    if !Self.void.contains(name), !tag.hasSuffix("/") { open.append(name) }
    var rest = tag.dropFirst(name.count)
    while true {
      rest = rest.drop { $0 == " " || $0 == "/" || $0 == "\n" }
      let attribute = rest.prefix { $0 != "=" && $0 != " " && $0 != "/" }
      if attribute.isEmpty { return }
      rest = rest.dropFirst(attribute.count)
      var value = ""
      if rest.hasPrefix("=\"") {
        value = String(rest.dropFirst(2).prefix { $0 != "\"" })
        rest = rest.dropFirst(value.count + 3)
      } else if rest.hasPrefix("=") {
        problems.append("a value without quotes: \(tag.prefix(80))")
        return
      }
      check(String(attribute).lowercased(), value, of: name)
    }
  }

  private mutating func check(_ attribute: String, _ value: String, of element: String) {
    if attribute.hasPrefix("on") { problems.append("\(attribute) on \(element)") }
    if attribute == "id", !ids.insert(value).inserted { problems.append("id \(value) twice") }
    if attribute == "style", ["position", "url", "fixed", "expression"].contains(where: value.contains) {
      problems.append("style \(value)")
    }
    guard ["href", "src", "data", "action", "formaction", "poster", "srcset", "xlink:href"].contains(attribute) else {
      return
    }
    let scheme = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let isDownload = element == "a" && value.hasPrefix("data:application/yaml;base64,")
    if scheme.count == 2, !scheme[0].contains("/"), !scheme[0].contains("#"), !isDownload {
      let word = scheme[0].lowercased()
      if element != "a" || !["http", "https", "mailto", "tel"].contains(word) {
        problems.append("\(attribute) \(value)")
      }
    }
    if value.hasPrefix("//") || value.hasPrefix("\\") { problems.append("\(attribute) \(value)") }
  }
}
