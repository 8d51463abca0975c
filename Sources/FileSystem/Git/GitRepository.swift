/// Where a repository keeps its things, found without asking git: git would read its configuration on the way.
struct GitRepository {
  /// The working folder.
  let root: String
  /// What is of this working folder alone: `HEAD`.
  let own: String
  /// What all working folders share: objects and references.
  let shared: String

  /// The repository whose working folder `folder` is or lies in. A bare repository is none: it has no files to check,
  /// and any folder of a clone can pass for one.
  init?(of folder: String) {
    guard var root = Files.canonicalPath(folder) else { return nil }
    while true {
      let place = (root == "/" ? "" : root) + "/.git"
      if let own = Self.folder(at: place, in: root), Files.kind(of: own + "/HEAD") == .file {
        self.root = root
        self.own = own
        shared = Self.pointer(own + "/commondir", prefix: "").map { Self.join(own, $0) } ?? own
        return
      }
      guard root != "/", let slash = root.lastIndex(of: "/") else { return nil }
      root = slash == root.startIndex ? "/" : String(root[..<slash])
    }
  }

  /// `.git` itself, or the folder that the file `.git` points to.
  private static func folder(at place: String, in root: String) -> String? {
    switch Files.kind(of: place) {
    case .folder: place
    case .file: pointer(place, prefix: "gitdir: ").map { join(root, $0) }
    default: nil
    }
  }

  private static func pointer(_ file: String, prefix: String) -> String? {
    guard Files.kind(of: file) == .file, let bytes = try? Files.read(file, limit: 1 << 16) else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    return line.hasPrefix(prefix) && line.utf8.count > prefix.utf8.count ? String(line.dropFirst(prefix.count)) : nil
  }

  private static func join(_ folder: String, _ path: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }
}
