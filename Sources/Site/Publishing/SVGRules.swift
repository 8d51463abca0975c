internal import HTML

/// What of a drawing only draws.
enum SVGRules {
  /// A name without its prefix, in lower case: whatever prefix an author gives a namespace.
  static func localName(_ name: ArraySlice<UInt8>) -> String {
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return String(decoding: local, as: UTF8.self).lowercased()
  }

  /// Whether an element stays.
  static func keeps(_ element: String, _ attributes: [(name: String, value: [UInt8])]) -> Bool {
    if activeElements.contains(element) { return false }
    guard element == "set" || element.hasPrefix("animate") else { return true }
    // An animation could give another element a handler or an address.
    return attributes.allSatisfy { name, value in
      guard name == "attributename" else { return true }
      let target = localName(value[...])
      return !target.hasPrefix("on") && !addresses.contains(target)
    }
  }

  /// Whether an attribute of an element stays.
  static func keeps(_ attribute: String, _ value: [UInt8], of element: String) -> Bool {
    if attribute.hasPrefix("on") || attribute == "base" { return false }
    if addresses.contains(attribute) {
      if element == "a", attribute == "href" { return Address(ofNote: value) != nil }
      return (attribute == "href" || attribute == "src") && isOwn(value[...], of: element)
    }
    let text = value[...]
    return attribute == "style" ? style(text).elementsEqual(text) : !fetches(text)
  }

  /// A style sheet without what it fetches; nothing of one whose words are hidden behind escapes.
  static func style(_ css: ArraySlice<UInt8>) -> [UInt8] {
    guard fetches(css) else { return Array(css) }
    if css.contains(UInt8(ascii: "\\")) { return [] }
    var kept: [UInt8] = []
    var offset = css.startIndex
    while offset < css.endIndex {
      if isAt(offset, css, "@import") {
        offset = css[offset...].firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? css.endIndex
      } else if isAt(offset, css, "url("), !isOwnURL(css[(offset + 4)...]) {
        kept += "none".utf8
        offset = css[offset...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? css.endIndex
      } else {
        kept.append(css[offset])
        offset += 1
      }
    }
    return fetches(kept[...]) ? [] : kept
  }

  private static let activeElements: Set<String> = [
    "script", "handler", "listener", "iframe", "frame", "frameset", "object", "embed", "applet", "link", "meta", "base",
    "form", "portal", "template", "audio", "video", "source", "track", "picture", "noscript", "plaintext", "noembed",
  ]

  private static let addresses: Set<String> = [
    "href", "src", "srcset", "srcdoc", "data", "action", "formaction", "poster", "ping", "background", "manifest",
    "cite", "longdesc", "codebase", "classid", "profile", "usemap", "archive", "icon", "dynsrc", "lowsrc",
  ]

  /// Whether something is fetched: by a style's `url()`, `@import` or `image-set()`.
  private static func fetches(_ text: ArraySlice<UInt8>) -> Bool {
    var offset = text.startIndex
    while offset < text.endIndex {
      switch text[offset] {
      case UInt8(ascii: "\\"): return true
      case UInt8(ascii: "@") where isAt(offset, text, "@import"): return true
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        if isAt(offset, text, "url("), !isOwnURL(text[(offset + 4)...]) { return true }
      case UInt8(ascii: "i"), UInt8(ascii: "I"):
        if isAt(offset, text, "image-set(") || isAt(offset, text, "image(") { return true }
      default: break
      }
      offset += 1
    }
    return false
  }

  private static func isOwnURL(_ rest: ArraySlice<UInt8>) -> Bool {
    let address = rest.prefix(100).drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    return isOwn(address, of: "style")
  }

  /// Whether an address names a part of the drawing itself, or holds a picture or a font.
  private static func isOwn(_ address: ArraySlice<UInt8>, of element: String) -> Bool {
    let address = address.drop { $0 <= 0x20 }
    if address.first == UInt8(ascii: "#") || address.isEmpty { return true }
    guard element != "use" else { return false }
    return [
      "data:image/png", "data:image/jp", "data:image/gif", "data:image/webp", "data:font/", "data:application/font",
      "data:application/x-font",
    ].contains { isAt(address.startIndex, address, $0) }
  }

  private static func isAt(_ offset: Int, _ text: ArraySlice<UInt8>, _ word: String) -> Bool {
    guard offset + word.utf8.count <= text.endIndex else { return false }
    return zip(text[offset...], word.utf8).allSatisfy { byte, letter in
      byte == letter || (0x41...0x5A).contains(byte) && byte | 0x20 == letter
    }
  }
}
