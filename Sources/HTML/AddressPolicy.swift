internal import Text

/// Which addresses a note may lead to: places in the site, and the few schemes that only show something.
enum AddressPolicy {
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// Schemes that no disguise may hide. As names of files they are not missed.
  private static let runners: Set<String> = [
    "javascript", "vbscript", "livescript", "mocha", "data", "file", "blob", "filesystem", "about", "jar", "feed",
    "view-source", "intent",
  ]

  /// The address as it may be written; `nil` where it is refused.
  ///
  /// What begins with `//` is the web's, also where the page itself is a file; a host before its port, which looks
  /// like a scheme and is none, is one of the web.
  static func allowed(_ text: [UInt8]) -> [UInt8]? {
    let address = trimmed(text)
    let plain = withoutHidden(address)
    guard !isDisguised(plain) else { return nil }
    if address.starts(with: "//".utf8) { return "https:".utf8 + address }
    guard let scheme = scheme(of: plain) else {
      // Escapes before a colon are meant for a reader that takes them back.
      let name = plain.prefix { !"/?#:".utf8.contains($0) }
      let isColonNext = name.count < plain.count && plain[name.count] == UInt8(ascii: ":")
      return isColonNext && name.contains(UInt8(ascii: "\\")) ? nil : address
    }
    let rest = plain.dropFirst(scheme.utf8.count + 1)
    if schemes.contains(scheme) {
      // What hides in the scheme is no slip of the pen.
      guard address.count >= scheme.utf8.count,
        withoutHidden(Array(address.prefix(scheme.utf8.count))).count == scheme.utf8.count
      else { return nil }
      let isWeb = scheme == "http" || scheme == "https"
      return !isWeb || rest.starts(with: "//".utf8) ? address : nil
    }
    guard scheme == "localhost" || scheme.utf8.contains(UInt8(ascii: ".")) else { return nil }
    let port = rest.prefix { (0x30...0x39).contains($0) }
    let behind = rest.dropFirst(port.count).first
    guard (1...5).contains(port.count), behind.map({ "/?#".utf8.contains($0) }) ?? true else { return nil }
    return "http://".utf8 + address
  }

  /// What stands before the first colon, in lower case, where that reads as a scheme.
  static func scheme(of address: [UInt8]) -> String? {
    guard let first = address.first, (0x61...0x7A).contains(first | 0x20) else { return nil }
    var name: [UInt8] = []
    for byte in address.prefix(64) {
      switch byte {
      case UInt8(ascii: ":"): return String(decoding: name, as: UTF8.self)
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x30...0x39, 0x61...0x7A: name.append(byte)
      case 0x41...0x5A: name.append(byte | 0x20)
      default: return nil
      }
    }
    return nil
  }

  /// Whether escapes hide a scheme that runs something: percents, references, several times over.
  private static func isDisguised(_ address: [UInt8]) -> Bool {
    var text = Array(address.prefix(1_000))
    for _ in 0..<4 {
      let next = withoutHidden(trimmed(Entities.decoded(percentDecoded(text))))
      if let scheme = scheme(of: next), runners.contains(scheme) || scheme.hasPrefix("ms-") { return true }
      if next == text { return false }
      text = next
    }
    return true
  }

  private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "%"), offset + 2 < bytes.count, let high = digit(bytes[offset + 1]),
        let low = digit(bytes[offset + 2])
      {
        result.append(high << 4 | low)
        offset += 3
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return []
    }
    return Array(bytes[first...last])
  }

  /// The address without blanks, controls and characters that nobody sees: browsers skip some of them in a scheme.
  private static func withoutHidden(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte > 0x20, byte != 0x7F { result.append(byte) }
        offset += 1
        continue
      }
      let (scalar, length) = bytes.scalar(at: offset)
      if !HiddenCharacter.isHidden(scalar), !isBlank(scalar) { result += bytes[offset..<offset + length] }
      offset += length
    }
    return result
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0xA0 || scalar == 0x1680 || (0x2000...0x200A).contains(scalar) || scalar == 0x202F || scalar == 0x205F
      || scalar == 0x3000
  }
}
