internal import Text

/// Names for what is written that hold everywhere: on Windows, on exFAT, on disks blind to case.
enum OutputName {
  /// The longest path below `public/`, in bytes.
  static let pathLimit = 150

  /// The path of an output for the folders and the stem (the name without extension) of its source.
  ///
  /// It depends on nothing but the source's own path, so that links from elsewhere go on working. A path
  /// that would be too long keeps its first folders; a hash stands for the rest.
  static func path(folders: [String], stem: String, extension suffix: String) -> String {
    let folders = folders.map(component)
    let stem = component(stem)
    let path = (folders + [stem]).joined(separator: "/") + suffix
    if path.utf8.count <= pathLimit { return path }
    var kept: [String] = []
    var room = pathLimit / 2
    for folder in folders {
      guard folder.utf8.count + 1 <= room else { break }
      kept.append(folder)
      room -= folder.utf8.count + 1
    }
    let prefix = kept.map { $0 + "/" }.joined()
    let hash = "-" + hexadecimal(ContentHash.of(Array(path.utf8)))
    let left = max(pathLimit - prefix.utf8.count - hash.utf8.count - suffix.utf8.count, 0)
    return prefix + tidied(truncated(stem, to: left)) + hash + suffix
  }

  /// A folder's or a file's name without anything that some system refuses. Hangul stays.
  static func component(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in Composition.compose(Array(name.utf8)) {
      switch byte {
      case 0..<0x21, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""),
        UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "\\"), UInt8(ascii: "/"):
        if bytes.last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
      default: bytes.append(byte)
      }
    }
    let name = tidied(String(decoding: bytes, as: UTF8.self))
    return isReserved(name) ? "_" + name : name
  }

  /// What two names must not share on a disk that is blind to case.
  static func caseless(_ path: String) -> String {
    path.caseless
  }

  /// The path with a number before its extension.
  static func numbered(_ path: String, _ number: Int) -> String {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex
    let dot = path[name...].utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.endIndex
    let mark = "-\(number)"
    return truncated(String(path[..<dot]), to: pathLimit - mark.utf8.count - path[dot...].utf8.count) + mark
      + path[dot...]
  }

  /// Windows drops dots and spaces at the end; a dot at the head hides a file elsewhere.
  private static func tidied(_ name: String) -> String {
    let drop: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "-")]
    var bytes = Array(name.utf8)[...]
    while let last = bytes.last, drop.contains(last) { bytes.removeLast() }
    while let first = bytes.first, drop.contains(first) { bytes.removeFirst() }
    return bytes.isEmpty ? "note" : String(decoding: bytes, as: UTF8.self)
  }

  private static func isReserved(_ name: String) -> Bool {
    let stem = caseless(String(name.prefix { $0 != "." }))
    if ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(stem) { return true }
    guard stem.utf8.count >= 4, stem.hasPrefix("com") || stem.hasPrefix("lpt") else { return false }
    return ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"].contains(String(stem.dropFirst(3)))
  }

  private static func truncated(_ text: String, to limit: Int) -> String {
    var bytes = Array(text.utf8)
    guard bytes.count > limit else { return text }
    var end = max(limit, 0)
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    bytes.removeSubrange(end...)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.utf8.count) + digits).suffix(8))
  }
}
