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
    html = note.markdown.html(filledBy: gaps)
    hasPictures = gaps.figures.contains(where: \.isPicture)
    guard let first = note.markdown.headings.first, Self.isTitle(first, of: note.markdown),
      let place = Self.place(of: first, in: html)
    else { return }
    heading = first
    html.removeSubrange(place)
  }

  /// Whether a note's first heading is its title: one of the first level, or the only one of the highest.
  private static func isTitle(_ first: Heading, of note: MarkdownNote) -> Bool {
    first.level == 1 || note.headings.dropFirst().allSatisfy { $0.level > first.level }
  }

  /// The element of the first heading: what stands before it is an image or a line at most, as a rule.
  private static func place(of heading: Heading, in html: [UInt8]) -> Range<Int>? {
    guard let start = find("<h\(heading.level) ", in: html[...]) else { return nil }
    let close = "</h\(heading.level)>\n"
    return find(close, in: html[start...]).map { start..<$0 + close.utf8.count }
  }

  private static func find(_ text: String, in html: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(text.utf8)
    return html.indices.first { html[$0] == wanted[0] && html[$0...].starts(with: wanted) }
  }
}
