package import Diagnostics
internal import FileSystem
package import Markdown

/// The files of a content folder that notes show in code blocks, `file="pod.yaml"`, or link to.
package struct ContentFiles: Sendable {
  private let root: Folder?

  /// Larger files are nothing to show.
  private static let sizeLimit = 1 << 20

  /// The files below `root`.
  package init(root: String) { self.root = try? Folder(root) }

  /// The files below an open folder.
  init(_ root: Folder) { self.root = root }

  /// Puts the texts of files into the code blocks of a note that name one; the note lies at `path` below the root.
  package func show(in note: inout MarkdownNote, at path: String) -> ShownFiles {
    var shown = ShownFiles()
    for index in note.fences.indices {
      let fence = note.fences[index]
      guard let file = fence.attributes.value(of: "file") else { continue }
      if let text = read(file, besides: path) {
        note.show(text.bytes, inFence: index)
        shown.texts[index] = text
      } else {
        let place = fence.infoRange.isEmpty ? fence.range : fence.infoRange
        shown.findings.append(Diagnostic(SiteFindings.missingExample, at: place, file))
      }
    }
    return shown
  }

  /// The YAML files that a note links to, each once.
  package func linkedManifests(of note: MarkdownNote, at path: String) -> [SourceText] {
    var seen: Set<String> = []
    return note.links.compactMap { link in
      let destination = String(decoding: link.destination, as: UTF8.self)
      guard !LinkPath.isExternal(destination) else { return nil }
      let file = LinkPath(destination).path
      guard CheckFolder.isManifest(SourcePath(file)), let text = read(file, besides: path) else { return nil }
      return seen.insert(text.path).inserted ? text : nil
    }
  }

  /// The text of a file that a note names; `nil` where there is none, or none that is the site's.
  private func read(_ file: String, besides note: String) -> SourceText? {
    guard let path = RelativePath.resolve(file, from: SourcePath(note).folder), !path.isEmpty, let root,
      !path.split(separator: "/").contains(where: { ContentRules.isPrivate(String($0)) })
    else { return nil }
    guard let bytes = try? root.read(path, limit: Self.sizeLimit) else { return nil }
    return SourceText(path: path, bytes: bytes)
  }
}

/// What the code blocks of a note show that name a file.
package struct ShownFiles: Sendable {
  /// The files, by the places of the code blocks; their paths are those below the root.
  package fileprivate(set) var texts: [Int: SourceText] = [:]
  /// Files that are not there, at places of the note.
  package fileprivate(set) var findings: [Diagnostic] = []

  /// No files.
  package init() {}
}
