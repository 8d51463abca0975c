import Testing

@testable import Site

@Suite("Metadata of photographs")
struct PictureMetadataTests {
  private func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
  }

  private func exif(_ orientation: Int, gps: Bool = true) -> [UInt8] {
    segment(0xE1, Array("Exif\0\0".utf8) + ExifOrientation.tiff(orientation) + (gps ? Array("GPS 37.5".utf8) : []))
  }

  @Test("a JPEG loses where it was taken and keeps its pixels, its colours and the side that is up")
  func jpeg() {
    let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
    let profile = segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7])
    let frame = segment(0xC0, [8, 0, 100, 0, 200, 1, 1, 0x11, 0])
    let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4]
    let told =
      exif(6) + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<gps/>".utf8))
      + segment(0xED, [1]) + segment(0xE2, Array("MPF\0".utf8)) + segment(0xFE, Array("서울".utf8))
    let photograph = [0xFF, 0xD8] + jfif + told + profile + frame + scan + [0xFF, 0xD9] + Array("another GPS".utf8)
    let clean = PictureMetadata.removed(from: photograph)
    #expect(clean == [0xFF, 0xD8] + jfif + exif(6, gps: false) + profile + frame + scan + [0xFF, 0xD9])
    #expect(ImageSize.read(clean) == ImageSize(width: 100, height: 200))
    #expect(PictureMetadata.removed(from: clean) == clean)
    let upright = [0xFF, 0xD8] + exif(1) + frame + scan
    #expect(PictureMetadata.removed(from: upright) == [0xFF, 0xD8] + frame + scan)
  }

  @Test("a PNG keeps what is drawn")
  func png() {
    func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
      [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [1, 2, 3, 4]
    }
    let drawn = [chunk("IHDR", [1]), chunk("sRGB", [0]), chunk("tRNS", [1]), chunk("IDAT", [9]), chunk("IEND", [])]
    let told = [chunk("eXIf", [7]), chunk("tEXt", [7]), chunk("zTXt", [7]), chunk("iTXt", [7]), chunk("tIME", [7])]
    let picture = PNGMetadata.signature + drawn[0] + told.joined() + drawn[1...].joined() + [5, 5]
    #expect(PictureMetadata.removed(from: picture) == PNGMetadata.signature + drawn.joined())
    let short = Array(picture.prefix(30))
    #expect(PictureMetadata.removed(from: short).count <= short.count)
  }

  @Test("a WebP keeps what is drawn, and says so")
  func webP() {
    func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
      Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content + (content.count % 2 == 1 ? [0] : [])
    }
    func file(_ chunks: [UInt8]) -> [UInt8] {
      Array("RIFF".utf8) + [UInt8(chunks.count + 4), 0, 0, 0] + Array("WEBP".utf8) + chunks
    }
    let head = { (flags: UInt8) in chunk("VP8X", [flags, 0, 0, 0, 9, 0, 0, 9, 0, 0]) }
    let pixels = chunk("VP8 ", [1, 2, 3])
    let told = chunk("EXIF", ExifOrientation.tiff(1)) + chunk("XMP ", Array("<gps/>".utf8))
    #expect(PictureMetadata.removed(from: file(head(0x1C) + pixels + told)) == file(head(0x10) + pixels))
    let turned = PictureMetadata.removed(from: file(head(0x0C) + pixels + chunk("EXIF", ExifOrientation.tiff(8) + [7])))
    #expect(turned == file(head(0x08) + pixels + chunk("EXIF", ExifOrientation.tiff(8))))
  }

  @Test("damaged pictures crash nothing", arguments: 0..<30)
  func damaged(cut: Int) {
    for start: [UInt8] in [[0xFF, 0xD8, 0xFF, 0xE1, 0, 40], PNGMetadata.signature, Array("RIFF0000WEBPEXIF".utf8)] {
      let bytes = start + (0..<cut).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ cut) }
      #expect(PictureMetadata.removed(from: bytes).count <= bytes.count + 40)
    }
  }
}
