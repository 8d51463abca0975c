/// Which files in the output folder podbook wrote, and what they held: only those does it ever remove.
struct BuildRecord: Equatable, Sendable {
  /// The record's name in the output folder.
  static let name = ".podbook"

  private static let head = "podbook 1"

  /// The hash of each file by its path.
  private(set) var hashes: [String: UInt64] = [:]

  /// An empty record.
  init() {}

  /// Reads a record; lines that are none, and paths that lead out of the folder, are passed over.
  init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A)
    guard lines.first.map({ $0.elementsEqual(Self.head.utf8) }) == true else { return }
    for line in lines.dropFirst() where line.count > 17 {
      let text = String(decoding: line, as: UTF8.self)
      guard let hash = UInt64(text.prefix(16), radix: 16) else { continue }
      let path = String(text.dropFirst(17))
      if RelativePath.resolve(path, from: "") == path, !path.isEmpty { hashes[path] = hash }
    }
  }

  /// Adds a file that was written.
  mutating func add(_ path: String, hash: UInt64) { hashes[path] = hash }

  /// The record as it is kept: a line for each file, in the order of the paths' bytes.
  var bytes: [UInt8] {
    var text = Array(Self.head.utf8) + [0x0A]
    for (path, hash) in hashes.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let digits = String(hash, radix: 16)
      text += repeatElement(UInt8(ascii: "0"), count: 16 - digits.utf8.count)
      text += "\(digits) \(path)\n".utf8
    }
    return text
  }
}
