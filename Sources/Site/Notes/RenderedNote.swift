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
  /// Its examples, judged and made into figures.
  let examples: NoteExamples
  /// The places that links may lead to.
  let anchors: AnchorTable
  /// How many minutes the note takes to read.
  let minutes: Int
  /// What was found in the note.
  let findings: [Diagnostic]

  /// A note, what its head says, its examples, and what was found in its head.
  init(
    _ note: MarkdownNote, at path: SourcePath, head: NoteHead, examples: NoteExamples, findings: [Diagnostic] = []
  ) {
    markdown = note
    self.examples = examples
    self.head = head
    facts = NoteFacts(path: path, head: head, heading: note.firstHeading?.text)
    anchors = AnchorTable(of: note, examples)
    minutes = ReadingTime.minutes(of: note.source.bytes)
    self.findings =
      note.findings + findings + examples.findings + NoteChecks.findings(of: note, titled: head.title != nil)
  }
}

extension AnchorTable {
  /// The headings of a note, and its examples.
  fileprivate init(of note: MarkdownNote, _ examples: NoteExamples) {
    self.init()
    for heading in note.headings { add(id: heading.id, heading: heading.text) }
    for id in note.anchors { add(id: String(decoding: id, as: UTF8.self)) }
    for (id, lines) in examples.anchors { add(example: id, lines: lines) }
  }
}
