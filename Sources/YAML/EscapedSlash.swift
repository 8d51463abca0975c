/// `"\/"`, which JSON and libyaml know and kubectl's YAML parser refuses.
enum EscapedSlash {
  /// Whether double-quoted scalars have to be searched: the text holds the escape and is not JSON as a whole.
  static func isRefused(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard first(in: bytes, 0..<bytes.count) != nil else { return false }
    guard let opening = bytes.first(where: { !$0.isYAMLSpace }), opening == UInt8(ascii: "{") else { return true }
    return !JSONSyntax.isValid(bytes)
  }

  /// The first backslash that escapes a slash.
  static func first(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      if bytes[offset] == UInt8(ascii: "\\") {
        if bytes[offset + 1] == UInt8(ascii: "/") { return offset }
        offset += 1
      }
      offset += 1
    }
    return nil
  }
}
