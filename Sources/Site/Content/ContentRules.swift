/// Which files of the content folder are the site's.
struct ContentRules: Sendable {
  /// Only notes that fit one of these are read; all, where there are none.
  var include: [GlobPattern] = []
  /// Files that fit one of these are not the site's.
  var exclude: [GlobPattern] = []

  private static let neverFolders: Set<String> = ["node_modules", "vendor"]

  /// Files about the repository, not of the course. By custom their names stand in capitals, which tells them
  /// apart from a chapter called `security.md`.
  private static let neverNotes: Set<String> = [
    "LICENSE", "LICENCE", "CONTRIBUTING", "AGENTS", "CLAUDE", "CODE_OF_CONDUCT", "SECURITY", "CHANGELOG",
  ]

  /// Whether a name is private: it begins with a dot or a low line, be they wide ones. The names of Hugo's folder pages
  /// and of Jekyll's posts begin with one too, and are not.
  static func isPrivate(_ name: String) -> Bool {
    if name.hasPrefix(".") || name.hasPrefix("．") || name.hasPrefix("＿") { return true }
    return name.hasPrefix("_") && !["_index.md", "_index.markdown", "_posts"].contains(name)
  }

  /// Whether a folder of that name is looked into.
  func enters(_ name: String, at path: String) -> Bool {
    !Self.isPrivate(name) && !Self.neverFolders.contains(name) && !exclude.contains { $0.matches(path) }
  }

  /// Whether a file may be the site's at all.
  func takes(_ name: String, at path: String) -> Bool {
    !Self.isPrivate(name) && !exclude.contains { !$0.matchesFoldersOnly && $0.matches(path) }
  }

  /// Whether a file is a note of the site.
  func reads(_ path: SourcePath) -> Bool {
    guard path.isNote, !Self.neverNotes.contains(path.stem) else { return false }
    return include.isEmpty || include.contains { $0.matches(path.text) }
  }
}
