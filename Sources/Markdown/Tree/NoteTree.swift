internal import Diagnostics

/// cmark's tree of a note, and what the passes over it have learnt.
///
/// Passes change the tree in place and leave marks on its nodes; what a mark refers to stands here.
struct NoteTree: ~Copyable {
  let tree: CMarkTree
  let text: PreparedText
  let source: [UInt8]
  let dialect: Dialect
  let limits: MarkdownLimits
  let seam: Seam
  var findings: Findings
  /// The alerts, by the mark of their quote.
  var alerts: [Alert] = []
  /// The references to footnotes, by their mark.
  var references: [FootnoteReference] = []
  /// The names of footnotes, folded, and which footnote each means.
  var footnoteNames: [[UInt8]: Int] = [:]
  /// The footnotes that are written, in order, and how many references each has.
  var footnoteOrder: [(footnote: Int, references: Int)] = []
  /// The wiki links and embedded files, by their mark.
  var wikiLinks: [WikiLink] = []
  /// The headings, by their mark.
  var headings: [Heading] = []
  /// Ids that are taken, so that raw HTML cannot take them again.
  var ids = HeadingIDs()
  /// Where nodes stand in the prepared text that were parsed apart from it: the cells of tables.
  var places: [OpaquePointer: Range<Int>] = [:]

  /// The first node of the note itself: the quotes that hold its footnotes stand before it.
  private(set) var footnoteNodes: [CMarkNode] = []

  init?(
    _ text: PreparedText, of source: [UInt8], dialect: Dialect, limits: MarkdownLimits, seam: Seam, findings: Findings
  ) {
    guard let tree = CMarkTree(parsing: text.bytes) else { return nil }
    let root = tree.root
    self.tree = tree
    self.text = text
    self.source = source
    self.dialect = dialect
    self.limits = limits
    self.seam = seam
    self.findings = findings
    var node = root.firstChild
    for (index, footnote) in text.footnotes.enumerated() {
      guard let quote = node, quote.kind == .quote else { break }
      footnoteNodes.append(quote)
      quote.meaning = .footnote(index)
      let name = FootnoteReference.folded(source[footnote.label])
      if footnoteNames[name] == nil {
        footnoteNames[name] = index
      } else {
        self.findings.add(
          NoteFindings.duplicateFootnote, at: footnote.label, String(decoding: source[footnote.label], as: UTF8.self))
      }
      node = quote.next
    }
  }

  /// The stretch of the note that a block stands in.
  func sourceRange(of block: CMarkNode) -> Range<Int> {
    let start = text.line(block.startLine).lowerBound + max(0, block.startColumn - 1)
    let end = text.line(text.lastLine(of: block)).upperBound
    return text.sourceRuns(of: min(start, end)..<end)
  }

  /// The block around an inline.
  func block(of inline: CMarkNode) -> CMarkNode {
    var node = inline
    while places[node.pointer] == nil, !node.kind.isBlock || node.kind == .customBlock, let parent = node.parent {
      node = parent
    }
    return node
  }

  /// The stretch of the note that the block around an inline stands in.
  func sourceRange(ofInline inline: CMarkNode) -> Range<Int> {
    let block = block(of: inline)
    if let place = places[block.pointer] { return text.sourceRuns(of: place) }
    return sourceRange(of: block)
  }

  /// Where an inline stands among all others, as far as order goes: its block's place in the note.
  func order(of inline: CMarkNode) -> Int { sourceRange(ofInline: inline).lowerBound }
}

/// An alert, `> [!NOTE]- Title`.
struct Alert {
  let kind: AlertKind
  /// Whether it can be folded, and whether it is open at first; `nil` where it cannot.
  let isOpen: Bool?
}

/// A `[[wiki]]` link or an embedded file.
struct WikiLink {
  let isEmbedded: Bool
  let target: [UInt8]
  /// What stands for it: its words, or a picture's size.
  let words: [UInt8]?
}
