/// A PNG's chunks, those that only tell of the picture left out.
enum PNGMetadata {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Chunks that are not critical and change what is seen. What is not known is not kept.
  private static let shown: Set<String> = [
    "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "hIST", "sPLT", "acTL", "fcTL", "fdAT", "cICP",
    "mDCV", "cLLI", "mDCv", "cLLi",
  ]

  /// The picture, up to its last chunk.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var kept = signature
    kept.reserveCapacity(bytes.count)
    var offset = signature.count
    while offset + 12 <= bytes.count {
      let length = bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
      let end = offset + 12 + length
      let isCritical = bytes[offset + 4] & 0x20 == 0
      let name = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
      // A picture that is cut off is shown as far as it goes.
      let chunk = bytes[offset..<min(end, bytes.count)]
      if isCritical || shown.contains(name) { kept += chunk }
      if name == "IEND" || end > bytes.count { return kept }
      offset = end
    }
    return offset < bytes.count ? kept + bytes[offset...] : kept
  }
}
