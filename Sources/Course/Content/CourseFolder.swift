package import FileSystem

/// Where a course lies.
package struct CourseFolder: Sendable {
  /// The folder that was named.
  package let outer: Folder
  /// The folder of its notes: `content` in the one that was named, or that one itself.
  package let content: Folder

  /// Where its settings may be, in the order in which they are looked for.
  let settings: [Folder]

  private static let contentName = "content"

  /// The course in the folder at `path`. Whoever wrote it may have made `content` a link, which then stays in the course.
  package init(_ path: String) throws(FileError) {
    outer = try Folder(path)
    content = try outer.kind(of: Self.contentName) == .folder ? outer.folder(Self.contentName) : outer
    settings = [content, outer]
  }

  private init(settings: [Folder], _ folder: Folder) { (outer, content, self.settings) = (folder, folder, settings) }

  /// Whether something may lie beside the notes.
  package var hasSurroundings: Bool { outer !== content }

  /// What lies in the folder that was named, as if all of it were the course.
  package var surroundings: CourseFolder { CourseFolder(settings: settings, outer) }
}
