import Testing
import Text

@Suite("Scalars in UTF-8")
struct UTF8ScalarTests {
  @Test(
    "every scalar comes back from its bytes",
    arguments: [0x41, 0xE9, 0xAC00, 0xFFFD, 0x1F389, 0x10FFFF] as [UInt32])
  func roundTrip(value: UInt32) {
    var bytes: [UInt8] = []
    bytes.append(scalar: value)
    #expect(bytes.scalar(at: 0) == (value, bytes.count))
  }

  @Test(
    "ill-formed bytes are one U+FFFD each",
    arguments: [
      [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xEA, 0xB0],
    ] as [[UInt8]])
  func illFormed(bytes: [UInt8]) {
    #expect(bytes.scalar(at: 0) == (0xFFFD, 1))
  }

  @Test("columns count scalars") func counts() {
    #expect(Array("파드 Pod".utf8).scalarCount == 6)
  }
}
