extension Composition {
  /// The stretch around `offset` that may compose: a letter and the marks or vowels behind it. `nil` where nothing does.
  package static func stretch(at offset: Int, of bytes: [UInt8], in bounds: Range<Int>) -> Range<Int>? {
    let (value, length) = bytes.scalar(at: offset)
    guard isConjoining(value) || isCombining(value) else { return nil }
    var start = offset
    if isCombining(value) {
      // The letter that it combines with is the scalar before it.
      while start > bounds.lowerBound {
        start -= 1
        if bytes[start] & 0xC0 != 0x80 { break }
      }
    }
    var end = offset + length
    while end < bounds.upperBound {
      let (next, count) = bytes.scalar(at: end)
      guard isConjoining(next) || isCombining(next) else { break }
      end += count
    }
    return start..<min(end, bounds.upperBound)
  }

  private static func isConjoining(_ value: UInt32) -> Bool { (0x1100...0x11FF).contains(value) }
  private static func isCombining(_ value: UInt32) -> Bool { (0x300...0x36F).contains(value) }
}
