internal import Glibc

/// Which file a path leads to, whatever it is called: hard links have the same.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  /// Under how many names the file is known.
  package let names: Int

  /// The file that `path` leads to; `nil` where there is none.
  package init?(of path: String) {
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt64(information.st_dev)
    inode = UInt64(information.st_ino)
    names = Int(information.st_nlink)
  }

  package static func == (a: FileIdentity, b: FileIdentity) -> Bool { a.device == b.device && a.inode == b.inode }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(device)
    hasher.combine(inode)
  }
}
