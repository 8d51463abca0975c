internal import Glibc
internal import Synchronization

/// A folder held open by its descriptor: whatever becomes of the path that led to it, names below it are looked up
/// in this folder and in no other.
///
/// A path below it is walked name by name, so that no link is followed that was not looked at, and none that leads
/// out of the folder. It is a class because many threads share the one descriptor.
package final class Folder: Sendable {
  /// What becomes of symbolic links below the folder.
  package enum Links: Sendable {
    /// They are followed as long as they stay inside.
    case inside
    /// A path with a link in it is refused.
    case refused
  }

  /// The path as it was given, for messages.
  package let path: String
  /// What becomes of symbolic links below the folder.
  package let links: Links
  let descriptor: Int32
  /// The names that lead to the folder from the root of the disk, without links: where absolute links are held against.
  let home: [String]
  private let firstTrouble = Mutex<FileError?>(nil)

  /// Opens a folder that somebody named: links on the way to it are followed.
  package convenience init(_ path: String, links: Links = .inside) throws(FileError) {
    let opened = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw .last(.list, path) }
    let home = Files.canonicalPath(path) ?? path
    self.init(taking: opened, path: path, links: links, home: home.split(separator: "/").map(String.init))
  }

  init(taking descriptor: Int32, path: String, links: Links, home: [String]) {
    (self.descriptor, self.path, self.links, self.home) = (descriptor, path, links, home)
  }

  deinit { close(descriptor) }

  /// The folder at `path` below this one.
  package func folder(_ path: String, links: Links? = nil) throws(FileError) -> Folder {
    let place = try locate(path, to: .list)
    guard let status = place.status else { throw error(.list, path, .notFound) }
    guard status.kind == .folder else { throw error(.list, path, .notDirectory) }
    let opened = openat(place.parent, place.name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw failed(.list, path) }
    return Folder(taking: opened, path: spelled(path), links: links ?? self.links, home: home + place.names)
  }

  /// Whether this folder is, or lies in, the other.
  package func lies(in other: Folder) -> Bool { home.starts(with: other.home) }

  /// The first failure of the disk or of permissions, if there was any: a caller that passed over a file because it
  /// could not be read must not go on as if there were none.
  package var trouble: FileError? { firstTrouble.withLock { $0 } }

  /// The path of something below, as messages spell it.
  func spelled(_ below: String) -> String {
    below.isEmpty ? path : path.hasSuffix("/") ? path + below : path + "/" + below
  }

  /// The error that the last system call left in `errno`, remembered if it is a failure of the disk.
  func failed(_ action: FileError.Action, _ below: String) -> FileError {
    let error = FileError.last(action, spelled(below))
    switch error.reason {
    case .notPermitted, .diskFull, .readOnly, .system: firstTrouble.withLock { if $0 == nil { $0 = error } }
    default: break
    }
    return error
  }

  func error(_ action: FileError.Action, _ below: String, _ reason: FileError.Reason) -> FileError {
    FileError(path: spelled(below), action: action, reason: reason)
  }
}
