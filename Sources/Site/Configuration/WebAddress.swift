/// Addresses that a course gives of itself.
enum WebAddress {
  /// Whether an address is `http` or `https`, a host, perhaps a port, and a path of names: no user, no backslash, no
  /// empty name that would make what follows a host, no way up, no query.
  static func isPlain(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    guard let scheme = ["https://", "http://"].first(where: { bytes.starts(with: $0.utf8) }) else { return false }
    let rest = bytes.dropFirst(scheme.utf8.count)
    let host = rest.prefix { $0 != UInt8(ascii: "/") }
    let parts = host.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.first, !name.isEmpty, name.allSatisfy(isHost) else { return false }
    if parts.count == 2, !(1...5).contains(parts[1].count) || !parts[1].allSatisfy(isDigit) { return false }
    let path = rest.dropFirst(host.count)
    var names = path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    while names.last?.isEmpty == true { names.removeLast() }
    return names.allSatisfy { name in
      !name.isEmpty && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8) && name.allSatisfy(isPath)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }

  private static func isHost(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isPath(_ byte: UInt8) -> Bool { isHost(byte) || "_~%+@!$,;=()".utf8.contains(byte) }
}
