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
      kept.append(contentsOf: value)
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
    case "text-align", "font-weight", "font-style", "text-decoration", "vertical-align", "white-space",
      "list-style-type":
      return !value.contains("(")
    case "width", "max-width":
      if value.hasSuffix("%") { return Int(value.dropLast()).map { (1...100).contains($0) } ?? false }
      return value.hasSuffix("px") && (Int(value.dropLast(2)).map { (1...2000).contains($0) } ?? false)
    default: return false
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }
}
