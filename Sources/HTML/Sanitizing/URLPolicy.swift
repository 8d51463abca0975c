/// Which addresses a note may lead to.
package enum URLPolicy {
  /// Whether a link may lead there: relative addresses, and the few schemes that only show something.
  package static func allowsLink(_ url: some Collection<UInt8>) -> Bool {
    guard let scheme = scheme(of: url) else { return true }
    // A host before its port, `localhost:8080`, looks like a scheme and is none.
    return schemes.contains(scheme) || scheme.utf8.contains(UInt8(ascii: "."))
  }

  private static let schemes: Set<String> = [
    "http", "https", "mailto", "tel", "ftp", "ftps", "sftp", "xmpp", "irc", "ircs", "ssh", "git", "localhost",
  ]

  /// Whether an image may be fetched from there.
  package static func allowsImage(_ url: some Collection<UInt8>) -> Bool {
    guard let scheme = scheme(of: url) else { return true }
    if scheme == "http" || scheme == "https" { return true }
    guard scheme == "data" else { return false }
    let start = url.drop { $0 <= 0x20 }.prefix(32).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"].contains {
      start.starts(with: $0.utf8)
    }
  }

  /// What stands before the first colon, as a browser reads it: it skips blanks, tabs and line ends.
  package static func scheme(of url: some Collection<UInt8>) -> String? {
    var name: [UInt8] = []
    for byte in url {
      switch byte {
      case 0...0x20: continue
      case UInt8(ascii: ":"): return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        name.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      default: return nil
      }
      if name.count > 40 { return nil }
    }
    return nil
  }
}
