internal import APIServer
internal import Checking
internal import FileSystem
internal import Markdown

/// The kinds that a course defines itself: in its published notes, and in the YAML files beside them.
struct CourseKinds {
  let content: Folder
  /// Which notes are published.
  let rule: WithholdingRule

  /// The kinds defined by `notes`, whose texts are read already, and by `files`.
  func find(in notes: [ReadText], and files: [SourcePath]) -> CustomKinds {
    var kinds = CustomKinds()
    let checker = TextChecker(judgesEverything: false)
    for case .text(let path, let bytes) in notes where TextChecker.mayDefineKinds(bytes) {
      let note = NoteReader().read(bytes, path: path.text)
      if rule.withholding(of: note) != nil { continue }
      checker.addKinds(definedIn: note, to: &kinds)
    }
    let manifests = files.filter(CheckFolder.isManifest)
    let texts = Parallel.map(manifests.count) { index -> [UInt8]? in
      let bytes = try? content.read(manifests[index].text, limit: NoteReading.sizeLimit)
      return bytes.flatMap { TextChecker.mayDefineKinds($0) ? $0 : nil }
    }
    for text in texts.compactMap({ $0 }) { checker.addKinds(definedIn: text, to: &kinds) }
    return kinds
  }
}
