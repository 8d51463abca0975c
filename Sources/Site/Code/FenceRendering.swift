package import Diagnostics
package import Markdown

/// Shows code blocks of one kind: as coloured text, as a picture, as a verified example.
package protocol FenceRendering: Sendable {
  /// The figure for a code block; `nil` where it is none of this kind.
  func figure(for fence: Fence, at place: FencePlace) -> FenceFigure?
}

/// Where a code block stands.
package struct FencePlace: Sendable {
  /// Its place among the code blocks of the note.
  package let index: Int
  /// The note's path below the content folder.
  package let note: String
  /// The heading that it stands under.
  package let heading: String?
}

/// A code block as the page shows it.
package struct FenceFigure: Sendable {
  /// The HTML, a block of its own.
  package var html: [UInt8]
  /// What was found in it, at ranges of the note.
  package var findings: [Diagnostic]
  /// Whether it holds a picture, which the page then needs a stylesheet for.
  package var isPicture: Bool

  /// A figure.
  package init(html: [UInt8], findings: [Diagnostic] = [], isPicture: Bool = false) {
    (self.html, self.findings, self.isPicture) = (html, findings, isPicture)
  }
}
