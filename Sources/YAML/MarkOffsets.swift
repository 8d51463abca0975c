/// Turns libyaml's marks, which count code points, into byte offsets.
///
/// Text that is all ASCII needs no table. For other text one checkpoint is kept every 64 code points:
/// building is one pass, a look-up walks at most 64 code points.
struct MarkOffsets {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private let checkpoints: [Int32]

  private static let stride = 64

  /// Marks of `bytes`, which begin at `base` in the caller's text. Valid as long as `bytes` are.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.bytes = bytes
    self.base = base
    var union: UInt8 = 0
    for byte in bytes { union |= byte }
    var checkpoints: [Int32] = []
    if union >= 0x80 {
      checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
      var count = 0
      for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
        if count % Self.stride == 0 { checkpoints.append(Int32(truncatingIfNeeded: offset)) }
        count += 1
      }
    }
    self.checkpoints = checkpoints
  }

  /// The byte offset, in the caller's text, of the code point with this index.
  func offset(of index: Int) -> Int {
    guard !checkpoints.isEmpty else { return base + min(index, bytes.count) }
    let checkpoint = min(index / Self.stride, checkpoints.count - 1)
    var offset = Int(checkpoints[checkpoint])
    var left = index - checkpoint * Self.stride
    while left > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return base + offset
  }
}
