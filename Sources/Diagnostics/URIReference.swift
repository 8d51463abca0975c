/// Paths as URIs have them.
enum URIReference {
  /// A relative path as a relative reference, an absolute one as a `file:` URI; standard input as `stdin`.
  static func text(ofPath path: String) -> String {
    if path == "-" { return "stdin" }
    let encoded = encode(withoutDot(path).utf8)
    if path.hasPrefix("/") { return "file://" + encoded }
    // A colon in the first name would make a scheme of it.
    return encoded.prefix { $0 != "/" }.contains(":") ? "./" + encoded : encoded
  }

  /// A path without the `./` that it may begin with, which says nothing.
  static func withoutDot(_ path: String) -> Substring {
    var relative = Substring(path)
    while relative.hasPrefix("./") { relative = relative.dropFirst(2) }
    return relative
  }

  private static func encode(_ path: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in path {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "+"),
        UInt8(ascii: ","), UInt8(ascii: "="):
        result.append(byte)
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
