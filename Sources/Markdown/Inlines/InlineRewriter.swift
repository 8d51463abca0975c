internal import Diagnostics

/// Rewrites the children of one node that holds inlines.
struct InlineRewriter {
  private var delimiters: [Delimiter] = []

  /// Finds what stands in the text among the children of `container`.
  static func rewrite(_ container: CMarkNode, inLink: Bool, in note: inout NoteTree) {
    var rewriter = InlineRewriter()
    var child = container.firstChild
    while let node = child {
      guard node.kind == .text else {
        child = node.next
        continue
      }
      var end = node
      var glance = TextGlance()
      var mayNeedRewriting = glance.finds(in: node.literal)
      while let next = end.next, next.kind == .text {
        end = next
        mayNeedRewriting = mayNeedRewriting || glance.finds(in: next.literal)
      }
      child = end.next
      if mayNeedRewriting { rewriter.rewrite(TextRun(from: node, seam: note.seam), inLink: inLink, in: &note) }
    }
    rewriter.match()
  }

  private mutating func rewrite(_ run: TextRun, inLink: Bool, in note: inout NoteTree) {
    guard let first = run.nodes.first, let last = run.nodes.last else { return }
    let before = first.previous.map(Neighbour.edge(after:)) ?? .edge
    let after = last.next.map(Neighbour.edge(before:)) ?? .edge
    var scanner = TextScanner(
      run: run, before: before, after: after, beforeByte: first.previous?.lastByte, inLink: inLink,
      dialect: note.dialect)
    let pieces = scanner.pieces(footnotes: note.footnoteNames)
    for missing in scanner.missingFootnotes {
      note.findings.add(
        NoteFindings.missingFootnote, at: note.sourceRange(ofInline: first), String(decoding: missing, as: UTF8.self))
    }
    guard !pieces.isEmpty else { return }
    var position = 0
    for (range, piece) in pieces {
      put(run.bytes[position..<range.lowerBound], before: first)
      put(piece, text: run.bytes[range], before: first, in: &note)
      position = range.upperBound
    }
    put(run.bytes[position...], before: first)
    for node in run.nodes { node.remove() }
  }

  private func put(_ text: ArraySlice<UInt8>, before node: CMarkNode) {
    guard !text.isEmpty, let new = CMarkNode.text(text) else { return }
    new.insertBefore(node)
  }

  private mutating func put(
    _ piece: InlinePiece, text: ArraySlice<UInt8>, before node: CMarkNode, in note: inout NoteTree
  ) {
    switch piece {
    case .address(let url):
      guard let link = CMarkNode.make(.link, .bareAddress), let words = CMarkNode.text(text) else { return }
      link.setURL(url)
      link.append(words)
      link.insertBefore(node)
    case .delimiter(let kind, let flanking):
      guard let new = CMarkNode.text(text) else { return }
      new.insertBefore(node)
      delimiters.append(Delimiter(kind: kind, flanking: flanking, node: new))
    case .reference(let footnote, let name):
      guard let new = CMarkNode.make(.customInline, .reference(note.references.count)) else { return }
      note.references.append(FootnoteReference(name: name, footnote: footnote, offset: note.order(of: node)))
      new.insertBefore(node)
    case .wiki(let link):
      guard let new = CMarkNode.make(.customInline, .wiki(note.wikiLinks.count)) else { return }
      note.wikiLinks.append(link)
      new.insertBefore(node)
    }
  }

  /// Matches runs that close with the nearest run of their kind that opens, and encloses what lies between.
  private func match() {
    guard delimiters.count > 1 else { return }
    var open: [Delimiter] = []
    var counts = [0, 0, 0]
    for delimiter in delimiters {
      let kind = delimiter.kind.rawValue
      if delimiter.flanking.right, counts[kind] > 0 {
        while let opener = open.popLast() {
          counts[opener.kind.rawValue] -= 1
          guard opener.kind == delimiter.kind else { continue }
          enclose(from: opener.node, to: delimiter.node, delimiter.kind == .equals ? .highlight : .strike)
          break
        }
      } else if delimiter.flanking.left {
        open.append(delimiter)
        counts[kind] += 1
      }
    }
  }

  private func enclose(from opener: CMarkNode, to closer: CMarkNode, _ meaning: NodeMark) {
    guard let element = CMarkNode.make(.customInline, meaning) else { return }
    element.insertBefore(opener)
    while let node = opener.next, node != closer { element.append(node) }
    opener.remove()
    closer.remove()
  }
}

extension Neighbour {
  /// What a run of text sees behind its end: the character with which the next inline is written.
  static func edge(before node: CMarkNode) -> Neighbour { Neighbour(UInt32(node.firstByte)) }

  /// What a run of text sees before its start.
  static func edge(after node: CMarkNode) -> Neighbour { Neighbour(UInt32(node.lastByte)) }
}

extension CMarkNode {
  /// The first character of how an inline is written, near enough.
  fileprivate var firstByte: UInt8 {
    switch kind {
    case .softBreak, .lineBreak: Byte.newline
    case .code: Byte.backtick
    case .htmlInline: Byte.less
    case .link: Byte.openBracket
    case .image: Byte.bang
    default: Byte.star
    }
  }

  /// The last character of how an inline is written.
  fileprivate var lastByte: UInt8 {
    switch kind {
    case .softBreak, .lineBreak: Byte.newline
    case .code: Byte.backtick
    case .htmlInline: Byte.greater
    case .link, .image: Byte.closeParen
    case .customInline: if case .task = meaning { Byte.space } else { Byte.star }
    default: Byte.star
    }
  }
}
