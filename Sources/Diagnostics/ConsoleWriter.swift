internal import Text

/// Writes findings for people: place, what is wrong, the line with a caret under the spot, what to do.
package struct ConsoleWriter: Sendable {
  /// The language of podbook's own words.
  package let language: Language
  /// Whether ANSI colours are used.
  package let usesColour: Bool
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []

  /// A writer in one language, with or without colours.
  package init(language: Language, usesColour: Bool) {
    self.language = language
    self.usesColour = usesColour
  }

  /// Writes one finding about `source`.
  package mutating func write(_ diagnostic: Diagnostic, in source: SourceText) {
    place(of: diagnostic.range, in: source)
    paint(diagnostic.severity.colour, diagnostic.severity.words.text(in: language) + ": ")
    paint(.bold, printable(diagnostic.server?.message ?? diagnostic.message(in: language)))
    append(" [\(diagnostic.kind.id)]\n")
    if let range = diagnostic.range, !diagnostic.hidesSource {
      excerpt(of: range, in: source, colour: diagnostic.severity.colour)
    }
    if diagnostic.server != nil { advice("= ", diagnostic.message(in: language)) }
    if let remedy = diagnostic.remedy(in: language) { advice("→ ", remedy) }
    if let fix = diagnostic.fix { advice("→ ", suggestion(fix, in: source)) }
    for note in diagnostic.notes {
      append("  ")
      if let range = note.range { place(of: range, in: source) }
      append(printable(note.words.text(in: language, note.arguments)) + "\n")
    }
  }

  private mutating func place(of range: Range<Int>?, in source: SourceText) {
    var place = printable(source.path)
    if let range {
      let position = source.position(at: range.lowerBound)
      place += ":\(position.line):\(position.column)"
    }
    append(place + ": ")
  }

  private mutating func advice(_ mark: String, _ sentence: String) {
    append("  ")
    paint(.dim, mark)
    append(printable(sentence) + "\n")
  }

  private func suggestion(_ fix: Fix, in source: SourceText) -> String {
    let old = String(decoding: source.bytes[fix.range], as: UTF8.self)
    return old.isEmpty ? "+ \(fix.replacement)" : "\(old) → \(fix.replacement)"
  }

  /// The line that holds the start of `range`, and carets under what lies on that line.
  private mutating func excerpt(of range: Range<Int>, in source: SourceText, colour: Colour) {
    let number = source.line(at: min(range.lowerBound, source.bytes.count))
    let line = source.contents(ofLine: number)
    let start = min(max(range.lowerBound, line.startIndex), line.endIndex)
    let end = min(max(range.upperBound, start), line.endIndex)
    let window = Excerpt(of: line, around: start)
    let gutter = "  \(number) | "
    paint(.dim, gutter)
    append(window.text + "\n")
    append(String(repeating: " ", count: gutter.utf8.count + window.columns(to: start)))
    paint(colour, String(repeating: "^", count: max(1, window.columns(to: end) - window.columns(to: start))))
    append("\n")
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func paint(_ colour: Colour, _ text: String) {
    append(usesColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text)
  }
}

private enum Colour: String {
  case bold = "1"
  case dim = "2"
  case red = "1;31"
  case yellow = "1;33"
  case blue = "1;34"
}

extension Severity {
  /// The word that stands before a finding.
  package var words: Words {
    switch self {
    case .error: Words("오류", "error")
    case .warning: Words("경고", "warning")
    case .hint: Words("제안", "hint")
    }
  }

  fileprivate var colour: Colour {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .hint: .blue
    }
  }
}

/// Text from a note as a terminal may show it: control characters could move the cursor or change colours.
private func printable(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    result.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
  }
  return result
}
