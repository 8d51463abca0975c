/// Which files differ from a commit.
///
/// The repository is somebody else's: what its configuration names (filters, hooks, monitors, pagers, aliases, other
/// configurations) must not run. So git never sees it. It is shown a repository of our own that borrows the other's
/// objects and references, and is asked for names and hashes only; the files are hashed here.
package struct GitChanges: Sendable {
  /// Why git could not say.
  package enum Failure: Error, Equatable, Sendable {
    /// There is no git on this machine.
    case noGit
    /// The folder is in no repository.
    case noRepository(String)
    /// The repository has no such commit, branch or tag.
    case unknownReference(String)
  }

  /// The working folder, as a canonical path.
  private let root: String
  /// The hashes of the commit's files, in hexadecimal digits, by the bytes of their paths below the root.
  private let hashes: [[UInt8]: [UInt8]]

  private static let fileLimit = 256 << 20

  /// The files where `reference` and the current branch parted, in the repository that `folder` lies in.
  package init(since reference: String, in folder: String) throws(Failure) {
    // A name that begins with a dash would be taken for an option.
    guard !reference.isEmpty, !reference.hasPrefix("-"), !reference.utf8.contains(where: { $0 < 0x20 }) else {
      throw .unknownReference(reference)
    }
    guard let repository = GitRepository(of: folder), let borrowed = BorrowedRepository(repository) else {
      throw .noRepository(folder)
    }
    defer { borrowed.remove() }
    guard let commit = try borrowed.git(["rev-parse", "--verify", "--quiet", reference + "^{commit}"]).map(Self.line)
    else { throw .unknownReference(reference) }
    let base = try borrowed.git(["merge-base", commit, "HEAD"]).map(Self.line) ?? commit
    guard let tree = try borrowed.git(["ls-tree", "-r", "-z", "--full-tree", base]) else {
      throw .unknownReference(reference)
    }
    root = repository.root
    hashes = Self.files(of: tree)
  }

  /// Whether the file at a canonical path differs from the commit's, or is none of it.
  package func hasChanged(_ path: String) -> Bool {
    guard path.hasPrefix(root == "/" ? root : root + "/") else { return true }
    let below = Array(path.utf8.dropFirst(root == "/" ? 1 : root.utf8.count + 1))
    guard let hash = hashes[below], let bytes = try? Files.read(path, limit: Self.fileLimit) else { return true }
    if BlobHash.of(bytes, digits: hash.count) == hash { return false }
    // Where git writes lines with a carriage return, the commit has them without.
    guard let plain = Self.withoutCarriageReturns(bytes) else { return true }
    return BlobHash.of(plain, digits: hash.count) != hash
  }

  /// The lines `mode type hash<tab>path`, each ended by a null.
  private static func files(of tree: [UInt8]) -> [[UInt8]: [UInt8]] {
    var hashes: [[UInt8]: [UInt8]] = [:]
    for line in tree.split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09) else { continue }
      let words = line[..<tab].split(separator: 0x20)
      if words.count == 3 { hashes[Array(line[(tab + 1)...])] = Array(words[2]) }
    }
    return hashes
  }

  private static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(0x0D) else { return nil }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      plain.append(byte)
    }
    return plain
  }

  private static func line(_ output: [UInt8]) -> String {
    String(decoding: output.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
