/// An address on the net from which an image may be fetched.
///
/// Notes are other people's: an address in one must not lead into the network of whoever builds. So the name is
/// resolved first, every one of its addresses must be public, and the connection is made to these and no others.
struct ImageAddress: Equatable {
  /// The name of the host: letters, digits, hyphens and dots, and no number.
  let host: String

  /// Reads an address; `nil` where it is no `https` address of a named host at the usual port.
  init?(_ address: String) {
    guard OutputName.caseless(String(address.prefix(8))) == "https://",
      !address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
    else { return nil }
    let place = address.dropFirst(8).prefix { !"/?#".contains($0) }
    let host = place.hasSuffix(":443") ? place.dropLast(4) : place
    // Numbers (in whatever base), IPv6 in brackets, user names and escapes are no names.
    guard (1...253).contains(host.utf8.count),
      host.utf8.allSatisfy({
        Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      }),
      let last = host.split(separator: ".").last, let first = last.utf8.first, Self.isLetter(first), host.contains("."),
      !host.hasPrefix("."), !host.hasPrefix("-")
    else { return nil }
    self.host = String(host)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

/// An address of the internet protocol, as a resolver writes it.
struct NetworkAddress: Equatable {
  /// Four bytes or sixteen.
  let bytes: [UInt8]

  /// Reads `192.0.2.1` or `2001:db8::1`; nothing else.
  init?(_ text: String) {
    if text.contains(":") {
      guard let bytes = Self.long(text) else { return nil }
      self.bytes = bytes
    } else {
      guard let bytes = Self.short(text) else { return nil }
      self.bytes = bytes
    }
  }

  /// Whether it belongs to the net at large: not to this machine, a network of its own, a link, a tunnel, a group of
  /// hosts, documentation.
  var isPublic: Bool {
    if bytes.count == 4 { return !Self.closedShort.contains { $0.holds(bytes) } }
    return Self.open.holds(bytes) && !Self.closedLong.contains { $0.holds(bytes) }
  }

  private struct Range {
    let bytes: [UInt8]
    let bits: Int

    func holds(_ address: [UInt8]) -> Bool {
      (0..<bits).allSatisfy { bit in
        let mask: UInt8 = 0x80 >> UInt8(bit % 8)
        return (bit / 8 < bytes.count ? bytes[bit / 8] : 0) & mask == address[bit / 8] & mask
      }
    }
  }

  /// The special ranges of IPv4, as IANA lists them.
  private static let closedShort = [
    Range(bytes: [0], bits: 8), Range(bytes: [10], bits: 8), Range(bytes: [100, 64], bits: 10),
    Range(bytes: [127], bits: 8), Range(bytes: [169, 254], bits: 16), Range(bytes: [172, 16], bits: 12),
    Range(bytes: [192, 0, 0], bits: 24), Range(bytes: [192, 0, 2], bits: 24), Range(bytes: [192, 88, 99], bits: 24),
    Range(bytes: [192, 168], bits: 16), Range(bytes: [198, 18], bits: 15), Range(bytes: [198, 51, 100], bits: 24),
    Range(bytes: [203, 0, 113], bits: 24), Range(bytes: [224], bits: 3),
  ]

  /// Of IPv6 only 2000::/3 is the net, without the tunnels to IPv4 and the ranges for documentation in it.
  private static let open = Range(bytes: [0x20], bits: 3)
  private static let closedLong = [
    Range(bytes: [0x20, 0x01, 0, 0], bits: 23), Range(bytes: [0x20, 0x01, 0x0D, 0xB8], bits: 32),
    Range(bytes: [0x20, 0x02], bits: 16), Range(bytes: [0x3F, 0xFF, 0], bits: 20),
  ]

  private static func short(_ text: String) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.compactMap { part in
      part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && (part == "0" || !part.hasPrefix("0")) ? UInt8(part) : nil
    }
    return parts.count == 4 && bytes.count == 4 ? bytes : nil
  }

  private static func long(_ text: String) -> [UInt8]? {
    let halves = text.components(around: "::")
    guard halves.count <= 2, let head = groups(halves[0]), let tail = halves.count == 2 ? groups(halves[1]) : [] else {
      return nil
    }
    let missing = 16 - head.count - tail.count
    guard halves.count == 2 ? missing >= 2 : missing == 0 else { return nil }
    return head + repeatElement(0, count: missing) + tail
  }

  private static func groups(_ text: String) -> [UInt8]? {
    if text.isEmpty { return [] }
    var bytes: [UInt8] = []
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, part.contains(".") {
        guard let last = short(String(part)) else { return nil }
        bytes += last
      } else {
        guard (1...4).contains(part.utf8.count), let group = UInt16(part, radix: 16) else { return nil }
        bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
      }
    }
    return bytes
  }
}

extension String {
  /// The parts before and behind the first `mark`; the text alone where there is none.
  fileprivate func components(around mark: String) -> [String] {
    guard let range = firstRange(of: mark) else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}
