internal import KubernetesModel
internal import Text

/// A range of addresses: an address and how many of its bits are fixed.
struct CIDRBlock: Equatable {
  /// The sixteen bytes of IPv6; for IPv4 the last four count.
  let bytes: [UInt8]
  let isIPv4: Bool
  /// How many bits are fixed.
  let prefix: Int
  /// Whether the text has zeros in front of numbers.
  let hasLeadingZeros: Bool

  /// Reads a range as leniently as the server; `nil` for what is none.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let address = IPAddress(String(parts[0])) else { return nil }
    let digits = parts[1].utf8
    guard !digits.isEmpty, digits.allSatisfy({ $0.isDigit }), let prefix = Int(parts[1]) else { return nil }
    guard prefix <= (address.isIPv4 ? 32 : 128) else { return nil }
    bytes = address.bytes
    isIPv4 = address.isIPv4
    self.prefix = prefix
    hasLeadingZeros = address.hasLeadingZeros || (digits.count > 1 && digits.first == UInt8(ascii: "0"))
  }

  /// Whether no bit is set but those that are fixed.
  var isMasked: Bool { (fixedBits..<128).allSatisfy { !bit($0, of: bytes) } }

  /// Whether the first address of the range lies in this one, and the range is smaller.
  func strictlyContains(_ other: CIDRBlock) -> Bool {
    isIPv4 == other.isIPv4 && prefix < other.prefix
      && (0..<fixedBits).allSatisfy { bit($0, of: bytes) == bit($0, of: other.bytes) }
  }

  private var fixedBits: Int { isIPv4 ? 96 + prefix : prefix }

  private func bit(_ position: Int, of bytes: [UInt8]) -> Bool {
    bytes[position / 8] >> UInt8(7 - position % 8) & 1 == 1
  }
}

extension ValueFormat {
  /// A range of addresses in a form that every program reads alike.
  static let cidrBlock = ValueFormat { value in
    guard let block = CIDRBlock(value) else {
      return ["must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"]
    }
    var faults: [String] = []
    if block.hasLeadingZeros { faults.append("must not have leading 0s in IP or prefix length") }
    if !block.isMasked { faults.append("must not have bits set beyond the prefix length") }
    return faults
  }

  /// An address that means one machine, and the same one to everybody.
  static let ordinaryAddress = ValueFormat { value in
    guard let address = IPAddress(value) else { return ["must be a valid IP address"] }
    let bytes = address.isIPv4 || address.isMappedIPv4 ? Array(address.bytes.suffix(4)) : address.bytes
    let is4 = bytes.count == 4
    if bytes.allSatisfy({ $0 == 0 }) { return ["may not be unspecified (\(is4 ? "0.0.0.0" : "::"))"] }
    if is4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy({ $0 == 0 }) && bytes[15] == 1 {
      return ["may not be in the loopback range (127.0.0.0/8, ::1/128)"]
    }
    if is4 ? bytes[0] == 169 && bytes[1] == 254 : bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80 {
      return ["may not be in the link-local range (169.254.0.0/16, fe80::/10)"]
    }
    if is4 ? bytes[0] == 224 && bytes[1] == 0 && bytes[2] == 0 : bytes[0] == 0xFF && bytes[1] & 0x0F == 2 {
      return ["may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)"]
    }
    return []
  }
}
