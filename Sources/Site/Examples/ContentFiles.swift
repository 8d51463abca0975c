package import Diagnostics
internal import FileSystem
package import Markdown

/// The files of a content folder that notes show in code blocks, `file="pod.yaml"`, or link to.
package struct ContentFiles: Sendable {
  private let root: Folder?
  /// The files that may be shown; any that is not private, where this is not said.
  private let published: Set<SourcePath>?
  /// Whether the settings let a file be published with what looks like a secret.
  private let mayHoldSecrets: @Sendable (String) -> Bool

  /// Larger files are nothing to show.
  private static let sizeLimit = 1 << 20
  /// What the files that one note shows may have together.
  private static let noteLimit = 4 << 20

  /// The files below `root`.
  package init(root: String) {
    (self.root, published, mayHoldSecrets) = (try? Folder(root), nil, { _ in true })
  }

  /// Of the files below `root` those of a site: nothing that is left out of it, and no note, is shown.
  init(_ root: Folder, only published: [SourcePath], withSecrets mayHoldSecrets: @escaping @Sendable (String) -> Bool) {
    (self.root, self.published, self.mayHoldSecrets) = (root, Set(published), mayHoldSecrets)
  }

  /// Puts the texts of files into the code blocks of a note that name one; the note lies at `path` below the root.
  package func show(in note: inout MarkdownNote, at path: String) -> ShownFiles {
    var shown = ShownFiles()
    var left = Self.noteLimit
    for index in note.fences.indices {
      let fence = note.fences[index]
      guard let file = fence.attributes.value(of: "file") else { continue }
      let text = read(file, besides: path)
      if let text, text.bytes.count > left {
        shown.findings.append(Diagnostic(SiteFindings.figureCut, at: fence.range))
      } else if let text {
        left -= text.bytes.count
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
      guard CheckFolder.isManifest(SourcePath(file)),
        let place = RelativePath.resolve(file, from: SourcePath(path).folder), seen.insert(place).inserted
      else { return nil }
      return read(file, besides: path)
    }
  }

  /// The text of a file that a note names; `nil` where there is none, or none that is the site's.
  private func read(_ file: String, besides note: String) -> SourceText? {
    guard let path = RelativePath.resolve(file, from: SourcePath(note).folder), !path.isEmpty, let root,
      !path.split(separator: "/").contains(where: { ContentRules.isPrivate(String($0)) })
    else { return nil }
    guard let own = try? root.resolved(path), let bytes = try? root.read(own, limit: Self.sizeLimit) else { return nil }
    if let published, !published.contains(SourcePath(path)), !published.contains(SourcePath(own)) { return nil }
    // Only a site publishes what it shows.
    let text = published == nil || mayHoldSecrets(path) ? bytes : Secrets.mask(bytes).text
    return SourceText(path: path, bytes: text)
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
