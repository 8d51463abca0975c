internal import KubernetesModel
internal import Text

extension UInt8 {
  /// Whether the byte is `a` … `z`.
  var isLowercaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }

  /// Whether the byte is `A` … `Z`.
  var isUppercaseLetter: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }

  /// Whether the byte may begin and end a DNS label.
  var isLowercaseAlphanumeric: Bool { isLowercaseLetter || isDigit }
}

extension Sequence<UInt8> {
  /// Whether this is text that begins and ends with a byte of `edge` and holds only bytes of `inner`.
  ///
  /// One pass: the last byte seen is remembered for the rule on the end.
  @inline(__always)
  func isFramed(edge: (UInt8) -> Bool, inner: (UInt8) -> Bool) -> Bool {
    var last: UInt8?
    for byte in self {
      if last == nil, !edge(byte) { return false }
      if !inner(byte) { return false }
      last = byte
    }
    guard let last else { return false }
    return edge(last)
  }
}
