/// What `.gitignore` files say, from the content folder down to a folder in it.
struct IgnoreRules: Sendable {
  private struct Rule: Sendable {
    /// The folder that the rule's file stands in, with a slash at its end; empty for the content folder.
    let folder: [UInt8]
    let pattern: GlobPattern
    let isNegated: Bool
  }

  private var rules: [Rule] = []

  /// Adds the lines of the `.gitignore` of `folder`.
  mutating func add(_ text: [UInt8], of folder: String) {
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      var line = Self.withoutTrailingBlanks(line)
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let isNegated = first == UInt8(ascii: "!")
      if isNegated { line = line.dropFirst() }
      guard !line.isEmpty else { continue }
      let base = folder.isEmpty ? [] : Array(folder.utf8) + [UInt8(ascii: "/")]
      rules.append(Rule(folder: base, pattern: GlobPattern(line), isNegated: isNegated))
    }
  }

  /// Whether the path is left out; the last rule that fits it decides.
  func ignores(_ path: String, isFolder: Bool) -> Bool {
    guard !rules.isEmpty else { return false }
    let path = Array(path.utf8)
    for rule in rules.reversed() where isFolder || !rule.pattern.matchesFoldersOnly {
      guard path.starts(with: rule.folder), rule.pattern.matches(path[rule.folder.count...]) else { continue }
      return !rule.isNegated
    }
    return false
  }

  /// Blanks at the end do not count, unless a backslash stands before them.
  private static func withoutTrailingBlanks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 {
      let before = line.dropLast()
      if before.last == UInt8(ascii: "\\") { break }
      line = before
    }
    return line
  }
}
