/// Finds where in the note the addresses of links stand: cmark's columns of inlines are not to be relied on.
///
/// Links are asked for in the order in which they stand, so that one search goes on where the last one ended.
struct Locator {
  private var position = 0
  private var end = 0
  /// Bytes that may still be searched in vain, so that a hostile note takes linear time.
  private var patience = 4 << 20

  /// Goes to a block.
  mutating func move(to block: Range<Int>) {
    position = block.lowerBound
    end = block.upperBound
  }

  /// Where `text` stands next in the block; `nil` where it does not.
  mutating func find(_ text: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    guard let first = text.first, patience > 0 else { return nil }
    let start = position
    var offset = position
    while offset + text.count <= end, let found = bytes[offset..<end].firstIndex(of: first) {
      if bytes[found..<end].starts(with: text) {
        position = found + text.count
        return found..<position
      }
      offset = found + 1
    }
    patience -= end - start
    return nil
  }
}
