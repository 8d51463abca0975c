internal import FileSystem

/// The folder that the site is written to.
struct OutputFolder: Sendable {
  /// Its path.
  let path: String
  /// What was written to it before.
  let previous: BuildRecord
  /// Whether podbook wrote to it before.
  private let isOurs: Bool

  /// Opens the folder, which need not be there yet.
  init(_ path: String) throws(FileError) {
    self.path = path
    guard let kind = Files.kind(of: path) else {
      (previous, isOurs) = (BuildRecord(), true)
      return
    }
    guard kind == .folder else { throw FileError(path: path, action: .write, reason: .notDirectory) }
    let record = join(path, BuildRecord.name)
    isOurs = Files.kind(of: record) == .file
    previous = isOurs ? BuildRecord(try Files.read(record, limit: 1 << 28)) : BuildRecord()
  }

  /// A file that stands where the site would be written and is not podbook's; `nil` where none does.
  func foreignFile(among outputs: [String]) -> String? {
    isOurs ? nil : outputs.first { Files.kind(of: join(path, $0), followingLinks: false) != nil }
  }

  /// Makes the folders of `outputs` and says in the record, before the first is written, that they are
  /// podbook's: a build that breaks off leaves nothing that a later one would not know.
  func prepare(for outputs: [String]) throws(FileError) {
    try Files.createFolder(path)
    var record = previous
    for output in outputs where record.hashes[output] == nil { record.add(output, hash: 0) }
    if record != previous { try Files.write(record.bytes, to: join(path, BuildRecord.name)) }
    var made: Set<String> = []
    for output in outputs where made.insert(SourcePath(output).folder).inserted {
      try Files.createFolder(join(path, SourcePath(output).folder))
    }
  }

  /// Writes one file, unless it is as it should be already.
  func write(_ bytes: [UInt8], to output: String) throws(FileError) -> Bool {
    try Files.write(bytes, to: join(path, output))
  }

  /// Removes what an earlier build wrote and this one did not, and records what this one did.
  /// A file that somebody else has changed since is left alone.
  /// - Returns: how many files were removed.
  func finish(_ record: BuildRecord) throws(FileError) -> Int {
    var removed = 0
    var folders: Set<String> = []
    for (output, hash) in previous.hashes where record.hashes[output] == nil {
      let place = join(path, output)
      guard Files.kind(of: place, followingLinks: false) == .file else { continue }
      if hash != 0, let bytes = try? Files.read(place, limit: 1 << 30), ContentHash.of(bytes) != hash { continue }
      try Files.remove(place)
      removed += 1
      folders.insert(SourcePath(output).folder)
    }
    removeEmpty(folders)
    try Files.write(record.bytes, to: join(path, BuildRecord.name))
    return removed
  }

  /// Removes folders that nothing is left in; `rmdir` refuses all others.
  private func removeEmpty(_ folders: Set<String>) {
    for folder in folders {
      var folder = folder
      while !folder.isEmpty, (try? Files.entries(of: join(path, folder)))?.isEmpty == true,
        (try? Files.remove(join(path, folder))) != nil
      {
        folder = SourcePath(folder).folder
      }
    }
  }
}
