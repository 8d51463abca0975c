internal import Course
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
  /// Its code blocks, drawn.
  let figures: NoteFigures
  /// The files that it shows, and what came of judging them.
  let files: [JudgedFile]
  /// The places that links may lead to.
  let anchors: AnchorTable
  /// How many minutes the note takes to read.
  let minutes: Int
  /// What was found in the note.
  let findings: [Diagnostic]

  /// The page's part of a note whose examples were judged.
  init(_ note: CourseNote) {
    let text = note.text
    markdown = text.markdown
    head = text.head
    figures = NoteFigures(note)
    files = note.files
    facts = NoteFacts(path: note.path, head: head, heading: markdown.firstHeading?.text)
    anchors = AnchorTable(of: markdown, figures)
    minutes = ReadingTime.minutes(of: markdown.source.bytes)
    findings =
      markdown.findings + text.findings + figures.findings(of: note)
      + NoteChecks.findings(of: markdown, titled: head.title != nil) + figures.figures.flatMap(\.findings)
  }
}

extension AnchorTable {
  /// The headings of a note, and its figures.
  fileprivate init(of note: MarkdownNote, _ figures: NoteFigures) {
    self.init()
    for heading in note.headings { add(id: heading.id, heading: heading.text) }
    for id in note.anchors { add(id: String(decoding: id, as: UTF8.self)) }
    for (id, lines) in figures.anchors { add(example: id, lines: lines) }
  }
}
