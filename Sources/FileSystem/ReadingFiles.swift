internal import Glibc

/// Files by plain POSIX calls: nothing here is buffered twice or synced.
package enum Files {
  /// The contents of a file. One larger than `limit` bytes is refused before it fills the memory.
  package static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK a named pipe without a writer would hang the build.
    guard let file = Descriptor(opening: path, O_RDONLY | O_NONBLOCK) else { throw .last(.read, path) }
    var information = stat()
    guard fstat(file.number, &information) == 0 else { throw .last(.read, path) }
    if information.st_mode & S_IFMT == S_IFDIR {
      throw FileError(path: path, action: .read, reason: .isDirectory)
    }
    guard Int(information.st_size) <= limit else {
      throw FileError(path: path, action: .read, reason: .tooLarge(limit: limit))
    }
    guard let bytes = Descriptor.readAll(from: file.number, expecting: Int(information.st_size), limit: limit) else {
      throw .last(.read, path)
    }
    guard bytes.count <= limit else { throw FileError(path: path, action: .read, reason: .tooLarge(limit: limit)) }
    return bytes
  }

  /// Everything on standard input, up to `limit` bytes.
  package static func readStandardInput(limit: Int) throws(FileError) -> [UInt8] {
    guard let bytes = Descriptor.readAll(from: STDIN_FILENO, expecting: 0, limit: limit) else {
      throw .last(.read, "-")
    }
    guard bytes.count <= limit else { throw FileError(path: "-", action: .read, reason: .tooLarge(limit: limit)) }
    return bytes
  }

  /// Writes to standard output; `false` where nobody reads it any more.
  @discardableResult
  package static func writeStandardOutput(_ bytes: some Collection<UInt8>) -> Bool {
    Descriptor.writeAll(bytes, to: STDOUT_FILENO)
  }

  /// Writes to standard error.
  @discardableResult
  package static func writeStandardError(_ bytes: some Collection<UInt8>) -> Bool {
    Descriptor.writeAll(bytes, to: STDERR_FILENO)
  }
}
