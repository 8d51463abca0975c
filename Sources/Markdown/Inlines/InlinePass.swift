/// The second pass: what stands in text. Addresses, footnotes and wiki links are found in runs of text; what is struck
/// out or highlighted stands between delimiters, over other inlines.
struct InlinePass {
  /// Looks at every block and inline of the note that holds inlines, the innermost first.
  static func run(on note: inout NoteTree) {
    var walk = TreeWalk(note.tree.root)
    var linkDepth = 0
    while let step = walk.next() {
      switch step {
      case .enter(let node):
        if node.kind == .link { linkDepth += 1 }
      case .leave(let node):
        if holdsInlines(node) { InlineRewriter.rewrite(node, inLink: linkDepth > 0, in: &note) }
        if node.kind == .link { linkDepth -= 1 }
        if node.kind == .heading { Headings.collect(node, in: &note) }
      }
    }
    FootnoteNumbers.assign(in: &note)
  }

  private static func holdsInlines(_ node: CMarkNode) -> Bool {
    switch node.kind {
    case .paragraph, .heading, .emphasis, .strong, .link: return true
    case .customBlock:
      switch node.meaning {
      case .cell, .alertTitle: return true
      default: return false
      }
    default: return false
    }
  }
}
