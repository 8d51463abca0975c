internal import Diagnostics

/// A note, read and rendered, before it is known what its links lead to.
struct RenderedNote: Sendable {
  /// What gives the note its place among the others.
  var facts: NoteFacts
  /// What its head says.
  var head = NoteHead()
  /// The HTML, with a mark wherever a reference stands.
  var body: [UInt8] = []
  /// What the note refers to; a mark in the body is a place in this list.
  var references: [NoteReference] = []
  /// The headings, in order.
  var outline: [OutlineEntry] = []
  /// The places that links may lead to.
  var anchors = AnchorTable()
  /// The id of the heading that the page's title stands for.
  var titleID: String?
  /// How many minutes the note takes to read.
  var minutes = 1
  /// What was found in the note.
  var findings: [Diagnostic] = []
}

/// A link or an image as it stands in a note.
struct NoteReference: Sendable {
  enum Kind: Sendable {
    case link, image
    /// A link by name, `[[note]]`.
    case wikiLink
    /// An image or a note by name, `![[image.png|300]]`.
    case wikiEmbed
  }

  let kind: Kind
  /// The address as it is written.
  let target: String
  /// For an image, what it shows in words.
  var alternative = ""
  /// The title that the author gave it.
  var title = ""
  /// For an image, the width that the author asks for, in pixels.
  var width: Int?
  /// The bytes of the note that it stands in.
  let range: Range<Int>?
}

/// A heading of a note.
struct OutlineEntry: Sendable {
  let level: Int
  let id: String
  let text: String
}
