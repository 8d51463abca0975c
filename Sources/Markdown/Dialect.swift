/// How much of a note is understood.
package enum Dialect: Sendable {
  /// GFM as GitHub specifies it and nothing else; raw HTML stands as it is.
  case gfm
  /// Everything that podbook reads.
  case podbook
}

/// The sizes at which podbook stops reading on.
package struct MarkdownLimits: Sendable {
  /// The bytes of a note.
  package var noteBytes = 16 << 20
  /// The lists and quotes that may begin in one line.
  package var containersPerLine = 100
  /// The depth to which containers are written as such; browsers stop at 512 elements.
  package var depth = 120
  /// The columns of a table.
  package var tableColumns = 1_000
  /// The cells that are filled in where rows of a table are too short.
  package var emptyCells = 100_000
  /// The images that may begin in one paragraph.
  package var imagesPerParagraph = 500
  /// The HTML that is written of a note: so many bytes, and so many more for each of its own. What follows is cut.
  package var writtenBytes = 256 << 10
  package var writtenPerByte = 8
  /// The links back that a footnote gets.
  package var footnoteReturns = 100
  /// The findings that are kept of one kind.
  package var findingsPerKind = 100

  /// The limits that podbook uses unless it is told otherwise.
  package init() {}
}
