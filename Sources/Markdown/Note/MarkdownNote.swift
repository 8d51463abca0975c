package import Diagnostics

/// A note as it was read: what it says of itself, what it holds, and its HTML with gaps that a site may fill.
///
/// It is a value, made in one go and never changed; cmark's tree is gone by the time anyone sees it.
package struct MarkdownNote: Sendable {
  /// The note's text: UTF-8, without a byte order mark. All positions are offsets into it.
  package let source: SourceText
  /// What stands between the `---` lines at the top.
  package internal(set) var frontMatter: FrontMatter?
  /// The headings, in order, each with its id.
  package internal(set) var headings: [Heading] = []
  /// The ids that raw HTML gives to places in the note, in order: `<a id="x">`, `<a name="x">`, `<h2 id="x">`.
  package internal(set) var anchors: [[UInt8]] = []
  /// The links, in order: of Markdown, of raw HTML, `[[wiki]]` links.
  package internal(set) var links: [Link] = []
  /// The images, in order.
  package internal(set) var images: [Image] = []
  /// The code blocks, in order.
  package internal(set) var fences: [Fence] = []
  /// The words for a search index: the note's text without markup, blocks separated by line ends. No code blocks.
  package internal(set) var words: [UInt8] = []
  /// What was found, in the order of the note.
  package internal(set) var findings: [Diagnostic] = []

  /// The HTML outside the gaps.
  var html: [UInt8] = []
  /// The gaps, in order.
  var gaps: [Gap] = []

  /// How many bytes of HTML there are outside the gaps.
  package var writtenBytes: Int { html.count }

  /// A place in the HTML that is filled when the page is written.
  struct Gap: Sendable {
    /// What belongs there.
    enum Content: Sendable {
      case link(Int)
      case image(Int)
      case fence(Int)
    }

    let offset: Int
    let content: Content
  }

  /// A note of which nothing has been read yet.
  init(source: SourceText) { self.source = source }

  /// The first heading of the highest level there is, as text.
  package var firstHeading: Heading? { headings.first { $0.level == 1 } ?? headings.first }

  /// The title: from the front matter, else the first heading.
  package var title: String? { frontMatter?.string("title") ?? firstHeading?.text }

  /// Shows the text of a file in a code block that names one: `file="pod.yaml"`.
  package mutating func show(_ text: [UInt8], inFence index: Int) { fences[index].show(text) }
}
