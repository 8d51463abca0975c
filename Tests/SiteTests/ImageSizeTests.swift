import Testing

@testable import Course
@testable import Site

@Suite("Sizes of images")
struct ImageSizeTests {
  @Test("PNG and GIF state their size at the head")
  func simple() {
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 2, 128, 0, 0, 1, 0]
    #expect(ImageSize.read(png) == ImageSize(width: 640, height: 256))
    #expect(ImageSize.read(Array("GIF89a".utf8) + [64, 1, 16, 0]) == ImageSize(width: 320, height: 16))
  }

  @Test("a JPEG's frame is found behind other segments; one that was turned is turned back")
  func jpeg() {
    let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 0, 100, 0, 200, 3, 0, 0, 0, 0, 0, 0, 0]
    let table: [UInt8] = [0xFF, 0xC4, 0, 4, 1, 1]
    #expect(ImageSize.read([0xFF, 0xD8] + table + frame) == ImageSize(width: 200, height: 100))
    let exif: [UInt8] =
      Array("Exif\0\0MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
    let turned: [UInt8] = [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
    #expect(ImageSize.read([0xFF, 0xD8] + turned + frame) == ImageSize(width: 100, height: 200))
  }

  @Test("the three kinds of WebP")
  func webP() {
    let head = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8)
    let lossy: [UInt8] = Array("VP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x40, 0x01, 0xF0, 0x00]
    #expect(ImageSize.read(head + lossy) == ImageSize(width: 320, height: 240))
    let bits: UInt32 = 319 | 239 << 14
    let lossless: [UInt8] =
      Array("VP8L".utf8) + [0, 0, 0, 0, 0x2F] + (0..<4).map { UInt8(bits >> ($0 * 8) & 255) } + [0, 0, 0, 0, 0]
    #expect(ImageSize.read(head + lossless) == ImageSize(width: 320, height: 240))
    let extended: [UInt8] = Array("VP8X".utf8) + [0, 0, 0, 0, 0, 0, 0, 0, 0x3F, 0x01, 0x00, 0xEF, 0x00, 0x00]
    #expect(ImageSize.read(head + extended) == ImageSize(width: 320, height: 240))
  }

  @Test(
    "an SVG states its size, or has the shape of its view box",
    arguments: [
      ("<?xml version='1.0'?><svg width=\"120\" height='80px'>", 120, 80), ("<svg viewBox=\"0 0 300 150\">", 300, 150),
      ("<svg width=\"600\" viewBox=\"0,0,300,150\">", 600, 300), ("<svg width=\"100%\" viewBox=\"0 0 30 15\">", 30, 15),
      ("<svg stroke-width=\"3\" width=\"10\" height=\"20\">", 10, 20),
    ])
  func svg(text: String, width: Int, height: Int) {
    #expect(ImageSize.read(Array(text.utf8)) == ImageSize(width: width, height: height))
  }

  @Test(
    "what is cut short or damaged has no size",
    arguments: [
      [], [0xFF, 0xD8, 0xFF], [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0, 0], Array("<svg".utf8),
      Array("GIF89a".utf8),
      Array("<svg viewBox=\"0 0 1e999 nan\">".utf8), Array("RIFF0000WEBPVP8X".utf8),
    ] as [[UInt8]])
  func damaged(bytes: [UInt8]) {
    #expect(ImageSize.read(bytes) == nil)
  }
}
