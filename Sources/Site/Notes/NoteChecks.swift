internal import Diagnostics
internal import Markdown

/// Looks a note over as a whole.
enum NoteChecks {
  /// What is to be said of the note; `titled` where its head gives a title.
  static func findings(of note: MarkdownNote, titled: Bool) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let titles = note.headings.filter { $0.level == 1 }
    if titles.count > 1 {
      found.append(Diagnostic(SiteFindings.severalTitles, at: titles[1].range, String(titles.count)))
    }
    if note.headings.isEmpty, !titled { found.append(Diagnostic(SiteFindings.missingTitle, at: nil)) }
    return found
  }
}
