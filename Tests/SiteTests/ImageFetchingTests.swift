import FileSystem
import TestSupport
import Testing

@testable import Site

@Suite("Images from the net")
struct ImageFetchingTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 9, 0, 0, 0, 7]

  @Test("what was fetched once is not fetched again, and is named after what it holds")
  func kept() throws {
    try withTemporaryFolder { cache in
      try keep(Self.png, of: "https://a.invalid/x", in: cache)
      try keep(Self.png, of: "https://b.invalid/y?z=1", in: cache)
      let images = ImageFetching(cache: cache).fetch(["https://a.invalid/x", "https://b.invalid/y?z=1"])
      #expect(images.count == 2)
      #expect(Set(images.values.map(\.output)).count == 1)
      #expect(images["https://a.invalid/x"]?.size == ImageSize(width: 9, height: 7))
      #expect(images["https://a.invalid/x"]?.output.hasSuffix(".png") == true)
    }
  }

  @Test("what is no image, and what is not https, is not kept")
  func refused() throws {
    try withTemporaryFolder { cache in
      try keep(Array("<html><script>".utf8), of: "https://a.invalid/x.png", in: cache)
      let images = ImageFetching(cache: cache).fetch([
        "https://a.invalid/x.png", "http://a.invalid/x.png", "file:///etc/passwd", "--output=/tmp/x",
      ])
      #expect(images.isEmpty)
    }
  }

  private func keep(_ bytes: [UInt8], of address: String, in cache: String) throws {
    try Files.write(bytes, to: join(cache, String(ContentHash.of(Array(address.utf8)), radix: 16)))
  }
}
