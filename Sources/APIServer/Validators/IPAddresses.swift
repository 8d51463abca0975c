internal import KubernetesModel

/// An IP address as the server reads it.
package struct IPAddress: Sendable, Equatable {
  /// The sixteen bytes of IPv6; for IPv4 the last four count.
  package let bytes: [UInt8]
  /// Whether it was written with dots alone.
  package let isIPv4: Bool
  /// Whether a part of a dotted address began with a zero that means nothing.
  package let hasLeadingZeros: Bool

  /// Reads an address as leniently as the server; `nil` for what is none.
  package init?(_ text: String) {
    var reader = IPAddressReader(Array(text.utf8))
    guard let bytes = reader.read() else { return nil }
    self.bytes = bytes
    isIPv4 = reader.isIPv4
    hasLeadingZeros = reader.hasLeadingZeros
  }

  /// Whether an IPv4 address is dressed up as IPv6: `::ffff:10.0.0.1`.
  package var isMappedIPv4: Bool {
    !isIPv4 && bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
  }

  /// The address as RFC 5952 writes it.
  package var canonical: String {
    if isIPv4 { return dotted }
    if isMappedIPv4 { return "::ffff:" + dotted }
    let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    let gap = Self.longestZeros(in: groups)
    let text = { (part: ArraySlice<UInt16>) in part.map { String($0, radix: 16) }.joined(separator: ":") }
    guard let gap else { return text(groups[...]) }
    return text(groups[..<gap.lowerBound]) + "::" + text(groups[gap.upperBound...])
  }

  private var dotted: String { bytes.suffix(4).map { String($0) }.joined(separator: ".") }

  /// The first of the longest stretches of two or more zero groups.
  private static func longestZeros(in groups: [UInt16]) -> Range<Int>? {
    var best: Range<Int>?
    var start = 0
    while start < groups.count {
      var end = start
      while end < groups.count, groups[end] == 0 { end += 1 }
      if end - start > max(best?.count ?? 1, 1) { best = start..<end }
      start = max(end, start) + 1
    }
    return best
  }
}

extension ValueFormat {
  /// An IP address in a form that every program reads alike.
  package static let ipAddress = ValueFormat { value in
    guard let address = IPAddress(value) else {
      return ["must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"]
    }
    if address.hasLeadingZeros { return ["must not have leading 0s"] }
    if address.isMappedIPv4 { return ["must not be an IPv4-mapped IPv6 address"] }
    return []
  }
}
