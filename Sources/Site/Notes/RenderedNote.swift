internal import Diagnostics
internal import Markdown

/// A note that is published: read, rendered, and not linked to anything yet.
struct RenderedNote: Sendable {
  /// What gives the note its place among the others.
  let facts: NoteFacts
  /// What its head says.
  let head: NoteHead
  /// The note itself; its HTML has gaps for links, images and code.
  let markdown: MarkdownNote
  /// The places that links may lead to.
  let anchors: AnchorTable
  /// How many minutes the note takes to read.
  let minutes: Int
  /// What was found in the note.
  let findings: [Diagnostic]

  /// A note, what its head says, and what was found in its head and its examples.
  init(_ note: MarkdownNote, at path: SourcePath, head: NoteHead, findings: [Diagnostic]) {
    markdown = note
    self.head = head
    facts = NoteFacts(path: path, head: head, heading: note.firstHeading?.text)
    anchors = AnchorTable(of: note)
    minutes = ReadingTime.minutes(of: note.source.bytes)
    self.findings = note.findings + findings + NoteChecks.findings(of: note, titled: head.title != nil)
  }
}

extension AnchorTable {
  /// The headings of a note.
  fileprivate init(of note: MarkdownNote) {
    self.init()
    for heading in note.headings { add(id: heading.id, heading: heading.text) }
  }
}
