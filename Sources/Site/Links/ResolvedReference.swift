internal import HTML

/// What a reference of a note turned out to mean.
enum ResolvedReference: Sendable, Equatable {
  /// Another page, or a place in it.
  case page(SitePage.ID, fragment: String?)
  /// A file of the content folder, which is copied; `query` and `fragment` are passed on.
  case file(Int, suffix: String)
  /// An image of the content folder.
  case image(Int)
  /// An address on the net.
  case external(Address)
  /// An image on the net.
  case remoteImage(String)
  /// Nothing.
  case broken
}
