internal import Glibc

extension Files {
  /// The first bytes of a file, at most `count`.
  package static func readPrefix(_ path: String, count: Int) throws(FileError) -> [UInt8] {
    guard let file = Descriptor(opening: path, O_RDONLY | O_NONBLOCK), let bytes = file.readAll(limit: count) else {
      throw .last(.read, path)
    }
    return bytes.count > count ? Array(bytes.prefix(count)) : bytes
  }

  /// How many bytes a file holds; `nil` where there is no such file.
  package static func size(of path: String) -> Int? {
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(information.st_size)
  }
}
