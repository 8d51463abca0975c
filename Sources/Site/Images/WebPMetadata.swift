/// A WebP's chunks, those that only tell of the picture left out.
enum WebPMetadata {
  private static let shown: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

  /// The picture, as long as its head says.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var kept = Array(bytes.prefix(12))
    kept.reserveCapacity(bytes.count)
    var flags: Int?
    var orientation = 1
    var offset = 12
    while offset + 8 <= bytes.count {
      let length = little(bytes, offset + 4)
      let end = min(offset + 8 + length + length & 1, bytes.count)
      let name = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
      if shown.contains(name) {
        if name == "VP8X", end > offset + 8 { flags = kept.count + 8 }
        kept += bytes[offset..<end]
      } else if name == "EXIF" {
        let content = Array(bytes[(offset + 8)..<end])
        orientation = ExifOrientation.read(content, at: content.starts(with: "Exif\0\0".utf8) ? 6 : 0)
      }
      offset = end
    }
    if let flags {
      // The marks that say that Exif and XMP follow.
      kept[flags] &= ~0x0C
      if orientation != 1 {
        kept[flags] |= 0x08
        let exif = ExifOrientation.tiff(orientation)
        kept += "EXIF".utf8 + [UInt8(exif.count), 0, 0, 0] + exif
      }
    }
    let size = kept.count - 8
    for index in 0..<4 { kept[4 + index] = UInt8(truncatingIfNeeded: size >> (8 * index)) }
    return kept
  }

  private static func little(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
