internal import Glibc

extension Files {
  /// Makes the file hold `bytes`. A file that holds them already is left alone, its time included; any
  /// other is replaced at once by renaming, so that no reader ever sees half a file.
  /// - Returns: whether anything was written.
  @discardableResult
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) -> Bool {
    if holds(bytes, path) { return false }
    let temporary = temporaryName(beside: path)
    guard let file = Descriptor(opening: temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644) else {
      throw .last(.write, path)
    }
    guard Descriptor.writeAll(bytes, to: file.number), rename(temporary, path) == 0 else {
      let error = FileError.last(.write, path)
      unlink(temporary)
      throw error
    }
    return true
  }

  /// Makes a folder and those above it; one that exists is fine.
  package static func createFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o755) == 0 || kind(of: path) == .folder { return }
    guard errno == ENOENT, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
      throw .last(.create, path)
    }
    try createFolder(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || kind(of: path) == .folder else { throw .last(.create, path) }
  }

  /// Removes a file, or a folder that is empty.
  package static func remove(_ path: String) throws(FileError) {
    guard Glibc.remove(path) == 0 || errno == ENOENT else { throw .last(.remove, path) }
  }

  private static func holds(_ bytes: [UInt8], _ path: String) -> Bool {
    guard let file = Descriptor(opening: path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else { return false }
    var information = stat()
    guard fstat(file.number, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
      Int(information.st_size) == bytes.count
    else { return false }
    return file.readAll(limit: bytes.count) == bytes
  }

  /// A name in the same folder (only then is renaming atomic) that two builds at once do not share.
  private static func temporaryName(beside path: String) -> String {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
    return "\(folder).podbook-\(getpid())-\(pthread_self())"
  }
}
