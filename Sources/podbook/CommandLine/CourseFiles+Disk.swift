internal import FileSystem
internal import Kubectl

extension CourseFiles {
  /// The largest file that a command may take in: an object holds a mebibyte at the most.
  private static let largestFile = 2 << 20

  /// The files of a folder. What lies outside of it, be it by `..` or by a link, is not there, and neither is what is
  /// no file: a pipe would keep us waiting.
  init(below folder: String) {
    let root = Files.canonicalPath(folder)
    let resolve: @Sendable (String) -> String? = { path in
      guard let root, !path.isEmpty, path.utf8.count < 4096, !path.utf8.contains(0) else { return nil }
      guard let full = Files.canonicalPath(path.hasPrefix("/") ? path : root + "/" + path) else { return nil }
      let isInside = full == root || root == "/" || full.utf8.starts(with: (root + "/").utf8)
      return isInside ? full : nil
    }
    self.init(
      kind: { path in
        guard let full = resolve(path) else { return nil }
        switch Files.kind(of: full) {
        case .file: return .file
        case .folder: return .folder
        default: return nil
        }
      },
      read: { path in
        guard let full = resolve(path), Files.kind(of: full) == .file else { return nil }
        return try? Files.read(full, limit: Self.largestFile)
      },
      names: { path in
        guard let full = resolve(path) else { return [] }
        return ((try? Files.entries(of: full)) ?? []).filter { $0.kind == .file }.map(\.name)
      })
  }
}
