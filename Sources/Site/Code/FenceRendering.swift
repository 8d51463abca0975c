package import Markdown

/// Shows code blocks of one kind: as coloured text, as a picture, as a verified example.
package protocol FenceRendering: Sendable {
  /// The HTML of a code block, a block of its own; `nil` where it is none of this kind.
  func html(for fence: Fence, at place: FencePlace) -> [UInt8]?
}

/// Where a code block stands.
package struct FencePlace: Sendable {
  /// Its place among the code blocks of the note.
  package let index: Int
  /// The note's path below the content folder.
  package let note: String
}
