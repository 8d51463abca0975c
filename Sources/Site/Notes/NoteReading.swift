internal import APIServer
internal import Checking
internal import Diagnostics
internal import FileSystem
internal import KubernetesModel
internal import Markdown
internal import Text

/// What reading a note came to.
enum ReadNote: Sendable {
  case published(RenderedNote)
  /// A draft, or a note that its author keeps private: nothing of it is kept but its path.
  case withheld(SourcePath, Withholding)
  case failed(SourcePath, FileError)

  /// The note, where it is published.
  var published: RenderedNote? {
    if case .published(let note) = self { note } else { nil }
  }

  /// The path of a note that is not.
  var withheld: SourcePath? {
    if case .withheld(let path, _) = self { path } else { nil }
  }

  /// What is to be said of a note that is not published.
  var findings: [FileFinding] {
    switch self {
    case .published: []
    case .withheld(let path, let withholding): withholding.finding.map { [FileFinding(path.text, $0)] } ?? []
    case .failed(let path, _): [FileFinding(path.text, Diagnostic(SiteFindings.unreadable, at: nil, path.text))]
    }
  }
}

/// The text of a note, or why there is none.
enum ReadText: Sendable {
  case text(SourcePath, [UInt8])
  case failed(SourcePath, FileError)
}

/// Reads and renders notes and verifies their examples, all cores at once.
struct NoteReading: Sendable {
  let content: Folder
  let check: CheckConfiguration
  /// The release of Kubernetes that examples are for; `nil` leaves it to the settings.
  var release: KubernetesRelease?

  /// Which notes are published.
  var rule = WithholdingRule()

  /// Notes larger than this, in bytes, are not read.
  static let sizeLimit = 16 << 20

  /// All notes, in order; they may show the files `files`, and kinds that they or these define are known to all.
  /// - Returns: the notes, and the cluster that their examples were judged for.
  func read(_ notes: [SourcePath], files: [SourcePath] = []) -> (notes: [ReadNote], cluster: Cluster) {
    let texts = Parallel.map(notes.count) { text(of: notes[$0]) }
    let kinds = CourseKinds(content: content, rule: rule).find(in: texts, and: files)
    let cluster = Cluster(release: release ?? check.release ?? .modelled, customKinds: kinds)
    let contents = ContentFiles(
      content, only: files, withSecrets: { check.ignores(SiteFindings.secret.id, at: $0) })
    return (Parallel.map(texts.count) { read(texts[$0], contents, for: cluster) }, cluster)
  }

  private func text(of path: SourcePath) -> ReadText {
    do throws(FileError) {
      return .text(path, try content.read(path.text, limit: Self.sizeLimit))
    } catch {
      return .failed(path, error)
    }
  }

  private func read(_ text: ReadText, _ files: ContentFiles, for cluster: Cluster) -> ReadNote {
    switch text {
    case .failed(let path, let error): .failed(path, error)
    case .text(let path, let bytes): read(bytes, at: path, files, for: cluster)
    }
  }

  private func read(
    _ bytes: [UInt8], at path: SourcePath, _ files: ContentFiles, for cluster: Cluster
  ) -> ReadNote {
    let secrets = masked(bytes, at: path)
    var note = NoteReader().read(secrets.text, path: path.text)
    if let withholding = rule.withholding(of: note) { return .withheld(path, withholding) }
    let shown = files.show(in: &note, at: path.text)
    guard let frontMatter = note.frontMatter else {
      let examples = examples(of: note, at: path, showing: shown, for: cluster)
      return .published(RenderedNote(note, at: path, head: NoteHead(), examples: examples, findings: secrets.findings))
    }
    var settings = Settings(frontMatter.document)
    let head = NoteHead(&settings)
    let examples = examples(of: note, at: path, showing: shown, for: cluster)
    let findings = settings.findings + secrets.findings
    return .published(RenderedNote(note, at: path, head: head, examples: examples, findings: findings))
  }

  /// A note without its secrets. One that was saved in another encoding and holds some is handed on in UTF-8.
  private func masked(_ bytes: [UInt8], at path: SourcePath) -> Secrets.Masked {
    let text = TextDecoding.decode(bytes).text
    let masked = Secrets.mask(text)
    guard !check.ignores(SiteFindings.secret.id, at: path.text), !masked.findings.isEmpty else {
      return Secrets.Masked(text: bytes)
    }
    return masked
  }

  /// The note's examples with the API server's answers, without what the site has silenced.
  private func examples(
    of note: MarkdownNote, at path: SourcePath, showing shown: ShownFiles, for cluster: Cluster
  ) -> NoteExamples {
    let checker = TextChecker(judgesEverything: false, advises: check.showsHints, cluster: cluster)
    return NoteExamples(note, at: path.text, showing: shown, checker) { check.ignores($0, at: path.text) }
  }
}
