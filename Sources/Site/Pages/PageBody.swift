internal import Markdown

/// The HTML of a page's note, without the heading that is the page's title.
struct PageBody {
  /// The heading that was taken off.
  private(set) var heading: Heading?
  /// The rest.
  private(set) var html: [UInt8] = []

  /// Whether it holds pictures, which need a stylesheet of their own.
  private(set) var hasPictures = false

  /// The body of a page without a note.
  init() {}

  /// The body of a note, its gaps filled.
  init(_ note: RenderedNote, filledBy gaps: PageGaps) {
    let first = note.markdown.headings.first
    let isTitled = first.map { Self.isTitle($0, of: note.markdown) } ?? false
    heading = isTitled ? first : nil
    html = note.markdown.html(filledBy: gaps, leavingOut: isTitled ? 0 : nil)
    hasPictures = gaps.figures.contains(where: \.isPicture)
  }

  /// Whether a note's first heading is its title: one of the first level, or the only one of the highest.
  private static func isTitle(_ first: Heading, of note: MarkdownNote) -> Bool {
    first.level == 1 || note.headings.dropFirst().allSatisfy { $0.level > first.level }
  }
}
