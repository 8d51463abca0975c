/// Paths below one root, with slashes.
package enum RelativePath {
  /// `path` as seen from the folder `base`, without `.` and `..`; `nil` where it leads out of the root.
  package static func resolve(_ path: String, from base: String) -> String? {
    var names = path.hasPrefix("/") ? [] : base.split(separator: "/")
    for name in path.split(separator: "/") where name != "." {
      if name == ".." {
        if names.popLast() == nil { return nil }
      } else {
        names.append(name)
      }
    }
    return names.joined(separator: "/")
  }

  /// The link from the file at `source` to the file at `target`, percent-encoded.
  package static func link(from source: String, to target: String) -> String {
    String(decoding: linkBytes(from: source, to: target), as: UTF8.self)
  }

  /// The same in UTF-8: pages are made of bytes.
  package static func linkBytes(from source: String, to target: String) -> [UInt8] {
    var (source, target) = (source, target)
    return source.withUTF8 { from in
      target.withUTF8 { to in
        var shared = 0
        var offset = 0
        while offset < from.count, offset < to.count, from[offset] == to[offset] {
          offset += 1
          if from[offset - 1] == UInt8(ascii: "/") { shared = offset }
        }
        var link: [UInt8] = []
        link.reserveCapacity(to.count + 16)
        for byte in from[shared...] where byte == UInt8(ascii: "/") { link.append(contentsOf: "../".utf8) }
        encode(to[shared...], into: &link)
        return link
      }
    }
  }

  /// The way from the folder of `source` to the root: empty, or `../` once or several times.
  package static func toRoot(from source: String) -> String {
    String(repeating: "../", count: source.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// Escapes what a URL's path or fragment must not hold. Hangul stays: browsers show it as it is.
  package static func encode(_ text: some Sequence<UInt8>, into result: inout [UInt8]) {
    for byte in text {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"),
        UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
        result.append(UInt8(ascii: "%"))
        result.append(hexDigit(byte >> 4))
        result.append(hexDigit(byte & 15))
      default: result.append(byte)
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

/// Two parts of a path with a slash between them.
package func join(_ folder: String, _ name: String) -> String {
  folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
}
