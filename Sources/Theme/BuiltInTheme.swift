/// The theme in the program: what a site is made with where it has no `templates/` of its own.
package enum BuiltInTheme {
  /// A file of the theme.
  package struct File: Sendable {
    /// The file's name: all lie in one folder.
    package let name: String
    /// What it holds.
    package let bytes: [UInt8]
  }

  /// All files of the theme, in the order of their names.
  package static var files: [File] {
    [
      File(name: "book.css", bytes: PackageResources.book_css),
      File(name: "book.js", bytes: PackageResources.book_js),
      File(name: "brand.mustache", bytes: PackageResources.brand_mustache),
      File(name: "contents.mustache", bytes: PackageResources.contents_mustache),
      File(name: "head.mustache", bytes: PackageResources.head_mustache),
      File(name: "headings.mustache", bytes: PackageResources.headings_mustache),
      File(name: "home.mustache", bytes: PackageResources.home_mustache),
      File(name: "layout.mustache", bytes: PackageResources.layout_mustache),
      File(name: "loader.mustache", bytes: PackageResources.loader_mustache),
      File(name: "missing.mustache", bytes: PackageResources.missing_mustache),
      File(name: "nav.mustache", bytes: PackageResources.nav_mustache),
      File(name: "outline.mustache", bytes: PackageResources.outline_mustache),
      File(name: "page.mustache", bytes: PackageResources.page_mustache),
      File(name: "parts.mustache", bytes: PackageResources.parts_mustache),
      File(name: "tokens.css", bytes: PackageResources.tokens_css),
      File(name: "turn.mustache", bytes: PackageResources.turn_mustache),
      File(name: "verification.mustache", bytes: PackageResources.verification_mustache),
    ]
  }
}
