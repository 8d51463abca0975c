/// Particles that Korean joins to the word before: `https://kubernetes.io를` means the address, then 를.
enum KoreanParticle {
  private static let particles: Set<String> = [
    "를", "을", "이", "가", "은", "는", "에", "의", "로", "와", "과", "도", "만", "나", "란", "라는", "라고", "이라는", "이라고",
    "에서", "으로", "부터", "까지", "처럼", "보다", "에는", "에도", "에서는", "에서도", "로는", "으로는", "입니다", "이다", "이며", "이고",
    "하고", "에게", "이나", "를통해",
  ]

  /// Where the particle at the end of an address begins, where what comes before it is ASCII.
  static func start(endingAt end: Int, of bytes: [UInt8], from start: Int) -> Int? {
    var offset = end
    while offset > start, bytes[offset - 1] >= 0x80, end - offset <= 12 { offset -= 1 }
    guard offset > start, offset < end, end - offset <= 12, bytes[offset - 1] != Byte.percent,
      bytes[offset - 1] != Byte.hash, bytes[offset - 1] != Byte.hyphen, bytes[offset - 1] != Byte.underscore,
      particles.contains(String(decoding: bytes[offset..<end], as: UTF8.self))
    else { return nil }
    return offset
  }
}
