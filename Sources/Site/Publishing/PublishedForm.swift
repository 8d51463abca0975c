/// In which form a file of the content folder is published, so that nothing in it runs when a reader opens it.
enum PublishedForm: Sendable, Equatable {
  /// As it is; a photograph without its metadata.
  case file
  /// A drawing, without scripts and without addresses of others.
  case drawing
  /// A document that a browser would run: as its source, a text.
  case source

  /// The form of a file with that extension, which begins with `head`. A drawing is asked for whole by `whole`.
  static func of(_ suffix: String, head: [UInt8], whole: () -> [UInt8]?) -> PublishedForm {
    let suffix = OutputName.caseless(suffix)
    if suffix == ".svg" { return whole().flatMap(SVGCleaning.cleaned) == nil ? .source : .drawing }
    if active.contains(suffix) { return .source }
    // A browser that does not know the extension looks at the text.
    return !inert.contains(suffix) && beginsAsMarkup(head) ? .source : .file
  }

  /// What is published of a file with these bytes.
  func bytes(of bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .file: PictureMetadata.removed(from: bytes)
    case .drawing: SVGCleaning.cleaned(bytes) ?? []
    case .source: bytes
    }
  }

  private static let active: Set<String> = [
    ".html", ".htm", ".xhtml", ".xht", ".shtml", ".shtm", ".xml", ".xsl", ".xslt", ".svgz", ".mht", ".mhtml", ".hta",
    ".rdf", ".rss", ".atom", ".mathml",
  ]

  private static let inert: Set<String> = [
    ".txt", ".md", ".markdown", ".yaml", ".yml", ".json", ".csv", ".tsv", ".log", ".css", ".js", ".ts", ".sh", ".py",
    ".go", ".java", ".pdf", ".zip", ".gz", ".tgz", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".mp4", ".webm",
    ".mp3", ".ogg", ".wav",
  ]

  private static func beginsAsMarkup(_ head: [UInt8]) -> Bool {
    if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) { return true }
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    return text.first { $0 > 0x20 } == UInt8(ascii: "<")
  }
}
