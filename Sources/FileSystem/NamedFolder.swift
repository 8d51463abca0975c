internal import Glibc

extension Folder {
  /// The folder at `path`, in which something is to be written; `nil` where it is not there, unless it is to be made.
  ///
  /// It must not be a link itself. What lies in `course` belongs to whoever wrote the course, so that there no link
  /// on the way is followed either; elsewhere the path is its user's, and is.
  package static func forWriting(
    _ path: String, course: String, making isMade: Bool
  ) throws(FileError) -> Folder? {
    let names = absoluteNames(path)
    let courseNames = absoluteNames(course)
    let root: Folder
    let rest: String
    if names.count > courseNames.count, names.starts(with: courseNames) {
      root = try Folder(course, links: .refused)
      rest = names.dropFirst(courseNames.count).joined(separator: "/")
    } else {
      var parts = path.split(separator: "/").map(String.init)
      while parts.last == "." { parts.removeLast() }
      guard let last = parts.popLast(), last != ".." else {
        return try Folder(path.isEmpty ? "." : path, links: .refused).named(path)
      }
      let parent = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
      if isMade { try Files.createFolder(parent.isEmpty ? "." : parent) }
      guard let opened = try opening(parent.isEmpty ? "." : parent) else { return nil }
      (root, rest) = (opened, last)
    }
    do throws(FileError) {
      return try (isMade ? root.making(rest) : root.folder(rest)).named(path)
    } catch {
      if !isMade, error.reason == .notFound { return nil }
      throw FileError(path: path, action: error.action, reason: error.reason)
    }
  }

  private static func opening(_ path: String) throws(FileError) -> Folder? {
    do throws(FileError) {
      return try Folder(path, links: .refused)
    } catch {
      if error.reason == .notFound { return nil }
      throw error
    }
  }

  /// The same folder under the path that its user knows it by.
  private func named(_ path: String) -> Folder {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    return copy < 0 ? self : Folder(taking: copy, path: path, links: links, home: home)
  }

  /// The names of a path from the root of the disk, `.` and `..` taken out by their spelling.
  private static func absoluteNames(_ path: String) -> [String] {
    var names: [String] = []
    if !path.hasPrefix("/"), let here = Files.canonicalPath(".") { names = here.split(separator: "/").map(String.init) }
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(String(name)) }
    }
    return names
  }
}
