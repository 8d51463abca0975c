internal import Text

/// Finds the `%` line that is refused before anything is parsed.
enum VersionDirective {
  /// A `%YAML` line that kubectl refuses: its parser knows version 1.1 only, libyaml also 1.2. Or the first line of
  /// more than are read.
  enum Refusal {
    case version(Range<Int>)
    case tooMany(Range<Int>)
  }

  /// The bytes of the first directive that is refused in the head of a document.
  static func refused(in text: [UInt8], _ range: Range<Int>, _ limits: YAMLLimits) -> Refusal? {
    var line = range.lowerBound
    var count = 0
    while line < range.upperBound {
      var start = line
      while start < range.upperBound, text[start].isYAMLSpace, text[start] != UInt8(ascii: "\n") { start += 1 }
      guard start < range.upperBound else { return nil }
      let isDirective = text[start] == UInt8(ascii: "%") && start == line
      let isIgnored = text[start] == UInt8(ascii: "#") || text[start] == UInt8(ascii: "\n")
      guard isDirective || isIgnored else { return nil }
      var end = start
      while end < range.upperBound, text[end] != UInt8(ascii: "\n") { end += 1 }
      if isDirective {
        count += 1
        if count > limits.directives { return .tooMany(start..<end) }
        let words = text[start..<end].split(whereSeparator: { $0.isYAMLSpace })
        if words[0].elementsEqual("%YAML".utf8), words.count > 1, isVersion(words[1]),
          !words[1].elementsEqual("1.1".utf8)
        {
          return .version(start..<words[1].endIndex)
        }
      }
      line = end + 1
    }
    return nil
  }

  private static func isVersion(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.count < 10 && $0.allSatisfy { $0.isDigit } }
  }
}
