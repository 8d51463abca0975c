internal import Diagnostics

/// Reads notes: bytes in, a `MarkdownNote` out.
package struct NoteReader: Sendable {
  private let dialect: Dialect
  private let limits: MarkdownLimits

  /// A reader of one dialect.
  package init(dialect: Dialect = .podbook, limits: MarkdownLimits = MarkdownLimits()) {
    self.dialect = dialect
    self.limits = limits
  }

  /// Reads a note. Whatever the bytes are, a note comes out: what cannot be read is empty and says why.
  package func read(_ bytes: [UInt8], path: String) -> MarkdownNote {
    guard bytes.count <= limits.noteBytes else { return refuse(path: path) }
    var decoding = DecodedNote(bytes, limits: limits)
    var note = MarkdownNote(source: SourceText(path: path, bytes: decoding.text))
    let text = note.source.bytes
    var start = 0
    if dialect == .podbook {
      let top = FrontMatterReader.read(text, into: &decoding.findings)
      note.frontMatter = top?.matter
      start = top?.end ?? 0
    }
    let shown = dialect == .podbook ? HiddenText.masked(text, from: start, limits, into: &decoding.findings) : text
    var scanner = NoteScanner(shown, from: start, dialect: dialect, limits: limits)
    scanner.frontMatter = note.frontMatter
    scanner.findings.add(decoding.findings.list)
    let prepared = scanner.prepare()
    guard
      var tree = NoteTree(
        prepared, of: shown, dialect: dialect, limits: limits, seam: scanner.seam, findings: scanner.findings)
    else { return note }
    BlockPass.run(on: &tree)
    InlinePass.run(on: &tree)
    var writer = NoteWriter(tree)
    writer.write()
    writer.hand(over: &note)
    return note
  }

  /// What comes of a note that is too large to be read.
  package func refuse(path: String) -> MarkdownNote {
    var note = MarkdownNote(source: SourceText(path: path, bytes: []))
    note.findings = [Diagnostic(NoteFindings.tooLarge, at: nil, "\(limits.noteBytes >> 20)")]
    return note
  }

  /// A note as CommonMark and nothing else, written by cmark itself.
  package func plainHTML(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count <= limits.noteBytes else { return [] }
    return CMarkTree.plainHTML(of: bytes)
  }
}

extension NoteWriter {
  /// Fills the note with what was written.
  fileprivate consuming func hand(over result: inout MarkdownNote) {
    // What was cut has no element.
    result.headings = note.headings.filter { !$0.html.isEmpty }
    result.links = page.links
    result.anchors = page.anchors
    result.images = page.images
    result.fences = fences
    result.words = page.words
    result.findings = page.findings.inOrder
    result.html = page.html
    result.gaps = page.gaps
  }
}
