internal import Course
internal import Diagnostics
internal import HTML

/// A code block as the page shows it.
struct FenceFigure: Sendable {
  /// The HTML, a block of its own.
  var html: [UInt8]
  /// What was found in it, at ranges of the note.
  var findings: [Diagnostic]
  /// Whether it holds a picture, which the page then needs a stylesheet for.
  var isPicture: Bool
  /// Pictures that it shows when they are asked for, and where in the HTML their addresses belong, in order.
  private(set) var files: [(file: PictureFile, place: Int)] = []

  /// Adds a picture whose address belongs at the end of what the HTML holds so far.
  mutating func attach(_ file: PictureFile) { files.append((file, html.count)) }

  /// The HTML with the addresses of its pictures in it.
  func html(showing addresses: ArraySlice<String>) -> [UInt8] {
    if files.isEmpty { return html }
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
  init(html: [UInt8], findings: [Diagnostic] = [], isPicture: Bool = false) {
    (self.html, self.findings, self.isPicture) = (html, findings, isPicture)
  }
}
