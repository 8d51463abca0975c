internal import Checking
internal import Diagnostics
internal import FileSystem
internal import Markdown

/// What reading a note came to.
enum ReadNote: Sendable {
  case published(RenderedNote)
  /// A draft, or a note that its author keeps private: nothing of it is kept but its path.
  case withheld(SourcePath)
  case failed(SourcePath, FileError)

  /// The note, where it is published.
  var published: RenderedNote? {
    if case .published(let note) = self { note } else { nil }
  }

  /// The path of a note that is not.
  var withheld: SourcePath? {
    if case .withheld(let path) = self { path } else { nil }
  }

  /// The finding about a note that could not be read.
  var failure: FileFinding? {
    guard case .failed(let path, _) = self else { return nil }
    return FileFinding(path.text, Diagnostic(SiteFindings.unreadable, at: nil, path.text))
  }
}

/// Reads and renders notes and verifies their examples, all cores at once.
struct NoteReading: Sendable {
  let content: String
  let check: CheckConfiguration

  /// Notes larger than this, in bytes, are not read.
  static let sizeLimit = 16 << 20

  /// All notes, in order.
  func read(_ notes: [SourcePath]) -> [ReadNote] {
    Parallel.map(notes.count) { read(notes[$0]) }
  }

  private func read(_ path: SourcePath) -> ReadNote {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Files.read(join(content, path.text), limit: Self.sizeLimit)
    } catch {
      return .failed(path, error)
    }
    let note = NoteReader().read(bytes, path: path.text)
    guard let frontMatter = note.frontMatter else {
      return .published(RenderedNote(note, at: path, head: NoteHead(), examples: examples(of: note, at: path)))
    }
    var settings = Settings(frontMatter.document)
    let head = NoteHead(&settings)
    if head.isPrivate { return .withheld(path) }
    let examples = examples(of: note, at: path)
    return .published(RenderedNote(note, at: path, head: head, examples: examples, findings: settings.findings))
  }

  /// The note's examples with the API server's answers, without what the site has silenced.
  private func examples(of note: MarkdownNote, at path: SourcePath) -> NoteExamples {
    let checker = TextChecker(judgesEverything: false, advises: check.showsHints)
    return NoteExamples(note, at: path.text, checker) { check.ignores($0, at: path.text) }
  }
}
