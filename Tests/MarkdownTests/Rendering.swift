internal import Diagnostics
@testable import Markdown

/// A note as podbook renders it, without the line ends at its edges.
func render(_ text: String, _ dialect: Dialect = .podbook) -> String {
  let html = String(decoding: read(text, dialect).html(), as: UTF8.self)
  return html.hasSuffix("\n") ? String(html.dropLast()) : html
}

/// A note as it is read.
func read(_ text: String, _ dialect: Dialect = .podbook) -> MarkdownNote {
  NoteReader(dialect: dialect).read(Array(text.utf8), path: "note.md")
}

/// The ids of what was found in a note, in order.
func findings(in text: String) -> [String] {
  read(text).findings.map(\.kind.id)
}
