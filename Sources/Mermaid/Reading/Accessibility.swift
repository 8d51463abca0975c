/// `accTitle: …`, `accDescr: …` and `accDescr { … }`, which every kind of diagram knows.
enum Accessibility {
  enum Kind { case title, description }

  /// What stands at `offset`: which of the two, the bytes of its text, and where it ends.
  static func read(_ bytes: [UInt8], at offset: Int) -> (kind: Kind, text: Range<Int>, end: Int)? {
    let isTitle = bytes.hasAnyCase("acctitle", at: offset)
    guard isTitle || bytes.hasAnyCase("accdescr", at: offset) else { return nil }
    let sign = bytes.skippingSpaces(from: offset + 8)
    if bytes.byte(at: sign) == UInt8(ascii: ":") {
      let start = bytes.skippingSpaces(from: sign + 1)
      let end = bytes.lineEnd(from: start)
      return (isTitle ? .title : .description, bytes.trimmed(start..<end), end)
    }
    guard !isTitle, bytes.byte(at: sign) == UInt8(ascii: "{"),
      let close = bytes[sign...].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return (.description, bytes.trimmed((sign + 1)..<close), close + 1)
  }
}
