internal import Diagnostics
internal import FileSystem

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

/// Reads and renders notes, all cores at once.
struct NoteReading: Sendable {
  let content: String

  /// Notes larger than this, in bytes, are not read.
  static let sizeLimit = 16 << 20

  /// All notes, in order.
  func read(_ notes: [SourcePath]) -> [ReadNote] {
    Parallel.map(notes.count) { read(notes[$0]) }
  }

  private func read(_ path: SourcePath) -> ReadNote {
    do throws(FileError) {
      _ = try Files.read(join(content, path.text), limit: Self.sizeLimit)
      return .withheld(path)
    } catch {
      return .failed(path, error)
    }
  }
}
