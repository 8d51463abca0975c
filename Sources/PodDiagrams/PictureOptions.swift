/// How a picture is written.
package struct PictureOptions: Sendable {
  /// How broad the picture is drawn.
  package enum Width: Sendable {
    /// 708 pixels at the most: for a page's column of text.
    case wide
    /// 328 pixels: for phones.
    case narrow
  }

  /// Begins every id, so that ids are unique on a page: `ex-nginx-pod-s`. Letters, digits, hyphens.
  package var prefix: String
  package var width: Width
  /// What a line's number follows in a link: `#ex-nginx-pod-L`. Without it nothing is a link.
  package var linePrefix: String?
  /// Whether the other width stands beside it, so that the page shows one of the two.
  package var hasAlternative: Bool
  /// A file of its own: with the rules and the colours for both schemes.
  package var isStandalone: Bool
  /// Writes `data-…` attributes that scripts read to measure a drawing.
  package var writesFacts: Bool

  /// Options for a page that links `PictureStylesheet.rules`.
  package init(prefix: String, width: Width = .wide, linePrefix: String? = nil, hasAlternative: Bool = false) {
    self.prefix = prefix
    self.width = width
    self.linePrefix = linePrefix
    self.hasAlternative = hasAlternative
    isStandalone = false
    writesFacts = false
  }

  /// Options for a file of its own.
  package static func standalone(prefix: String, width: Width = .wide, writesFacts: Bool = true) -> PictureOptions {
    var options = PictureOptions(prefix: prefix, width: width)
    options.isStandalone = true
    options.writesFacts = writesFacts
    return options
  }
}
