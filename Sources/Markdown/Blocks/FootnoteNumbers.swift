internal import Diagnostics

/// Numbers footnotes in the order in which the note first refers to them.
enum FootnoteNumbers {
  /// Gives each reference its number, and how often its footnote was referred to before.
  static func assign(in note: inout NoteTree) {
    guard !note.text.footnotes.isEmpty else { return }
    let inTree = referencesInOrder(of: note)
    let order = inTree.indices.sorted {
      (note.references[inTree[$0]].offset, $0) < (note.references[inTree[$1]].offset, $1)
    }.map { inTree[$0] }
    var numbers: [Int: Int] = [:]
    var occurrences: [Int: Int] = [:]
    for index in order {
      let footnote = note.references[index].footnote
      let number = numbers[footnote] ?? numbers.count + 1
      numbers[footnote] = number
      occurrences[footnote, default: 0] += 1
      note.references[index].number = number
      note.references[index].occurrence = occurrences[footnote, default: 1]
    }
    let used = numbers.sorted { $0.value < $1.value }.map { (footnote: $0.key, references: occurrences[$0.key] ?? 0) }
    let names = Set(note.footnoteNames.values)
    let unused = note.text.footnotes.indices.filter { numbers[$0] == nil && names.contains($0) }
    note.footnoteOrder = used
    guard note.dialect == .podbook else { return }
    // Nothing that an author wrote is lost: what nobody refers to stands at the end.
    for index in unused {
      note.footnoteOrder.append((index, 0))
      let label = note.text.footnotes[index].label
      note.findings.add(NoteFindings.unusedFootnote, at: label, String(decoding: note.source[label], as: UTF8.self))
    }
  }

  /// The references as they stand in the tree: those of inner inlines were found first.
  private static func referencesInOrder(of note: borrowing NoteTree) -> [Int] {
    var order: [Int] = []
    var walk = TreeWalk(note.tree.root)
    while let step = walk.next() {
      if case .enter(let node) = step, case .reference(let index) = node.meaning { order.append(index) }
    }
    return order
  }
}
