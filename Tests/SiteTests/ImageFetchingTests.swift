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
      let images = ImageFetching(cache: try Folder(cache)).fetch(["https://a.invalid/x", "https://b.invalid/y?z=1"])
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
      let images = ImageFetching(cache: try Folder(cache)).fetch([
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
        --resolve) resolve=$2; shift;;
        --url) url=$2; shift;;
        --max-filesize) limit=$2; shift;;
        --proto) proto=$2; shift;;
      esac
      shift
    done
    echo "$url" >> "$0.log"
    [ "$proto" = "=https" ] || exit 1
    [ "$resolve" = "a.invalid:443:8.8.8.8,[2606:4700::1111]" ] || exit 1
    case "$url" in
      *good*) printf '\\211PNG\\r\\n\\032\\n\\000\\000\\000\\rIHDR\\000\\000\\000\\011\\000\\000\\000\\007' ;;
      *page*) echo '<html></html>' ;;
      *large*) head -c $((limit + 1)) /dev/zero ;;
      *gone*) exit 22;;
      *slow*) echo part; exit 28;;
    esac

    """

  /// What stands in for `getent`: a public name, and one that has an address of its own network among others.
  private static let resolver = """
    #!/bin/sh
    echo '8.8.8.8        STREAM a'
    echo '8.8.8.8        DGRAM'
    echo '2606:4700::1111 STREAM'
    case "$2" in inner*) echo '169.254.169.254 STREAM';; esac

    """

  @Test(
    "an address is that of a named host on https, however it is spelled",
    arguments: [
      "https://127.0.0.1/a.png", "https://2130706433/a.png", "https://0x7f.1/a.png", "https://0177.0.0.1/",
      "https://[::1]/a.png", "https://a.example@127.0.0.1/", "https://a.example:22/", "https://localhost/a.png",
      "https://%31.example/", "https://①②⑦.⓪.⓪.①/", "https://a.example\\@b.example/", "https:///a",
      "https://a.example./x\n",
      "https://a.1/", "http://a.example/", "https://-o.example/", "https://.example/",
    ])
  func refusedAddresses(address: String) {
    #expect(ImageAddress(address) == nil)
  }

  @Test("a usual address is taken")
  func takenAddresses() {
    for address in ["https://a.example/b.png?c", "HTTPS://a.example:443", "https://xn--3e0b.example#x"] {
      #expect(ImageAddress(address) != nil, "\(address)")
    }
  }

  @Test("addresses of this machine and of networks of one's own are told from those of the net")
  func ranges() {
    for text in [
      "127.0.0.1", "127.255.0.9", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
      "0.0.0.0", "100.64.0.1", "224.0.0.1", "255.255.255.255", "198.18.0.1", "::1", "::", "fe80::1", "fc00::1",
      "fd00:ec2::254", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1",
      "2001:db8::1", "ff02::1", "3fff::1",
    ] {
      #expect(NetworkAddress(text)?.isPublic == false, "\(text)")
    }
    for text in ["8.8.8.8", "172.15.0.1", "172.32.0.1", "192.167.0.1", "2606:4700::1111", "2001:4860:4860::8888"] {
      #expect(NetworkAddress(text)?.isPublic == true, "\(text)")
    }
    for text in ["127.1", "2130706433", "0x7f.0.0.1", "01.2.3.4", "1.2.3.4.5", "fe80::1%eth0", ":::", "1::2::3", ""] {
      #expect(NetworkAddress(text) == nil, "\(text)")
    }
  }

  @Test("what the machine's curl brings is kept, if it is an image of a good size; all else is left out")
  func fetched() throws {
    try withTemporaryFolder { folder in
      let program = folder + "/curl"
      try Files.write(Array(Self.script.utf8), to: program)
      #expect(chmod(program, 0o755) == 0)
      var fetching = ImageFetching(cache: try Folder(folder).making("cache"))
      fetching.program = program
      fetching.resolver = folder + "/getent"
      try Files.write(Array(Self.resolver.utf8), to: fetching.resolver)
      #expect(chmod(fetching.resolver, 0o755) == 0)
      let good = "https://a.invalid/good.png"
      let addresses = [good] + ["page", "large", "gone", "slow"].map { "https://a.invalid/\($0).png" }
      let images = fetching.fetch(addresses + ["http://a.invalid/good.png", "https://inner.invalid/good.png"])
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
