internal import FileSystem

/// Fetches images from the net, once, with the machine's `curl`, and keeps them beside the course.
struct ImageFetching: Sendable {
  /// Where fetched images are kept from build to build: never part of the site, never committed.
  let cache: Folder
  /// The program that fetches, as the PATH knows it.
  var program = "curl"
  /// The program that finds the addresses of a name, of the system's own library: a program that is one static
  /// file has no part of it that knows all the ways of a machine.
  var resolver = "getent"

  /// The largest image that is fetched, in bytes.
  static let sizeLimit = 10 << 20
  /// How many images are fetched in one build, and how many bytes all of them may hold.
  static let countLimit = 500
  private static let totalLimit = 100 << 20
  private static let secondsLimit = 20
  private static let addressLimit = 8

  /// An image that was fetched.
  struct Image: Sendable {
    /// Its path below `public/`, made of its contents.
    let output: String
    let bytes: [UInt8]
    let size: ImageSize
  }

  /// The images at `addresses`, several fetched at once; those that could not be had, and those over the limits, are
  /// left out.
  func fetch(_ addresses: [String]) -> [String: Image] {
    let wanted = Array(addresses.prefix(Self.countLimit))
    var found: [String: Image] = [:]
    var left = Self.totalLimit
    // A few at a time: what is held in memory is bounded.
    for start in stride(from: 0, to: wanted.count, by: 8) {
      let some = wanted[start..<min(start + 8, wanted.count)]
      let images = Parallel.map(some.count) { image(at: some[start + $0]) }
      for case (let address, let image?) in zip(some, images) where image.bytes.count <= left {
        left -= image.bytes.count
        found[address] = image
      }
      if left < Self.sizeLimit { break }
    }
    return found
  }

  private func image(at address: String) -> Image? {
    guard let place = ImageAddress(address) else { return nil }
    let name = String(ContentHash.of(Array(address.utf8)), radix: 16)
    let kept = try? cache.readIfThere(name, limit: Self.sizeLimit)
    guard let bytes = kept ?? download(address, from: place), let image = Self.image(of: bytes) else { return nil }
    if kept == nil { keep(bytes, as: name) }
    return image
  }

  private static func image(of bytes: [UInt8]) -> Image? {
    guard let kind = kind(of: bytes), let size = ImageSize.read(bytes),
      let bytes = kind == "svg" ? SVGCleaning.cleaned(bytes) : PictureMetadata.removed(from: bytes)
    else { return nil }
    return Image(output: "images/\(String(ContentHash.of(bytes), radix: 16)).\(kind)", bytes: bytes, size: size)
  }

  /// Keeps what was fetched for the next build; where that cannot be, it is fetched again.
  private func keep(_ bytes: [UInt8], as name: String) {
    let unfinished = name + ".part"
    try? cache.removeName(unfinished)
    guard (try? cache.create(unfinished, bytes)) != nil else { return }
    try? cache.move(unfinished, to: cache, as: name)
  }

  private func download(_ address: String, from place: ImageAddress) -> [UInt8]? {
    guard let addresses = addresses(of: place.host) else { return nil }
    // `-q` must stand first. The name is pinned to the addresses that were looked at, so that no second answer of its
    // resolver counts, and no proxy resolves it again.
    let outcome = Subprocess.run(
      [
        program, "-q", "--silent", "--fail", "--globoff", "--noproxy", "*", "--proto", "=https",
        "--max-redirs", "0", "--connect-timeout", "10", "--max-time", String(Self.secondsLimit),
        "--max-filesize", String(Self.sizeLimit), "--resolve", "\(place.host):443:\(addresses.joined(separator: ","))",
        "--output", "-", "--url", address,
      ], limit: Self.sizeLimit, seconds: Self.secondsLimit + 5)
    guard let outcome, outcome.status == 0 else { return nil }
    return outcome.output
  }

  /// The addresses of a name, as `--resolve` writes them; `nil` where there is none, or one that is not public.
  private func addresses(of host: String) -> [String]? {
    guard let outcome = Subprocess.run([resolver, "ahosts", host], limit: 1 << 16, seconds: 10), outcome.status == 0
    else { return nil }
    var found: [String] = []
    for line in String(decoding: outcome.output, as: UTF8.self).split(separator: "\n") {
      guard let text = line.split(separator: " ").first.map(String.init), let address = NetworkAddress(text),
        address.isPublic
      else { return nil }
      let written = address.bytes.count == 4 ? text : "[\(text)]"
      if !found.contains(written), found.count < Self.addressLimit { found.append(written) }
    }
    return found.isEmpty ? nil : found
  }

  /// The kind of an image by its first bytes, whatever the server says; nothing that is no image is kept.
  private static func kind(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpg" }
    if bytes.starts(with: "GIF8".utf8) { return "gif" }
    if bytes.starts(with: "RIFF".utf8) { return "webp" }
    return SVGSize.read(bytes) == nil ? nil : "svg"
  }
}
