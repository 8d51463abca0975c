/// What an author says of a code block: ```` ```yaml invalid="spec.nodeName" title="a.yaml" {3,5-7} ````.
package struct FenceAttributes: Sendable, Equatable {
  /// The language, in lower case.
  package var language = ""
  /// The words that stand alone: `invalid`, `fragment`.
  package var flags: [String] = []
  /// The words with a value: `title="a.yaml"`.
  package var values: [(name: String, value: String)] = []
  /// The lines to highlight, from 1: in order, none twice.
  package private(set) var highlightedLines: [ClosedRange<Int>] = []

  package static func == (a: FenceAttributes, b: FenceAttributes) -> Bool {
    a.language == b.language && a.flags == b.flags && a.highlightedLines == b.highlightedLines
      && a.values.elementsEqual(b.values, by: ==)
  }

  /// Whether a word stands alone or has a value.
  package func has(_ name: String) -> Bool { flags.contains(name) || value(of: name) != nil }

  /// The value of a word.
  package func value(of name: String) -> String? { values.first { $0.name == name }?.value }

  /// Whether a line, from 1, is to be highlighted.
  package func highlights(_ line: Int) -> Bool {
    var (low, high) = (0, highlightedLines.count)
    while low < high {
      let middle = (low + high) / 2
      if highlightedLines[middle].upperBound < line { low = middle + 1 } else { high = middle }
    }
    return low < highlightedLines.count && highlightedLines[low].contains(line)
  }

  /// Takes an info string apart. Its first word is the language, unless it is something else.
  init(info: some Collection<UInt8>) {
    var reader = AttributeWords(text: Array(info))
    var isFirst = true
    while let word = reader.next() {
      add(word, isFirst: isFirst)
      isFirst = false
    }
    orderLines()
  }

  /// Takes the words of a `<!-- podbook: … -->` comment, which name no language.
  init(directive: some Collection<UInt8>) {
    var reader = AttributeWords(text: Array(directive))
    while let word = reader.next() { add(word, isFirst: false) }
    orderLines()
  }

  /// Adds what a directive says.
  mutating func merge(_ other: FenceAttributes) {
    flags += other.flags
    values += other.values
    highlightedLines += other.highlightedLines
    orderLines()
  }

  /// Makes one of stretches that overlap, so that a line is looked up quickly however many the author names.
  private mutating func orderLines() {
    guard highlightedLines.count > 1 else { return }
    var ordered: [ClosedRange<Int>] = []
    for lines in highlightedLines.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ordered.last, lines.lowerBound <= last.upperBound {
        ordered[ordered.count - 1] = last.lowerBound...max(last.upperBound, lines.upperBound)
      } else {
        ordered.append(lines)
      }
    }
    highlightedLines = ordered
  }

  private mutating func add(_ word: AttributeWords.Word, isFirst: Bool) {
    switch word {
    case .braces(let content): addBraces(content)
    case .value(let name, let value): values.append((name, value))
    case .plain(let text):
      guard isFirst else {
        flags.append(text)
        return
      }
      // `yaml:pod.yaml` and `yaml,linenos` name a language first.
      let parts = text.split(maxSplits: 1) { $0 == ":" || $0 == "," }
      language = parts.first.map { $0.lowercased() } ?? ""
      if parts.count > 1, text.contains(":") { values.append(("title", String(parts[1]))) }
    }
  }

  /// `{3,5-7}` are lines; `{.yaml #id key=value}` is Pandoc's way to say the same as the rest.
  private mutating func addBraces(_ content: [UInt8]) {
    for part in content.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0.isBlank }) {
      let text = String(decoding: part, as: UTF8.self)
      if text.hasPrefix(".") {
        if language.isEmpty { language = text.dropFirst().lowercased() } else { flags.append(String(text.dropFirst())) }
        continue
      }
      let bounds = text.split(separator: "-").map { Int($0) }
      if bounds.count == 1, let line = bounds[0], line > 0 {
        highlightedLines.append(line...line)
      } else if bounds.count == 2, let first = bounds[0], let last = bounds[1], first > 0, first <= last {
        highlightedLines.append(first...last)
      }
    }
  }
}
