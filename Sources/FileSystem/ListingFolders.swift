internal import Glibc

/// What stands in a folder under one name.
package struct FolderEntry: Sendable {
  /// What a name may stand for.
  package enum Kind: Sendable {
    case file, folder, symbolicLink, other
  }

  /// The name, without the folder's path.
  package let name: String
  /// What it stands for; a symbolic link is not followed.
  package let kind: Kind

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

extension Files {
  /// What a folder holds, in the order of the names' bytes, so that it is the same on every machine.
  /// Names that are not UTF-8 are left out: nothing could link to them.
  package static func entries(of path: String) throws(FileError) -> [FolderEntry] {
    guard let folder = opendir(path) else { throw .last(.list, path) }
    defer { closedir(folder) }
    guard let entries = FolderEntry.all(of: folder, dirfd(folder)) else { throw .last(.list, path) }
    return entries
  }

  /// What a path stands for, or `nil` where nothing is there.
  package static func kind(of path: String, followingLinks: Bool = true) -> FolderEntry.Kind? {
    var information = stat()
    guard (followingLinks ? stat(path, &information) : lstat(path, &information)) == 0 else { return nil }
    return switch information.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  /// The path without symbolic links, `.` and `..`; `nil` where nothing is there.
  package static func canonicalPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }
}

extension FolderEntry {
  /// What an open folder holds, in the order of the names' bytes; `nil` where reading it fails half way: half a list
  /// would be taken for the whole.
  static func all(of stream: OpaquePointer, _ descriptor: Int32) -> [FolderEntry]? {
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      guard let name, name != ".", name != ".." else { continue }
      let kind: FolderEntry.Kind
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_REG): kind = .file
      case Int32(DT_DIR): kind = .folder
      case Int32(DT_LNK): kind = .symbolicLink
      case Int32(DT_UNKNOWN): kind = FileStatus(of: name, in: descriptor)?.kind ?? .other
      default: kind = .other
      }
      entries.append(FolderEntry(name: name, kind: kind))
      errno = 0
    }
    if errno != 0 { return nil }
    entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return entries
  }
}
