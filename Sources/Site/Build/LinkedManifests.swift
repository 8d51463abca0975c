internal import APIServer
internal import Checking
internal import Diagnostics
internal import FileSystem

/// The YAML files that the pages of a book offer: shown in a code block, or linked to.
struct LinkedManifests: Sendable {
  let book: Book
  let content: Folder
  let check: CheckConfiguration

  /// What was found in them, each file once, in the order of their paths.
  func reports(on links: [NoteLinker.Result], for cluster: Cluster) -> [NoteReport] {
    var shown: Set<SourcePath> = []
    var reports: [NoteReport] = []
    for note in book.notes {
      for record in note.examples.records { if let file = record.file { shown.insert(SourcePath(file.path)) } }
    }
    var told: Set<SourcePath> = []
    for report in book.notes.flatMap(\.examples.fileReports) where told.insert(SourcePath(report.path)).inserted {
      reports.append(report)
    }
    var linked: Set<SourcePath> = []
    for case .file(let file, _) in links.lazy.flatMap(\.meanings.values) {
      let path = book.files[file]
      if CheckFolder.isManifest(path), !shown.contains(path) { linked.insert(path) }
    }
    let paths = Array(linked)
    reports += Parallel.map(paths.count) { report(on: paths[$0], for: cluster) }.compactMap { $0 }
    return reports.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The server's answer to a file, where it finds something.
  private func report(on path: SourcePath, for cluster: Cluster) -> NoteReport? {
    guard let bytes = try? content.read(path.text, limit: NoteReading.sizeLimit) else { return nil }
    let checker = TextChecker(judgesEverything: false, advises: check.showsHints, cluster: cluster)
    let found = checker.check(bytes).flatMap(\.findings).map(\.diagnostic)
      .filter { !check.ignores($0.kind.id, at: path.text) }
    if found.isEmpty { return nil }
    return NoteReport(path: path.text, source: SourceText(path: path.text, bytes: bytes), findings: found)
  }
}
