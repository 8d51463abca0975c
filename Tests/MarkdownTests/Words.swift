internal import Diagnostics
@testable import Markdown

/// The words of a note that its HTML does not have.
enum Words {
  /// Words of letters and digits outside comments, shortcodes and markup. A word counts as kept where it stands in the
  /// text or in an attribute.
  static func lost(from note: MarkdownNote, html: [UInt8]) -> [String] {
    let start = note.frontMatter?.range.upperBound ?? 0
    let source = Composed.text(String(decoding: note.source.bytes[start...], as: UTF8.self))
    let destinations = note.links.map(\.destination) + note.images.map(\.destination)
    let markup = unescaped(String(decoding: html, as: UTF8.self))
    let text = cut(markup, from: "<", to: ">", leaving: "")
    let joined = ([markup, text] + destinations.map { String(decoding: $0, as: UTF8.self) }).joined(separator: " ")
    let kept = Set(words(in: joined))
    return words(in: withoutHidden(source)).filter { word in
      !kept.contains(word) && !word.allSatisfy(\.isNumber) && !joined.contains(word) && !isMarkup(word)
    }
  }

  private static func words(in text: String) -> [String] {
    text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }.map { String($0) }
  }

  /// What markup says and pages do not: languages of fences, kinds of alerts, names of references.
  private static func isMarkup(_ word: String) -> Bool {
    let known: Set<String> = [
      "note", "tip", "important", "warning", "caution", "info", "abstract", "nbsp", "mdash", "lt", "gt", "amp", "width",
      "px", "usage",
      "question",
      "success", "danger", "markdown", "center",
    ]
    return known.contains(word.lowercased()) || (word.hasPrefix("x") && Int(word.dropFirst(), radix: 16) != nil)
      || word.hasSuffix("px")
  }

  /// Text without comments, shortcodes, the info strings of fences and percent-encoded addresses.
  private static func withoutHidden(_ text: String) -> String {
    var result = cut(text, from: "<!--", to: "-->")
    result = cut(result, from: "{{< comment", to: "/comment >}}")
    result = cut(result, from: "{{", to: "}}")
    result = cut(result, from: "%20", to: " ")
    return result.split(separator: "\n", omittingEmptySubsequences: false).filter {
      let line = $0.drop { " \t>-*1.".contains($0) }
      return !line.hasPrefix("```") && !line.hasPrefix("~~~") && !line.contains("](") && !line.contains("]:")
        && !line.contains("{:")
    }.joined(separator: "\n")
  }

  private static func cut(_ text: String, from start: String, to end: String, leaving gap: String = " ") -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: start), let close = rest[open.upperBound...].firstRange(of: end) {
      result += rest[..<open.lowerBound] + gap
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private static func unescaped(_ html: String) -> String {
    html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing(
      "&amp;", with: "&")
  }
}
