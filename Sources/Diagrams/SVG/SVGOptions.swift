/// For whom an SVG is written.
package struct SVGOptions: Sendable {
  /// Begins every id, so that ids are unique on a page: `fig3`. Letters, digits, hyphens.
  package var prefix: String
  /// Carries the stylesheet. A page that links `SVGStylesheet.rules` itself leaves it out.
  package var embedsStylesheet: Bool
  /// A file of its own: with the theme's colours for both schemes.
  package var isStandalone: Bool
  /// Writes `data-…` attributes that scripts read to measure a layout.
  package var writesFacts: Bool

  /// Options; as given, for a page that links the stylesheet.
  package init(
    prefix: String, embedsStylesheet: Bool = false, isStandalone: Bool = false, writesFacts: Bool = false
  ) {
    self.prefix = prefix
    self.embedsStylesheet = embedsStylesheet || isStandalone
    self.isStandalone = isStandalone
    self.writesFacts = writesFacts
  }

  /// Options for a file of its own.
  package static func standalone(prefix: String, writesFacts: Bool = true) -> SVGOptions {
    SVGOptions(prefix: prefix, isStandalone: true, writesFacts: writesFacts)
  }
}
