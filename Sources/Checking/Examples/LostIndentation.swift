internal import Diagnostics

/// Recognises a manifest whose indentation was lost when it was pasted: `metadata:` and its `name:` in one column.
///
/// One finding says so. Every other would be about a field in the wrong place, for nearly all are.
enum LostIndentation {
  /// The finding, at the first line that should stand farther in; `nil` where the indentation is there.
  static func find(in text: [UInt8]) -> Diagnostic? {
    var parent: (line: Range<Int>, column: Int)?
    var (hasVersion, hasKind) = (false, false)
    for line in TextLines(text) {
      let content = text.trimmingBlanks(line)
      guard let first = text[content].first, first != UInt8(ascii: "#") else { continue }
      let column = content.lowerBound - line.lowerBound
      if let parent, parent.column == column, names.contains(where: { text[content].starts(with: $0.utf8) }) {
        guard hasVersion, hasKind else { return nil }
        return Diagnostic(CheckFindings.lostIndentation, at: content)
      }
      parent = nil
      if text[content].elementsEqual("metadata:".utf8) { parent = (content, column) }
      hasVersion = hasVersion || text[content].starts(with: "apiVersion:".utf8)
      hasKind = hasKind || text[content].starts(with: "kind:".utf8)
    }
    return nil
  }

  private static let names = ["name:", "labels:", "namespace:", "annotations:"]
}
