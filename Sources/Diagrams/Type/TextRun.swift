/// How a piece of text is set.
package struct TextStyle: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = TextStyle(rawValue: 1)
  package static let italic = TextStyle(rawValue: 2)
  package static let monospace = TextStyle(rawValue: 4)
  package static let underlined = TextStyle(rawValue: 8)
  package static let struck = TextStyle(rawValue: 16)
  /// Second in rank: smaller and in the quieter ink.
  package static let small = TextStyle(rawValue: 32)
}

/// A piece of text in one style. Holds no line break.
package struct TextRun: Hashable, Sendable {
  package var text: String
  package var style: TextStyle

  /// A piece of text.
  package init(_ text: String, _ style: TextStyle = []) {
    self.text = text
    self.style = style
  }
}

/// The text of a node, an edge or a cluster: lines, each of runs.
package struct TextLabel: Hashable, Sendable, ExpressibleByStringLiteral {
  package var lines: [[TextRun]]

  /// A label of these lines.
  package init(lines: [[TextRun]]) { self.lines = lines }

  /// A label in one style, broken where `text` has a line feed.
  package init(_ text: String, _ style: TextStyle = []) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { [TextRun(String($0), style)] }
  }

  package init(stringLiteral value: String) { self.init(value) }

  /// Whether nothing would be drawn.
  package var isEmpty: Bool {
    lines.allSatisfy { $0.allSatisfy { $0.text.utf8.allSatisfy { $0 == 0x20 } } }
  }

  /// The text on one line, as it is read aloud.
  package var plain: String {
    lines.map { $0.map(\.text).joined() }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
