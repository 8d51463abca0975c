internal import Checking
package import Diagnostics
package import Markdown
internal import APIServer
internal import KubernetesModel
internal import Text

/// A note as it was read, before anything in it is judged.
package struct NoteText: Sendable {
  /// Where it lies.
  package let path: SourcePath
  /// The note, its secrets masked, with the texts of the files that it shows.
  package let markdown: MarkdownNote
  /// What its head says.
  package let head: NoteHead
  /// Why it is not published; `nil` where it is.
  package let withholding: Withholding?
  /// The files that it shows.
  package let shown: ShownFiles
  /// What was found in its head, and what looks like a secret.
  package let findings: [Diagnostic]
  /// The kinds that its examples define.
  let kinds: CustomKinds

  /// The text that positions are of.
  package var source: SourceText { markdown.source }

  /// Whether it is part of the book.
  package var isPublished: Bool { withholding == nil }
}

/// Reads notes one by one: what comes of a note depends on nothing but the note, the files that it shows and the
/// settings.
struct NoteTextReader: Sendable {
  let check: CheckConfiguration
  /// Which notes are published.
  let rule: WithholdingRule
  /// The files that notes may show.
  let files: ContentFiles

  /// The note of `bytes`.
  func read(_ bytes: [UInt8], at path: SourcePath) -> NoteText {
    let secrets = masked(bytes, at: path)
    var note = NoteReader().read(secrets.text, path: path.text)
    let kinds = TextChecker.mayDefineKinds(secrets.text) ? CustomKinds(definedIn: note) : CustomKinds()
    let (head, doubts) = NoteHead.read(note)
    let withholding = rule.withholding(of: note)
    var shown = files.show(in: &note, at: path.text)
    shown.findings.removeAll { check.ignores($0.kind.id, at: path.text) }
    return NoteText(
      path: path, markdown: note, head: head, withholding: withholding, shown: shown,
      findings: doubts + secrets.findings, kinds: kinds)
  }

  /// A note without its secrets. One that was saved in another encoding and holds some is handed on in UTF-8.
  private func masked(_ bytes: [UInt8], at path: SourcePath) -> Secrets.Masked {
    guard !check.ignores(CourseFindings.secret.id, at: path.text) else { return Secrets.Masked(text: bytes) }
    let masked = Secrets.mask(TextDecoding.decode(bytes).text)
    return masked.findings.isEmpty ? Secrets.Masked(text: bytes) : masked
  }
}
