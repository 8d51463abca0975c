/// The size of an image in pixels, as the head of its file tells.
struct ImageSize: Equatable, Sendable {
  let width: Int
  let height: Int

  /// The size of a PNG, JPEG, GIF, WebP or SVG; `nil` for anything else and for what is damaged.
  static func read(_ bytes: [UInt8]) -> ImageSize? {
    let size = png(bytes) ?? gif(bytes) ?? jpeg(bytes) ?? webP(bytes) ?? SVGSize.read(bytes)
    guard let size, (1...100_000).contains(size.width), (1...100_000).contains(size.height) else { return nil }
    return size
  }

  private static func png(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    return ImageSize(width: big(bytes, 16, 4), height: big(bytes, 20, 4))
  }

  private static func gif(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 10, bytes.starts(with: "GIF8".utf8) else { return nil }
    return ImageSize(width: little(bytes, 6, 2), height: little(bytes, 8, 2))
  }

  /// Walks the segments to the frame header. Pictures that a camera turned have width and height swapped.
  private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var offset = 2
    var isTurned = false
    while offset + 9 < bytes.count {
      guard bytes[offset] == 0xFF else { return nil }
      let marker = bytes[offset + 1]
      if marker == 0xFF {
        offset += 1
        continue
      }
      if marker == 0xE1 { isTurned = isTurned || isExifTurned(bytes, offset + 4) }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        let (height, width) = (big(bytes, offset + 5, 2), big(bytes, offset + 7, 2))
        return isTurned ? ImageSize(width: height, height: width) : ImageSize(width: width, height: height)
      }
      let hasNoLength = marker == 0x01 || (0xD0...0xD8).contains(marker)
      offset += hasNoLength ? 2 : 2 + max(big(bytes, offset + 2, 2), 2)
    }
    return nil
  }

  /// Whether Exif's orientation (5 to 8) lays the picture on its side.
  private static func isExifTurned(_ bytes: [UInt8], _ start: Int) -> Bool {
    let tiff = start + 6
    guard tiff <= bytes.count, bytes[start..<tiff].elementsEqual("Exif\0\0".utf8) else { return false }
    return ExifOrientation.read(bytes, at: tiff) >= 5
  }

  private static func webP(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) else {
      return nil
    }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ": return ImageSize(width: little(bytes, 26, 2) & 0x3FFF, height: little(bytes, 28, 2) & 0x3FFF)
    case "VP8L":
      let bits = little(bytes, 21, 4)
      return ImageSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    case "VP8X": return ImageSize(width: little(bytes, 24, 3) + 1, height: little(bytes, 27, 3) + 1)
    default: return nil
    }
  }

  private static func big(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
