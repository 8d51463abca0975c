package import Diagnostics
internal import HTML
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
  /// Pictures that it shows when they are asked for, and where in the HTML their addresses belong, in order.
  private(set) var files: [(file: PictureFile, place: Int)] = []

  /// Adds a picture whose address belongs at the end of what the HTML holds so far.
  mutating func attach(_ file: PictureFile) { files.append((file, html.count)) }

  /// The HTML with the addresses of its pictures in it.
  func html(showing addresses: ArraySlice<String>) -> [UInt8] {
    var filled: [UInt8] = []
    var position = 0
    for ((_, place), address) in zip(files, addresses) {
      filled += html[position..<place]
      var encoded: [UInt8] = []
      RelativePath.encode(address.utf8, into: &encoded)
      filled.appendHTML(attribute: encoded)
      position = place
    }
    return filled + html[position...]
  }

  /// A figure.
  package init(html: [UInt8], findings: [Diagnostic] = [], isPicture: Bool = false) {
    (self.html, self.findings, self.isPicture) = (html, findings, isPicture)
  }
}
