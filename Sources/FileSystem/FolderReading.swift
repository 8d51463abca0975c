internal import Glibc

extension Folder {
  /// The contents of a regular file below the folder. One larger than `limit` bytes is refused before it fills the
  /// memory; pipes, sockets and devices are not opened at all.
  package func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let place = try locate(path, to: .read)
    guard let file = try open(place, path) else { throw error(.read, path, .notFound) }
    guard let status = place.status, status.size <= limit else { throw error(.read, path, .tooLarge(limit: limit)) }
    guard let bytes = Descriptor.readAll(from: file.number, expecting: status.size, limit: limit) else {
      throw failed(.read, path)
    }
    guard bytes.count <= limit else { throw error(.read, path, .tooLarge(limit: limit)) }
    return bytes
  }

  /// The contents of a file below the folder; `nil` where there is none.
  package func readIfThere(_ path: String, limit: Int) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      return try read(path, limit: limit)
    } catch {
      if error.reason == .notFound { return nil }
      throw error
    }
  }

  /// The first bytes of a file, at most `count`, and how many it holds.
  package func readHead(_ path: String, count: Int) throws(FileError) -> (bytes: [UInt8], size: Int) {
    let place = try locate(path, to: .read)
    guard let file = try open(place, path), let status = place.status else { throw error(.read, path, .notFound) }
    guard let bytes = Descriptor.readAll(from: file.number, expecting: count, limit: count) else {
      throw failed(.read, path)
    }
    return (bytes.count > count ? Array(bytes.prefix(count)) : bytes, status.size)
  }

  /// What a path below the folder stands for; `nil` where nothing is there.
  package func kind(of path: String) throws(FileError) -> FolderEntry.Kind? {
    do throws(FileError) {
      return try locate(path, to: .read).status?.kind
    } catch {
      if error.reason == .notFound { return nil }
      throw error
    }
  }

  /// The path below the folder without links, `.` and `..`.
  package func resolved(_ path: String) throws(FileError) -> String {
    try locate(path, to: .read).names.joined(separator: "/")
  }

  /// The path from the root of the disk of something below that is no link: what `Files.canonicalPath` says of it.
  package func canonicalPath(of path: String) -> String {
    "/" + (home + path.split(separator: "/").map(String.init)).joined(separator: "/")
  }

  /// What a folder below this one holds, in the order of the names' bytes, so that it is the same on every machine.
  /// Names that are not UTF-8 are left out: nothing could link to them.
  package func entries(of path: String = "") throws(FileError) -> [FolderEntry] {
    let place = try locate(path, to: .list)
    let opened = openat(place.parent, place.name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw failed(.list, path) }
    guard let stream = fdopendir(opened) else {
      let error = failed(.list, path)
      close(opened)
      throw error
    }
    defer { closedir(stream) }
    guard let entries = FolderEntry.all(of: stream, opened) else { throw failed(.list, path) }
    return entries
  }

  /// Opens a regular file; `nil` where nothing is there.
  func open(_ place: borrowing Place, _ path: String) throws(FileError) -> Descriptor? {
    guard let status = place.status else { return nil }
    switch status.kind {
    case .file: break
    case .folder: throw error(.read, path, .isDirectory)
    default: throw error(.read, path, .notAFile)
    }
    guard let file = Descriptor(opening: place.name, in: place.parent, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    else { throw failed(.read, path) }
    // Between looking and opening something else may have taken the name.
    guard let opened = FileStatus(of: file.number) else { throw failed(.read, path) }
    guard opened.kind == .file else { throw error(.read, path, .notAFile) }
    return file
  }
}
