internal import FileSystem

/// Fetches images from the net, once, with the machine's `curl`, and keeps them beside the course.
struct ImageFetching: Sendable {
  /// Where fetched images are kept from build to build: never part of the site, never committed.
  let cache: String
  /// The program that fetches, as the PATH knows it.
  var program = "curl"

  /// The largest image that is fetched, in bytes.
  static let sizeLimit = 10 << 20
  private static let secondsLimit = 20

  /// An image that was fetched.
  struct Image: Sendable {
    /// Its path below `public/`, made of its contents.
    let output: String
    let bytes: [UInt8]
    let size: ImageSize
  }

  /// The images at `addresses`, several fetched at once; those that could not be had are left out.
  func fetch(_ addresses: [String]) -> [String: Image] {
    guard !addresses.isEmpty, (try? Files.createFolder(cache)) != nil else { return [:] }
    let images = Parallel.map(addresses.count) { image(at: addresses[$0]) }
    var found: [String: Image] = [:]
    for (address, image) in zip(addresses, images) { found[address] = image }
    return found
  }

  private func image(at address: String) -> Image? {
    // No other scheme, and never a program's option: what begins with `https://` is an address.
    guard OutputName.caseless(String(address.prefix(8))) == "https://" else { return nil }
    let kept = join(cache, String(ContentHash.of(Array(address.utf8)), radix: 16))
    if Files.size(of: kept) == nil, !download(address, to: kept) { return nil }
    guard let whole = try? Files.read(kept, limit: Self.sizeLimit), let kind = Self.kind(of: whole),
      let size = ImageSize.read(whole),
      let bytes = kind == "svg" ? SVGCleaning.cleaned(whole) : PictureMetadata.removed(from: whole)
    else {
      try? Files.remove(kept)
      return nil
    }
    let name = String(ContentHash.of(bytes), radix: 16)
    return Image(output: "images/\(name).\(kind)", bytes: bytes, size: size)
  }

  private func download(_ address: String, to place: String) -> Bool {
    let unfinished = place + ".part"
    let status = Programs.run(
      program,
      [
        "--silent", "--fail", "--location", "--proto", "=https", "--proto-redir", "=https", "--max-redirs", "5",
        "--max-time", String(Self.secondsLimit), "--max-filesize", String(Self.sizeLimit), "--output", unfinished,
        "--url", address,
      ])
    guard status == 0, let bytes = try? Files.read(unfinished, limit: Self.sizeLimit),
      (try? Files.write(bytes, to: place)) != nil
    else {
      try? Files.remove(unfinished)
      return false
    }
    try? Files.remove(unfinished)
    return true
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
