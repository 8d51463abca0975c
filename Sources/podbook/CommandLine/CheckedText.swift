internal import APIServer
internal import Checking
internal import Diagnostics
internal import FileSystem
internal import Markdown
internal import Site
internal import Text

/// A file that was read and judged: a note by its fences, anything else as YAML.
struct CheckedText: Sendable {
  /// The text that all positions are of.
  let source: SourceText
  /// Its YAML documents.
  let documents: [CheckedDocument]
  /// What was found in the note that is about no document of it.
  private(set) var findings: [Diagnostic] = []
  /// The files that a note shows or, where it was named itself, links to; their paths are those below its folder.
  private(set) var files: [CheckedText] = []

  /// Reads and judges a file; `isNamed` where the command line names this very file, `advises` where hints are shown.
  init(
    _ path: String, isNamed: Bool, advises: Bool = false, for cluster: Cluster = Cluster(),
    in folder: NoteFolder? = nil
  ) throws(FileError) {
    let input = try isNamed ? InputText.read(path) : InputText.read(path, in: folder)
    let checker = TextChecker(judgesEverything: isNamed, advises: advises, cluster: cluster)
    if Self.isNote(path) {
      var note = NoteReader().read(input.bytes, path: path)
      let content = folder.map { ContentFiles(root: $0.root) }
      let shown = folder.flatMap { content?.show(in: &note, at: $0.note) } ?? ShownFiles()
      let checked = CheckedNote(note, checker)
      source = note.source
      documents = checked.documents(of: note)
      findings = shown.findings
      for (index, text) in shown.texts.sorted(by: { $0.key < $1.key }) {
        files.append(CheckedText(source: text, documents: checked.fences[index].documents))
      }
      guard isNamed, let folder, let content else { return }
      for text in content.linkedManifests(of: note, at: folder.note) {
        let linked = TextChecker(judgesEverything: false, advises: advises, cluster: cluster)
        files.append(CheckedText(source: text, documents: linked.check(text.bytes)))
      }
    } else {
      source = input
      documents = checker.check(input.bytes)
    }
  }

  private init(source: SourceText, documents: [CheckedDocument]) {
    (self.source, self.documents) = (source, documents)
  }

  /// The same text under another path.
  func renamed(_ path: String) -> CheckedText {
    CheckedText(source: SourceText(path: path, bytes: source.bytes), documents: documents)
  }

  /// The files that a note shows, by their paths below its folder. Most notes show none.
  static func filesShown(by path: String, in folder: NoteFolder) -> [String] {
    guard isNote(path), let input = try? InputText.read(path, in: folder), input.bytes.holds(Array("file=".utf8)) else {
      return []
    }
    var note = NoteReader().read(input.bytes, path: path)
    return ContentFiles(root: folder.root).show(in: &note, at: folder.note).texts.values.map(\.path)
  }

  /// Adds the kinds that a file, found in `folder` or named itself, defines to `kinds`. Most files do not so much as name a definition.
  static func addKinds(definedIn path: String, in folder: NoteFolder?, to kinds: inout CustomKinds) {
    guard path != "-", let input = try? InputText.read(path, in: folder) else { return }
    guard TextChecker.mayDefineKinds(input.bytes) else { return }
    let checker = TextChecker(judgesEverything: false)
    if isNote(path) {
      checker.addKinds(definedIn: NoteReader().read(input.bytes, path: path), to: &kinds)
    } else {
      checker.addKinds(definedIn: input.bytes, to: &kinds)
    }
  }

  private static func isNote(_ path: String) -> Bool {
    let ending = path.utf8.suffix(9).map(\.lowercased)
    return [".md", ".markdown"].contains { ending.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}

/// Where a note lies: files beside it are read only below the root.
struct NoteFolder: Sendable {
  let root: String
  /// The note's path below the root.
  let note: String

  /// The place of a note that was found at `path` below a folder; `full` is the path with that folder's.
  init(_ full: String, found path: String) {
    root = String(full.dropLast(path.count))
    note = path
  }

  /// The place of a note that was named itself: its course is the nearest folder `content` above it, else its folder.
  init(named path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let content = parts.dropLast().lastIndex { $0 == "content" }
    let count = content.map { $0 + 1 } ?? parts.count - 1
    root = count == 0 ? "./" : parts[..<count].joined(separator: "/") + "/"
    note = parts[count...].joined(separator: "/")
  }
}

extension [UInt8] {
  /// Whether `part` occurs.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: part) { return true }
      start = found + 1
    }
    return false
  }
}
