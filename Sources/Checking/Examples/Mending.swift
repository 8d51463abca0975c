internal import Text

/// Makes a text readable that a person can read: one step after the other, until the parser agrees.
struct Mending {
  /// The text as far as it is mended.
  private(set) var reading: Reading
  /// The first tab that indents a line, as a stretch of the original.
  private(set) var tab: Range<Int>?
  /// The first remark behind an arrow, as a stretch of the original.
  private(set) var arrow: Range<Int>?
  /// The first value that could only be read with quotes around it, as its place in the original.
  private(set) var quoted: Range<Int>?
  /// Whether nothing had to be guessed.
  private(set) var isWhole = true

  /// The first space that looks like one and is none: as a stretch of the original, and by its code point.
  private(set) var unicodeSpace: (range: Range<Int>, codePoint: String)?

  private var steps: [Step] = [.tabs, .quotes, .changes, .arrows]

  private enum Step {
    case tabs, quotes, changes, arrows
  }

  /// Begins with a text whose spaces are made plain.
  init(_ text: EditedText) {
    let edits = Self.spaces(text.bytes)
    unicodeSpace = edits.first.map { edit in
      let digits = String(text.bytes.scalar(at: edit.range.lowerBound).value, radix: 16, uppercase: true)
      let padding = String(repeating: "0", count: 4 - digits.utf8.count)
      return (text.originalRange(of: edit.range), "U+\(padding)\(digits)")
    }
    reading = Reading(text.edited(edits))
  }

  /// Tries the next step; `false` where there is none left.
  mutating func takeNextStep() -> Bool {
    guard !steps.isEmpty else { return false }
    let text = reading.text
    let edits: [EditedText.Edit]
    switch steps.removeFirst() {
    case .tabs:
      edits = Self.indentingTabs(text.bytes)
      tab = edits.first.map { text.originalRange(of: $0.range) }
    case .quotes:
      edits = Placeholders.quotingEdits(text.bytes)
      if !edits.isEmpty { isWhole = false }
      quoted = edits.first.map { text.originalRange(of: $0.range) }
    case .changes:
      edits = Self.changes(text.bytes)
      if !edits.isEmpty { isWhole = false }
    case .arrows:
      edits = Self.arrows(text.bytes)
      arrow = edits.first.map { text.originalRange(of: $0.range) }
    }
    guard !edits.isEmpty else { return takeNextStep() }
    reading = Reading(text.edited(edits))
    return true
  }

  /// Takes out remarks behind arrows, though the text is readable with them; `false` where there are none.
  mutating func stripArrows() -> Bool {
    guard steps.contains(.arrows), arrow == nil else { return false }
    steps = [.arrows]
    return takeNextStep()
  }

  /// Spaces that look like one and are none, made plain.
  private static func spaces(_ text: [UInt8]) -> [EditedText.Edit] {
    var edits: [EditedText.Edit] = []
    for (word, replacement) in [
      ([0xC2, 0xA0], [0x20]), ([0xE3, 0x80, 0x80], [0x20, 0x20]), ([0xE2, 0x80, 0x8B], []),
    ] as [([UInt8], [UInt8])] {
      for offset in text.indices where text[offset] == word[0] && text[offset...].starts(with: word) {
        edits.append(EditedText.Edit(range: offset..<offset + word.count, replacement: replacement))
      }
    }
    return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func indentingTabs(_ text: [UInt8]) -> [EditedText.Edit] {
    TextLines(text).flatMap { line in
      let indent = text[line].prefix { $0 == 0x20 || $0 == 0x09 }
      return indent.indices.filter { text[$0] == 0x09 }.map {
        EditedText.Edit(range: $0..<$0 + 1, replacement: [0x20, 0x20])
      }
    }
  }

  /// The marks of a comparison, `+` and `-` at the left edge: what was there before goes.
  private static func changes(_ text: [UInt8]) -> [EditedText.Edit] {
    let lines = Array(TextLines(text))
    guard lines.contains(where: { text[$0].first == UInt8(ascii: "+") }) else { return [] }
    return lines.compactMap { line in
      switch text[line].first {
      case UInt8(ascii: "+"): EditedText.Edit(range: line.lowerBound..<line.lowerBound + 1, replacement: [0x20])
      case UInt8(ascii: "-"): EditedText.Edit(range: line, replacement: [])
      default: nil
      }
    }
  }

  /// Remarks behind arrows and strokes: `replicas: 3  -> 늘림`, `replicas: 3 // 늘림`.
  private static func arrows(_ text: [UInt8]) -> [EditedText.Edit] {
    TextLines(text).compactMap { line in
      for offset in line where offset == line.lowerBound || text[offset - 1] == 0x20 || text[offset - 1] == 0x09 {
        // What a comment holds is a remark already.
        if text[offset] == UInt8(ascii: "#") { return nil }
        if isRemark(text[offset..<line.upperBound]) {
          return EditedText.Edit(range: offset..<line.upperBound, replacement: [])
        }
      }
      return nil
    }
  }

  /// Whether a text begins with an arrow of any length, or with `//`, and something follows after a blank.
  private static func isRemark(_ text: ArraySlice<UInt8>) -> Bool {
    let rest: ArraySlice<UInt8>
    if let arrow = ["←", "⇐", "→", "⇒", "//"].first(where: { text.starts(with: $0.utf8) }) {
      rest = text.dropFirst(arrow.utf8.count)
    } else {
      let isLeft = text.first == UInt8(ascii: "<")
      let shaft = text.drop { isLeft && $0 == UInt8(ascii: "<") }
      let end = shaft.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }
      guard end.startIndex > shaft.startIndex, isLeft || end.first == UInt8(ascii: ">") else { return false }
      rest = isLeft ? end : end.dropFirst()
    }
    guard let next = rest.first else { return true }
    return next == 0x20 || next == 0x09 || next >= 0x80
  }
}
