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

  /// The day of the build, which tells what is to be published on a later one. There is no clock here: the same notes
  /// and the same day make the same site.
  package var today: NoteDate?

  /// A build of `folder`.
  package init(folder: String) { self.folder = folder }

  /// The folder of the notes.
  package var content: String {
    let content = join(folder, Self.contentName)
    return Files.kind(of: content) == .folder ? content : folder
  }

  private static let contentName = "content"

  /// The folder that the site is written to.
  package var outputFolder: String { output ?? join(folder, "public") }

  /// The folder that was named, open.
  func openCourse() throws(FileError) -> Folder { try Folder(folder) }

  /// The folder of the notes, open. Whoever wrote the course may have made it a link, which then stays in the course.
  func openContent(in course: Folder) throws(FileError) -> Folder {
    guard try course.kind(of: Self.contentName) == .folder else { return course }
    return try course.folder(Self.contentName)
  }

  /// A folder in which something is kept from build to build that is no part of the site.
  func cache(_ name: String) throws(FileError) -> Folder {
    try Folder(folder, links: .refused).making(join(".podbook", name))
  }

  /// The folder with the site's own templates, where there is one: a folder of that name with something else
  /// in it is part of the notes.
  func templates(in course: Folder) throws(FileError) -> Folder? {
    guard try course.kind(of: Self.templatesName) == .folder else { return nil }
    let templates = try course.folder(Self.templatesName)
    let isTheme = try templates.entries().contains {
      $0.name.hasSuffix(".mustache") || $0.name == "tokens.css" || $0.name == "book.css"
    }
    return isTheme ? templates : nil
  }

  private static let templatesName = "templates"
}
