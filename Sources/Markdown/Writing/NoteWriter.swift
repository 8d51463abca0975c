internal import Diagnostics
internal import HTML

/// Writes a note's tree as HTML, in one walk.
///
/// cmark's own writer knows no gaps, no ids and no sanitiser; this one appends the same bytes for all that CommonMark
/// defines.
struct NoteWriter: ~Copyable {
  var note: NoteTree
  var page: Page
  var sanitizer = Sanitizer()
  var fences: [Fence] = []
  /// What a `<!-- podbook: … -->` says of the code block behind it.
  var directive: FenceAttributes?
  /// Containers that are open, whether they are written or not.
  var depth = 0
  /// Where the last bare, reference or inline link was found in the prepared text.
  var locator = Locator()
  /// Links whose words stand without one.
  var unlinked: Set<OpaquePointer> = []
  /// The footnote that is being written, for the links back from its last paragraph.
  var footnote: (index: Int, number: Int, references: Int, lastBlock: CMarkNode?)?
  /// The paragraph of a task whose words are in an element of their own.
  var task: CMarkNode?
  /// How many bytes are written before the rest is cut.
  private let most: Int
  private var isCut = false

  init(_ note: consuming NoteTree) {
    page = Page(
      seam: note.seam, ids: note.ids, findings: note.findings,
      capacity: note.text.bytes.count + note.text.bytes.count / 2 + 256)
    most = note.limits.writtenBytes + note.limits.writtenPerByte * note.source.count
    self.note = note
  }

  /// Whether podbook's own dialect is written; else bare GFM.
  var isFull: Bool { note.dialect == .podbook }

  /// Writes everything.
  mutating func write() {
    var block = note.tree.root.firstChild
    while let node = block {
      if case .footnote = node.meaning {} else { write(node) }
      block = node.next
    }
    writeFootnotes()
    sanitizer.finish(&page)
    page.newline()
  }

  /// Writes a node and all that is in it.
  mutating func write(_ root: CMarkNode) {
    var walk = TreeWalk(root)
    var skipped: CMarkNode?
    while let step = walk.next() {
      switch step {
      case .enter(let node):
        if skipped == nil, !enter(node) { skipped = node }
      case .leave(let node):
        if skipped == node {
          skipped = nil
        } else if skipped == nil {
          leave(node)
        }
      }
    }
  }

  /// Writes the beginning of a node; `false` where its children are not written, nor its end.
  private mutating func enter(_ node: CMarkNode) -> Bool {
    let kind = node.kind
    if kind.isBlock { look(at: node, kind) }
    if page.html.count > most {
      cut()
      return false
    }
    switch kind {
    case .document: return true
    case .quote, .list, .item: return enterContainer(node, kind)
    case .paragraph: enterParagraph(node)
    case .heading: enterHeading(node)
    case .codeBlock: return writeCode(node)
    case .htmlBlock: return writeHTMLBlock(node)
    case .rule:
      page.newline()
      sanitizer.endParagraph(&page)
      page.raw("<hr />\n")
    case .customBlock: enterCustomBlock(node)
    case .text: if sanitizer.dropped == nil { page.write(node.literal) }
    case .softBreak:
      page.html.append(Byte.newline)
      page.words.append(Byte.space)
    case .lineBreak:
      page.raw("<br />\n")
      page.words.append(Byte.space)
    case .code: if sanitizer.dropped == nil { writeCodeSpan(node) }
    case .htmlInline: writeHTMLInline(node)
    case .emphasis: begin("em", "<em>")
    case .strong: begin("strong", "<strong>")
    case .link: return enterLink(node)
    case .image: return writeImage(node)
    case .customInline: return enterCustomInline(node)
    }
    return true
  }

  /// Says that the rest is not written.
  private mutating func cut() {
    guard !isCut else { return }
    isCut = true
    page.findings.add(NoteFindings.cut, at: page.place)
  }

  private mutating func leave(_ node: CMarkNode) {
    switch node.kind {
    case .quote, .list, .item: leaveContainer(node)
    case .paragraph: leaveParagraph(node)
    case .heading: leaveHeading(node)
    case .customBlock: leaveCustomBlock(node)
    case .emphasis: finish("</em>")
    case .strong: finish("</strong>")
    case .link: leaveLink(node)
    case .customInline: leaveCustomInline(node)
    default: return
    }
  }

  /// Begins an element among words.
  mutating func begin(_ name: ElementName, _ tag: StaticString) {
    sanitizer.enter(name, isBlock: false, &page)
    page.raw(tag)
  }

  /// Begins a block.
  mutating func beginBlock(_ name: ElementName, _ tag: StaticString) {
    sanitizer.enter(name, isBlock: true, &page)
    page.raw(tag)
  }

  /// Ends the element that was begun last.
  mutating func finish(_ tag: StaticString) {
    if sanitizer.leave(&page) { page.raw(tag) }
  }

  /// Notes where the block that is being written stands.
  private mutating func look(at node: CMarkNode, _ kind: CMarkKind) {
    if let place = note.places[node.pointer] {
      locator.move(to: place)
      page.place = note.text.sourceRuns(of: place)
    } else if kind == .paragraph || kind == .heading || kind == .htmlBlock {
      let start = note.text.line(node.startLine).lowerBound + max(0, node.startColumn - 1)
      let end = note.text.line(note.text.lastLine(of: node)).upperBound
      locator.move(to: min(start, end)..<end)
      page.place = note.text.sourceRuns(of: min(start, end)..<end)
    }
  }
}
