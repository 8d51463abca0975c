/// A file of the content folder that was copied to the site.
struct CopiedFile: Sendable {
  /// Its path below `public/`.
  let output: String
  /// The size in pixels, where the file is an image.
  let size: ImageSize?
  /// In which form it is published.
  let form: PublishedForm
}
