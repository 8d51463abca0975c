import FileSystem
import Glibc
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

  /// What stands in for `curl`: it keeps its arguments, and answers by the address.
  private static let script = """
    #!/bin/sh
    while [ $# -gt 0 ]; do
      case "$1" in
        --output) out=$2; shift;;
        --url) url=$2; shift;;
        --max-filesize) limit=$2; shift;;
        --proto) proto=$2; shift;;
      esac
      shift
    done
    echo "$url" >> "$0.log"
    [ "$proto" = "=https" ] || exit 1
    case "$url" in
      *good*) printf '\\211PNG\\r\\n\\032\\n\\000\\000\\000\\rIHDR\\000\\000\\000\\011\\000\\000\\000\\007' > "$out";;
      *page*) echo '<html></html>' > "$out";;
      *large*) head -c $((limit + 1)) /dev/zero > "$out";;
      *gone*) exit 22;;
      *slow*) echo part > "$out"; exit 28;;
    esac

    """

  @Test("what the machine's curl brings is kept, if it is an image of a good size; all else is left out")
  func fetched() throws {
    try withTemporaryFolder { folder in
      let program = folder + "/curl"
      try Files.write(Array(Self.script.utf8), to: program)
      #expect(chmod(program, 0o755) == 0)
      var fetching = ImageFetching(cache: folder + "/cache")
      fetching.program = program
      let good = "https://a.invalid/good.png"
      let addresses = [good] + ["page", "large", "gone", "slow"].map { "https://a.invalid/\($0).png" }
      let images = fetching.fetch(addresses + ["http://a.invalid/good.png"])
      #expect(images.keys.sorted() == [good])
      #expect(images[good]?.size == ImageSize(width: 9, height: 7))
      // Nothing unfinished stays, and what is there is not fetched again.
      #expect(try Files.entries(of: folder + "/cache").count == 1)
      #expect(fetching.fetch([good]).count == 1)
      let asked = String(decoding: try Files.read(program + ".log", limit: 1 << 20), as: UTF8.self)
      #expect(asked.split(separator: "\n").map(String.init).sorted() == addresses.sorted())
      fetching.program = folder + "/none"
      #expect(fetching.fetch(["https://a.invalid/good2.png"]).isEmpty)
    }
  }

  private func keep(_ bytes: [UInt8], of address: String, in cache: String) throws {
    try Files.write(bytes, to: join(cache, String(ContentHash.of(Array(address.utf8)), radix: 16)))
  }
}
