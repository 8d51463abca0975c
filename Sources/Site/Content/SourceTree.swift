internal import Diagnostics
internal import FileSystem

/// What the content folder holds.
struct SourceTree: Sendable {
  /// The notes, in the order of their paths.
  private(set) var notes: [SourcePath] = []
  /// All other files: what notes may link to and show.
  private(set) var files: [SourcePath] = []
  /// What was left out and should not be passed over in silence.
  private(set) var findings: [FileFinding] = []

  private let root: Folder
  private let rules: ContentRules
  /// The symbolic links among notes and files, with the paths below the folder that they lead to.
  private var links: [String: String] = [:]
  /// Folders, as canonical paths, that are not looked into: where the site is written.
  private let closed: Set<String>

  /// How deep folders are looked into.
  static let depthLimit = 40

  /// Walks the folder `root`; `closed` are folders below it that are not content.
  static func read(_ root: Folder, rules: ContentRules, closed: [String] = []) throws(FileError) -> SourceTree {
    var tree = SourceTree(root: root, rules: rules, closed: Set(closed.compactMap(Files.canonicalPath)))
    try tree.walk()
    return tree
  }

  private init(root: Folder, rules: ContentRules, closed: Set<String>) {
    (self.root, self.rules, self.closed) = (root, rules, closed)
  }

  private mutating func walk() throws(FileError) {
    var pending: [(path: String, depth: Int, ignored: IgnoreRules)] = [("", 0, IgnoreRules())]
    while var folder = pending.popLast() {
      let entries: [FolderEntry]
      do throws(FileError) {
        entries = try root.entries(of: folder.path)
      } catch {
        if folder.depth == 0 { throw error }
        findings.append(FileFinding(folder.path, Diagnostic(SiteFindings.unreadable, at: nil, folder.path)))
        continue
      }
      // The record of a build: this folder is a site, and no part of the notes.
      if folder.depth > 0, entries.contains(where: { $0.name == BuildRecord.name && $0.kind == .file }) { continue }
      if entries.contains(where: { $0.name == ".gitignore" && $0.kind == .file }) {
        folder.ignored.add(try root.read(join(folder.path, ".gitignore"), limit: 1 << 20), of: folder.path)
      }
      for entry in entries {
        let path = join(folder.path, entry.name)
        guard let kind = kind(of: entry, at: path) else { continue }
        if kind == .folder {
          if rules.enters(entry.name, at: path), !folder.ignored.ignores(path, isFolder: true), !isClosed(path) {
            enter(path, folder.depth + 1, folder.ignored, &pending)
          }
        } else if rules.takes(entry.name, at: path), !folder.ignored.ignores(path, isFolder: false) {
          take(SourcePath(path))
        }
      }
    }
    leaveOutHidden()
    notes.sort { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
    files.sort { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  private mutating func enter(
    _ path: String, _ depth: Int, _ ignored: IgnoreRules,
    _ pending: inout [(path: String, depth: Int, ignored: IgnoreRules)]
  ) {
    if depth > Self.depthLimit {
      findings.append(FileFinding(path, Diagnostic(SiteFindings.tooDeep, at: nil, path)))
    } else {
      pending.append((path, depth, ignored))
    }
  }

  /// Leaves out what is by a second name something that is not published.
  private mutating func leaveOutHidden() {
    let hidden = OtherNames(root: root, notes: notes, files: files, links: links).hidden()
    guard !hidden.isEmpty else { return }
    notes.removeAll { hidden.contains($0) }
    files.removeAll { hidden.contains($0) }
    for path in hidden.map(\.text).sorted() {
      findings.append(FileFinding(path, Diagnostic(SiteFindings.linkToHidden, at: nil, path)))
    }
  }

  private mutating func take(_ path: SourcePath) {
    if rules.reads(path) { notes.append(path) } else if !path.isNote { files.append(path) }
  }

  /// What an entry is to the site. A link counts as the file that it leads to, if that is in the content
  /// folder; a link to a folder is not followed, for the folder is read where it really is.
  private mutating func kind(of entry: FolderEntry, at path: String) -> FolderEntry.Kind? {
    guard entry.kind == .symbolicLink else { return entry.kind == .other ? nil : entry.kind }
    if !rules.takes(entry.name, at: path) { return nil }
    do throws(FileError) {
      let target = try root.resolved(path)
      switch try root.kind(of: target) {
      case .file:
        links[path] = target
        return .file
      case .none: findings.append(FileFinding(path, Diagnostic(SiteFindings.linkLeadsNowhere, at: nil, path)))
      default: break
      }
    } catch {
      let kind = error.reason == .leadsOut ? SiteFindings.linkLeadsOut : SiteFindings.linkLeadsNowhere
      findings.append(FileFinding(path, Diagnostic(kind, at: nil, path)))
    }
    return nil
  }

  private func isClosed(_ path: String) -> Bool {
    !closed.isEmpty && closed.contains(root.canonicalPath(of: path))
  }
}

/// Two parts of a path with a slash between them.
func join(_ folder: String, _ name: String) -> String {
  folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
}
