/// Which files in the output folder podbook wrote, and what they held: only those does it ever remove.
///
/// The record lies in a folder that anybody may have written, a stranger's clone say. It is read as a claim: a path
/// in it stays below the folder and names nothing hidden, and a hash is held against the file itself.
struct BuildRecord: Equatable, Sendable {
  /// The record's name in the output folder.
  static let name = ".podbook"
  /// Larger records, in bytes, are not read: some 200,000 files.
  static let sizeLimit = 16 << 20

  private static let head = Array("podbook 1\n".utf8)
  private static let pathLimit = 1024

  /// The hashes of each file by its path: several while a build is under way, that of what is there and that of what
  /// is to come.
  private(set) var hashes: [String: [UInt64]] = [:]

  /// An empty record.
  init() {}

  /// Reads a record; lines that are none, and paths that no build writes, are passed over.
  init(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.head) else { return }
    for line in bytes[Self.head.count...].split(separator: 0x0A) where line.count > 17 && line.count < Self.pathLimit {
      let start = line.startIndex
      guard let hash = Self.hash(line[start..<start + 16]), line[start + 16] == 0x20 else { continue }
      let path = line[(start + 17)...]
      if Self.isWritten(path) { hashes[String(decoding: path, as: UTF8.self), default: []].append(hash) }
    }
  }

  /// Adds a file that was written, or will be.
  mutating func add(_ path: String, hash: UInt64) {
    if hashes[path]?.contains(hash) != true { hashes[path, default: []].append(hash) }
  }

  /// Whether the file at `path` may have held what has this hash.
  func knows(_ hash: UInt64, of path: String) -> Bool { hashes[path]?.contains(hash) == true }

  /// The record as it is kept: a line for each file, in the order of the paths' bytes.
  var bytes: [UInt8] {
    var text = Self.head
    for (path, hashes) in hashes.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      for hash in hashes {
        let digits = String(hash, radix: 16)
        text += repeatElement(UInt8(ascii: "0"), count: 16 - digits.utf8.count)
        text += "\(digits) \(path)\n".utf8
      }
    }
    return text
  }

  private static func hash(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var hash: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hash = hash << 4 | UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): hash = hash << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return hash
  }

  /// Whether a build may have written to the path: it holds no control character, and no name that is empty or
  /// begins with a dot, so that it neither leads out of the folder nor to what others hide in it.
  private static func isWritten(_ path: ArraySlice<UInt8>) -> Bool {
    if path.elementsEqual(SiteWriting.jekyllNote.utf8) { return true }
    if path.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return false }
    return path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { $0.first.map { $0 != UInt8(ascii: ".") } ?? false }
  }
}
