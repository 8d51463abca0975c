/// The first pass: what blocks are. Tables stand in paragraphs, alerts in quotes, tasks in items.
struct BlockPass {
  /// Looks at every block of the note.
  static func run(on note: inout NoteTree) {
    var tables = TableCollector()
    var walk = TreeWalk(note.tree.root)
    while let step = walk.next() {
      guard case .leave(let node) = step else { continue }
      switch node.kind {
      case .paragraph: tables.look(at: node, in: &note)
      case .heading: tables.look(at: node, in: &note)
      case .item: TaskItems.look(at: node, in: note)
      case .quote: if note.dialect == .podbook { Alerts.look(at: node, in: &note) }
      default: break
      }
    }
    tables.finish(in: &note)
  }
}
