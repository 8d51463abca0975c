internal import Diagnostics
internal import FileSystem

/// Finds files that are known under a second name: a file of the site must not be, by a link of any kind, one that the
/// site leaves out, nor a note in another guise, whose text would be published as it stands.
struct OtherNames {
  let root: Folder
  let notes: [SourcePath]
  let files: [SourcePath]
  /// The symbolic links among both, with the paths below the root that they lead to.
  let links: [String: String]

  /// How many files that are no part of the site are looked at.
  private static let limit = 100_000

  /// The files that must not be published.
  func hidden() -> Set<SourcePath> {
    let real = { (path: SourcePath) in links[path.text] == nil }
    let ownNotes = Set(notes.lazy.filter(real).map(\.text))
    let ownFiles = Set(files.lazy.filter(real).map(\.text))
    var hidden: Set<SourcePath> = []
    for path in notes + files {
      guard let target = links[path.text] else { continue }
      if !(ownFiles.contains(target) || path.isNote && ownNotes.contains(target)) { hidden.insert(path) }
    }
    return hidden.union(hardLinks(besides: hidden))
  }

  /// The files that are by a hard link one that is left out, or a note.
  private func hardLinks(besides hidden: Set<SourcePath>) -> Set<SourcePath> {
    var shared: [FileIdentity: [SourcePath]] = [:]
    for path in notes + files where links[path.text] == nil {
      guard let identity = root.identity(of: path.text), identity.names > 1 else { continue }
      shared[identity, default: []].append(path)
    }
    guard !shared.isEmpty else { return [] }
    var found: Set<SourcePath> = []
    for names in shared.values where names.contains(where: \.isNote) { found.formUnion(names.filter { !$0.isNote }) }
    let own = Set((notes + files).map(\.text))
    forEachOther(than: own) { path in
      guard let identity = root.identity(of: path), identity.names > 1, let names = shared[identity] else { return }
      found.formUnion(names)
    }
    return found
  }

  /// Looks at the files below the root that are no part of the site.
  private func forEachOther(than own: Set<String>, _ body: (String) -> Void) {
    var pending = [(path: "", depth: 0)]
    var count = 0
    while let (folder, depth) = pending.popLast(), count < Self.limit {
      for entry in (try? root.entries(of: folder)) ?? [] {
        let path = join(folder, entry.name)
        count += 1
        switch entry.kind {
        case .folder where depth < SourceTree.depthLimit: pending.append((path, depth + 1))
        case .file where !own.contains(path): body(path)
        default: break
        }
      }
    }
  }
}

extension SiteFindings {
  static let linkToHidden = DiagnosticKind(
    "link-to-hidden-file", .warning,
    Words(
      "`{0}`은(는) 사이트에 싣지 않는 파일이나 노트의 원문을 가리키는 링크여서 싣지 않았습니다.",
      "`{0}` is a link to a file that is no part of the site, or to the source of a note, and was left out."),
    remedy: Words("싣고 싶은 파일이면 링크 대신 복사해 둡니다.", "If it is to be published, put a copy there instead of a link."))
}
