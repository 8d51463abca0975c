/// A JPEG's segments, those that only tell of the picture left out.
enum JPEGMetadata {
  /// The picture. What stands behind its end goes too: there cameras put further pictures and films.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = [0xFF, 0xD8]
    kept.reserveCapacity(bytes.count)
    var offset = 2
    while offset + 1 < bytes.count {
      let marker = bytes[offset + 1]
      // What is no marker stands between segments for no reason; decoders skip it.
      guard bytes[offset] == 0xFF, marker != 0xFF else {
        offset += 1
        continue
      }
      switch marker {
      case 0xD9: return kept + [0xFF, 0xD9]
      case 0x00, 0x01, 0xD0...0xD8: offset += 2
      default:
        guard let segment = segment(at: offset, of: bytes) else { return kept }
        offset = segment.upperBound
        if marker == 0xDA {
          let end = endOfScan(from: offset, of: bytes)
          kept += bytes[segment.lowerBound..<end]
          offset = end
        } else if keeps(marker, bytes[segment].dropFirst(4)) {
          kept += bytes[segment]
        } else if marker == 0xE1, bytes[segment].dropFirst(4).starts(with: "Exif\0\0".utf8) {
          let orientation = ExifOrientation.read(Array(bytes[segment]), at: 10)
          if orientation != 1 { kept += exif(orientation) }
        }
      }
    }
    return kept
  }

  private static func segment(at offset: Int, of bytes: [UInt8]) -> Range<Int>? {
    guard offset + 4 <= bytes.count else { return nil }
    let end = offset + 2 + (Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3]))
    return end >= offset + 4 && end <= bytes.count ? offset..<end : nil
  }

  /// Whether decoding needs a segment: every one but an application's and comments; of an application's the size of
  /// a pixel, the colour profile and how colours are stored.
  private static func keeps(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xE0: content.starts(with: "JFIF\0".utf8)
    case 0xE2: content.starts(with: "ICC_PROFILE\0".utf8)
    case 0xEE: content.starts(with: "Adobe".utf8)
    case 0xE1...0xEF, 0xFE: false
    default: true
    }
  }

  private static func endOfScan(from start: Int, of bytes: [UInt8]) -> Int {
    var offset = start
    while offset + 1 < bytes.count {
      if bytes[offset] == 0xFF {
        let next = bytes[offset + 1]
        if next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return offset }
      }
      offset += 1
    }
    return bytes.count
  }

  private static func exif(_ orientation: Int) -> [UInt8] {
    let content = "Exif\0\0".utf8 + ExifOrientation.tiff(orientation)
    let length = content.count + 2
    return [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + content
  }
}
