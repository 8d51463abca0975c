internal import Diagrams
internal import Text

/// Reads an author's style declarations: `fill:#f96`, `stroke-width:2px`.
enum StyleReader {
  /// What the declarations say; later ones count. What cannot be drawn is left out.
  static func style(_ declarations: [String]) -> GraphStyle {
    var style = GraphStyle()
    for declaration in declarations {
      // In one declaration there may be several, divided by semicolons.
      for part in declaration.utf8.split(whereSeparator: { $0 == 0x3B }) { apply(Array(part), to: &style) }
    }
    return style
  }

  private static func apply(_ bytes: [UInt8], to style: inout GraphStyle) {
    guard let colon = bytes.firstIndex(of: 0x3A) else { return }
    let name = bytes.trimmedText(0..<colon)
    var value = bytes.trimmedText((colon + 1)..<bytes.count)
    if value.hasSuffix("!important") {
      let kept = Array(value.utf8.dropLast(10))
      value = kept.trimmedText(0..<kept.count)
    }
    switch name {
    case "fill", "background", "background-color": style.fill = Colour(css: value) ?? style.fill
    case "stroke", "border-color": style.stroke = Colour(css: value) ?? style.stroke
    case "color": style.text = Colour(css: value) ?? style.text
    case "stroke-width": style.strokeWidth = number(value).map { max(0, min($0, 12)) } ?? style.strokeWidth
    case "stroke-dasharray":
      let lengths = value.split { $0 == " " || $0 == "," }.compactMap { number(String($0)) }
      style.dashes = lengths.allSatisfy { $0 >= 0 && $0 <= 100 } && lengths.contains { $0 > 0 } ? lengths : []
    case "rx", "border-radius": style.cornerRadius = number(value).map { max(0, min($0, 60)) } ?? style.cornerRadius
    case "font-weight":
      if value == "bold" || value == "bolder" || (number(value) ?? 0) >= 600 { style.textStyle.insert(.bold) }
    case "font-style":
      if value == "italic" || value == "oblique" { style.textStyle.insert(.italic) }
    case "text-decoration":
      if value.hasPrefix("underline") { style.textStyle.insert(.underlined) }
    case "font-family":
      if value.contains("mono") { style.textStyle.insert(.monospace) }
    case "font-size": style.fontSize = number(value).map { max(11, min($0, 40)) } ?? style.fontSize
    default: break
    }
  }

  private static func number(_ text: String) -> Double? {
    let digits = text.utf8.prefix { $0.isDigit || $0 == 0x2E || $0 == 0x2D }
    guard let value = Double(String(decoding: Array(digits), as: UTF8.self)), value.isFinite else { return nil }
    return value
  }
}
