/// Keeps of a `style` attribute what cannot leave the article: colours, weight, alignment, a width.
enum StyleFilter {
  /// The declarations that stay.
  static func filtered(_ style: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    for declaration in style.split(separator: UInt8(ascii: ";")) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let property = String(decoding: trimmed(declaration[..<colon]), as: UTF8.self).lowercased()
      let value = trimmed(declaration[(colon + 1)...])
      guard isAllowed(property, String(decoding: value, as: UTF8.self).lowercased()) else { continue }
      if !kept.isEmpty { kept.append(UInt8(ascii: ";")) }
      kept.append(contentsOf: property.utf8)
      kept.append(UInt8(ascii: ":"))
      // No broader than the article, whatever the screen.
      if property == "width", value.last == UInt8(ascii: "x") || value.last == UInt8(ascii: "X") {
        kept += "min(".utf8 + value + ",100%)".utf8
      } else {
        kept.append(contentsOf: value)
      }
    }
    return kept
  }

  private static func isAllowed(_ property: String, _ value: String) -> Bool {
    let isPlain =
      value.utf8.count <= 60
      && value.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "#%., ()-".utf8.contains($0)
      }
    guard isPlain, !value.isEmpty else { return false }
    switch property {
    case "color", "background-color":
      guard let paren = value.firstIndex(of: "(") else { return true }
      return ["rgb", "rgba", "hsl", "hsla"].contains(String(value[..<paren]))
    case "text-align": return isOne(of: ["left", "right", "center", "justify", "start", "end"], value)
    case "font-weight": return Int(value).map { (1...1_000).contains($0) } ?? value.utf8.allSatisfy(isLetter)
    case "font-style", "list-style-type": return value.utf8.allSatisfy(isLetter)
    case "white-space": return isOne(of: ["normal", "pre-wrap", "pre-line", "break-spaces"], value)
    case "text-decoration":
      return value.split(separator: " ").allSatisfy {
        isOne(of: ["none", "underline", "overline", "line-through", "solid", "double", "dotted", "dashed", "wavy"], $0)
      }
    case "vertical-align":
      return isOne(of: ["baseline", "sub", "super", "top", "middle", "bottom", "text-top", "text-bottom"], value)
    case "width", "max-width":
      if value.hasSuffix("%") { return Int(value.dropLast()).map { (1...100).contains($0) } ?? false }
      return value.hasSuffix("px") && (Int(value.dropLast(2)).map { (1...2_000).contains($0) } ?? false)
    default: return false
    }
  }

  private static func isOne(of words: Set<String>, _ value: some StringProtocol) -> Bool {
    words.contains(String(value))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-") }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }
}
