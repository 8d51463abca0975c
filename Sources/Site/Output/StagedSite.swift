internal import FileSystem

/// A site that is being written: its files wait beside it until all are there, and then take their places in an
/// order in which, at any moment, every link leads somewhere.
struct StagedSite: Sendable {
  /// A file that is ready.
  struct File: Sendable {
    /// Its path below the output folder.
    let output: String
    let hash: UInt64
    /// Whether it differs from what is there.
    let isChanged: Bool
    /// Whether nothing is there.
    let isNew: Bool
  }

  private let root: Folder
  private let waiting: Folder
  private let previous: BuildRecord
  /// The files' names while they wait: their numbers.
  private let numbers: [String: Int]
  /// What an earlier build wrote and this one does not.
  private let stale: [String]
  /// Of that, what stands where there is to be a folder, or lies in a folder where there is to be a file.
  private let blocking: [String]

  /// Where files wait, in the output folder: only there is renaming one step.
  static let waitingName = ".podbook-new"
  private static let recordName = "record"
  private static let stubName = "stub"
  private static let spareName = "spare"
  private static let sizeLimit = 1 << 30

  /// What stands in the place of a new page until all new files have theirs: a page that others may link to and
  /// that links to none.
  private static let stub = Array(
    "<!DOCTYPE html><html lang=\"ko\"><meta charset=\"utf-8\"><title>podbook</title><p>이 쪽은 만드는 중입니다.</p></html>\n".utf8
  )

  /// Begins a site of `outputs` in the folder that `previous` was written to.
  init(in root: Folder, of outputs: [String], after previous: BuildRecord) throws(FileError) {
    self.root = root
    self.previous = previous
    waiting = try root.making(Self.waitingName)
    numbers = Dictionary(zip(outputs, outputs.indices)) { first, _ in first }
    stale = previous.hashes.keys.filter { [numbers] in numbers[$0] == nil }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let needed = Set(outputs.flatMap(Self.folders(above:)))
    blocking = stale.filter { [numbers] path in
      needed.contains(path) || Self.folders(above: path).contains { numbers[$0] != nil }
    }
    try sweep()
  }

  /// Takes one file, unless it is as it should be already.
  func add(_ bytes: [UInt8], as output: String) throws(FileError) -> File {
    let hash = ContentHash.of(bytes)
    let kind = try kind(of: output)
    if kind == .file, try root.holds(bytes, output) {
      return File(output: output, hash: hash, isChanged: false, isNew: false)
    }
    try waiting.create(name(of: output), bytes)
    return File(output: output, hash: hash, isChanged: true, isNew: kind == nil)
  }

  /// Gives the files their places and removes what an earlier build wrote and this one did not. A file that somebody
  /// else has changed since is left alone.
  /// - Returns: how many files were removed.
  func publish(_ files: [File]) throws(FileError) -> Int {
    var record = BuildRecord()
    for file in files { record.add(file.output, hash: file.hash) }
    var changed = files.filter(\.isChanged)
    var removed = 0
    if !changed.isEmpty || !stale.isEmpty {
      // Whatever breaks off from here on, the next build knows these files.
      var both = previous
      for file in files { both.add(file.output, hash: file.hash) }
      try keep(both)
      try waiting.create(Self.stubName, Self.stub)
      removed += try remove(blocking)
      let folders = try folders(of: changed)
      try putStubs(changed, in: folders)
      changed.sort { ($0.rank, $0.output) < ($1.rank, $1.output) }
      for file in changed {
        guard let folder = folders[SourcePath(file.output).folder] else { continue }
        try waiting.move(name(of: file.output), to: folder, as: SourcePath(file.output).name)
      }
      removed += try remove(stale)
    }
    try keep(record)
    discard()
    return removed
  }

  /// Takes away what waits: the site stays as it is.
  func discard() {
    try? sweep()
    root.removeFolder(Self.waitingName)
  }

  private func name(of output: String) -> String { String(numbers[output] ?? numbers.count) }

  /// What stands where a file is to be written; anything but a file is in the way.
  private func kind(of output: String) throws(FileError) -> FolderEntry.Kind? {
    do throws(FileError) {
      switch try root.kind(of: output) {
      case .none: return nil
      case .file: return .file
      case .symbolicLink: throw FileError(path: join(root.path, output), action: .write, reason: .isLink)
      case .folder: throw FileError(path: join(root.path, output), action: .write, reason: .isDirectory)
      case .other: throw FileError(path: join(root.path, output), action: .write, reason: .notAFile)
      }
    } catch {
      // What an earlier build wrote makes room.
      if error.reason == .notDirectory || error.reason == .isDirectory, !blocking.isEmpty { return nil }
      throw error
    }
  }

  /// The folders above a path.
  private static func folders(above path: String) -> some Sequence<String> {
    sequence(first: SourcePath(path).folder) { SourcePath($0).folder }.prefix { !$0.isEmpty }
  }

  /// Removes files, each if it holds what podbook wrote. Pages that go together may link to each other, so that all
  /// of them are emptied before the first is gone.
  private func remove(_ outputs: [String]) throws(FileError) -> Int {
    let pages = outputs.filter(Self.isPage)
    if pages.count > 1 {
      for page in pages {
        if !waiting.link(Self.stubName, to: waiting, as: Self.spareName) {
          try waiting.create(Self.spareName, Self.stub)
        }
        if try !removeOne(page, leaving: Self.spareName) { try waiting.removeName(Self.spareName) }
      }
    }
    var removed = 0
    var folders: Set<String> = []
    for output in outputs where try removeOne(output, leaving: nil) {
      removed += 1
      folders.insert(SourcePath(output).folder)
    }
    for var folder in folders {
      while !folder.isEmpty, root.removeFolder(folder) { folder = SourcePath(folder).folder }
    }
    return removed
  }

  private func removeOne(_ output: String, leaving name: String?) throws(FileError) -> Bool {
    do throws(FileError) {
      return try root.remove(output, limit: Self.sizeLimit, for: name.map { (waiting, $0) }) { bytes in
        bytes == Self.stub || previous.knows(ContentHash.of(bytes), of: output)
      }
    } catch {
      // What somebody has put in its place since is not podbook's.
      switch error.reason {
      case .notFound, .notDirectory, .isDirectory, .isLink, .notAFile: return false
      default: throw error
      }
    }
  }

  /// The folders that `files` go to, made where they are missing.
  private func folders(of files: [File]) throws(FileError) -> [String: Folder] {
    var folders: [String: Folder] = [:]
    for file in files {
      let path = SourcePath(file.output).folder
      if folders[path] == nil { folders[path] = path.isEmpty ? root : try root.making(path) }
    }
    return folders
  }

  private func putStubs(_ files: [File], in folders: [String: Folder]) throws(FileError) {
    let pages = files.filter { $0.isNew && Self.isPage($0.output) }
    for page in pages {
      guard let folder = folders[SourcePath(page.output).folder] else { continue }
      let name = SourcePath(page.output).name
      if !waiting.link(Self.stubName, to: folder, as: name) { try folder.create(name, Self.stub) }
    }
  }

  private func keep(_ record: BuildRecord) throws(FileError) {
    let bytes = record.bytes
    if try root.holds(bytes, BuildRecord.name) { return }
    try waiting.create(Self.recordName, bytes)
    try waiting.move(Self.recordName, to: root, as: BuildRecord.name)
  }

  /// Removes what waits: only names that a build gives.
  private func sweep() throws(FileError) {
    for entry in try waiting.entries() where entry.kind == .file {
      let isOurs =
        [Self.recordName, Self.stubName, Self.spareName].contains(entry.name)
        || entry.name.utf8.allSatisfy(Self.isDigit)
      if isOurs { try waiting.removeName(entry.name) }
    }
  }

  /// Whether a file links to others.
  fileprivate static func isPage(_ output: String) -> Bool { output.hasSuffix(".html") }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

extension StagedSite.File {
  /// When it takes its place: what is linked to before what links to it.
  fileprivate var rank: Int { (isNew ? 0 : 2) + (StagedSite.isPage(output) ? 1 : 0) }
}
