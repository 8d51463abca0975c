internal import Glibc

extension Folder {
  /// Where a path below the folder leads: an open folder and one name in it.
  struct Place: ~Copyable {
    private let opened: Descriptor?
    private let root: Int32
    /// The name in the folder; `.` where the path is the folder's own.
    let name: String
    /// The names from the folder's root, links resolved.
    let names: [String]
    /// What is there; `nil` where nothing is.
    let status: FileStatus?

    init(opened: consuming Descriptor?, root: Int32, name: String, names: [String], status: FileStatus?) {
      self.opened = opened
      (self.root, self.name, self.names, self.status) = (root, name, names, status)
    }

    /// The open folder that the name is in.
    var parent: Int32 {
      switch opened {
      case .some(let folder): folder.number
      case .none: root
      }
    }
  }

  /// As many links as the system itself follows in one path.
  private static let linkLimit = 40
  private static let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW

  /// Walks `path` name by name, each in the open folder before it.
  func locate(_ path: String, to action: FileError.Action) throws(FileError) -> Place {
    var left = path.split(separator: "/").reversed().map(String.init)
    var names: [String] = []
    // How far the path has climbed above the folder: a link may leave it by name and come back.
    var above = 0
    var followed = 0
    var opened: Descriptor?
    while let name = left.popLast() {
      if name == "." { continue }
      if name == ".." {
        guard links == .inside else { throw error(action, path, .leadsOut) }
        if names.popLast() == nil { above += 1 } else { opened = try reopen(names, action, path) }
        continue
      }
      if above > 0 {
        guard above <= home.count, home[home.count - above] == name else { throw error(action, path, .leadsOut) }
        above -= 1
        continue
      }
      let folder = Self.number(opened, or: descriptor)
      if !left.isEmpty, let next = Descriptor(opening: name, in: folder, Self.folderFlags) {
        opened = consume next
        names.append(name)
        continue
      }
      guard let status = FileStatus(of: name, in: folder) else {
        guard errno == ENOENT else { throw failed(action, path) }
        guard left.isEmpty else { throw error(action, path, .notFound) }
        return Place(opened: opened, root: descriptor, name: name, names: names + [name], status: nil)
      }
      if status.kind == .symbolicLink {
        guard links == .inside else { throw error(action, path, .isLink) }
        followed += 1
        guard followed <= Self.linkLimit else { throw error(action, path, .tooManyLinks) }
        guard let target = Self.target(of: name, in: folder) else { throw failed(action, path) }
        if target.hasPrefix("/") {
          names = []
          opened = nil
          above = home.count
        }
        left += target.split(separator: "/").reversed().map(String.init)
        continue
      }
      if left.isEmpty {
        return Place(opened: opened, root: descriptor, name: name, names: names + [name], status: status)
      }
      guard status.kind == .folder else { throw error(action, path, .notDirectory) }
      guard let next = Descriptor(opening: name, in: folder, Self.folderFlags) else { throw failed(action, path) }
      opened = consume next
      names.append(name)
    }
    if above > 0 { throw error(action, path, .leadsOut) }
    guard let status = FileStatus(of: ".", in: Self.number(opened, or: descriptor)) else { throw failed(action, path) }
    return Place(opened: opened, root: descriptor, name: ".", names: names, status: status)
  }

  /// The folder at names that were walked already, opened anew after a `..`.
  private func reopen(
    _ names: [String], _ action: FileError.Action, _ path: String
  ) throws(FileError) -> Descriptor? {
    var opened: Descriptor?
    for name in names {
      guard let next = Descriptor(opening: name, in: Self.number(opened, or: descriptor), Self.folderFlags) else {
        throw failed(action, path)
      }
      opened = consume next
    }
    return opened
  }

  private static func number(_ opened: borrowing Descriptor?, or root: Int32) -> Int32 {
    switch opened {
    case .some(let folder): folder.number
    case .none: root
    }
  }

  private static func target(of link: String, in folder: Int32) -> String? {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      let room = buffer.count
      count = buffer.withMemoryRebound(to: CChar.self) { target in
        target.baseAddress.map { max(readlinkat(folder, link, $0, room), 0) } ?? 0
      }
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}

/// What stands under a name, and what tells it apart from all others.
struct FileStatus: Equatable {
  let kind: FolderEntry.Kind
  let size: Int
  /// Under how many names a file is known.
  let names: Int
  let device: UInt
  let node: UInt

  /// What stands under `name`, a link itself and not what it leads to; `nil` leaves the reason in `errno`.
  init?(of name: String, in folder: Int32) {
    var information = stat()
    guard fstatat(folder, name, &information, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(information)
  }

  /// What an open file is; `nil` leaves the reason in `errno`.
  init?(of descriptor: Int32) {
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { return nil }
    self.init(information)
  }

  private init(_ information: stat) {
    kind =
      switch information.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    size = Int(information.st_size)
    names = Int(information.st_nlink)
    (device, node) = (UInt(information.st_dev), UInt(information.st_ino))
  }
}
