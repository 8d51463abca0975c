internal import Text

/// Finds, in a run of text, what is more than text.
struct TextScanner {
  let run: TextRun
  let before: Neighbour
  let after: Neighbour
  /// The character before the run, where it is an inline's.
  let beforeByte: UInt8?
  let inLink: Bool
  let dialect: Dialect
  /// The names of footnotes that the text refers to and the note does not hold.
  private(set) var missingFootnotes: [ArraySlice<UInt8>] = []

  init(
    run: TextRun, before: Neighbour, after: Neighbour, beforeByte: UInt8?, inLink: Bool, dialect: Dialect
  ) {
    self.run = run
    self.before = before
    self.after = after
    self.beforeByte = beforeByte
    self.inLink = inLink
    self.dialect = dialect
  }

  /// The pieces, in order.
  mutating func pieces(footnotes: [[UInt8]: Int]) -> [(range: Range<Int>, piece: InlinePiece)] {
    var found: [(range: Range<Int>, piece: InlinePiece)] = []
    let bytes = run.bytes
    let autolinks = Autolinks(
      bytes: bytes, bounds: bytes.indices, beforeByte: beforeByte, escapes: run.escapes, keepsParticles: dialect == .gfm
    )
    var end = 0
    var offset = 0
    while offset < bytes.count {
      guard !run.escapes.contains(offset) else {
        offset += 1
        continue
      }
      let piece: (Range<Int>, InlinePiece)?
      switch bytes[offset] {
      case Byte.tilde, Byte.equals: piece = delimiter(at: offset)
      case Byte.openBracket where !inLink || dialect == .gfm: piece = bracket(at: offset, footnotes)
      case Byte.colon where !inLink: piece = autolinks.url(at: offset, notBefore: end)
      case UInt8(ascii: "w") where !inLink, UInt8(ascii: "W") where !inLink:
        piece = autolinks.www(at: offset, notBefore: end)
      case Byte.at where !inLink: piece = autolinks.email(at: offset, notBefore: end)
      default: piece = nil
      }
      guard let (range, kind) = piece else {
        offset += 1
        continue
      }
      if range.lowerBound < end {
        offset += 1
        continue
      }
      // A scheme or a local part lies before the character that gave it away; what was found in it is text.
      while let last = found.last, last.range.upperBound > range.lowerBound { found.removeLast() }
      if case .delimiter(_, let flanking) = kind, flanking == Flanking.neither {
        offset = range.upperBound
        continue
      }
      found.append((range, kind))
      offset = range.upperBound
      if case .delimiter = kind {} else { end = offset }
    }
    return found
  }

  private func delimiter(at start: Int) -> (Range<Int>, InlinePiece)? {
    let bytes = run.bytes
    var end = start
    while end < bytes.count, bytes[end] == bytes[start], !run.escapes.contains(end) { end += 1 }
    let isTilde = bytes[start] == Byte.tilde
    let kind: Delimiter.Kind
    switch (isTilde, end - start) {
    case (true, 1): kind = .tilde
    case (true, 2): kind = .tildes
    case (false, 2) where dialect == .podbook: kind = .equals
    default: return (start..<end, .delimiter(.tilde, .neither))
    }
    let left = start == 0 ? before : Neighbour(endingAt: start, of: bytes, from: 0)
    let right = end == bytes.count ? after : Neighbour(startingAt: end, of: bytes, to: bytes.count)
    var flanking =
      dialect == .podbook ? Flanking(amendedBefore: left, after: right) : Flanking(before: left, after: right)
    if kind == .equals || (kind == .tilde && dialect == .podbook) {
      // `a==b` compares and `1~2` is a range: neither marks anything up.
      let isWithinWord = start > 0 && end < bytes.count && bytes[start - 1].isAlphanumeric && bytes[end].isAlphanumeric
      if isWithinWord { flanking = .neither }
    }
    return (start..<end, .delimiter(kind, flanking))
  }

  private mutating func bracket(at start: Int, _ footnotes: [[UInt8]: Int]) -> (Range<Int>, InlinePiece)? {
    let bytes = run.bytes
    guard start + 3 < bytes.count else { return nil }
    if bytes[start + 1] == Byte.caret {
      var end = start + 2
      while end < bytes.count, end - start < 1_000, bytes[end] != Byte.closeBracket, bytes[end] != Byte.openBracket {
        end += 1
      }
      guard end > start + 2, end < bytes.count, bytes[end] == Byte.closeBracket, !run.escapes.contains(end) else {
        return nil
      }
      let name = bytes[start + 2..<end]
      guard let footnote = footnotes[FootnoteReference.folded(name)] else {
        if !name.contains(where: \.isSpace) { missingFootnotes.append(name) }
        return nil
      }
      return (start..<end + 1, .reference(footnote: footnote, name: Array(name)))
    }
    guard dialect == .podbook, bytes[start + 1] == Byte.openBracket, !run.escapes.contains(start + 1) else {
      return nil
    }
    return wiki(at: start)
  }

  /// `[[note#heading|text]]` and `![[image.png|300]]`.
  private func wiki(at start: Int) -> (Range<Int>, InlinePiece)? {
    let bytes = run.bytes
    var end = start + 2
    while end + 1 < bytes.count, end - start < 400, bytes[end] != Byte.closeBracket, bytes[end] != Byte.openBracket {
      end += 1
    }
    guard end + 1 < bytes.count, bytes[end] == Byte.closeBracket, bytes[end + 1] == Byte.closeBracket else {
      return nil
    }
    let content = bytes[start + 2..<end]
    let isEmbedded = start > 0 && bytes[start - 1] == Byte.bang && !run.escapes.contains(start - 1)
    var target = content
    var words: ArraySlice<UInt8>?
    if let bar = content.firstIndex(of: Byte.pipe) {
      target = content[..<bar]
      words = content[(bar + 1)...].trimmingBlanks()
    }
    // In a table the bar is written `\|`, and cmark may have left the backslash.
    if target.last == Byte.backslash { target = target.dropLast() }
    target = target.trimmingBlanks()
    // `[[ -f file ]]` is a test of the shell's, `[[1, 2]]` a list.
    guard !target.isEmpty, target.first != Byte.hyphen, content.first != Byte.space else { return nil }
    return (
      (isEmbedded ? start - 1 : start)..<end + 2,
      .wiki(WikiLink(isEmbedded: isEmbedded, target: Array(target), words: words.map { Array($0) }))
    )
  }
}

extension Flanking {
  /// A run that neither opens nor closes.
  static let neither = Flanking(before: .edge, after: .edge)
}
