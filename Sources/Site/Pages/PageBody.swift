internal import Diagnostics
internal import Markdown

/// The HTML of a page's note, without the heading that is the page's title.
struct PageBody {
  /// The heading that was taken off.
  private(set) var heading: Heading?
  /// The rest.
  private(set) var html: [UInt8] = []

  /// Whether it holds pictures, which need a stylesheet of their own.
  private(set) var hasPictures = false

  /// The outline of the note.
  private(set) var outline: Outline?
  /// Whether links and images lost their addresses, for there was no room for them.
  private(set) var linksAreCut = false

  /// The body of a page without a note.
  init() {}

  /// The body of a note, its gaps filled.
  init(_ note: RenderedNote, filledBy gaps: PageGaps) {
    let first = note.markdown.headings.first
    let isTitled = first.map { Self.isTitle($0, of: note.markdown) } ?? false
    heading = isTitled ? first : nil
    let size = note.markdown.source.bytes.count
    let figures = gaps.figures.reduce(0) { $0 + $1.html.count }
    let room = PageBudget.links(ofNote: size, besides: note.markdown.writtenBytes + figures)
    (html, linksAreCut) = note.markdown.html(filledBy: gaps, leavingOut: isTitled ? 0 : nil, linksUpTo: room)
    outline = Outline(of: note.markdown.headings.dropFirst(isTitled ? 1 : 0), size: size)
    hasPictures = gaps.figures.contains(where: \.isPicture)
  }

  /// Whether a note's first heading is its title: one of the first level, or the only one of the highest.
  private static func isTitle(_ first: Heading, of note: MarkdownNote) -> Bool {
    first.level == 1 || note.headings.dropFirst().allSatisfy { $0.level > first.level }
  }
}
