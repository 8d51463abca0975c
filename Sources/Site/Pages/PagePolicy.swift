internal import Text

/// What a page may run and fetch, said to the browser in the page itself: the second wall, should anything of a note's
/// come through the first.
///
/// One inline script is allowed, by its hash: the loader, which adds the theme's own files. (An external script cannot
/// be allowed by its hash where the page is a file, and `'self'` would let any script beside the page run.)
struct PagePolicy: Sendable {
  /// The inline script.
  let loader: [UInt8]
  /// The policy of a page.
  let page: String
  /// The policy of a picture in a file of its own, which a page shows in a frame.
  let picture: String

  /// The policy of pages with that inline script, as it stands between its tags.
  init(loader: [UInt8]) {
    self.loader = loader
    let scripts = "script-src 'sha256-\(String(decoding: Base64.encode(SHA256.hash(loader)[...]), as: UTF8.self))'"
    let common = "default-src 'none'; \(scripts) 'strict-dynamic'; style-src 'self' 'unsafe-inline'; form-action 'none'"
    page = common + "; img-src 'self' data:; media-src 'self'; object-src 'self'; frame-src 'self'; base-uri 'none'"
    // Its links lead to the page that shows it, by a <base> that the program writes.
    picture = common
  }
}
