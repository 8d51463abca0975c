internal import FileSystem
package import KubernetesModel

/// What a build is asked for.
package struct BuildOptions: Sendable {
  /// The folder that was named: a course with `content/` in it, or the folder of notes itself.
  package var folder: String
  /// Where the site is written; `public` in the folder, where nothing else is asked for.
  package var output: String?
  /// Whether images on the net are fetched and kept.
  package var fetchesImages = false
  /// The release of Kubernetes that the notes are for; `nil` leaves it to the settings.
  package var release: KubernetesRelease?

  /// A build of `folder`.
  package init(folder: String) { self.folder = folder }

  /// The folder of the notes.
  package var content: String {
    let content = join(folder, "content")
    return Files.kind(of: content) == .folder ? content : folder
  }

  /// The folder that the site is written to.
  package var outputFolder: String { output ?? join(folder, "public") }

  /// Where something is kept from build to build that is no part of the site.
  func cache(_ name: String) -> String { join(join(folder, ".podbook"), name) }

  /// The folder with the site's own templates, where there is one: a folder of that name with something else
  /// in it is part of the notes.
  var templates: String? {
    let templates = join(folder, "templates")
    let names = (try? Files.entries(of: templates))?.map(\.name) ?? []
    let isTheme = names.contains { $0.hasSuffix(".mustache") || $0 == "tokens.css" || $0 == "book.css" }
    return isTheme ? templates : nil
  }
}
