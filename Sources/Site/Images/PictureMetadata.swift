/// Takes out of a photograph what is said of it besides its pixels: where and when it was taken, by whom, with what.
enum PictureMetadata {
  /// A JPEG, PNG or WebP without its metadata; anything else as it is. Pixels, colour profile and the side that is up
  /// stay.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return JPEGMetadata.removed(from: bytes) }
    if bytes.starts(with: PNGMetadata.signature) { return PNGMetadata.removed(from: bytes) }
    if bytes.starts(with: "RIFF".utf8), bytes.count >= 12, bytes[8..<12].elementsEqual("WEBP".utf8) {
      return WebPMetadata.removed(from: bytes)
    }
    return bytes
  }
}
