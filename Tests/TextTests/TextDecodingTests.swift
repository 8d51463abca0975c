import Testing
import Text

@Suite("Encodings")
struct TextDecodingTests {
  private func decode(_ bytes: [UInt8]) -> (TextDecoding.Encoding, String) {
    let decoded = TextDecoding.decode(bytes)
    return (decoded.encoding, String(decoding: decoded.text, as: UTF8.self))
  }

  @Test("a byte order mark is no text")
  func byteOrderMark() {
    #expect(decode([0xEF, 0xBB, 0xBF] + "파드".utf8) == (.utf8, "파드"))
  }

  @Test("CP949: syllables of KS X 1001, others, symbols, ideographs")
  func cp949() {
    let bytes: [UInt8] = [
      0xC6, 0xC4, 0xB5, 0xE5, 0x20, 0x8C, 0x63, 0xC6, 0x52, 0xA1, 0xE6, 0xCA, 0xA1, 0xFD, 0xFE, 0x0A,
    ]
    #expect(decode(bytes) == (.cp949, "파드 똠힣→伽詰\n"))
  }

  @Test("UTF-16 with its mark, either way round")
  func utf16() {
    #expect(decode([0xFF, 0xFE, 0x0C, 0xD3, 0x3D, 0xD8, 0x00, 0xDE]) == (.utf16, "파😀"))
    #expect(decode([0xFE, 0xFF, 0xD3, 0x0C, 0x00, 0x0A]) == (.utf16, "파\n"))
  }

  @Test("a broken byte in UTF-8 does not make it CP949")
  func broken() {
    let decoded = TextDecoding.decode(Array("쿠버네티스 파드".utf8) + [0xEC, 0x0A])
    #expect(decoded.encoding == .utf8)
    #expect(decoded.replaced == 1)
    #expect(String(decoding: decoded.text, as: UTF8.self) == "쿠버네티스 파드\u{FFFD}\n")
  }

  @Test("a file of another kind is not text")
  func binary() {
    #expect(TextDecoding.decode([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0xFF]).encoding == .binary)
  }

  @Test("characters that no page may hold are replaced")
  func forbidden() {
    #expect(
      decode(Array("가\u{0}나\u{8}다\u{FFFF}".utf8) + Array(repeating: 0x61, count: 400)).1.hasPrefix(
        "가\u{FFFD}나다\u{FFFD}"))
  }
}
