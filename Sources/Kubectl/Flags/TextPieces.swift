/// Cutting text at bytes: Swift's own takes a sign and what combines with it for one character, kubectl does not.
extension String {
  /// The pieces between all `separator`s, at most `limit` of them.
  func pieces(at separator: Unicode.Scalar, limit: Int = .max) -> [String] {
    utf8.split(separator: UInt8(ascii: separator), maxSplits: limit - 1, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  /// What stands before and behind the first `separator`; `nil` where there is none.
  func cut(at separator: Unicode.Scalar) -> (before: String, behind: String)? {
    let pieces = pieces(at: separator, limit: 2)
    return pieces.count == 2 ? (pieces[0], pieces[1]) : nil
  }

  /// Whether a byte stands in it.
  func holds(_ byte: Unicode.Scalar) -> Bool { utf8.contains(UInt8(ascii: byte)) }

  /// Whether it begins with these bytes.
  func begins(with prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

  /// Whether it ends with these bytes.
  func ends(with suffix: String) -> Bool { utf8.reversed().starts(with: suffix.utf8.reversed()) }

  /// Without its first bytes.
  func droppingBytes(_ count: Int) -> String { String(decoding: utf8.dropFirst(count), as: UTF8.self) }

  /// Without the white space at its ends.
  var trimmed: String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let bytes = utf8.drop(while: isSpace)
    return String(decoding: bytes.reversed().drop(while: isSpace).reversed(), as: UTF8.self)
  }

  /// With the ASCII letters small.
  var lowered: String { String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self) }
}

extension UInt8 {
  var isDecimalDigit: Bool { (0x30...0x39).contains(self) }
  var isHexadecimalDigit: Bool { isDecimalDigit || (0x61...0x66).contains(self | 0x20) }
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isAlphanumeric: Bool { isDecimalDigit || isLetter }
  /// What `\w` stands for.
  var isWord: Bool { isAlphanumeric || self == UInt8(ascii: "_") }
}
