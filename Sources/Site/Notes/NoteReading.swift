internal import APIServer
internal import Checking
internal import Diagnostics
internal import FileSystem
internal import KubernetesModel
internal import Markdown

/// What reading a note came to.
enum ReadNote: Sendable {
  case published(RenderedNote)
  /// A draft, or a note that its author keeps private: nothing of it is kept but its path.
  /// Where that was not clear, with what is to be said of it.
  case withheld(SourcePath, [Diagnostic])
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
    case .withheld(let path, let doubts): doubts.map { FileFinding(path.text, $0) }
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
  let content: String
  let check: CheckConfiguration
  /// The release of Kubernetes that examples are for; `nil` leaves it to the settings.
  var release: KubernetesRelease?

  /// Notes larger than this, in bytes, are not read.
  static let sizeLimit = 16 << 20

  /// All notes, in order; kinds that they define, or one of the files `definitions`, are known to all.
  /// - Returns: the notes, and the cluster that their examples were judged for.
  func read(_ notes: [SourcePath], definitions: [SourcePath] = []) -> (notes: [ReadNote], cluster: Cluster) {
    let texts = Parallel.map(notes.count) { text(of: notes[$0]) }
    let kinds = CourseKinds(content: content).find(in: texts, and: definitions)
    let cluster = Cluster(release: release ?? check.release ?? .modelled, customKinds: kinds)
    let files = ContentFiles(root: content)
    return (Parallel.map(texts.count) { read(texts[$0], files, for: cluster) }, cluster)
  }

  private func text(of path: SourcePath) -> ReadText {
    do throws(FileError) {
      return .text(path, try Files.read(join(content, path.text), limit: Self.sizeLimit))
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
    var note = NoteReader().read(bytes, path: path.text)
    let shown = files.show(in: &note, at: path.text)
    guard let frontMatter = note.frontMatter else {
      let examples = examples(of: note, at: path, showing: shown, for: cluster)
      return .published(RenderedNote(note, at: path, head: NoteHead(), examples: examples))
    }
    var settings = Settings(frontMatter.document)
    let head = NoteHead(&settings)
    if head.isPrivate { return .withheld(path, head.doubts) }
    let examples = examples(of: note, at: path, showing: shown, for: cluster)
    return .published(RenderedNote(note, at: path, head: head, examples: examples, findings: settings.findings))
  }

  /// The note's examples with the API server's answers, without what the site has silenced.
  private func examples(
    of note: MarkdownNote, at path: SourcePath, showing shown: ShownFiles, for cluster: Cluster
  ) -> NoteExamples {
    let checker = TextChecker(judgesEverything: false, advises: check.showsHints, cluster: cluster)
    return NoteExamples(note, at: path.text, showing: shown, checker) { check.ignores($0, at: path.text) }
  }
}
