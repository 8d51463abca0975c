/// A code block of a note.
package struct Fence: Sendable {
  /// What follows the opening marks, as written: `yaml title="a.yaml"`; empty for an indented block.
  package let info: String
  /// What the info string says, taken apart, and what a `<!-- podbook: … -->` before the fence adds.
  package let attributes: FenceAttributes
  /// The code, its lines ended by LF.
  package private(set) var content: [UInt8]
  /// The bytes of the note from the opening marks to the end of the last line.
  package let range: Range<Int>
  /// The bytes of the info string.
  package let infoRange: Range<Int>
  /// Whether marks close it. An indented block is closed.
  package let isClosed: Bool
  /// Whether it has marks at all: an indented block has none.
  package let isFenced: Bool
  /// Where the lines of the content stand in the note.
  let lines: [ContentLine]
  /// Whether the code is that of a file, which the fence only names: no byte of it stands in the note.
  package private(set) var isFromFile = false

  /// A line of the content.
  struct ContentLine: Sendable {
    /// Its first byte in the content.
    let content: Int
    /// The spaces that stand for a part of a tab.
    let padding: Int
    /// Its first byte in the note, padding aside.
    let source: Int
  }

  /// The language, in lower case: `yaml`, `bash`; empty where none is named.
  package var language: String { attributes.language }

  /// The place in the note of the byte of the content at `offset`; one past the end is allowed. Each byte of the
  /// content is one byte of the note, but for the spaces that stand for a part of a tab.
  package func sourceOffset(of offset: Int) -> Int {
    if isFromFile { return infoRange.lowerBound }
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].content <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return range.upperBound }
    let line = lines[low - 1]
    // What stands for a part of a tab comes from the tab, right before the rest of the line.
    let inLine = offset - line.content
    return inLine < line.padding ? line.source - 1 : line.source + inLine - line.padding
  }

  /// The stretch of the note for a stretch of the content.
  package func sourceRange(of content: Range<Int>) -> Range<Int> {
    if isFromFile { return infoRange }
    let start = sourceOffset(of: content.lowerBound)
    return start..<max(start, sourceOffset(of: content.upperBound))
  }

  /// Shows the text of a file in place of what the note has.
  mutating func show(_ text: [UInt8]) {
    content = text
    isFromFile = true
  }
}
