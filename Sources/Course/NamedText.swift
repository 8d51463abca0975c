package import Checking
package import Diagnostics
internal import FileSystem
internal import Markdown
package import APIServer
internal import KubernetesModel

/// A text that a command line names, judged outside of any course: a note by its code blocks, anything else as YAML.
package struct NamedText: Sendable {
  /// The text that all positions are of.
  package let source: SourceText
  /// Its YAML documents.
  package let documents: [CheckedDocument]
  /// What was found in a note that is about no document of it.
  package private(set) var findings: [Diagnostic] = []
  /// The files that a note shows or links to; their paths are those below its folder.
  package private(set) var files: [JudgedFile] = []

  /// Judges `source`, which was read from the path that it has. Files beside a note are read below `folder`.
  package init(
    _ source: SourceText, advises: Bool = false, for cluster: Cluster = Cluster(), in folder: NoteFolder? = nil
  ) {
    let checker = TextChecker(judgesEverything: true, advises: advises, cluster: cluster)
    guard SourcePath(source.path).isNote else {
      self.source = source
      documents = checker.check(source.bytes)
      return
    }
    var note = NoteReader().read(source.bytes, path: source.path)
    let content = folder.map { ContentFiles(root: $0.root) }
    let shown = folder.flatMap { content?.show(in: &note, at: $0.note) } ?? ShownFiles()
    let checked = CheckedNote(note, checker)
    self.source = note.source
    documents = checked.documents(of: note)
    findings = shown.findings
    for (index, text) in shown.texts.sorted(by: { $0.key < $1.key }) {
      files.append(JudgedFile(source: text, documents: checked.fences[index].documents))
    }
    guard let folder, let content else { return }
    let linked = TextChecker(judgesEverything: false, advises: advises, cluster: cluster)
    for text in content.linkedManifests(of: note, at: folder.note) {
      files.append(JudgedFile(source: text, documents: linked.check(text.bytes)))
    }
  }

  /// The kinds that a text defines. Most do not so much as name a definition.
  package static func kinds(definedIn source: SourceText) -> CustomKinds {
    var kinds = CustomKinds()
    guard TextChecker.mayDefineKinds(source.bytes) else { return kinds }
    if SourcePath(source.path).isNote { return CustomKinds(definedIn: NoteReader().read(source.bytes, path: "")) }
    TextChecker(judgesEverything: false).addKinds(definedIn: source.bytes, to: &kinds)
    return kinds
  }
}

/// Where a note lies that was named itself: files beside it are read only below the root.
package struct NoteFolder: Sendable {
  /// The nearest folder `content` above the note, else the note's folder; it ends in a slash.
  package let root: String
  /// The note's path below the root.
  package let note: String

  /// The place of a note at `path`.
  package init(named path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let content = parts.dropLast().lastIndex { $0 == "content" }
    let count = content.map { $0 + 1 } ?? parts.count - 1
    root = count == 0 ? "./" : parts[..<count].joined(separator: "/") + "/"
    note = parts[count...].joined(separator: "/")
  }
}
