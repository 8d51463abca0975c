internal import FileSystem

/// The folder that the site is written to.
struct OutputFolder: Sendable {
  /// Its path.
  let path: String
  /// What was written to it before.
  let previous: BuildRecord
  /// The folder, where it is there already.
  private let folder: Folder?
  private let course: String

  /// How long a build waits, in seconds, for another one that writes to the same folder.
  private static let patience = 30

  /// Opens the folder, which need not be there yet; `course` is the folder of the course.
  init(_ path: String, course: String) throws(FileError) {
    (self.path, self.course) = (path, course)
    folder = try Folder.forWriting(path, course: course, making: false)
    let bytes = try folder?.readIfThere(BuildRecord.name, limit: BuildRecord.sizeLimit)
    previous = bytes.map(BuildRecord.init) ?? BuildRecord()
  }

  /// Whether the folder is, or holds, the other.
  func holds(_ other: Folder) -> Bool { folder.map(other.lies(in:)) ?? false }

  /// Whether the folder lies among the notes and holds notes itself: it is a part of the course, and no place for
  /// what is made of it.
  func isPart(of content: Folder) throws(FileError) -> Bool {
    guard let folder, folder.lies(in: content), previous.hashes.isEmpty else { return false }
    return try folder.entries().contains { SourcePath($0.name).isNote }
  }

  /// A file that stands where the site would be written and is not podbook's; `nil` where none does.
  func foreignFile(among outputs: [String]) throws(FileError) -> String? {
    guard let folder else { return nil }
    for output in outputs where previous.hashes[output] == nil {
      do throws(FileError) {
        if try folder.kind(of: output) != nil { return output }
      } catch {
        // Something that is no folder stands in the way; the build says so when it gets there.
        if error.reason != .notDirectory { throw error }
      }
    }
    return nil
  }

  /// Begins to write a site of these files; what a build that broke off has left is swept.
  func begin(_ outputs: [String]) throws(FileError) -> StagedSite {
    guard let folder = try Folder.forWriting(path, course: course, making: true) else {
      throw FileError(path: path, action: .create, reason: .notFound)
    }
    guard folder.lock(seconds: Self.patience) else { throw FileError(path: path, action: .write, reason: .inUse) }
    return try StagedSite(in: folder, of: outputs, after: previous)
  }
}
