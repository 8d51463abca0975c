internal import Checking
internal import Diagnostics
internal import FileSystem
internal import Markdown
internal import PodModel
internal import Text

/// A file that was read and judged: a note by its fences, anything else as YAML.
struct CheckedText: Sendable {
  /// The text that all positions are of.
  let source: SourceText
  /// Its YAML documents.
  let documents: [CheckedDocument]

  /// Reads and judges a file; `isNamed` where the command line names this very file, `advises` where hints are shown.
  init(
    _ path: String, isNamed: Bool, advises: Bool = false, for cluster: Cluster = Cluster()
  ) throws(FileError) {
    let input = try InputText.read(path)
    let checker = TextChecker(judgesEverything: isNamed, advises: advises, cluster: cluster)
    if Self.isNote(path) {
      let note = NoteReader().read(input.bytes, path: path)
      source = note.source
      documents = checker.check(note)
    } else {
      source = input
      documents = checker.check(input.bytes)
    }
  }

  /// Adds the kinds that a file defines to `kinds`. Most files do not so much as name a definition.
  static func addKinds(definedIn path: String, to kinds: inout CustomKinds) {
    guard path != "-", let input = try? InputText.read(path) else { return }
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
