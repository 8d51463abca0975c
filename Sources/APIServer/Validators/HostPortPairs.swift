internal import KubernetesModel

extension String {
  /// Whether the value is `host:port` or `[host]:port`; either part may be empty.
  var isHostPortPair: Bool {
    let bytes = Array(utf8)
    let colon = UInt8(ascii: ":")
    guard let last = bytes.lastIndex(of: colon) else { return false }
    if bytes.first == UInt8(ascii: "[") {
      guard let end = bytes.firstIndex(of: UInt8(ascii: "]")), end + 1 == last else { return false }
      let rest = bytes[1..<end] + bytes[(end + 1)...]
      return !rest.contains(UInt8(ascii: "[")) && !rest.contains(UInt8(ascii: "]"))
    }
    let host = bytes[..<last]
    return !host.contains(colon) && !bytes.contains(UInt8(ascii: "[")) && !bytes.contains(UInt8(ascii: "]"))
  }
}
