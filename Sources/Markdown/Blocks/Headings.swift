/// The headings of a note, and their ids.
enum Headings {
  /// Takes down a heading: `{#id}` at its end names it, else its text does.
  static func collect(_ node: CMarkNode, in note: inout NoteTree) {
    guard note.dialect == .podbook else { return }
    let explicit = takeID(from: node, seam: note.seam)
    let text = PlainText.of(node, seam: note.seam)
    let trimmed = Array(text.trimmingBlanks())
    let slug = explicit ?? HeadingIDs.slug(of: trimmed)
    let id = note.ids.unique(slug.isEmpty ? Array("section".utf8) : slug)
    node.meaning = .heading(note.headings.count)
    note.headings.append(
      Heading(
        level: node.headingLevel, id: id, text: String(decoding: trimmed, as: UTF8.self),
        range: note.sourceRange(of: node),
        wordsStart: 0))
  }

  /// Takes `{#id}` off the end of a heading.
  private static func takeID(from node: CMarkNode, seam: Seam) -> [UInt8]? {
    guard let last = node.lastChild, last.kind == .text else { return nil }
    var first = last
    while !first.literal.contains(Byte.openBrace), let before = first.previous, before.kind == .text { first = before }
    let run = TextRun(from: first, seam: seam)
    guard run.bytes.last == Byte.closeBrace, let open = run.bytes.lastIndex(of: Byte.openBrace) else { return nil }
    let words = run.bytes[(open + 1)..<(run.bytes.count - 1)].split { $0.isBlank || $0 == Byte.colon }
    guard let id = words.first(where: { $0.first == Byte.hash && $0.count > 1 }) else { return nil }
    let rest = run.bytes[..<open].trimmingBlanks()
    for text in run.nodes.dropFirst() { text.remove() }
    if rest.isEmpty { first.remove() } else { first.setLiteral(run.bytes[..<rest.endIndex]) }
    return Array(id.dropFirst())
  }
}
